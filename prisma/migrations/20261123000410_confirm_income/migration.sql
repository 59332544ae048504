-- What the amount of a benefit also depends on, and whether its income set stands.
CREATE TYPE "InabilityToWork" AS ENUM ('age', 'incapacity');

ALTER TABLE proceeding
  ADD COLUMN income_lost boolean NOT NULL DEFAULT false,
  ADD COLUMN unable_to_work "InabilityToWork",
  ADD COLUMN income_confirmed_at timestamptz(6),
  ADD COLUMN income_confirmed_by uuid;

ALTER TABLE proceeding ADD CONSTRAINT proceeding_income_confirmed_whole
  CHECK ((income_confirmed_at IS NULL) = (income_confirmed_by IS NULL));
