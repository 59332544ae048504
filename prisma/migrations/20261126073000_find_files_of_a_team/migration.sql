-- A leader's desk and lists ask for the files of their teams; without this, all files of the town were read for them.
CREATE INDEX "case_file_team_id_kind_state_idx" ON "case_file"("team_id", "kind", "state");
