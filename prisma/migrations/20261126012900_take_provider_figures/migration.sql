-- The provider's figures of a month, read from the form it filled in; the file stays as their evidence (R-066).
-- CreateTable
CREATE TABLE "service_provider_return" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "report_id" UUID NOT NULL,
    "file_id" UUID NOT NULL,
    "figures" JSONB NOT NULL,
    "remark" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "service_provider_return_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "service_provider_return_file_id_key" ON "service_provider_return"("file_id");

-- CreateIndex
CREATE INDEX "service_provider_return_report_id_created_at_idx" ON "service_provider_return"("report_id", "created_at" DESC);

-- AddForeignKey
ALTER TABLE "service_provider_return" ADD CONSTRAINT "service_provider_return_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "service_monthly_report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_provider_return" ADD CONSTRAINT "service_provider_return_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "stored_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

SELECT audit_table('service_provider_return');
