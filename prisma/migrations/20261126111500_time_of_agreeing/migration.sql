-- The time an agreement takes is measured from its first kept word (table 27, R-137).
-- AlterTable
ALTER TABLE "draft" ADD COLUMN "begun_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- AlterTable
ALTER TABLE "cooperation_terms" ADD COLUMN "begun_at" TIMESTAMPTZ(6);
