-- Choosing who performs a service: calls for offers, offers sealed until their opening, statements, points; evidence of steps.

-- CreateEnum
CREATE TYPE "SelectionState" AS ENUM ('collecting', 'opened', 'scoring', 'opined', 'awarded', 'published', 'cancelled');

-- CreateEnum
CREATE TYPE "OfferDelivery" AS ENUM ('office', 'post', 'electronic');

-- CreateEnum
CREATE TYPE "OfferFormalState" AS ENUM ('waiting', 'toComplete', 'correct', 'rejected');

-- CreateEnum
CREATE TYPE "AwardedBy" AS ENUM ('mayor', 'authorised');

-- CreateTable
CREATE TABLE "provider_selection" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "process_id" UUID NOT NULL,
    "form" "RealisationForm" NOT NULL,
    "state" "SelectionState" NOT NULL DEFAULT 'collecting',
    "offers_due_at" TIMESTAMPTZ(6) NOT NULL,
    "opening_at" TIMESTAMPTZ(6) NOT NULL,
    "price_reason" TEXT NOT NULL,
    "opened_at" TIMESTAMPTZ(6),
    "opened_by" UUID,
    "formal_closed_on" DATE,
    "opinion" TEXT,
    "opined_on" DATE,
    "opined_by" UUID,
    "judge_ids" UUID[],
    "awarded_offer_id" UUID,
    "awarded_on" DATE,
    "awarded_by" UUID,
    "decided_by" "AwardedBy",
    "decision_number" TEXT,
    "authorisation_id" UUID,
    "awarded_amount" INTEGER,
    "award_reasons" TEXT,
    "published_on" DATE,
    "published_where" TEXT,
    "cancelled_on" DATE,
    "cancel_reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "provider_selection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "selection_criterion" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "selection_id" UUID NOT NULL,
    "place" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "max_points" INTEGER NOT NULL,
    "price" BOOLEAN NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "selection_criterion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "offer" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "selection_id" UUID NOT NULL,
    "provider_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "received_at" TIMESTAMPTZ(6) NOT NULL,
    "delivery" "OfferDelivery" NOT NULL,
    "late" BOOLEAN NOT NULL,
    "formal_state" "OfferFormalState" NOT NULL DEFAULT 'waiting',
    "formal_met" TEXT[],
    "formal_note" TEXT NOT NULL DEFAULT '',
    "complete_by" DATE,
    "completed_on" DATE,
    "checked_on" DATE,
    "checked_by" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "offer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "offer_content" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "offer_id" UUID NOT NULL,
    "amount" INTEGER NOT NULL,
    "own_contribution" INTEGER,
    "scope" TEXT NOT NULL,
    "attachments" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "offer_content_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "impartiality_statement" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "selection_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "provider_id" UUID NOT NULL,
    "impartial" BOOLEAN NOT NULL,
    "reason" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "impartiality_statement_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "offer_score" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "offer_id" UUID NOT NULL,
    "criterion_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "points" INTEGER NOT NULL,
    "note" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "offer_score_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "service_step_evidence" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "process_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "content" JSONB NOT NULL DEFAULT '{}',
    "given_on" DATE NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "service_step_evidence_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "provider_selection_process_id_idx" ON "provider_selection"("process_id");

-- CreateIndex
CREATE INDEX "provider_selection_state_idx" ON "provider_selection"("state");

-- CreateIndex
CREATE UNIQUE INDEX "selection_criterion_selection_id_place_key" ON "selection_criterion"("selection_id", "place");

-- CreateIndex
CREATE INDEX "offer_provider_id_idx" ON "offer"("provider_id");

-- CreateIndex
CREATE UNIQUE INDEX "offer_selection_id_number_key" ON "offer"("selection_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "offer_one_of_provider" ON "offer"("selection_id", "provider_id");

-- CreateIndex
CREATE UNIQUE INDEX "offer_content_offer_id_key" ON "offer_content"("offer_id");

-- CreateIndex
CREATE INDEX "impartiality_statement_provider_id_idx" ON "impartiality_statement"("provider_id");

-- CreateIndex
CREATE UNIQUE INDEX "impartiality_statement_once" ON "impartiality_statement"("selection_id", "user_id", "provider_id");

-- CreateIndex
CREATE INDEX "offer_score_criterion_id_idx" ON "offer_score"("criterion_id");

-- CreateIndex
CREATE UNIQUE INDEX "offer_score_once" ON "offer_score"("offer_id", "criterion_id", "user_id");

-- CreateIndex
CREATE UNIQUE INDEX "service_step_evidence_once" ON "service_step_evidence"("process_id", "code");

-- AddForeignKey
ALTER TABLE "provider_selection" ADD CONSTRAINT "provider_selection_process_id_fkey" FOREIGN KEY ("process_id") REFERENCES "service_process"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "selection_criterion" ADD CONSTRAINT "selection_criterion_selection_id_fkey" FOREIGN KEY ("selection_id") REFERENCES "provider_selection"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offer" ADD CONSTRAINT "offer_selection_id_fkey" FOREIGN KEY ("selection_id") REFERENCES "provider_selection"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offer" ADD CONSTRAINT "offer_provider_id_fkey" FOREIGN KEY ("provider_id") REFERENCES "provider"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offer_content" ADD CONSTRAINT "offer_content_offer_id_fkey" FOREIGN KEY ("offer_id") REFERENCES "offer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "impartiality_statement" ADD CONSTRAINT "impartiality_statement_selection_id_fkey" FOREIGN KEY ("selection_id") REFERENCES "provider_selection"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "impartiality_statement" ADD CONSTRAINT "impartiality_statement_provider_id_fkey" FOREIGN KEY ("provider_id") REFERENCES "provider"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offer_score" ADD CONSTRAINT "offer_score_offer_id_fkey" FOREIGN KEY ("offer_id") REFERENCES "offer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "offer_score" ADD CONSTRAINT "offer_score_criterion_id_fkey" FOREIGN KEY ("criterion_id") REFERENCES "selection_criterion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_step_evidence" ADD CONSTRAINT "service_step_evidence_process_id_fkey" FOREIGN KEY ("process_id") REFERENCES "service_process"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What no code can then get wrong: one call at a time for a process, no opening before its moment, a place for everybody once.
CREATE UNIQUE INDEX "provider_selection_one_live" ON "provider_selection"("process_id") WHERE "state" <> 'cancelled';
ALTER TABLE "provider_selection" ADD CONSTRAINT "provider_selection_moments" CHECK ("opening_at" >= "offers_due_at");
ALTER TABLE "provider_selection" ADD CONSTRAINT "provider_selection_sealed" CHECK ("opened_at" >= "opening_at");
ALTER TABLE "provider_selection" ADD CONSTRAINT "provider_selection_opened" CHECK ("state" IN ('collecting', 'cancelled') OR ("opened_at" IS NOT NULL AND "opened_by" IS NOT NULL));
ALTER TABLE "provider_selection" ADD CONSTRAINT "provider_selection_opined" CHECK ("state" IN ('collecting', 'opened', 'scoring', 'cancelled') OR "opinion" IS NOT NULL);
ALTER TABLE "provider_selection" ADD CONSTRAINT "provider_selection_awarded" CHECK ("state" NOT IN ('awarded', 'published')
  OR ("awarded_offer_id" IS NOT NULL AND "awarded_on" IS NOT NULL AND "awarded_by" IS NOT NULL AND "decided_by" IS NOT NULL AND "decision_number" IS NOT NULL AND "awarded_amount" IS NOT NULL));
ALTER TABLE "provider_selection" ADD CONSTRAINT "provider_selection_authorised" CHECK ("decided_by" <> 'authorised' OR "authorisation_id" IS NOT NULL);
ALTER TABLE "provider_selection" ADD CONSTRAINT "provider_selection_cancelled" CHECK (("state" = 'cancelled') = ("cancelled_on" IS NOT NULL AND "cancel_reason" IS NOT NULL));
ALTER TABLE "selection_criterion" ADD CONSTRAINT "selection_criterion_points" CHECK ("max_points" BETWEEN 1 AND 1000);
ALTER TABLE "offer" ADD CONSTRAINT "offer_numbered" CHECK ("number" > 0);
ALTER TABLE "offer" ADD CONSTRAINT "offer_late_unassessed" CHECK (NOT "late" OR "formal_state" = 'waiting');
ALTER TABLE "offer" ADD CONSTRAINT "offer_to_complete" CHECK ("formal_state" <> 'toComplete' OR "complete_by" IS NOT NULL);
ALTER TABLE "offer_content" ADD CONSTRAINT "offer_content_amounts" CHECK ("amount" >= 0 AND "own_contribution" >= 0);
ALTER TABLE "offer_score" ADD CONSTRAINT "offer_score_points" CHECK ("points" >= 0);

SELECT audit_table(name) FROM unnest(ARRAY['provider_selection', 'offer', 'offer_content', 'offer_score', 'service_step_evidence']) AS name;
SELECT append_only_table(name) FROM unnest(ARRAY['selection_criterion', 'impartiality_statement']) AS name;
CREATE TRIGGER record_row_change AFTER INSERT ON selection_criterion FOR EACH ROW EXECUTE FUNCTION record_row_change();
CREATE TRIGGER record_row_change AFTER INSERT ON impartiality_statement FOR EACH ROW EXECUTE FUNCTION record_row_change();

-- The history is read by people who must not read a sealed offer: it says that one was entered, never what it holds.
CREATE FUNCTION hide_offer(row_values jsonb) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
  SELECT row_values || coalesce(
    (SELECT jsonb_object_agg(key, '"(ukryte)"'::jsonb) FROM jsonb_each(row_values)
      WHERE key IN ('amount', 'own_contribution', 'scope', 'attachments') AND value <> 'null'::jsonb), '{}'::jsonb)
$$;

CREATE OR REPLACE FUNCTION record_row_change() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  entry text := nullif(current_setting('app.audit_entry_id', true), '');
  was jsonb;
  becomes jsonb;
BEGIN
  IF entry IS NULL THEN
    RAISE EXCEPTION 'write to % outside a command', TG_TABLE_NAME USING ERRCODE = 'DG001';
  END IF;
  IF TG_OP <> 'INSERT' THEN was := to_jsonb(OLD); END IF;
  IF TG_OP <> 'DELETE' THEN becomes := to_jsonb(NEW); END IF;
  IF TG_OP = 'UPDATE' THEN
    IF was = becomes THEN RETURN NULL; END IF;
    -- only what changed: the rest is in the earlier rows
    SELECT jsonb_object_agg(key, value) INTO was
      FROM jsonb_each(to_jsonb(OLD)) AS o(key, value) WHERE to_jsonb(NEW) -> key IS DISTINCT FROM value;
    SELECT jsonb_object_agg(key, value) INTO becomes
      FROM jsonb_each(to_jsonb(NEW)) AS n(key, value) WHERE to_jsonb(OLD) -> key IS DISTINCT FROM value;
  END IF;
  IF TG_TABLE_NAME = 'app_user' THEN
    was := hide_secrets(was);
    becomes := hide_secrets(becomes);
  END IF;
  IF TG_TABLE_NAME = 'action_private_note' THEN
    was := hide_private_note(was);
    becomes := hide_private_note(becomes);
  END IF;
  IF TG_TABLE_NAME = 'offer_content' THEN
    was := hide_offer(was);
    becomes := hide_offer(becomes);
  END IF;
  INSERT INTO row_change (audit_entry_id, table_name, row_id, operation, before, after)
  VALUES (entry::uuid, TG_TABLE_NAME, coalesce(to_jsonb(NEW) ->> 'id', to_jsonb(OLD) ->> 'id'), lower(TG_OP), was, becomes);
  RETURN NULL;
END $$;
