-- Individual packages of services: what each client needs, how far it is, and how well it works.

-- CreateEnum
CREATE TYPE "PackagedServiceState" AS ENUM ('needed', 'awaiting', 'granted', 'running', 'ended');

-- CreateTable
CREATE TABLE "packaged_service" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "case_file_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "service_code" TEXT NOT NULL,
    "target_group" TEXT NOT NULL,
    "district_id" UUID,
    "need" TEXT NOT NULL,
    "extent" TEXT NOT NULL DEFAULT '',
    "hours_per_month" INTEGER,
    "planned_from" DATE,
    "planned_to" DATE,
    "provider" TEXT,
    "state" "PackagedServiceState" NOT NULL DEFAULT 'needed',
    "needed_on" DATE NOT NULL,
    "awaiting_since" DATE,
    "granted_on" DATE,
    "started_on" DATE,
    "ended_on" DATE,
    "end_reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "packaged_service_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "packaged_service_assessment" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "service_id" UUID NOT NULL,
    "assessed_on" DATE NOT NULL,
    "grade" SMALLINT NOT NULL,
    "tool" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "packaged_service_assessment_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "packaged_service_case_file_id_idx" ON "packaged_service"("case_file_id");

-- CreateIndex
CREATE INDEX "packaged_service_person_id_idx" ON "packaged_service"("person_id");

-- CreateIndex
CREATE INDEX "packaged_service_service_code_needed_on_idx" ON "packaged_service"("service_code", "needed_on");

-- CreateIndex
CREATE INDEX "packaged_service_assessment_service_id_assessed_on_idx" ON "packaged_service_assessment"("service_id", "assessed_on");

-- AddForeignKey
ALTER TABLE "packaged_service" ADD CONSTRAINT "packaged_service_case_file_id_fkey" FOREIGN KEY ("case_file_id") REFERENCES "case_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "packaged_service" ADD CONSTRAINT "packaged_service_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "packaged_service_assessment" ADD CONSTRAINT "packaged_service_assessment_service_id_fkey" FOREIGN KEY ("service_id") REFERENCES "packaged_service"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What no code can then get wrong: a service ends with its reason, runs with somebody who provides it, its days do not run
-- backwards, its state is the last of its days.
ALTER TABLE "packaged_service" ADD CONSTRAINT "packaged_service_ended" CHECK (("state" = 'ended') = ("ended_on" IS NOT NULL AND "end_reason" IS NOT NULL));
ALTER TABLE "packaged_service" ADD CONSTRAINT "packaged_service_provided" CHECK ("state" <> 'running' OR "provider" IS NOT NULL);
ALTER TABLE "packaged_service" ADD CONSTRAINT "packaged_service_reached" CHECK (
  ("state" <> 'awaiting' OR "awaiting_since" IS NOT NULL) AND ("state" <> 'granted' OR "granted_on" IS NOT NULL) AND ("state" <> 'running' OR "started_on" IS NOT NULL));
ALTER TABLE "packaged_service" ADD CONSTRAINT "packaged_service_in_order" CHECK (
  COALESCE("awaiting_since", "needed_on") >= "needed_on"
  AND COALESCE("granted_on", "needed_on") >= GREATEST("needed_on", CASE WHEN "granted_on" IS NOT NULL THEN "awaiting_since" END)
  AND COALESCE("started_on", "needed_on") >= GREATEST("needed_on", CASE WHEN "started_on" IS NOT NULL THEN GREATEST("awaiting_since", "granted_on") END)
  AND COALESCE("ended_on", "needed_on") >= GREATEST("needed_on", CASE WHEN "ended_on" IS NOT NULL THEN GREATEST("awaiting_since", "granted_on", "started_on") END));
ALTER TABLE "packaged_service" ADD CONSTRAINT "packaged_service_planned" CHECK ("planned_from" IS NULL OR "planned_to" IS NULL OR "planned_to" >= "planned_from");
ALTER TABLE "packaged_service" ADD CONSTRAINT "packaged_service_hours" CHECK ("hours_per_month" IS NULL OR "hours_per_month" BETWEEN 1 AND 744);
ALTER TABLE "packaged_service_assessment" ADD CONSTRAINT "packaged_service_assessment_grade" CHECK ("grade" BETWEEN 1 AND 5);

SELECT audit_table(name) FROM unnest(ARRAY['packaged_service', 'packaged_service_assessment']) AS name;
