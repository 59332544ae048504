-- A contract of a city may be for more than the twenty-one million złotych four bytes of grosze hold (decision 0026).
-- AlterTable
ALTER TABLE "offer_content" ALTER COLUMN "amount" SET DATA TYPE BIGINT,
ALTER COLUMN "own_contribution" SET DATA TYPE BIGINT;

-- AlterTable
ALTER TABLE "offer_award" ALTER COLUMN "amount" SET DATA TYPE BIGINT;

-- AlterTable
ALTER TABLE "withdrawn_award" ALTER COLUMN "awarded_amount" SET DATA TYPE BIGINT;

-- AlterTable
ALTER TABLE "service_contract" ALTER COLUMN "amount" SET DATA TYPE BIGINT;

-- AlterTable
ALTER TABLE "contract_annex" ALTER COLUMN "amount" SET DATA TYPE BIGINT;

-- AlterTable
ALTER TABLE "contract_settlement" ALTER COLUMN "used_amount" SET DATA TYPE BIGINT,
ALTER COLUMN "returned_amount" SET DATA TYPE BIGINT;
