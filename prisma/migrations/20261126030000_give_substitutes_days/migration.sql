-- Who stands in for the lead of a file does so on given days: the wall opens and closes with them.
ALTER TABLE "case_file" ADD COLUMN "substitute_from" DATE, ADD COLUMN "substitute_until" DATE;
ALTER TABLE "case_file" ADD CONSTRAINT "case_file_substitute_days"
  CHECK (("substitute_id" IS NULL) = ("substitute_from" IS NULL)
     AND ("substitute_id" IS NULL) = ("substitute_until" IS NULL)
     AND ("substitute_until" IS NULL OR "substitute_until" >= "substitute_from")) NOT VALID;
