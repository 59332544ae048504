-- Versions of the appraisal sheet of social workers: draft, agreed, in force, assessed (R-136).
-- CreateEnum
CREATE TYPE "AppraisalSheetState" AS ENUM ('draft', 'agreed', 'inForce', 'assessed');

-- CreateTable
CREATE TABLE "appraisal_sheet" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "number" INTEGER NOT NULL,
    "state" "AppraisalSheetState" NOT NULL DEFAULT 'draft',
    "criteria" JSONB NOT NULL,
    "personnel_specialist" TEXT NOT NULL,
    "agreed_on" DATE,
    "agreed_by_id" UUID,
    "agreed_document" TEXT,
    "valid_from" DATE,
    "assessed_on" DATE,
    "conclusions" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "appraisal_sheet_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "appraisal_sheet_number_key" ON "appraisal_sheet"("number");

-- CreateIndex
CREATE INDEX "appraisal_sheet_agreed_by_id_idx" ON "appraisal_sheet"("agreed_by_id");

-- AddForeignKey
ALTER TABLE "appraisal_sheet" ADD CONSTRAINT "appraisal_sheet_agreed_by_id_fkey" FOREIGN KEY ("agreed_by_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

SELECT audit_table('appraisal_sheet');

-- each state has what the one before it asked for
ALTER TABLE "appraisal_sheet" ADD CONSTRAINT "appraisal_sheet_agreed"
  CHECK (("state" <> 'draft') = (num_nonnulls("agreed_on", "agreed_by_id", "agreed_document") = 3)
    AND num_nonnulls("agreed_on", "agreed_by_id", "agreed_document") IN (0, 3));
ALTER TABLE "appraisal_sheet" ADD CONSTRAINT "appraisal_sheet_in_force"
  CHECK (("state" IN ('inForce', 'assessed')) = ("valid_from" IS NOT NULL) AND "valid_from" >= "agreed_on");
ALTER TABLE "appraisal_sheet" ADD CONSTRAINT "appraisal_sheet_assessed"
  CHECK (("state" = 'assessed') = ("assessed_on" IS NOT NULL) AND ("assessed_on" IS NULL) = ("conclusions" IS NULL)
    AND "assessed_on" >= "valid_from");
-- one sheet is worked on at a time
CREATE UNIQUE INDEX appraisal_sheet_in_work ON appraisal_sheet ((true)) WHERE state IN ('draft', 'agreed');
