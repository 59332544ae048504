-- Documents of accepted stages, as they were accepted.

-- CreateTable
CREATE TABLE "service_document" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "process_id" UUID NOT NULL,
    "stage" "ServiceStage" NOT NULL,
    "kind" TEXT NOT NULL,
    "edition" INTEGER NOT NULL,
    "definition_id" TEXT NOT NULL,
    "definition_version" INTEGER NOT NULL,
    "data" JSONB NOT NULL,
    "sealed_on" DATE NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "service_document_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "service_document_process_id_kind_edition_key" ON "service_document"("process_id", "kind", "edition");

-- AddForeignKey
ALTER TABLE "service_document" ADD CONSTRAINT "service_document_process_id_fkey" FOREIGN KEY ("process_id") REFERENCES "service_process"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "service_document" ADD CONSTRAINT "service_document_edition" CHECK ("edition" > 0);

-- What was accepted or published stays as it was, for the owner too.
SELECT append_only_table('service_document');
CREATE TRIGGER record_row_change AFTER INSERT ON "service_document" FOR EACH ROW EXECUTE FUNCTION record_row_change();
