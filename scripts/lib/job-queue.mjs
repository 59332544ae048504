import { runMigrations } from 'graphile-worker'
import pg from 'pg'

/** Tables, functions and sequences of the queue for the application's role, which may not change the schema. */
const GRANTS = `
DO $$
DECLARE t record;
BEGIN
  GRANT USAGE ON SCHEMA graphile_worker TO drogowskaz_app;
  GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA graphile_worker TO drogowskaz_app;
  GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA graphile_worker TO drogowskaz_app;
  GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA graphile_worker TO drogowskaz_app;
  FOR t IN
    SELECT c.relname FROM pg_class c
    WHERE c.relnamespace = 'graphile_worker'::regnamespace AND c.relrowsecurity
      AND NOT EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'application')
  LOOP
    EXECUTE format('CREATE POLICY application ON graphile_worker.%I TO drogowskaz_app USING (true) WITH CHECK (true)', t.relname);
  END LOOP;
END $$`

const quiet = { error: () => undefined, warn: () => undefined, info: () => undefined, debug: () => undefined }

/**
 * Installs (or updates) the job queue's own schema and lets the application's role use it.
 * @param {string} url the owner's connection
 */
export async function installJobQueue(url) {
  const { Logger } = await import('graphile-worker')
  const logger = new Logger(() => (level, message) => quiet[level]?.(message))
  await runMigrations({ connectionString: url, logger })
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(GRANTS)
  } finally {
    await client.end()
  }
}
