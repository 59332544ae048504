-- A mistaken zał. 6 is put right by a new one with its reason; the mistaken one stays readable (G-050). Of a chain of
-- corrections the last one counts, and each is corrected once.
ALTER TABLE "certificate" ADD COLUMN "corrects_id" UUID, ADD COLUMN "correction_reason" TEXT;
ALTER TABLE "certificate" ADD CONSTRAINT "certificate_corrects_id_fkey" FOREIGN KEY ("corrects_id") REFERENCES "certificate"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE UNIQUE INDEX "certificate_corrects_id_key" ON "certificate"("corrects_id");
ALTER TABLE "certificate" ADD CONSTRAINT certificate_correction_has_reason CHECK ((corrects_id IS NULL) = (correction_reason IS NULL));
ALTER TABLE "certificate" ADD CONSTRAINT certificate_correction_is_monthly CHECK (corrects_id IS NULL OR kind = 'cooperation');

DROP INDEX certificate_cooperation_once_a_month;
CREATE UNIQUE INDEX certificate_cooperation_once_a_month ON certificate (case_file_id, month)
  WHERE kind = 'cooperation' AND by_specialist IS NULL AND corrects_id IS NULL;
