-- The confirmation of informing (R-088) as printed, and when the text of an interview was last saved.
ALTER TABLE informing ADD COLUMN file_id uuid;
ALTER TABLE interview ADD COLUMN saved_at timestamptz(6) NOT NULL DEFAULT now();
