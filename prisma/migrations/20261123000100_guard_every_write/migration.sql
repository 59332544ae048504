-- The three audit nets in the database (docs/architecture.md, "Audit that cannot be missing").
-- 1. Every business table writes row_change under the command that is open, and refuses a write where none is.
-- 2. row_change.audit_entry_id is a deferred key: rows without their entry cannot be committed.
-- 3. Audit tables are append-only, for the owner too; the application's role can only select and insert.

DO $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'drogowskaz_app') THEN
    BEGIN
      CREATE ROLE drogowskaz_app NOLOGIN;
    EXCEPTION WHEN duplicate_object OR unique_violation THEN
      NULL; -- roles belong to the cluster: a migration of a neighbouring database made it meanwhile
    END;
  END IF;
END $$;

GRANT USAGE ON SCHEMA public TO drogowskaz_app;
REVOKE CREATE ON SCHEMA public FROM PUBLIC;

ALTER TABLE row_change DROP CONSTRAINT row_change_audit_entry_id_fkey;
ALTER TABLE row_change ADD CONSTRAINT row_change_audit_entry_id_fkey
  FOREIGN KEY (audit_entry_id) REFERENCES audit_entry (id) DEFERRABLE INITIALLY DEFERRED;

CREATE FUNCTION record_row_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  entry text := nullif(current_setting('app.audit_entry_id', true), '');
  was jsonb;
  becomes jsonb;
BEGIN
  IF entry IS NULL THEN
    RAISE EXCEPTION 'write to % outside a command', TG_TABLE_NAME USING ERRCODE = 'DG001';
  END IF;
  IF TG_OP <> 'INSERT' THEN was := to_jsonb(OLD); END IF;
  IF TG_OP <> 'DELETE' THEN becomes := to_jsonb(NEW); END IF;
  IF TG_OP = 'UPDATE' THEN
    IF was = becomes THEN RETURN NULL; END IF;
    -- only what changed: the rest is in the earlier rows
    SELECT jsonb_object_agg(key, value) INTO was
      FROM jsonb_each(to_jsonb(OLD)) AS o(key, value) WHERE to_jsonb(NEW) -> key IS DISTINCT FROM value;
    SELECT jsonb_object_agg(key, value) INTO becomes
      FROM jsonb_each(to_jsonb(NEW)) AS n(key, value) WHERE to_jsonb(OLD) -> key IS DISTINCT FROM value;
  END IF;
  INSERT INTO row_change (audit_entry_id, table_name, row_id, operation, before, after)
  VALUES (entry::uuid, TG_TABLE_NAME, coalesce(to_jsonb(NEW) ->> 'id', to_jsonb(OLD) ->> 'id'), lower(TG_OP), was, becomes);
  RETURN NULL;
END $$;

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'DG002';
END $$;

-- audit_table: a business table, written by commands only. append_only_table: nothing in it ever changes.
CREATE FUNCTION audit_table(name text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('CREATE TRIGGER record_row_change AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION record_row_change()', name);
  EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO drogowskaz_app', name);
END $$;

CREATE FUNCTION append_only_table(name text) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change()', name);
  EXECUTE format('CREATE TRIGGER refuse_truncate BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change()', name);
  EXECUTE format('GRANT SELECT, INSERT ON %I TO drogowskaz_app', name);
END $$;

SELECT append_only_table(name) FROM unnest(ARRAY['audit_entry', 'row_change', 'access_log', 'audit_seal', 'state_change']) AS name;
REVOKE INSERT ON row_change, audit_seal FROM drogowskaz_app; -- written by definer functions alone

-- state_change and file_assignment are history of business records: append-only and inside a command
CREATE TRIGGER record_row_change AFTER INSERT ON state_change FOR EACH ROW EXECUTE FUNCTION record_row_change();
SELECT append_only_table('file_assignment');
CREATE TRIGGER record_row_change AFTER INSERT ON file_assignment FOR EACH ROW EXECUTE FUNCTION record_row_change();

SELECT audit_table(name) FROM unnest(ARRAY[
  'centre', 'district', 'district_street', 'team', 'app_user', 'position', 'position_district', 'authorisation', 'absence',
  'person', 'person_address', 'household', 'household_member', 'person_relation', 'not_duplicate', 'person_merge',
  'contact', 'call_back', 'work_hours', 'appointment', 'case_file',
  'informing', 'proceeding', 'term_suspension', 'term_extension', 'interview', 'examination_item', 'referral', 'evidence',
  'income_line', 'decision', 'recognition', 'recognition_sitting', 'recognition_finding', 'certificate', 'cooperation_terms',
  'cooperation_task', 'social_contract', 'benefit_request', 'action_kind', 'social_work_action', 'action_private_note',
  'other_information', 'stored_file', 'statutory_override', 'number_counter', 'notice'
]) AS name;

-- machinery without personal history: sessions, attempts, drafts, keys of repeated submissions, background results
GRANT SELECT, INSERT, UPDATE, DELETE ON user_session, sign_in_attempt, draft, idempotency_key, background_result TO drogowskaz_app;
GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO drogowskaz_app;

-- The tamper-evident chain. A seal covers everything committed up to a number; the short lock waits out writers
-- still in flight, so that no smaller number can appear behind a seal.
CREATE FUNCTION audit_digest(seq_from bigint, seq_to bigint, access_from bigint, access_to bigint) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT encode(sha256(convert_to(
    coalesce((SELECT string_agg(e::text, E'\n' ORDER BY e.seq) FROM audit_entry e WHERE e.seq > seq_from AND e.seq <= seq_to), '') || '|' ||
    coalesce((SELECT string_agg(r::text, E'\n' ORDER BY r.id) FROM row_change r JOIN audit_entry e ON e.id = r.audit_entry_id
               WHERE e.seq > seq_from AND e.seq <= seq_to), '') || '|' ||
    coalesce((SELECT string_agg(a::text, E'\n' ORDER BY a.id) FROM access_log a WHERE a.id > access_from AND a.id <= access_to), ''),
    'UTF8')), 'hex')
$$;

CREATE FUNCTION seal_audit(at_most bigint DEFAULT 20000) RETURNS bigint LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp SET timezone = 'UTC' AS $$
DECLARE
  previous audit_seal;
  seq_end bigint;
  access_end bigint;
  covered bigint;
BEGIN
  PERFORM pg_advisory_xact_lock(720260001);
  SELECT * INTO previous FROM audit_seal ORDER BY id DESC LIMIT 1;
  LOCK TABLE audit_entry, access_log IN SHARE MODE;
  SELECT max(seq) INTO seq_end FROM (SELECT seq FROM audit_entry WHERE seq > coalesce(previous.audit_seq_to, 0) ORDER BY seq LIMIT at_most) s;
  SELECT max(id) INTO access_end FROM (SELECT id FROM access_log WHERE id > coalesce(previous.access_id_to, 0) ORDER BY id LIMIT at_most) s;
  IF seq_end IS NULL AND access_end IS NULL THEN RETURN 0; END IF;
  seq_end := coalesce(seq_end, previous.audit_seq_to, 0);
  access_end := coalesce(access_end, previous.access_id_to, 0);
  SELECT (SELECT count(*) FROM audit_entry WHERE seq > coalesce(previous.audit_seq_to, 0) AND seq <= seq_end)
       + (SELECT count(*) FROM access_log WHERE id > coalesce(previous.access_id_to, 0) AND id <= access_end) INTO covered;
  INSERT INTO audit_seal (audit_seq_to, access_id_to, entries, previous_hash, hash)
  SELECT seq_end, access_end, covered, coalesce(previous.hash, ''),
         encode(sha256(convert_to(coalesce(previous.hash, '') || audit_digest(coalesce(previous.audit_seq_to, 0), seq_end, coalesce(previous.access_id_to, 0), access_end), 'UTF8')), 'hex');
  RETURN covered;
END $$;

-- The first seal that does not agree with what it covers, or null when the chain is whole.
CREATE FUNCTION audit_chain_broken_at() RETURNS bigint LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp SET timezone = 'UTC' AS $$
DECLARE
  seal audit_seal;
  last_hash text := '';
  last_seq bigint := 0;
  last_access bigint := 0;
BEGIN
  FOR seal IN SELECT * FROM audit_seal ORDER BY id LOOP
    IF seal.previous_hash <> last_hash OR seal.hash <> encode(sha256(convert_to(
         last_hash || audit_digest(last_seq, seal.audit_seq_to, last_access, seal.access_id_to), 'UTF8')), 'hex') THEN
      RETURN seal.id;
    END IF;
    last_hash := seal.hash; last_seq := seal.audit_seq_to; last_access := seal.access_id_to;
  END LOOP;
  RETURN NULL;
END $$;

REVOKE EXECUTE ON FUNCTION seal_audit(bigint), audit_chain_broken_at(), audit_digest(bigint, bigint, bigint, bigint) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION seal_audit(bigint), audit_chain_broken_at() TO drogowskaz_app;
