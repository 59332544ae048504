-- A party appeals against a decision: until the outcome is known the decision is not declared final (art. 127, 130, 133 KPA).
-- CreateEnum
CREATE TYPE "AppealForm" AS ENUM ('written', 'oral');

-- CreateEnum
CREATE TYPE "AppealOutcome" AS ENUM ('upheld', 'overturned', 'withdrawn', 'inadmissible', 'late', 'selfCorrected');

-- AlterEnum
ALTER TYPE "DecisionState" ADD VALUE 'overturned';

-- AlterEnum
ALTER TYPE "ProceedingState" ADD VALUE 'overturned';

-- AlterTable
ALTER TABLE "decision" ADD COLUMN     "appeal_filed_on" DATE,
ADD COLUMN     "appeal_form" "AppealForm",
ADD COLUMN     "appeal_noted_by" UUID,
ADD COLUMN     "appeal_outcome" "AppealOutcome",
ADD COLUMN     "appeal_passed_on" DATE,
ADD COLUMN     "appeal_received_on" DATE,
ADD COLUMN     "appeal_ruled_on" DATE,
ADD COLUMN     "appeal_ruling" TEXT;

-- An appeal is whole, comes after delivery, goes to the kolegium before its ruling; only the centre itself corrects what
-- was not passed on. States are compared as text: a value added above cannot be used before the migration ends.
ALTER TABLE "decision"
  ADD CONSTRAINT decision_appeal_whole CHECK (num_nonnulls(appeal_filed_on, appeal_received_on, appeal_form, appeal_noted_by) IN (0, 4)),
  ADD CONSTRAINT decision_appeal_days CHECK (appeal_filed_on IS NULL OR (delivered_on IS NOT NULL AND delivered_on <= appeal_filed_on AND appeal_filed_on <= appeal_received_on)),
  ADD CONSTRAINT decision_appeal_passed CHECK (appeal_passed_on IS NULL OR (appeal_received_on IS NOT NULL AND appeal_received_on <= appeal_passed_on)),
  ADD CONSTRAINT decision_appeal_settled CHECK (
    num_nonnulls(appeal_outcome, appeal_ruled_on) IN (0, 2)
    AND (appeal_outcome IS NULL OR (
      appeal_received_on IS NOT NULL
      AND appeal_ruled_on >= coalesce(appeal_passed_on, appeal_received_on)
      AND (appeal_outcome = 'selfCorrected') = (appeal_passed_on IS NULL)
    ))
  ),
  ADD CONSTRAINT decision_appeal_ruling CHECK (appeal_ruling IS NULL OR appeal_outcome IS NOT NULL),
  ADD CONSTRAINT decision_overturned CHECK ((state::text = 'overturned') = coalesce(appeal_outcome IN ('overturned', 'selfCorrected'), false)),
  ADD CONSTRAINT decision_overturned_signed CHECK (state::text <> 'overturned' OR (signed_by IS NOT NULL AND signed_at IS NOT NULL AND number IS NOT NULL AND file_id IS NOT NULL AND in_force_on IS NULL)),
  -- final while an appeal waits is only what was final before the party appealed
  ADD CONSTRAINT decision_not_final_when_appealed CHECK (state::text <> 'inForce' OR appeal_received_on IS NULL OR appeal_outcome IS NOT NULL OR appeal_filed_on >= in_force_on);

-- Appeals without an outcome are few among the decisions of all years.
CREATE INDEX decision_appeal_waits ON decision (appeal_received_on) WHERE appeal_received_on IS NOT NULL AND appeal_outcome IS NULL;

-- A case whose decision was set aside is finished here.
CREATE OR REPLACE FUNCTION keep_unfinished_in_open_files() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM proceeding WHERE case_file_id = NEW.id AND state NOT IN ('inForce', 'withdrawn', 'overturned')
  ) THEN
    RAISE EXCEPTION 'case_file_unfinished' USING ERRCODE = 'DG004';
  END IF;
  RETURN NEW;
END $$;
