-- An open contest may have several winners, each with its own amount and its own contract.

-- CreateTable
CREATE TABLE "offer_award" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "selection_id" UUID NOT NULL,
    "offer_id" UUID NOT NULL,
    "amount" INTEGER NOT NULL,
    "awarded_on" DATE NOT NULL,
    "awarded_by" UUID NOT NULL,
    "decided_by" "AwardedBy" NOT NULL,
    "decision_number" TEXT NOT NULL,
    "authorisation_id" UUID,
    "reasons" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "offer_award_pkey" PRIMARY KEY ("id")
);

-- What was awarded so far, one offer each.
INSERT INTO "offer_award" ("selection_id", "offer_id", "amount", "awarded_on", "awarded_by", "decided_by", "decision_number", "authorisation_id", "reasons", "created_at", "created_by")
SELECT "id", "awarded_offer_id", "awarded_amount", "awarded_on", "awarded_by", "decided_by", "decision_number", "authorisation_id", coalesce("award_reasons", ''), "created_at", "awarded_by"
FROM "provider_selection" WHERE "awarded_offer_id" IS NOT NULL;

-- CreateIndex
CREATE UNIQUE INDEX "offer_award_offer_id_key" ON "offer_award"("offer_id");

-- CreateIndex
CREATE INDEX "offer_award_selection_id_idx" ON "offer_award"("selection_id");

-- AddForeignKey
ALTER TABLE "offer_award" ADD CONSTRAINT "offer_award_selection_id_fkey" FOREIGN KEY ("selection_id") REFERENCES "provider_selection"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offer_award" ADD CONSTRAINT "offer_award_offer_id_fkey" FOREIGN KEY ("offer_id") REFERENCES "offer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "offer_award" ADD CONSTRAINT "offer_award_amount" CHECK ("amount" >= 0);
ALTER TABLE "offer_award" ADD CONSTRAINT "offer_award_authorised" CHECK ("decided_by" <> 'authorised' OR "authorisation_id" IS NOT NULL);

SELECT audit_table('offer_award');

-- AlterTable
ALTER TABLE "provider_selection" DROP CONSTRAINT "provider_selection_awarded",
DROP CONSTRAINT "provider_selection_authorised",
DROP COLUMN "authorisation_id",
DROP COLUMN "award_reasons",
DROP COLUMN "awarded_amount",
DROP COLUMN "awarded_by",
DROP COLUMN "awarded_offer_id",
DROP COLUMN "awarded_on",
DROP COLUMN "decided_by",
DROP COLUMN "decision_number";

-- What is decided or announced has at least one winner.
CREATE FUNCTION refuse_choice_without_winner() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM provider_selection s WHERE s.id = NEW.id AND s.state IN ('awarded', 'published'))
    AND NOT EXISTS (SELECT 1 FROM offer_award a WHERE a.selection_id = NEW.id)
  THEN
    RAISE EXCEPTION 'provider_selection_awarded' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER refuse_choice_without_winner AFTER INSERT OR UPDATE ON provider_selection
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_choice_without_winner();

-- Each winner has one contract.
-- DropIndex
DROP INDEX "service_contract_selection_id_key";

-- CreateIndex
CREATE UNIQUE INDEX "service_contract_one_of_winner" ON "service_contract"("selection_id", "provider_id");

-- Winners perform side by side: of a month each of them sends its own figures, once.
DROP INDEX "service_provider_submission_once";
CREATE UNIQUE INDEX "service_provider_submission_once" ON "service_provider_submission" ("process_id", "month", "provider_id") WHERE "state" <> 'returned';
