-- Services are for those whose own means do not suffice (R-131): each need says why. Of entries made before it is not known.
-- AlterTable
ALTER TABLE "packaged_service" ADD COLUMN     "own_means" TEXT;

ALTER TABLE "packaged_service" ADD CONSTRAINT "packaged_service_own_means" CHECK ("own_means" <> '');
