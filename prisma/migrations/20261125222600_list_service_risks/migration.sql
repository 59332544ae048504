-- Risks of organising a service, and which view of a process comes first.
-- CreateEnum
CREATE TYPE "ServicesView" AS ENUM ('stages', 'dpzm');

-- CreateEnum
CREATE TYPE "RiskLevel" AS ENUM ('low', 'medium', 'high');

ALTER TABLE "centre" ADD COLUMN "services_view" "ServicesView" NOT NULL DEFAULT 'stages';

-- CreateTable
CREATE TABLE "service_risk" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "process_id" UUID NOT NULL,
    "description" TEXT NOT NULL,
    "likelihood" "RiskLevel" NOT NULL,
    "effect" "RiskLevel" NOT NULL,
    "response" TEXT NOT NULL,
    "owner_id" UUID NOT NULL,
    "outcome" TEXT,
    "closed_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "service_risk_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "service_risk_process_id_idx" ON "service_risk"("process_id");

-- CreateIndex
CREATE INDEX "service_risk_owner_id_idx" ON "service_risk"("owner_id");

-- AddForeignKey
ALTER TABLE "service_risk" ADD CONSTRAINT "service_risk_process_id_fkey" FOREIGN KEY ("process_id") REFERENCES "service_process"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_risk" ADD CONSTRAINT "service_risk_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "service_risk" ADD CONSTRAINT "service_risk_closed" CHECK (("closed_on" IS NULL) = ("outcome" IS NULL));

SELECT audit_table('service_risk');
