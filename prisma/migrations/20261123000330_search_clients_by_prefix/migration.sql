-- Search while typing: the beginning of a name, a PESEL or a phone is found by a range of an ordered index, whose cost
-- does not grow with the number of persons; the trigram indexes serve the inside of names and typing errors.
CREATE INDEX "person_name_folded_prefix" ON "person"("name_folded" text_pattern_ops);
CREATE INDEX "person_pesel_prefix" ON "person"("pesel" text_pattern_ops);
CREATE INDEX "person_phone_prefix" ON "person"("phone_digits" text_pattern_ops);
CREATE INDEX "person_address_district_id_person_id_idx" ON "person_address"("district_id", "person_id");
CREATE INDEX "person_merged_into_id_idx" ON "person"("merged_into_id");
