-- What search reads is folded to plain letters and digits, so it is ordered by code: one ordered index then finds the
-- beginning of a name and gives it in order, and reads no more of it than the page shows, however large the city.
ALTER TABLE person
  ALTER COLUMN name_folded TYPE text COLLATE "C",
  ALTER COLUMN pesel TYPE text COLLATE "C",
  ALTER COLUMN phone_digits TYPE text COLLATE "C";
ALTER TABLE person_address ALTER COLUMN folded TYPE text COLLATE "C";
DROP INDEX "person_name_folded_prefix";
DROP INDEX "person_pesel_prefix";
DROP INDEX "person_phone_prefix";
CREATE INDEX "person_name_folded_id_idx" ON "person"("name_folded", "id");
CREATE INDEX "person_address_folded_id_idx" ON "person_address"("folded", "id");
