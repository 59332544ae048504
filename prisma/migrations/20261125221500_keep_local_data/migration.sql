-- Yearly figures of the city, which the information on local needs rests on.

-- CreateTable
CREATE TABLE "local_year" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "year" INTEGER NOT NULL,
    "figures" JSONB NOT NULL,
    "source" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(6) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_by" UUID NOT NULL,

    CONSTRAINT "local_year_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "local_year_year_key" ON "local_year"("year");

ALTER TABLE "local_year" ADD CONSTRAINT "local_year_year" CHECK ("year" BETWEEN 1990 AND 2100);

SELECT audit_table('local_year');
