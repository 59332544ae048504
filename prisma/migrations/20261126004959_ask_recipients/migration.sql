-- Anonymous surveys of recipients for the evaluation of a service (R-077, R-078; decision 0020).
-- AlterTable
ALTER TABLE "service_opinion" ADD COLUMN     "survey_id" UUID;

-- CreateTable
CREATE TABLE "service_survey" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "evaluation_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "introduction" TEXT NOT NULL,
    "questions" JSONB NOT NULL,
    "opens_on" DATE,
    "closes_on" DATE,
    "asked" INTEGER,
    "opened_by" UUID,
    "closed_by" UUID,
    "closed_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "service_survey_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "service_survey_code" (
    "code" TEXT NOT NULL,
    "survey_id" UUID NOT NULL,
    "used" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "service_survey_code_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "service_survey_tally" (
    "survey_id" UUID NOT NULL,
    "question" TEXT NOT NULL,
    "answer" TEXT NOT NULL,
    "times" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "service_survey_tally_pkey" PRIMARY KEY ("survey_id","question","answer")
);

-- CreateTable
CREATE TABLE "service_survey_text" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "survey_id" UUID NOT NULL,
    "question" TEXT NOT NULL,
    "words" TEXT NOT NULL,

    CONSTRAINT "service_survey_text_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "wrong_code" (
    "source_hash" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "times" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "wrong_code_pkey" PRIMARY KEY ("source_hash","day")
);

-- CreateIndex
CREATE INDEX "service_survey_evaluation_id_idx" ON "service_survey"("evaluation_id");

-- CreateIndex
CREATE INDEX "service_survey_code_survey_id_idx" ON "service_survey_code"("survey_id");

-- CreateIndex
CREATE INDEX "service_survey_text_survey_id_idx" ON "service_survey_text"("survey_id");

-- CreateIndex
CREATE UNIQUE INDEX "service_opinion_survey_id_key" ON "service_opinion"("survey_id");

-- AddForeignKey
ALTER TABLE "service_survey" ADD CONSTRAINT "service_survey_evaluation_id_fkey" FOREIGN KEY ("evaluation_id") REFERENCES "service_evaluation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_survey_code" ADD CONSTRAINT "service_survey_code_survey_id_fkey" FOREIGN KEY ("survey_id") REFERENCES "service_survey"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_survey_tally" ADD CONSTRAINT "service_survey_tally_survey_id_fkey" FOREIGN KEY ("survey_id") REFERENCES "service_survey"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_survey_text" ADD CONSTRAINT "service_survey_text_survey_id_fkey" FOREIGN KEY ("survey_id") REFERENCES "service_survey"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_opinion" ADD CONSTRAINT "service_opinion_survey_id_fkey" FOREIGN KEY ("survey_id") REFERENCES "service_survey"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "service_survey" ADD CONSTRAINT "service_survey_opened" CHECK (
  ("opens_on" IS NULL AND "closes_on" IS NULL AND "asked" IS NULL AND "opened_by" IS NULL)
  OR ("opens_on" <= "closes_on" AND "asked" BETWEEN 1 AND 500 AND "opened_by" IS NOT NULL));
ALTER TABLE "service_survey" ADD CONSTRAINT "service_survey_closed" CHECK (
  ("closed_on" IS NULL) = ("closed_by" IS NULL) AND ("closed_on" IS NULL OR "opens_on" IS NOT NULL));
ALTER TABLE "service_survey_tally" ADD CONSTRAINT "service_survey_tally_times" CHECK ("times" >= 0);

SELECT audit_table('service_survey');

-- Answers have no history: a row of history would say which answers and which code came together, and when. They are still
-- written by a command alone, and a code once used stays used.
CREATE FUNCTION refuse_outside_command() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF nullif(current_setting('app.audit_entry_id', true), '') IS NULL THEN
    RAISE EXCEPTION 'write to % outside a command', TG_TABLE_NAME USING ERRCODE = 'DG001';
  END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION keep_used_codes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.used AND (TG_OP = 'DELETE' OR NOT NEW.used) THEN
    RAISE EXCEPTION 'a used code stays used' USING ERRCODE = 'DG002';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;

CREATE TRIGGER refuse_outside_command BEFORE INSERT OR UPDATE OR DELETE ON service_survey_code FOR EACH STATEMENT EXECUTE FUNCTION refuse_outside_command();
CREATE TRIGGER refuse_outside_command BEFORE INSERT OR UPDATE OR DELETE ON service_survey_tally FOR EACH STATEMENT EXECUTE FUNCTION refuse_outside_command();
CREATE TRIGGER refuse_outside_command BEFORE INSERT OR UPDATE OR DELETE ON service_survey_text FOR EACH STATEMENT EXECUTE FUNCTION refuse_outside_command();
CREATE TRIGGER keep_used_codes BEFORE UPDATE OR DELETE ON service_survey_code FOR EACH ROW EXECUTE FUNCTION keep_used_codes();

GRANT SELECT, INSERT, UPDATE ON service_survey_code, service_survey_tally TO drogowskaz_app;
GRANT SELECT, INSERT, DELETE ON service_survey_text TO drogowskaz_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON wrong_code TO drogowskaz_app;
