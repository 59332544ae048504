-- A try refused while the login rests is kept as a trace and counts for nothing: the rest lasts thirty minutes, not as
-- long as somebody goes on knocking. A one-time code opens the door once: the step it belonged to is remembered.
ALTER TABLE sign_in_attempt
  ADD COLUMN counted boolean NOT NULL DEFAULT true,
  ADD COLUMN code_step bigint;
