-- The register of those who perform services: their numbers once, ties of workers, the quality history.

-- CreateEnum
CREATE TYPE "ProviderKind" AS ENUM ('publicUnit', 'ngo', 'business');

-- CreateEnum
CREATE TYPE "ProviderRemarkKind" AS ENUM ('complaint', 'control', 'praise');

-- CreateTable
CREATE TABLE "provider" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "kind" "ProviderKind" NOT NULL,
    "name" TEXT NOT NULL,
    "name_folded" TEXT NOT NULL,
    "legal_form" TEXT NOT NULL,
    "nip" TEXT,
    "regon" TEXT,
    "krs" TEXT,
    "street" TEXT NOT NULL,
    "postcode" TEXT NOT NULL,
    "city" TEXT NOT NULL,
    "phone" TEXT,
    "email" TEXT,
    "website" TEXT,
    "contact_person" TEXT,
    "services" TEXT[],
    "target_groups" TEXT[],
    "district_ids" UUID[],
    "capacity" INTEGER,
    "hours_per_month" INTEGER,
    "staff" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "closed_on" DATE,
    "closed_reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "provider_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "provider_conflict" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "provider_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "provider_conflict_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "provider_remark" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "provider_id" UUID NOT NULL,
    "kind" "ProviderRemarkKind" NOT NULL,
    "happened_on" DATE NOT NULL,
    "text" TEXT NOT NULL,
    "outcome" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "provider_remark_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "provider_name_folded_id_idx" ON "provider"("name_folded", "id");

-- CreateIndex
CREATE UNIQUE INDEX "provider_nip_once" ON "provider"("nip");

-- CreateIndex
CREATE UNIQUE INDEX "provider_regon_once" ON "provider"("regon");

-- CreateIndex
CREATE UNIQUE INDEX "provider_krs_once" ON "provider"("krs");

-- CreateIndex
CREATE INDEX "provider_conflict_provider_id_idx" ON "provider_conflict"("provider_id");

-- CreateIndex
CREATE INDEX "provider_conflict_user_id_idx" ON "provider_conflict"("user_id");

-- CreateIndex
CREATE INDEX "provider_remark_provider_id_happened_on_idx" ON "provider_remark"("provider_id", "happened_on");

-- AddForeignKey
ALTER TABLE "provider_conflict" ADD CONSTRAINT "provider_conflict_provider_id_fkey" FOREIGN KEY ("provider_id") REFERENCES "provider"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "provider_conflict" ADD CONSTRAINT "provider_conflict_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "provider_remark" ADD CONSTRAINT "provider_remark_provider_id_fkey" FOREIGN KEY ("provider_id") REFERENCES "provider"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What no code can then get wrong: digits are digits, somebody can be told apart, an ending has its reason.
ALTER TABLE "provider" ALTER COLUMN "name" TYPE text COLLATE "pl-x-icu", ALTER COLUMN "name_folded" TYPE text COLLATE "C";
ALTER TABLE "provider" ADD CONSTRAINT "provider_numbers" CHECK ("nip" ~ '^[0-9]{10}$' AND "regon" ~ '^([0-9]{9}|[0-9]{14})$' AND "krs" ~ '^[0-9]{10}$');
ALTER TABLE "provider" ADD CONSTRAINT "provider_known" CHECK (COALESCE("nip", "regon", "krs") IS NOT NULL);
ALTER TABLE "provider" ADD CONSTRAINT "provider_closed" CHECK (("closed_on" IS NULL) = ("closed_reason" IS NULL));
ALTER TABLE "provider" ADD CONSTRAINT "provider_capacity" CHECK ("capacity" >= 0 AND "hours_per_month" >= 0);
CREATE INDEX "provider_name_folded_trgm" ON "provider" USING GIN ("name_folded" gin_trgm_ops);
ALTER TABLE "provider_conflict" ADD CONSTRAINT "provider_conflict_period" CHECK ("valid_to" IS NULL OR "valid_to" >= "valid_from");
ALTER TABLE "provider_conflict" ADD CONSTRAINT "provider_conflict_once"
  EXCLUDE USING gist ("provider_id" WITH =, "user_id" WITH =, daterange("valid_from", "valid_to", '[]') WITH &&);

SELECT audit_table(name) FROM unnest(ARRAY['provider', 'provider_conflict']) AS name;
SELECT append_only_table('provider_remark');
CREATE TRIGGER record_row_change AFTER INSERT ON provider_remark FOR EACH ROW EXECUTE FUNCTION record_row_change();
