-- Organising services in seven stages: processes, their stages and steps, who takes part, and two new authorisations.

-- CreateEnum
CREATE TYPE "ServiceStage" AS ENUM ('DIA', 'ZAK', 'FOR', 'FIN', 'WYB', 'NAD', 'EWA');

-- CreateEnum
CREATE TYPE "ServiceTemplate" AS ENUM ('homeCare', 'integrationClub', 'disabilityCounselling', 'familyCounselling', 'crisisIntervention', 'generic');

-- CreateEnum
CREATE TYPE "RealisationForm" AS ENUM ('publicTask', 'nonPublicPartnership', 'procurement', 'ngoOwnFunds', 'ownStructures', 'municipalUnit', 'sharedServices', 'publicPartnership', 'privatePartnership', 'statutoryForm');

-- CreateEnum
CREATE TYPE "ImplementationPath" AS ENUM ('standard', 'changeOfForm', 'newService');

-- CreateEnum
CREATE TYPE "ServiceParticipantKind" AS ENUM ('coordinator', 'socialWorker', 'benefitsWorker', 'contractingSpecialist', 'procurementSpecialist', 'financeWorker', 'director', 'cityDepartmentHead', 'cityDepartmentWorkers', 'mayor', 'decisionBody', 'committee', 'otherWorkers', 'environment', 'healthService', 'schools', 'familyCourt', 'police', 'interdisciplinaryTeam', 'labourOffice', 'partner', 'ngo', 'recipients');

-- CreateEnum
CREATE TYPE "ServiceProcessState" AS ENUM ('draft', 'running', 'paused', 'finished');

-- CreateEnum
CREATE TYPE "ServiceStageState" AS ENUM ('notStarted', 'inProgress', 'awaitingAcceptance', 'accepted', 'returned', 'skipped');

-- CreateEnum
CREATE TYPE "ServiceStepState" AS ENUM ('todo', 'done', 'skipped');

-- CreateEnum
CREATE TYPE "ServiceStepKind" AS ENUM ('work', 'acceptance', 'decision', 'publication', 'signature');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "AuthorisationKind" ADD VALUE 'decideServiceForms';

ALTER TYPE "AuthorisationKind" ADD VALUE 'awardServices';

-- CreateTable
CREATE TABLE "service_process" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "year" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "catalogue_code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "template" "ServiceTemplate" NOT NULL,
    "template_version" INTEGER NOT NULL,
    "target_groups" TEXT[],
    "responsibility" "ResponsibilityVariant" NOT NULL,
    "responsibility_reason" TEXT,
    "by_decision" BOOLEAN NOT NULL,
    "pilot" BOOLEAN NOT NULL DEFAULT false,
    "local_partnership" BOOLEAN NOT NULL DEFAULT false,
    "path" "ImplementationPath" NOT NULL,
    "current_form" "RealisationForm",
    "situation" TEXT,
    "form" "RealisationForm",
    "state" "ServiceProcessState" NOT NULL DEFAULT 'draft',
    "coordinator_id" UUID,
    "started_on" DATE,
    "ended_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "service_process_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "service_process_stage" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "process_id" UUID NOT NULL,
    "stage" "ServiceStage" NOT NULL,
    "state" "ServiceStageState" NOT NULL DEFAULT 'notStarted',
    "skip_rule" TEXT,
    "skip_reason" TEXT,
    "submitted_by" UUID,
    "submitted_on" DATE,
    "decided_by" UUID,
    "decided_on" DATE,
    "return_reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "service_process_stage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "service_process_step" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "process_id" UUID NOT NULL,
    "stage" "ServiceStage" NOT NULL,
    "code" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "kind" "ServiceStepKind" NOT NULL,
    "activity" TEXT NOT NULL,
    "actors" "ServiceParticipantKind"[],
    "co_actors" "ServiceParticipantKind"[],
    "inputs" TEXT[],
    "output" TEXT,
    "frequency" TEXT,
    "source" TEXT NOT NULL,
    "derived" BOOLEAN NOT NULL,
    "state" "ServiceStepState" NOT NULL DEFAULT 'todo',
    "content" JSONB NOT NULL DEFAULT '{}',
    "note" TEXT NOT NULL DEFAULT '',
    "skip_reason" TEXT,
    "done_on" DATE,
    "done_by" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "service_process_step_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "service_participant" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "process_id" UUID NOT NULL,
    "kind" "ServiceParticipantKind" NOT NULL,
    "user_id" UUID,
    "name" TEXT,
    "institution" TEXT,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "service_participant_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "service_process_coordinator_id_state_idx" ON "service_process"("coordinator_id", "state");

-- CreateIndex
CREATE INDEX "service_process_state_year_number_idx" ON "service_process"("state", "year" DESC, "number" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "service_process_year_number_key" ON "service_process"("year", "number");

-- CreateIndex
CREATE INDEX "service_process_stage_state_stage_idx" ON "service_process_stage"("state", "stage");

-- CreateIndex
CREATE UNIQUE INDEX "service_process_stage_process_id_stage_key" ON "service_process_stage"("process_id", "stage");

-- CreateIndex
CREATE INDEX "service_process_step_done_by_idx" ON "service_process_step"("done_by");

-- CreateIndex
CREATE UNIQUE INDEX "service_process_step_process_id_code_key" ON "service_process_step"("process_id", "code");

-- CreateIndex
CREATE INDEX "service_participant_process_id_idx" ON "service_participant"("process_id");

-- CreateIndex
CREATE INDEX "service_participant_user_id_idx" ON "service_participant"("user_id");

-- AddForeignKey
ALTER TABLE "service_process" ADD CONSTRAINT "service_process_coordinator_id_fkey" FOREIGN KEY ("coordinator_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_process_stage" ADD CONSTRAINT "service_process_stage_process_id_fkey" FOREIGN KEY ("process_id") REFERENCES "service_process"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_process_step" ADD CONSTRAINT "service_process_step_process_id_fkey" FOREIGN KEY ("process_id") REFERENCES "service_process"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_process_step" ADD CONSTRAINT "service_process_step_done_by_fkey" FOREIGN KEY ("done_by") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_participant" ADD CONSTRAINT "service_participant_process_id_fkey" FOREIGN KEY ("process_id") REFERENCES "service_process"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_participant" ADD CONSTRAINT "service_participant_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What no code can then get wrong: a started process has its coordinator and day, a step done has its person and day,
-- a stage is accepted by another person than the one who handed it over, nobody takes part twice at once.
ALTER TABLE "service_process" ADD CONSTRAINT "service_process_numbered" CHECK ("number" > 0);
ALTER TABLE "service_process" ADD CONSTRAINT "service_process_started" CHECK ("state" IN ('draft', 'finished') OR ("coordinator_id" IS NOT NULL AND "started_on" IS NOT NULL));
ALTER TABLE "service_process" ADD CONSTRAINT "service_process_ended" CHECK (("state" = 'finished') = ("ended_on" IS NOT NULL));
ALTER TABLE "service_process_stage" ADD CONSTRAINT "service_process_stage_four_eyes" CHECK ("state" <> 'accepted' OR ("decided_by" IS NOT NULL AND "decided_by" IS DISTINCT FROM "submitted_by"));
ALTER TABLE "service_process_stage" ADD CONSTRAINT "service_process_stage_skipped" CHECK (("state" = 'skipped') = ("skip_rule" IS NOT NULL AND "skip_reason" IS NOT NULL));
ALTER TABLE "service_process_step" ADD CONSTRAINT "service_process_step_done" CHECK ("state" <> 'done' OR ("done_on" IS NOT NULL AND "done_by" IS NOT NULL));
ALTER TABLE "service_process_step" ADD CONSTRAINT "service_process_step_skipped" CHECK ("state" <> 'skipped' OR "skip_reason" IS NOT NULL);
ALTER TABLE "service_participant" ADD CONSTRAINT "service_participant_somebody" CHECK ("user_id" IS NOT NULL OR "name" IS NOT NULL OR "institution" IS NOT NULL);
ALTER TABLE "service_participant" ADD CONSTRAINT "service_participant_period" CHECK ("valid_to" IS NULL OR "valid_to" >= "valid_from");
ALTER TABLE "service_participant" ADD CONSTRAINT "service_participant_once"
  EXCLUDE USING gist ("process_id" WITH =, "kind" WITH =, "user_id" WITH =, daterange("valid_from", "valid_to", '[]') WITH &&) WHERE ("user_id" IS NOT NULL);

SELECT audit_table(name) FROM unnest(ARRAY['service_process', 'service_process_stage', 'service_process_step', 'service_participant']) AS name;
