-- A correction belongs to the entry it corrects: counts leave out what was corrected.
ALTER TABLE "social_work_action" ADD CONSTRAINT "social_work_action_corrects_id_fkey"
  FOREIGN KEY ("corrects_id") REFERENCES "social_work_action"("id") ON DELETE SET NULL ON UPDATE CASCADE;
