-- An appeal with its scan and its covering letter; one recorded by mistake is corrected with a reason and stays readable;
-- a decision set aside in part stays in force in the rest (art. 133, 138 § 1 pkt 2 KPA).
-- CreateEnum
CREATE TYPE "AppealMistake" AS ENUM ('wrongCase', 'wrongDays');

-- AlterEnum
ALTER TYPE "AppealOutcome" ADD VALUE 'overturnedInPart';

-- AlterEnum
ALTER TYPE "DecisionState" ADD VALUE 'overturnedInPart';

-- AlterEnum
ALTER TYPE "ProceedingState" ADD VALUE 'overturnedInPart';

-- AlterTable
ALTER TABLE "decision" ADD COLUMN     "appeal_file_id" UUID,
ADD COLUMN     "appeal_remains" TEXT;

-- CreateTable
CREATE TABLE "mistaken_appeal" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "decision_id" UUID NOT NULL,
    "mistake" "AppealMistake" NOT NULL,
    "reason" TEXT NOT NULL,
    "form" "AppealForm" NOT NULL,
    "filed_on" DATE NOT NULL,
    "received_on" DATE NOT NULL,
    "noted_by" UUID NOT NULL,
    "passed_on" DATE,
    "outcome" "AppealOutcome",
    "ruled_on" DATE,
    "ruling" TEXT,
    "remains" TEXT,
    "file_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "mistaken_appeal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "appeal_letter" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "decision_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "file_id" UUID NOT NULL,
    "position" TEXT NOT NULL,
    "enclosures" TEXT NOT NULL,
    "mistaken_appeal_id" UUID,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "appeal_letter_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "mistaken_appeal_decision_id_idx" ON "mistaken_appeal"("decision_id");

-- CreateIndex
CREATE INDEX "mistaken_appeal_file_id_idx" ON "mistaken_appeal"("file_id");

-- CreateIndex
CREATE INDEX "appeal_letter_file_id_idx" ON "appeal_letter"("file_id");

-- CreateIndex
CREATE INDEX "appeal_letter_mistaken_appeal_id_idx" ON "appeal_letter"("mistaken_appeal_id");

-- CreateIndex
CREATE UNIQUE INDEX "appeal_letter_decision_id_number_key" ON "appeal_letter"("decision_id", "number");

-- AddForeignKey
ALTER TABLE "mistaken_appeal" ADD CONSTRAINT "mistaken_appeal_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appeal_letter" ADD CONSTRAINT "appeal_letter_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appeal_letter" ADD CONSTRAINT "appeal_letter_mistaken_appeal_id_fkey" FOREIGN KEY ("mistaken_appeal_id") REFERENCES "mistaken_appeal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "mistaken_appeal" ADD CONSTRAINT "mistaken_appeal_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "stored_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "appeal_letter" ADD CONSTRAINT "appeal_letter_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "stored_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "decision" ADD CONSTRAINT "decision_appeal_file_id_fkey" FOREIGN KEY ("appeal_file_id") REFERENCES "stored_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE INDEX decision_appeal_file_id ON decision (appeal_file_id) WHERE appeal_file_id IS NOT NULL;

SELECT append_only_table('mistaken_appeal');
CREATE TRIGGER record_row_change AFTER INSERT ON mistaken_appeal FOR EACH ROW EXECUTE FUNCTION record_row_change();
SELECT audit_table('appeal_letter');

-- A scan is of an appeal that is recorded. Set aside in part, the decision is final in the part that remains, and that part
-- is said. States are compared as text: a value added above cannot be used before the migration ends.
ALTER TABLE "decision"
  ADD CONSTRAINT decision_appeal_scan CHECK (appeal_file_id IS NULL OR appeal_received_on IS NOT NULL),
  ADD CONSTRAINT decision_overturned_in_part CHECK ((state::text = 'overturnedInPart') = coalesce(appeal_outcome::text = 'overturnedInPart', false)),
  ADD CONSTRAINT decision_appeal_remains CHECK ((appeal_remains IS NOT NULL) = coalesce(appeal_outcome::text = 'overturnedInPart', false)),
  ADD CONSTRAINT decision_overturned_in_part_signed CHECK (state::text <> 'overturnedInPart' OR (signed_by IS NOT NULL AND signed_at IS NOT NULL AND number IS NOT NULL AND file_id IS NOT NULL AND in_force_on IS NOT NULL AND in_force_on = appeal_ruled_on));

ALTER TABLE "mistaken_appeal"
  ADD CONSTRAINT mistaken_appeal_reason CHECK (length(btrim(reason)) > 0),
  ADD CONSTRAINT mistaken_appeal_settled CHECK (num_nonnulls(outcome, ruled_on) IN (0, 2));
ALTER TABLE "appeal_letter" ADD CONSTRAINT appeal_letter_numbered CHECK (number > 0);

-- A letter stays as it was sent; that it was written to an appeal recorded by mistake is said of it once.
CREATE FUNCTION keep_appeal_letter() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD.mistaken_appeal_id IS NOT NULL
    OR (to_jsonb(NEW) - 'mistaken_appeal_id') <> (to_jsonb(OLD) - 'mistaken_appeal_id')
  THEN
    RAISE EXCEPTION 'appeal_letter_kept' USING ERRCODE = 'DG003';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER keep_appeal_letter BEFORE UPDATE OR DELETE ON appeal_letter FOR EACH ROW EXECUTE FUNCTION keep_appeal_letter();

-- A case whose decision was set aside in part is finished here as well.
CREATE OR REPLACE FUNCTION keep_unfinished_in_open_files() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM proceeding WHERE case_file_id = NEW.id AND state::text NOT IN ('inForce', 'withdrawn', 'overturned', 'overturnedInPart')
  ) THEN
    RAISE EXCEPTION 'case_file_unfinished' USING ERRCODE = 'DG004';
  END IF;
  RETURN NEW;
END $$;
