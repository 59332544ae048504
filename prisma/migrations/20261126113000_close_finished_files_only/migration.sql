-- Lists of what a worker has unfinished look into open files only: of a town's years of files there are few. So a file of
-- benefits never closes over an unfinished case, whatever closes it.
CREATE FUNCTION keep_unfinished_in_open_files() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT FROM proceeding WHERE case_file_id = NEW.id AND state NOT IN ('inForce', 'withdrawn')
  ) THEN
    RAISE EXCEPTION 'case_file_unfinished' USING ERRCODE = 'DG004';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER keep_unfinished_in_open_files BEFORE UPDATE OF state ON case_file
  FOR EACH ROW WHEN (NEW.kind = 'benefits' AND NEW.state = 'closed' AND OLD.state <> 'closed')
  EXECUTE FUNCTION keep_unfinished_in_open_files();
