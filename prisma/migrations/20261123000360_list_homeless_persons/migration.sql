-- Few persons are in homelessness: their list is read from its own piece of an index, not picked out of the whole registry.
CREATE INDEX "person_homeless_last_name_first_name_id_idx" ON "person"("homeless", "last_name", "first_name", "id");
