-- cases by what was decided: a discontinuance is one among hundreds of decisions
CREATE INDEX "decision_kind_state_proceeding_id_idx" ON "decision"("kind", "state", "proceeding_id");
