-- "Co dalej?" of a family is the latest one: with the day in the index one row of the family's years is read.
CREATE INDEX "social_work_action_latest_next_step" ON "social_work_action" ("case_file_id", "done_on" DESC, "created_at" DESC) WHERE next_step IS NOT NULL;
DROP INDEX "social_work_action_next_steps";
DROP INDEX "social_work_action_own_next_steps";
