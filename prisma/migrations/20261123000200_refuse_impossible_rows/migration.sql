-- What no code can then get wrong: one person for one PESEL, no overlapping periods, no two visits at once,
-- one open file of a kind for a client, one decision on its way for a proceeding.

CREATE UNIQUE INDEX person_pesel_once ON person (pesel) WHERE pesel IS NOT NULL AND merged_into_id IS NULL;
ALTER TABLE person ADD CONSTRAINT person_pesel_or_reason CHECK (pesel IS NOT NULL OR no_pesel_reason IS NOT NULL);
ALTER TABLE person ADD CONSTRAINT person_pesel_shape CHECK (pesel ~ '^[0-9]{11}$');

ALTER TABLE person_address ADD CONSTRAINT person_address_no_overlap
  EXCLUDE USING gist (person_id WITH =, kind WITH =, daterange(valid_from, valid_to, '[]') WITH &&);
ALTER TABLE person_address ADD CONSTRAINT person_address_postcode CHECK (postcode ~ '^[0-9]{2}-[0-9]{3}$');
ALTER TABLE household_member ADD CONSTRAINT household_member_one_home
  EXCLUDE USING gist (person_id WITH =, daterange(valid_from, valid_to, '[]') WITH &&);
ALTER TABLE household ADD CONSTRAINT household_period CHECK (valid_to IS NULL OR valid_to >= valid_from);
ALTER TABLE person_relation ADD CONSTRAINT person_relation_period CHECK (valid_to IS NULL OR valid_to >= valid_from);
ALTER TABLE person_relation ADD CONSTRAINT person_relation_somebody CHECK (related_person_id IS NOT NULL OR related_name IS NOT NULL);
ALTER TABLE not_duplicate ADD CONSTRAINT not_duplicate_order CHECK (lower_id < higher_id);

ALTER TABLE position ADD CONSTRAINT position_period CHECK (valid_to IS NULL OR valid_to >= valid_from);
ALTER TABLE position ADD CONSTRAINT position_no_overlap
  EXCLUDE USING gist (user_id WITH =, kind WITH =, (coalesce(team_id, '00000000-0000-0000-0000-000000000000'::uuid)) WITH =, daterange(valid_from, valid_to, '[]') WITH &&);
ALTER TABLE position ADD CONSTRAINT position_fte CHECK (fte > 0 AND fte <= 1);
ALTER TABLE authorisation ADD CONSTRAINT authorisation_no_overlap
  EXCLUDE USING gist (user_id WITH =, kind WITH =, daterange(valid_from, valid_to, '[]') WITH &&);
ALTER TABLE absence ADD CONSTRAINT absence_no_overlap
  EXCLUDE USING gist (user_id WITH =, daterange(valid_from, valid_to, '[]') WITH &&);
ALTER TABLE term_suspension ADD CONSTRAINT term_suspension_no_overlap
  EXCLUDE USING gist (proceeding_id WITH =, daterange(valid_from, valid_to, '[]') WITH &&);
ALTER TABLE social_contract ADD CONSTRAINT social_contract_no_overlap
  EXCLUDE USING gist (case_file_id WITH =, daterange(valid_from, valid_to, '[]') WITH &&);

ALTER TABLE work_hours ADD CONSTRAINT work_hours_sense CHECK (weekday BETWEEN 1 AND 7 AND start_minute < end_minute AND end_minute <= 1440 AND slot_minutes BETWEEN 10 AND 240);
ALTER TABLE appointment ADD CONSTRAINT appointment_forward CHECK (ends_at > starts_at);
ALTER TABLE appointment ADD CONSTRAINT appointment_one_at_a_time
  EXCLUDE USING gist (user_id WITH =, tstzrange(starts_at, ends_at) WITH &&)
  WHERE (state IN ('planned', 'confirmed', 'unconfirmed', 'held'));

CREATE UNIQUE INDEX case_file_one_open ON case_file (person_id, kind) WHERE state = 'open';
ALTER TABLE case_file ADD CONSTRAINT case_file_closing CHECK ((state = 'closed') = (closed_on IS NOT NULL));
CREATE UNIQUE INDEX decision_one_on_its_way ON decision (proceeding_id) WHERE state <> 'returned';
ALTER TABLE decision ADD CONSTRAINT decision_amount CHECK (amount IS NULL OR amount >= 0);
ALTER TABLE decision ADD CONSTRAINT decision_four_eyes CHECK (signed_by IS NULL OR signed_by <> drafted_by);
ALTER TABLE decision ADD CONSTRAINT decision_signed_whole CHECK (state NOT IN ('signed', 'delivered', 'inForce') OR (signed_by IS NOT NULL AND signed_at IS NOT NULL AND number IS NOT NULL AND file_id IS NOT NULL));
ALTER TABLE income_line ADD CONSTRAINT income_line_amounts CHECK (gross >= 0 AND tax >= 0 AND social_contribution >= 0 AND health_contribution >= 0 AND alimony_paid >= 0);
ALTER TABLE income_line ADD CONSTRAINT income_line_month CHECK (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$');
CREATE UNIQUE INDEX certificate_cooperation_once_a_month ON certificate (case_file_id, month) WHERE kind = 'cooperation' AND by_specialist IS NULL;
ALTER TABLE certificate ADD CONSTRAINT certificate_cooperation_has_terms CHECK (kind = 'resources' OR terms_id IS NOT NULL);
ALTER TABLE certificate ADD CONSTRAINT certificate_cooperation_has_month CHECK ((kind = 'cooperation') = (month IS NOT NULL));
ALTER TABLE other_information ADD CONSTRAINT other_information_client_knows CHECK (client_informed_on IS NOT NULL OR not_informed_reason IS NOT NULL);
ALTER TABLE social_work_action ADD CONSTRAINT social_work_action_minutes CHECK (minutes BETWEEN 0 AND 1440);
ALTER TABLE number_counter ADD CONSTRAINT number_counter_positive CHECK (last >= 0);

-- partial indexes the desk and the registry read
CREATE INDEX notice_unread ON notice (user_id, created_at DESC) WHERE read_at IS NULL;
CREATE INDEX certificate_unread ON certificate (person_id) WHERE read_at IS NULL;
CREATE INDEX person_alive_name ON person (last_name, first_name, id) WHERE merged_into_id IS NULL;
