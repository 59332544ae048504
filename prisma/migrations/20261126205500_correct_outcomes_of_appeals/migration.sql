-- the outcome of an appeal is put right by itself; what was recorded before stays readable
ALTER TYPE "AppealMistake" ADD VALUE 'wrongOutcome';

-- as text: the member is not there to be used before this migration ends
ALTER TABLE "mistaken_appeal"
  ADD CONSTRAINT mistaken_appeal_wrong_outcome CHECK (mistake::text <> 'wrongOutcome' OR outcome IS NOT NULL);
