-- Templates as the centre changed them, version by version; a running process keeps its own copy of the steps.
ALTER TABLE "service_process_step" ADD COLUMN "optional" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "service_template_version" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "template" "ServiceTemplate" NOT NULL,
    "number" INTEGER NOT NULL,
    "reason" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "service_template_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "service_template_step" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "version_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "stage" "ServiceStage" NOT NULL,
    "after_code" TEXT,
    "activity" TEXT NOT NULL,
    "actors" "ServiceParticipantKind"[],
    "co_actors" "ServiceParticipantKind"[],
    "output" TEXT,
    "optional_reason" TEXT,

    CONSTRAINT "service_template_step_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "service_template_version_template_number_key" ON "service_template_version"("template", "number");

-- CreateIndex
CREATE UNIQUE INDEX "service_template_step_version_id_code_key" ON "service_template_step"("version_id", "code");

-- AddForeignKey
ALTER TABLE "service_template_step" ADD CONSTRAINT "service_template_step_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "service_template_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Version 1 is the shipped template; a step of the centre has its place and somebody who does it.
ALTER TABLE "service_template_version" ADD CONSTRAINT "service_template_version_after_shipped" CHECK ("number" > 1);
ALTER TABLE "service_template_step" ADD CONSTRAINT "service_template_step_of_centre" CHECK (("code" LIKE 'OSR-%') = ("after_code" IS NOT NULL));
ALTER TABLE "service_template_step" ADD CONSTRAINT "service_template_step_somebody" CHECK (cardinality("actors") > 0);

SELECT audit_table(name) FROM unnest(ARRAY['service_template_version', 'service_template_step']) AS name;
