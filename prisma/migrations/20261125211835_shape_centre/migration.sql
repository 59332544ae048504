-- The structure of the centre: areas of units, posts, areas done elsewhere; who coordinates and who delivers a service.

-- CreateEnum
CREATE TYPE "StructureArea" AS ENUM ('management', 'financeAndOrganisation', 'strategy', 'ngoCooperation', 'socialWork', 'methodSupport', 'specialistSupport', 'firstContact', 'benefits', 'otherBenefits', 'servicesOrganisation', 'servicesDelivery');

-- CreateEnum
CREATE TYPE "ConsultantKind" AS ENUM ('socialWorkSpecialist', 'psychologist', 'lawyer', 'pedagogue', 'addictionSpecialist', 'psychiatrist', 'other');

-- CreateTable
CREATE TABLE "unit_area" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "team_id" UUID NOT NULL,
    "area" "StructureArea" NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "unit_area_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "area_outside" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "area" "StructureArea" NOT NULL,
    "institution" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "area_outside_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "post" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "team_id" UUID NOT NULL,
    "kind" "PositionKind" NOT NULL,
    "speciality" "ConsultantKind",
    "fte" DECIMAL(4,2) NOT NULL,
    "duties" TEXT NOT NULL,
    "accepted_by" UUID,
    "accepted_on" DATE,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "post_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "service_coordination" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "catalogue_code" TEXT NOT NULL,
    "target_group" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "service_coordination_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "service_delivery" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "catalogue_code" TEXT NOT NULL,
    "team_id" UUID NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "service_delivery_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "unit_area_team_id_idx" ON "unit_area"("team_id");

-- CreateIndex
CREATE INDEX "post_team_id_kind_idx" ON "post"("team_id", "kind");

-- CreateIndex
CREATE INDEX "service_coordination_user_id_idx" ON "service_coordination"("user_id");

-- CreateIndex
CREATE INDEX "service_delivery_team_id_idx" ON "service_delivery"("team_id");

-- AddForeignKey
ALTER TABLE "unit_area" ADD CONSTRAINT "unit_area_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "post" ADD CONSTRAINT "post_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_coordination" ADD CONSTRAINT "service_coordination_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_delivery" ADD CONSTRAINT "service_delivery_team_id_fkey" FOREIGN KEY ("team_id") REFERENCES "team"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What no code can then get wrong: a unit has an area once at a time and never both organises and delivers services (R-012),
-- a service has one coordinator for a group at a time, an accepted post has its person and day.
ALTER TABLE "unit_area" ADD CONSTRAINT "unit_area_period" CHECK ("valid_to" IS NULL OR "valid_to" >= "valid_from");
ALTER TABLE "unit_area" ADD CONSTRAINT "unit_area_once"
  EXCLUDE USING gist ("team_id" WITH =, "area" WITH =, daterange("valid_from", "valid_to", '[]') WITH &&);
ALTER TABLE "unit_area" ADD CONSTRAINT "unit_area_organiser_or_executor"
  EXCLUDE USING gist ("team_id" WITH =, daterange("valid_from", "valid_to", '[]') WITH &&) WHERE ("area" IN ('servicesOrganisation', 'servicesDelivery'));
ALTER TABLE "area_outside" ADD CONSTRAINT "area_outside_period" CHECK ("valid_to" IS NULL OR "valid_to" >= "valid_from");
ALTER TABLE "area_outside" ADD CONSTRAINT "area_outside_once"
  EXCLUDE USING gist ("area" WITH =, "institution" WITH =, daterange("valid_from", "valid_to", '[]') WITH &&);
ALTER TABLE "post" ADD CONSTRAINT "post_period" CHECK ("valid_to" IS NULL OR "valid_to" >= "valid_from");
ALTER TABLE "post" ADD CONSTRAINT "post_fte" CHECK ("fte" > 0);
ALTER TABLE "post" ADD CONSTRAINT "post_accepted" CHECK (("accepted_by" IS NULL) = ("accepted_on" IS NULL));
ALTER TABLE "post" ADD CONSTRAINT "post_speciality" CHECK ("speciality" IS NULL OR "kind" = 'consultant');
ALTER TABLE "service_coordination" ADD CONSTRAINT "service_coordination_period" CHECK ("valid_to" IS NULL OR "valid_to" >= "valid_from");
ALTER TABLE "service_coordination" ADD CONSTRAINT "service_coordination_once"
  EXCLUDE USING gist ("catalogue_code" WITH =, "target_group" WITH =, daterange("valid_from", "valid_to", '[]') WITH &&);
ALTER TABLE "service_delivery" ADD CONSTRAINT "service_delivery_period" CHECK ("valid_to" IS NULL OR "valid_to" >= "valid_from");
ALTER TABLE "service_delivery" ADD CONSTRAINT "service_delivery_once"
  EXCLUDE USING gist ("catalogue_code" WITH =, "team_id" WITH =, daterange("valid_from", "valid_to", '[]') WITH &&);

SELECT audit_table(name) FROM unnest(ARRAY['unit_area', 'area_outside', 'post', 'service_coordination', 'service_delivery']) AS name;
