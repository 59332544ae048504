-- Several may perform a month side by side: a form taken over says whose figures it holds.
-- AlterTable
ALTER TABLE "service_provider_return" ADD COLUMN "provider_id" UUID;

-- CreateIndex
CREATE INDEX "service_provider_return_provider_id_idx" ON "service_provider_return"("provider_id");

-- AddForeignKey
ALTER TABLE "service_provider_return" ADD CONSTRAINT "service_provider_return_provider_id_fkey" FOREIGN KEY ("provider_id") REFERENCES "provider"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
