-- The next cycle of a service knows the one before it; a process has one next cycle at most.
ALTER TABLE "service_process" ADD COLUMN "previous_id" UUID;

-- CreateIndex
CREATE UNIQUE INDEX "service_process_previous_id_key" ON "service_process"("previous_id");

-- AddForeignKey
ALTER TABLE "service_process" ADD CONSTRAINT "service_process_previous_id_fkey" FOREIGN KEY ("previous_id") REFERENCES "service_process"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "service_process" ADD CONSTRAINT "service_process_not_its_own_next" CHECK ("previous_id" IS DISTINCT FROM "id");
