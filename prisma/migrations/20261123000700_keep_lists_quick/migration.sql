-- What lists need to stop at the end of their page, however large the city (measured by `npm run bench`).

-- Reports of first contact without those of restricted files: a handful, found without looking through all files.
CREATE INDEX "case_file_restricted_contact" ON "case_file" ("contact_id") WHERE restricted AND contact_id IS NOT NULL;
-- The registry from the youngest; the index of dates alone gives those without a date first.
CREATE INDEX "person_youngest" ON "person" ("born_on" DESC NULLS LAST, "id") WHERE merged_into_id IS NULL;
