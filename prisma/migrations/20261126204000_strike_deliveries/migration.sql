-- How a delivery ended and what its day was counted from; one recorded wrongly is struck out with a reason and stays
-- readable (art. 44, 46, 47 KPA; art. 42 of the act on electronic delivery).
-- AlterTable
ALTER TABLE "decision" ADD COLUMN     "delivery_refused" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "second_notice_on" DATE,
ADD COLUMN     "uncollected_since" DATE;

-- CreateTable
CREATE TABLE "mistaken_delivery" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "decision_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "channel" "DeliveryChannel" NOT NULL,
    "sent_on" DATE,
    "delivered_on" DATE NOT NULL,
    "fiction" BOOLEAN NOT NULL,
    "refused" BOOLEAN NOT NULL,
    "uncollected_since" DATE,
    "second_notice_on" DATE,
    "proof" TEXT,
    "appeal_waived_on" DATE,
    "in_force_on" DATE,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "mistaken_delivery_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "mistaken_delivery_decision_id_idx" ON "mistaken_delivery"("decision_id");

-- AddForeignKey
ALTER TABLE "mistaken_delivery" ADD CONSTRAINT "mistaken_delivery_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

SELECT append_only_table('mistaken_delivery');
CREATE TRIGGER record_row_change AFTER INSERT ON mistaken_delivery FOR EACH ROW EXECUTE FUNCTION record_row_change();

-- A letter is refused or not collected, never both; a second notice follows a first one.
ALTER TABLE "decision"
  ADD CONSTRAINT decision_delivery_ending CHECK (NOT (delivery_fiction AND delivery_refused)),
  ADD CONSTRAINT decision_uncollected CHECK (uncollected_since IS NULL OR delivery_fiction),
  ADD CONSTRAINT decision_second_notice CHECK (second_notice_on IS NULL OR (uncollected_since IS NOT NULL AND second_notice_on > uncollected_since));

ALTER TABLE "mistaken_delivery" ADD CONSTRAINT mistaken_delivery_reason CHECK (length(btrim(reason)) > 0);
