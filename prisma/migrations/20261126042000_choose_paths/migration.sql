-- The director chooses the implementation path with a day and reasons (R-134). Of processes founded before nothing is known:
-- their path stays as it was written, and the screen says that no choice was recorded.
-- CreateTable
CREATE TABLE "service_path_choice" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "process_id" UUID NOT NULL,
    "path" "ImplementationPath" NOT NULL,
    "current_form" "RealisationForm",
    "situation" TEXT,
    "reason" TEXT NOT NULL,
    "chosen_on" DATE NOT NULL,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "service_path_choice_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "service_path_choice_process_id_created_at_idx" ON "service_path_choice"("process_id", "created_at");

-- AddForeignKey
ALTER TABLE "service_path_choice" ADD CONSTRAINT "service_path_choice_process_id_fkey" FOREIGN KEY ("process_id") REFERENCES "service_process"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "service_path_choice" ADD CONSTRAINT "service_path_choice_reason" CHECK ("reason" <> '');

SELECT append_only_table('service_path_choice');
CREATE TRIGGER record_row_change AFTER INSERT ON service_path_choice FOR EACH ROW EXECUTE FUNCTION record_row_change();
