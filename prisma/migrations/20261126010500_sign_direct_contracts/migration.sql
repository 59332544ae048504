-- Contracts and agreements of the forms that do not choose among offers follow from the decision about the form.

-- AlterTable
ALTER TABLE "service_contract" ALTER COLUMN "selection_id" DROP NOT NULL;

-- Without an award only where the form asks for none.
ALTER TABLE "service_contract" ADD CONSTRAINT "service_contract_award" CHECK ("selection_id" IS NOT NULL
  OR "form" IN ('sharedServices', 'publicPartnership', 'privatePartnership', 'statutoryForm', 'ngoOwnFunds'));
