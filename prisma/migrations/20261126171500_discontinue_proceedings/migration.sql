-- A proceeding in which nothing is left to decide ends with a decision of discontinuance (art. 105 KPA): the third outcome
-- beside grant and refusal. Its referral to the social worker has no purpose any more.
-- AlterEnum
ALTER TYPE "DecisionKind" ADD VALUE 'discontinue';

-- AlterEnum
ALTER TYPE "ProceedingState" ADD VALUE 'discontinuing' BEFORE 'awaitingSignature';

-- AlterEnum
ALTER TYPE "ReferralState" ADD VALUE 'pointless';

-- Discontinued is the case as it is: nothing is granted. Kinds are compared as text: a value added above cannot be used
-- before the migration ends.
ALTER TABLE "decision"
  ADD CONSTRAINT decision_discontinues_only CHECK (
    kind::text <> 'discontinue'
    OR (num_nonnulls(amount, period_from, period_to, payment_method, bank_account) = 0 AND NOT fully_granted)
  );
