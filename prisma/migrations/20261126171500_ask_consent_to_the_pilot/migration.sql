-- The centre may take part in the pilot of the model (SET-25). A client of a case begun since that day is told of the extra
-- formalities and consents or not; every answer is kept, the last one counts (R-109).
-- CreateEnum
CREATE TYPE "PilotConsent" AS ENUM ('given', 'refused', 'withdrawn');

-- CreateEnum
CREATE TYPE "PilotConsentForm" AS ENUM ('written', 'oral');

-- AlterEnum
ALTER TYPE "ReferralState" ADD VALUE 'recalled';

-- AlterTable
ALTER TABLE "centre" ADD COLUMN     "pilot_from" DATE;

-- AlterTable
ALTER TABLE "proceeding" ADD COLUMN     "pilot_consent" "PilotConsent";

-- CreateTable
CREATE TABLE "pilot_answer" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "proceeding_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "consent" "PilotConsent" NOT NULL,
    "form" "PilotConsentForm" NOT NULL,
    "informed_on" DATE,
    "answered_on" DATE NOT NULL,
    "note" TEXT,
    "file_id" UUID,
    "corrects_id" UUID,
    "reason" TEXT,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "pilot_answer_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "pilot_answer_corrects_id_key" ON "pilot_answer"("corrects_id");

-- CreateIndex
CREATE INDEX "pilot_answer_file_id_idx" ON "pilot_answer"("file_id");

-- CreateIndex
CREATE UNIQUE INDEX "pilot_answer_proceeding_id_number_key" ON "pilot_answer"("proceeding_id", "number");

-- AddForeignKey
ALTER TABLE "pilot_answer" ADD CONSTRAINT "pilot_answer_proceeding_id_fkey" FOREIGN KEY ("proceeding_id") REFERENCES "proceeding"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pilot_answer" ADD CONSTRAINT "pilot_answer_corrects_id_fkey" FOREIGN KEY ("corrects_id") REFERENCES "pilot_answer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "pilot_answer" ADD CONSTRAINT "pilot_answer_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "stored_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

SELECT append_only_table('pilot_answer');
CREATE TRIGGER record_row_change AFTER INSERT ON pilot_answer FOR EACH ROW EXECUTE FUNCTION record_row_change();

-- Whoever answers was told first; an answer that stands for another says why.
ALTER TABLE "pilot_answer"
  ADD CONSTRAINT pilot_answer_numbered CHECK (number > 0),
  ADD CONSTRAINT pilot_answer_told CHECK ((consent = 'withdrawn') = (informed_on IS NULL) AND (informed_on IS NULL OR informed_on <= answered_on)),
  ADD CONSTRAINT pilot_answer_reason CHECK ((corrects_id IS NULL) = (reason IS NULL) AND (reason IS NULL OR length(btrim(reason)) > 0)),
  ADD CONSTRAINT pilot_answer_paper CHECK (consent <> 'given' OR form <> 'written' OR file_id IS NOT NULL);

-- Months of zał. 6 are counted without the benefits of such cases: they are few, and found without reading the others.
CREATE INDEX proceeding_standard_path ON proceeding (id) WHERE pilot_consent IN ('refused', 'withdrawn');
