-- Cases that ended without a decision before there was a discontinuance left their referrals waiting: on the social worker's
-- list, and in the way of closing a family's file. They end as every such referral does since, done by the system, with an
-- entry, a step of their history and the line taken off the desk. What the client did do (refused, did not come) stays.
DO $$
DECLARE
  waiting record;
  entry uuid;
  nobody constant uuid := '00000000-0000-0000-0000-000000000000';
BEGIN
  FOR waiting IN
    SELECT referral.id, referral.person_id, referral.state::text AS state
      FROM referral JOIN proceeding ON proceeding.id = referral.proceeding_id
     WHERE proceeding.state = 'withdrawn' AND referral.state IN ('issued', 'accepted', 'clientCame')
     ORDER BY referral.id
  LOOP
    entry := gen_random_uuid();
    PERFORM set_config('app.audit_entry_id', entry::text, true);
    UPDATE referral SET state = 'pointless', retry_on = NULL, version = version + 1 WHERE id = waiting.id;
    INSERT INTO state_change (subject_type, subject_id, person_id, transition, "from", "to", user_id)
      VALUES ('referral', waiting.id, waiting.person_id, 'pointless', waiting.state, 'pointless', nobody);
    UPDATE notice SET read_at = now() WHERE subject_id = waiting.id AND kind = 'referralIssued' AND read_at IS NULL;
    INSERT INTO audit_entry (id, actor_id, command, person_id, subject_type, subject_id)
      VALUES (entry, nobody, 'benefits.endReferralOfEndedCase', waiting.person_id, 'referral', waiting.id);
  END LOOP;
  PERFORM set_config('app.audit_entry_id', '', true);
END $$;
