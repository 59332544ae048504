-- Contracts that follow from an award: their annexes, signatures and settlement.

-- CreateEnum
CREATE TYPE "ContractState" AS ENUM ('draft', 'signed', 'terminated', 'settled');

-- CreateEnum
CREATE TYPE "ContractSide" AS ENUM ('publicSide', 'provider');

-- CreateEnum
CREATE TYPE "SettlementState" AS ENUM ('submitted', 'returned', 'accepted');

-- CreateTable
CREATE TABLE "service_contract" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "process_id" UUID NOT NULL,
    "selection_id" UUID NOT NULL,
    "provider_id" UUID NOT NULL,
    "form" "RealisationForm" NOT NULL,
    "year" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "state" "ContractState" NOT NULL DEFAULT 'draft',
    "scope" TEXT NOT NULL,
    "settlement_terms" TEXT NOT NULL,
    "standard_clause" BOOLEAN NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "amount" INTEGER NOT NULL,
    "planned_hours" INTEGER,
    "document_number" TEXT,
    "signed_on" DATE,
    "signed_by" UUID,
    "decided_by" "AwardedBy",
    "authorisation_id" UUID,
    "terminated_on" DATE,
    "terminate_reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "service_contract_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contract_signature" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "contract_id" UUID NOT NULL,
    "side" "ContractSide" NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "contract_signature_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contract_annex" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "contract_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "signed_on" DATE NOT NULL,
    "effective_on" DATE NOT NULL,
    "ends_on" DATE,
    "amount" INTEGER,
    "planned_hours" INTEGER,
    "summary" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "contract_annex_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contract_settlement" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "contract_id" UUID NOT NULL,
    "state" "SettlementState" NOT NULL DEFAULT 'submitted',
    "report_on" DATE NOT NULL,
    "used_amount" INTEGER NOT NULL,
    "returned_amount" INTEGER NOT NULL,
    "hours_done" INTEGER,
    "recipients" INTEGER,
    "results" TEXT NOT NULL,
    "entered_by" UUID NOT NULL,
    "decided_on" DATE,
    "decided_by" UUID,
    "return_reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "contract_settlement_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "service_contract_selection_id_key" ON "service_contract"("selection_id");

-- CreateIndex
CREATE INDEX "service_contract_process_id_idx" ON "service_contract"("process_id");

-- CreateIndex
CREATE INDEX "service_contract_provider_id_idx" ON "service_contract"("provider_id");

-- CreateIndex
CREATE INDEX "service_contract_state_ends_on_idx" ON "service_contract"("state", "ends_on");

-- CreateIndex
CREATE UNIQUE INDEX "service_contract_year_number_key" ON "service_contract"("year", "number");

-- CreateIndex
CREATE INDEX "contract_signature_contract_id_idx" ON "contract_signature"("contract_id");

-- CreateIndex
CREATE UNIQUE INDEX "contract_annex_contract_id_number_key" ON "contract_annex"("contract_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "contract_settlement_contract_id_key" ON "contract_settlement"("contract_id");

-- AddForeignKey
ALTER TABLE "service_contract" ADD CONSTRAINT "service_contract_process_id_fkey" FOREIGN KEY ("process_id") REFERENCES "service_process"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_contract" ADD CONSTRAINT "service_contract_selection_id_fkey" FOREIGN KEY ("selection_id") REFERENCES "provider_selection"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_contract" ADD CONSTRAINT "service_contract_provider_id_fkey" FOREIGN KEY ("provider_id") REFERENCES "provider"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contract_signature" ADD CONSTRAINT "contract_signature_contract_id_fkey" FOREIGN KEY ("contract_id") REFERENCES "service_contract"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contract_annex" ADD CONSTRAINT "contract_annex_contract_id_fkey" FOREIGN KEY ("contract_id") REFERENCES "service_contract"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contract_settlement" ADD CONSTRAINT "contract_settlement_contract_id_fkey" FOREIGN KEY ("contract_id") REFERENCES "service_contract"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What no code can then get wrong: periods run forwards, a signed contract has its day, number and authority, money is not negative.
ALTER TABLE "service_contract" ADD CONSTRAINT "service_contract_period" CHECK ("valid_to" >= "valid_from" AND "ends_on" >= "valid_from");
ALTER TABLE "service_contract" ADD CONSTRAINT "service_contract_amount" CHECK ("amount" >= 0 AND "planned_hours" >= 0);
ALTER TABLE "service_contract" ADD CONSTRAINT "service_contract_standard" CHECK ("standard_clause");
ALTER TABLE "service_contract" ADD CONSTRAINT "service_contract_signed" CHECK ("state" = 'draft'
  OR ("signed_on" IS NOT NULL AND "signed_by" IS NOT NULL AND "document_number" IS NOT NULL AND "decided_by" IS NOT NULL));
ALTER TABLE "service_contract" ADD CONSTRAINT "service_contract_authorised" CHECK ("decided_by" <> 'authorised' OR "authorisation_id" IS NOT NULL);
ALTER TABLE "service_contract" ADD CONSTRAINT "service_contract_terminated" CHECK (("terminated_on" IS NULL) = ("terminate_reason" IS NULL));
ALTER TABLE "contract_annex" ADD CONSTRAINT "contract_annex_changes" CHECK ("number" > 0 AND "amount" >= 0 AND "planned_hours" >= 0);
ALTER TABLE "contract_settlement" ADD CONSTRAINT "contract_settlement_amounts" CHECK ("used_amount" >= 0 AND "returned_amount" >= 0);
ALTER TABLE "contract_settlement" ADD CONSTRAINT "contract_settlement_four_eyes" CHECK ("state" <> 'accepted' OR ("decided_by" IS NOT NULL AND "decided_by" <> "entered_by"));

SELECT audit_table(name) FROM unnest(ARRAY['service_contract', 'contract_settlement']) AS name;
SELECT append_only_table(name) FROM unnest(ARRAY['contract_signature', 'contract_annex']) AS name;
CREATE TRIGGER record_row_change AFTER INSERT ON contract_signature FOR EACH ROW EXECUTE FUNCTION record_row_change();
CREATE TRIGGER record_row_change AFTER INSERT ON contract_annex FOR EACH ROW EXECUTE FUNCTION record_row_change();
