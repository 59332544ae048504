-- Files that came with an offer, sealed with it until the offers are opened.
-- CreateTable
CREATE TABLE "offer_attachment" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "offer_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "file_id" UUID NOT NULL,
    "removed_at" TIMESTAMPTZ(6),
    "removed_by" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "offer_attachment_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "offer_attachment_file_id_key" ON "offer_attachment"("file_id");

-- CreateIndex
CREATE UNIQUE INDEX "offer_attachment_offer_id_number_key" ON "offer_attachment"("offer_id", "number");

-- AddForeignKey
ALTER TABLE "offer_attachment" ADD CONSTRAINT "offer_attachment_offer_id_fkey" FOREIGN KEY ("offer_id") REFERENCES "offer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offer_attachment" ADD CONSTRAINT "offer_attachment_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "stored_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "offer_attachment" ADD CONSTRAINT "offer_attachment_numbered" CHECK ("number" > 0);
ALTER TABLE "offer_attachment" ADD CONSTRAINT "offer_attachment_removed" CHECK (("removed_at" IS NULL) = ("removed_by" IS NULL));

SELECT audit_table('offer_attachment');

-- What came with an offer stays as it came: a file is taken back once, before the term, and nothing else of it changes.
CREATE FUNCTION keep_offer_attachment() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD.removed_at IS NOT NULL
    OR (to_jsonb(NEW) - 'removed_at' - 'removed_by') <> (to_jsonb(OLD) - 'removed_at' - 'removed_by')
    OR NEW.removed_at > (SELECT s.offers_due_at FROM offer o JOIN provider_selection s ON s.id = o.selection_id WHERE o.id = OLD.offer_id)
  THEN
    RAISE EXCEPTION 'offer_attachment_kept' USING ERRCODE = 'DG003';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_offer_attachment BEFORE UPDATE OR DELETE ON offer_attachment FOR EACH ROW EXECUTE FUNCTION keep_offer_attachment();

-- The history says that a file came, never what it is.
CREATE OR REPLACE FUNCTION hide_offer(row_values jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
  SELECT row_values || coalesce(
    (SELECT jsonb_object_agg(key, '"(ukryte)"'::jsonb) FROM jsonb_each(row_values)
      WHERE key IN ('amount', 'own_contribution', 'scope', 'attachments', 'title') AND value <> 'null'::jsonb), '{}'::jsonb)
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
  IF TG_TABLE_NAME IN ('offer_content', 'offer_attachment') THEN
    was := hide_offer(was);
    becomes := hide_offer(becomes);
  END IF;
  INSERT INTO row_change (audit_entry_id, table_name, row_id, operation, before, after)
  VALUES (entry::uuid, TG_TABLE_NAME, coalesce(to_jsonb(NEW) ->> 'id', to_jsonb(OLD) ->> 'id'), lower(TG_OP), was, becomes);
  RETURN NULL;
END $$;
