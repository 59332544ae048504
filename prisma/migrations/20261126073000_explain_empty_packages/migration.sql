-- A plan includes the individual package of services; an empty one says why (G-058).
-- AlterTable
ALTER TABLE "cooperation_terms" ADD COLUMN "empty_package_reason" TEXT;
