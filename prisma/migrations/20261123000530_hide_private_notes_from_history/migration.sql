-- A private note is read by its author alone (G-016, N-048), so the history says that it changed, never what it said.

CREATE FUNCTION hide_private_note(row_values jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE WHEN row_values ? 'note' THEN row_values || '{"note": "(ukryte)"}'::jsonb ELSE row_values END
$$;

CREATE OR REPLACE FUNCTION record_row_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
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
  IF TG_TABLE_NAME = 'app_user' THEN
    was := hide_secrets(was);
    becomes := hide_secrets(becomes);
  END IF;
  IF TG_TABLE_NAME = 'action_private_note' THEN
    was := hide_private_note(was);
    becomes := hide_private_note(becomes);
  END IF;
  INSERT INTO row_change (audit_entry_id, table_name, row_id, operation, before, after)
  VALUES (entry::uuid, TG_TABLE_NAME, coalesce(to_jsonb(NEW) ->> 'id', to_jsonb(OLD) ->> 'id'), lower(TG_OP), was, becomes);
  RETURN NULL;
END $$;
