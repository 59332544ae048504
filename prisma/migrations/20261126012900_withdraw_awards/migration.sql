-- An award that came to nothing: who won does not sign or proves ineligible; the choice goes back to the decision.

-- CreateEnum
CREATE TYPE "AwardEnd" AS ENUM ('refusedToSign', 'ineligible');

-- CreateTable
CREATE TABLE "withdrawn_award" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "selection_id" UUID NOT NULL,
    "offer_id" UUID NOT NULL,
    "cause" "AwardEnd" NOT NULL,
    "reason" TEXT NOT NULL,
    "withdrawn_on" DATE NOT NULL,
    "awarded_on" DATE NOT NULL,
    "decision_number" TEXT NOT NULL,
    "awarded_amount" INTEGER NOT NULL,
    "published_on" DATE,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "withdrawn_award_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "withdrawn_award_selection_id_idx" ON "withdrawn_award"("selection_id");

-- CreateIndex
CREATE UNIQUE INDEX "withdrawn_award_offer_id_key" ON "withdrawn_award"("offer_id");

-- AddForeignKey
ALTER TABLE "withdrawn_award" ADD CONSTRAINT "withdrawn_award_selection_id_fkey" FOREIGN KEY ("selection_id") REFERENCES "provider_selection"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "withdrawn_award" ADD CONSTRAINT "withdrawn_award_offer_id_fkey" FOREIGN KEY ("offer_id") REFERENCES "offer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "withdrawn_award" ADD CONSTRAINT "withdrawn_award_reason" CHECK ("reason" <> '' AND "withdrawn_on" >= "awarded_on");

SELECT append_only_table('withdrawn_award');
CREATE TRIGGER record_row_change AFTER INSERT ON withdrawn_award FOR EACH ROW EXECUTE FUNCTION record_row_change();
