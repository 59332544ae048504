-- Pairs of persons who may be one person, found when either was registered or changed: the leader's list reads them
-- instead of comparing everybody with everybody.
CREATE TABLE "suspected_duplicate" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "lower_id" UUID NOT NULL,
    "higher_id" UUID NOT NULL,
    "certain" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,
    CONSTRAINT "suspected_duplicate_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "suspected_duplicate_lower_id_higher_id_key" ON "suspected_duplicate"("lower_id", "higher_id");
CREATE INDEX "suspected_duplicate_higher_id_idx" ON "suspected_duplicate"("higher_id");
CREATE INDEX "suspected_duplicate_created_at_id_idx" ON "suspected_duplicate"("created_at" DESC, "id");
ALTER TABLE "suspected_duplicate" ADD CONSTRAINT "suspected_duplicate_lower_id_fkey" FOREIGN KEY ("lower_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "suspected_duplicate" ADD CONSTRAINT "suspected_duplicate_higher_id_fkey" FOREIGN KEY ("higher_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "suspected_duplicate" ADD CONSTRAINT "suspected_duplicate_order" CHECK ("lower_id" < "higher_id");
SELECT audit_table('suspected_duplicate');
