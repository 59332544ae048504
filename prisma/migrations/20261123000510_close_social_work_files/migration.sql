-- How social work starts and ends: entry criteria, the day to try again with a client who withdrew, why an entry or
-- terms were changed, and the closing of a round with the statements of the client and of the worker.
ALTER TABLE "case_file" ADD COLUMN "entry_criteria" TEXT[] DEFAULT ARRAY[]::TEXT[],
  ADD COLUMN "cooperation_retry_on" DATE;
ALTER TABLE "referral" ADD COLUMN "retry_on" DATE;
ALTER TABLE "social_work_action" ADD COLUMN "correction_reason" TEXT;
ALTER TABLE "cooperation_terms" ADD COLUMN "change_reason" TEXT;

CREATE TABLE "file_closing" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "case_file_id" UUID NOT NULL,
    "closed_on" DATE NOT NULL,
    "reason" TEXT NOT NULL,
    "client_statement" TEXT,
    "worker_statement" TEXT,
    "missing_reason" TEXT,
    "support_network" TEXT NOT NULL DEFAULT '',
    "reopened_on" DATE,
    "reopen_reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,
    CONSTRAINT "file_closing_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "file_closing_case_file_id_closed_on_idx" ON "file_closing"("case_file_id", "closed_on" DESC);
ALTER TABLE "file_closing" ADD CONSTRAINT "file_closing_case_file_id_fkey" FOREIGN KEY ("case_file_id") REFERENCES "case_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "file_closing" ADD CONSTRAINT "file_closing_both_speak" CHECK (("client_statement" IS NOT NULL AND "worker_statement" IS NOT NULL) OR "missing_reason" IS NOT NULL);
SELECT audit_table('file_closing');
