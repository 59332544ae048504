-- Every key to another table is looked up sooner or later: by a join, a merge, or the check of a deletion.
CREATE INDEX "referral_benefits_file_id_idx" ON "referral" ("benefits_file_id");
CREATE INDEX "case_file_contact_id_idx" ON "case_file" ("contact_id");
CREATE INDEX IF NOT EXISTS "person_merged_into_id_idx" ON "person" ("merged_into_id");
CREATE INDEX "call_back_contact_id_idx" ON "call_back" ("contact_id");
CREATE INDEX "appointment_contact_id_idx" ON "appointment" ("contact_id");
CREATE INDEX "certificate_referral_id_idx" ON "certificate" ("referral_id");
CREATE INDEX "certificate_terms_id_idx" ON "certificate" ("terms_id");
CREATE INDEX "social_work_action_kind_id_idx" ON "social_work_action" ("kind_id");
CREATE INDEX "district_street_district_id_idx" ON "district_street" ("district_id");
CREATE INDEX "position_team_id_idx" ON "position" ("team_id");
CREATE INDEX "position_district_district_id_idx" ON "position_district" ("district_id");
