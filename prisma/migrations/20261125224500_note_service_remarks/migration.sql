-- Local remarks on services of the catalogue, beside what the model says.
CREATE TABLE "service_remark" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "catalogue_code" TEXT NOT NULL,
    "form" "RealisationForm",
    "text" TEXT NOT NULL,
    "withdrawn_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "service_remark_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "service_remark_catalogue_code_idx" ON "service_remark"("catalogue_code");

SELECT audit_table('service_remark');
