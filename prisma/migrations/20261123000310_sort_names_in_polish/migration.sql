-- Lists of persons are in Polish order (ą after a, ł after l) whatever the collation of the server's databases.
ALTER TABLE person
  ALTER COLUMN last_name TYPE text COLLATE "pl-x-icu",
  ALTER COLUMN first_name TYPE text COLLATE "pl-x-icu";
