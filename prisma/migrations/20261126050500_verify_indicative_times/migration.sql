-- Indicative times of table 27 and of the catalogue of actions as the director verified them, from a day on (R-137).
-- CreateTable
CREATE TABLE "time_norm" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "table_row" TEXT,
    "kind_id" UUID,
    "valid_from" DATE NOT NULL,
    "minutes" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "time_norm_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "time_norm_table_row_valid_from_key" ON "time_norm"("table_row", "valid_from");

-- CreateIndex
CREATE UNIQUE INDEX "time_norm_kind_id_valid_from_key" ON "time_norm"("kind_id", "valid_from");

-- CreateIndex
CREATE INDEX "social_work_action_done_on_kind_id_idx" ON "social_work_action"("done_on", "kind_id");

-- AddForeignKey
ALTER TABLE "time_norm" ADD CONSTRAINT "time_norm_kind_id_fkey" FOREIGN KEY ("kind_id") REFERENCES "action_kind"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

SELECT audit_table('time_norm');

-- a version is of one activity
ALTER TABLE "time_norm" ADD CONSTRAINT "time_norm_activity" CHECK (num_nonnulls("table_row", "kind_id") = 1);
ALTER TABLE "time_norm" ADD CONSTRAINT "time_norm_minutes" CHECK ("minutes" BETWEEN 5 AND 600);
ALTER TABLE "time_norm" ADD CONSTRAINT "time_norm_reason" CHECK ("reason" <> '');
