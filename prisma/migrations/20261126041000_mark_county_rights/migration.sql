-- Foster care and PFRON are tasks of the county (R-008): a centre of a city with county rights says so itself.
-- AlterTable
ALTER TABLE "centre" ADD COLUMN     "county_rights" BOOLEAN NOT NULL DEFAULT false;

ALTER TABLE "centre" ADD CONSTRAINT "centre_county_rights" CHECK (NOT "county_rights" OR "kind" IN ('mops', 'mopr'));
