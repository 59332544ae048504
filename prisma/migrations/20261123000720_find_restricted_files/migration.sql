-- Reports that go to a need-to-know file opened long before: a handful of persons, found without looking through all files.
CREATE INDEX "case_file_restricted_person" ON "case_file" ("person_id") WHERE restricted;
