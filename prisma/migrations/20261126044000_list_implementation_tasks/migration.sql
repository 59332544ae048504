-- The optional module "Wdrożenie modelu": tasks of table 36 with who is responsible for them (R-132).
-- AlterTable
ALTER TABLE "centre" ADD COLUMN     "implementation_module" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "implementation_task" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "code" TEXT NOT NULL,
    "responsible_id" UUID NOT NULL,
    "department_head_id" UUID,
    "due_on" DATE NOT NULL,
    "done_on" DATE,
    "note" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "implementation_task_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "implementation_task_code_key" ON "implementation_task"("code");

-- CreateIndex
CREATE INDEX "implementation_task_responsible_id_idx" ON "implementation_task"("responsible_id");

-- CreateIndex
CREATE INDEX "implementation_task_department_head_id_idx" ON "implementation_task"("department_head_id");

-- AddForeignKey
ALTER TABLE "implementation_task" ADD CONSTRAINT "implementation_task_responsible_id_fkey" FOREIGN KEY ("responsible_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "implementation_task" ADD CONSTRAINT "implementation_task_department_head_id_fkey" FOREIGN KEY ("department_head_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

SELECT audit_table('implementation_task');
