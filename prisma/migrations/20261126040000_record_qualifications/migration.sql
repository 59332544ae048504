-- Qualifications of people with the papers that prove them (table 32, R-023, R-024). Nothing is known of those already at
-- their positions: they stay, and the check of the structure says whose qualifications are to be written down.

-- CreateEnum
CREATE TYPE "StaffQualificationKind" AS ENUM ('secondaryEducation', 'higherEducation', 'socialWorker', 'firstContactTraining');

-- AlterTable
ALTER TABLE "position" ADD COLUMN     "speciality" "ConsultantKind";

-- CreateTable
CREATE TABLE "staff_qualification" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "user_id" UUID NOT NULL,
    "kind" "StaffQualificationKind" NOT NULL,
    "field" TEXT NOT NULL,
    "consultation" "ConsultantKind",
    "hours" INTEGER,
    "document" TEXT NOT NULL,
    "issued_on" DATE NOT NULL,
    "withdrawn_on" DATE,
    "withdrawal_reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "staff_qualification_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "staff_qualification_user_id_idx" ON "staff_qualification"("user_id");

-- AddForeignKey
ALTER TABLE "staff_qualification" ADD CONSTRAINT "staff_qualification_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A training has its hours and nothing else has; a field of consultation belongs to higher education; a withdrawal has its reason.
ALTER TABLE "staff_qualification" ADD CONSTRAINT "staff_qualification_hours" CHECK (("kind" = 'firstContactTraining') = ("hours" IS NOT NULL) AND ("hours" IS NULL OR "hours" > 0));
ALTER TABLE "staff_qualification" ADD CONSTRAINT "staff_qualification_consultation" CHECK ("consultation" IS NULL OR "kind" = 'higherEducation');
ALTER TABLE "staff_qualification" ADD CONSTRAINT "staff_qualification_withdrawal" CHECK (("withdrawn_on" IS NULL) = ("withdrawal_reason" IS NULL));
ALTER TABLE "position" ADD CONSTRAINT "position_speciality" CHECK ("speciality" IS NULL OR "kind" = 'consultant');

SELECT audit_table('staff_qualification');
