-- CreateEnum
CREATE TYPE "MonthlyReportState" AS ENUM ('draft', 'submitted', 'returned', 'closed');

-- CreateEnum
CREATE TYPE "SupervisionKind" AS ENUM ('visit', 'checklist', 'complaint', 'alert', 'assessment');

-- CreateEnum
CREATE TYPE "SupervisionResult" AS ENUM ('conforming', 'remarks', 'breach');

-- CreateEnum
CREATE TYPE "QualityActionKind" AS ENUM ('current', 'longTerm');

-- CreateEnum
CREATE TYPE "QualityActionState" AS ENUM ('open', 'done', 'abandoned');

-- CreateEnum
CREATE TYPE "EvaluationState" AS ENUM ('draft', 'submitted', 'returned', 'closed');

-- CreateEnum
CREATE TYPE "OpinionKind" AS ENUM ('survey', 'interview', 'information');

-- AlterEnum
ALTER TYPE "AuthorisationKind" ADD VALUE 'superviseServices';

-- DropIndex
DROP INDEX "case_file_by_lead";

-- AlterTable
ALTER TABLE "centre" ADD COLUMN     "monthly_report_due_day" INTEGER NOT NULL DEFAULT 10;

-- CreateTable
CREATE TABLE "service_monthly_report" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "process_id" UUID NOT NULL,
    "month" DATE NOT NULL,
    "state" "MonthlyReportState" NOT NULL DEFAULT 'draft',
    "recipients" INTEGER,
    "hours_planned" INTEGER,
    "hours_done" INTEGER,
    "waiting" INTEGER,
    "refusals" INTEGER,
    "incidents" INTEGER,
    "complaints" INTEGER,
    "assessed" INTEGER,
    "effective" INTEGER,
    "checklist" JSONB NOT NULL DEFAULT '[]',
    "description" TEXT NOT NULL DEFAULT '',
    "proposals" TEXT NOT NULL DEFAULT '',
    "submitted_by" UUID,
    "submitted_on" DATE,
    "analysis" TEXT,
    "analysed_with" TEXT,
    "decided_by" UUID,
    "decided_on" DATE,
    "return_reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "service_monthly_report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "service_supervision_entry" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "process_id" UUID NOT NULL,
    "kind" "SupervisionKind" NOT NULL,
    "happened_on" DATE NOT NULL,
    "result" "SupervisionResult" NOT NULL,
    "finding" TEXT NOT NULL,
    "assessed" INTEGER,
    "effective" INTEGER,
    "follow_up" TEXT,
    "follow_up_due_on" DATE,
    "follow_up_done_on" DATE,
    "follow_up_note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "service_supervision_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "service_quality_action" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "process_id" UUID NOT NULL,
    "kind" "QualityActionKind" NOT NULL,
    "report_id" UUID,
    "evaluation_id" UUID,
    "what" TEXT NOT NULL,
    "responsible_id" UUID NOT NULL,
    "due_on" DATE NOT NULL,
    "state" "QualityActionState" NOT NULL DEFAULT 'open',
    "done_on" DATE,
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "service_quality_action_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "service_evaluation" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "process_id" UUID NOT NULL,
    "first_month" DATE NOT NULL,
    "last_month" DATE NOT NULL,
    "state" "EvaluationState" NOT NULL DEFAULT 'draft',
    "author_name" TEXT,
    "author_institution" TEXT,
    "independent" BOOLEAN NOT NULL DEFAULT false,
    "criteria" JSONB NOT NULL DEFAULT '{}',
    "conclusions" TEXT NOT NULL DEFAULT '',
    "recommendations" TEXT NOT NULL DEFAULT '',
    "gaps_reason" TEXT,
    "submitted_by" UUID,
    "submitted_on" DATE,
    "analysis" TEXT,
    "analysed_with" TEXT,
    "decided_by" UUID,
    "decided_on" DATE,
    "return_reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "service_evaluation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "service_opinion" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "evaluation_id" UUID NOT NULL,
    "kind" "OpinionKind" NOT NULL,
    "of_recipients" BOOLEAN NOT NULL,
    "source" TEXT NOT NULL,
    "collected_on" DATE NOT NULL,
    "asked" INTEGER NOT NULL,
    "answered" INTEGER NOT NULL,
    "satisfied" INTEGER,
    "summary" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "service_opinion_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "service_monthly_report_month_state_idx" ON "service_monthly_report"("month", "state");

-- CreateIndex
CREATE UNIQUE INDEX "service_monthly_report_process_id_month_key" ON "service_monthly_report"("process_id", "month");

-- CreateIndex
CREATE INDEX "service_supervision_entry_process_id_happened_on_idx" ON "service_supervision_entry"("process_id", "happened_on" DESC);

-- CreateIndex
CREATE INDEX "service_quality_action_process_id_state_idx" ON "service_quality_action"("process_id", "state");

-- CreateIndex
CREATE INDEX "service_quality_action_responsible_id_state_idx" ON "service_quality_action"("responsible_id", "state");

-- CreateIndex
CREATE INDEX "service_quality_action_report_id_idx" ON "service_quality_action"("report_id");

-- CreateIndex
CREATE INDEX "service_quality_action_evaluation_id_idx" ON "service_quality_action"("evaluation_id");

-- CreateIndex
CREATE UNIQUE INDEX "service_evaluation_process_id_first_month_last_month_key" ON "service_evaluation"("process_id", "first_month", "last_month");

-- CreateIndex
CREATE INDEX "service_opinion_evaluation_id_idx" ON "service_opinion"("evaluation_id");

-- AddForeignKey
ALTER TABLE "service_monthly_report" ADD CONSTRAINT "service_monthly_report_process_id_fkey" FOREIGN KEY ("process_id") REFERENCES "service_process"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_supervision_entry" ADD CONSTRAINT "service_supervision_entry_process_id_fkey" FOREIGN KEY ("process_id") REFERENCES "service_process"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_quality_action" ADD CONSTRAINT "service_quality_action_process_id_fkey" FOREIGN KEY ("process_id") REFERENCES "service_process"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_quality_action" ADD CONSTRAINT "service_quality_action_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "service_monthly_report"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_quality_action" ADD CONSTRAINT "service_quality_action_evaluation_id_fkey" FOREIGN KEY ("evaluation_id") REFERENCES "service_evaluation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_quality_action" ADD CONSTRAINT "service_quality_action_responsible_id_fkey" FOREIGN KEY ("responsible_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_evaluation" ADD CONSTRAINT "service_evaluation_process_id_fkey" FOREIGN KEY ("process_id") REFERENCES "service_process"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_opinion" ADD CONSTRAINT "service_opinion_evaluation_id_fkey" FOREIGN KEY ("evaluation_id") REFERENCES "service_evaluation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What no code can then get wrong: a month is its first day, a report handed over has its person and figures, it is closed
-- by another person than the one who wrote it, an action done has its day, an action belongs to one report or evaluation.
ALTER TABLE "service_monthly_report" ADD CONSTRAINT "service_monthly_report_month" CHECK (extract(day FROM "month") = 1);
ALTER TABLE "service_monthly_report" ADD CONSTRAINT "service_monthly_report_handed_over" CHECK ("state" NOT IN ('submitted', 'closed') OR ("submitted_by" IS NOT NULL AND "submitted_on" IS NOT NULL));
ALTER TABLE "service_monthly_report" ADD CONSTRAINT "service_monthly_report_four_eyes" CHECK ("state" <> 'closed' OR "decided_by" IS DISTINCT FROM "submitted_by");
ALTER TABLE "service_monthly_report" ADD CONSTRAINT "service_monthly_report_counts" CHECK (
  "recipients" >= 0 AND "hours_planned" >= 0 AND "hours_done" >= 0 AND "waiting" >= 0 AND "refusals" >= 0
  AND "incidents" >= 0 AND "complaints" >= 0 AND "assessed" >= 0 AND "effective" >= 0 AND "effective" <= "assessed");
ALTER TABLE "service_supervision_entry" ADD CONSTRAINT "service_supervision_entry_assessed" CHECK ("effective" >= 0 AND "effective" <= "assessed");
ALTER TABLE "service_supervision_entry" ADD CONSTRAINT "service_supervision_entry_follow_up" CHECK (
  ("follow_up" IS NULL) = ("follow_up_due_on" IS NULL) AND ("follow_up_done_on" IS NULL OR "follow_up" IS NOT NULL));
ALTER TABLE "service_quality_action" ADD CONSTRAINT "service_quality_action_of_one" CHECK (num_nonnulls("report_id", "evaluation_id") = 1);
ALTER TABLE "service_quality_action" ADD CONSTRAINT "service_quality_action_done" CHECK (("state" = 'done') = ("done_on" IS NOT NULL));
ALTER TABLE "service_quality_action" ADD CONSTRAINT "service_quality_action_abandoned" CHECK ("state" <> 'abandoned' OR "note" IS NOT NULL);
ALTER TABLE "service_evaluation" ADD CONSTRAINT "service_evaluation_months" CHECK (
  extract(day FROM "first_month") = 1 AND extract(day FROM "last_month") = 1 AND "first_month" <= "last_month");
ALTER TABLE "service_evaluation" ADD CONSTRAINT "service_evaluation_handed_over" CHECK ("state" NOT IN ('submitted', 'closed') OR ("independent" AND "submitted_by" IS NOT NULL AND "submitted_on" IS NOT NULL));
ALTER TABLE "service_evaluation" ADD CONSTRAINT "service_evaluation_four_eyes" CHECK ("state" <> 'closed' OR ("decided_by" IS NOT NULL AND "decided_by" IS DISTINCT FROM "submitted_by"));
ALTER TABLE "service_opinion" ADD CONSTRAINT "service_opinion_counts" CHECK ("answered" >= 0 AND "answered" <= "asked" AND "satisfied" >= 0 AND "satisfied" <= "answered");
ALTER TABLE "centre" ADD CONSTRAINT "centre_monthly_report_due_day" CHECK ("monthly_report_due_day" BETWEEN 1 AND 28);

SELECT audit_table(name) FROM unnest(ARRAY['service_monthly_report', 'service_supervision_entry', 'service_quality_action', 'service_evaluation', 'service_opinion']) AS name;
