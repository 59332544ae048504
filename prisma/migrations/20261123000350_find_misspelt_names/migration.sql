-- Persons whose name is written a little differently. The threshold belongs to the function, not to the server: a word of
-- seven letters with one lost or changed still agrees, one with two changed no longer does.
CREATE FUNCTION person_misspelt(phrase text, at_most integer) RETURNS TABLE (id uuid, name_folded text)
LANGUAGE sql STABLE SET pg_trgm.word_similarity_threshold = 0.45 AS $$
  SELECT person.id, person.name_folded FROM person
   WHERE phrase <% person.name_folded AND person.merged_into_id IS NULL LIMIT at_most
$$;
