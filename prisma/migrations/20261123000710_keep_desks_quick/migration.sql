-- Desks and lists of one worker read what is theirs, not what the whole city has (measured by `npm run bench`).

-- The wall asks for the lead or the substitute: both must be indexed, or every file is read.
CREATE INDEX "case_file_substitute_id_idx" ON "case_file" ("substitute_id");
-- Files to assign, those without a lead first.
CREATE INDEX "case_file_by_lead" ON "case_file" ("state", "lead_id" NULLS FIRST, "opened_on", "id");

-- The few proceedings on their way among the many of all years.
DROP INDEX "proceeding_case_file_id_idx";
CREATE INDEX "proceeding_case_file_id_state_idx" ON "proceeding" ("case_file_id", "state");
CREATE INDEX "proceeding_due_on_id_idx" ON "proceeding" ("due_on", "id");

-- Decisions whose term of appeal is over, and those not yet sent.
CREATE INDEX "decision_state_appeal_due_on_idx" ON "decision" ("state", "appeal_due_on");
CREATE INDEX "decision_state_sent_on_idx" ON "decision" ("state", "sent_on");

-- The last talk with each family, and its next step, without reading every action.
CREATE INDEX "social_work_action_case_file_id_contact_done_on_id_idx" ON "social_work_action" ("case_file_id", "contact", "done_on" DESC, "id");
CREATE INDEX "social_work_action_next_steps" ON "social_work_action" ("case_file_id") WHERE next_step IS NOT NULL;
CREATE INDEX "social_work_action_own_next_steps" ON "social_work_action" ("worker_id", "done_on" DESC) WHERE next_step IS NOT NULL;
