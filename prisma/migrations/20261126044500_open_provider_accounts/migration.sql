-- A limited account of somebody outside the centre: of one provider of the register, without a position (decision 0023).
ALTER TABLE "app_user" ADD COLUMN "provider_id" UUID;
CREATE INDEX "app_user_provider_id_idx" ON "app_user"("provider_id");
ALTER TABLE "app_user" ADD CONSTRAINT "app_user_provider_id_fkey" FOREIGN KEY ("provider_id") REFERENCES "provider"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- CreateEnum
CREATE TYPE "ProviderSubmissionState" AS ENUM ('sent', 'returned', 'taken');

-- CreateTable
CREATE TABLE "service_provider_submission" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "process_id" UUID NOT NULL,
    "month" DATE NOT NULL,
    "provider_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "file_id" UUID NOT NULL,
    "figures" JSONB NOT NULL,
    "remark" TEXT NOT NULL,
    "uploaded" BOOLEAN NOT NULL,
    "state" "ProviderSubmissionState" NOT NULL DEFAULT 'sent',
    "sent_at" TIMESTAMPTZ(6) NOT NULL,
    "sent_by" UUID NOT NULL,
    "decided_at" TIMESTAMPTZ(6),
    "decided_by" UUID,
    "return_reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "service_provider_submission_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "service_provider_submission_file_id_key" ON "service_provider_submission"("file_id");

-- CreateIndex
CREATE UNIQUE INDEX "service_provider_submission_process_id_month_number_key" ON "service_provider_submission"("process_id", "month", "number");

-- CreateIndex
CREATE INDEX "service_provider_submission_provider_id_idx" ON "service_provider_submission"("provider_id");

-- AddForeignKey
ALTER TABLE "service_provider_submission" ADD CONSTRAINT "service_provider_submission_process_id_fkey" FOREIGN KEY ("process_id") REFERENCES "service_process"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_provider_submission" ADD CONSTRAINT "service_provider_submission_provider_id_fkey" FOREIGN KEY ("provider_id") REFERENCES "provider"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "service_provider_submission" ADD CONSTRAINT "service_provider_submission_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "stored_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

SELECT audit_table('service_provider_submission');

-- what waits or was taken over stands once for a month; a returned one makes room for the next
CREATE UNIQUE INDEX service_provider_submission_once ON service_provider_submission (process_id, month) WHERE state <> 'returned';
ALTER TABLE service_provider_submission ADD CONSTRAINT service_provider_submission_decided
  CHECK ((state = 'sent') = (decided_at IS NULL) AND (state = 'sent') = (decided_by IS NULL));
ALTER TABLE service_provider_submission ADD CONSTRAINT service_provider_submission_reason
  CHECK ((state = 'returned') = (return_reason IS NOT NULL));
ALTER TABLE service_provider_submission ADD CONSTRAINT service_provider_submission_month
  CHECK (month = date_trunc('month', month)::date);

-- Whoever is outside the centre holds no position and no authorisation, whoever writes it.
CREATE FUNCTION refuse_provider_account() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM app_user WHERE id = NEW.user_id AND provider_id IS NOT NULL) THEN
    RAISE EXCEPTION 'provider_account_holds_nothing' USING ERRCODE = 'DG003';
  END IF;
  RETURN NEW;
END $$;
CREATE FUNCTION keep_provider_account() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.provider_id IS DISTINCT FROM OLD.provider_id THEN
    RAISE EXCEPTION 'provider_account_never_moves' USING ERRCODE = 'DG003';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER refuse_provider_account BEFORE INSERT OR UPDATE OF user_id ON position FOR EACH ROW EXECUTE FUNCTION refuse_provider_account();
CREATE TRIGGER refuse_provider_account BEFORE INSERT OR UPDATE OF user_id ON authorisation FOR EACH ROW EXECUTE FUNCTION refuse_provider_account();
CREATE TRIGGER keep_provider_account BEFORE UPDATE OF provider_id ON app_user FOR EACH ROW EXECUTE FUNCTION keep_provider_account();
