import pg from 'pg'
import { Failure } from './failure.mjs'

/** Oldest server with everything the migrations use. */
const OLDEST_SERVER = 150000

const SENTENCES = {
  ECONNREFUSED: (where) =>
    `Serwer bazy danych ${where} nie przyjmuje połączeń – sprawdź, czy działa i czy DATABASE_URL ma dobry adres.`,
  ENOTFOUND: (where) => `Nie ma takiego serwera jak w DATABASE_URL: ${where}.`,
  EAI_AGAIN: (where) => `Nie udało się znaleźć serwera z DATABASE_URL: ${where}.`,
  ETIMEDOUT: (where) => `Serwer bazy danych ${where} nie odpowiada.`,
  ECONNRESET: (where) => `Pod adresem z DATABASE_URL (${where}) nie działa PostgreSQL.`,
  '28P01': () => 'Serwer bazy danych odrzucił użytkownika lub hasło z DATABASE_URL.',
  28000: () => 'Serwer bazy danych nie wpuszcza użytkownika z DATABASE_URL.',
  '3D000': (where) =>
    `Na serwerze nie ma bazy danych wskazanej w DATABASE_URL (${where}) – utwórz ją i uruchom ponownie.`,
  53300: () => 'Serwer bazy danych nie ma wolnych połączeń.',
}

/**
 * Checks an address given by the user before anything is done with it.
 * @param {string} url
 * @param {string} [variable] name shown when the address itself is wrong
 * @throws {Failure} one sentence on what is wrong; the password is never shown
 */
export async function checkDatabaseUrl(url, variable = 'DATABASE_URL') {
  const where = describe(url, variable)
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query(`SELECT current_setting('server_version_num')::int AS version`)
    if (rows[0].version < OLDEST_SERVER)
      throw new Failure('Serwer z DATABASE_URL ma za starą wersję – potrzebny jest PostgreSQL 15 lub nowszy.')
  } catch (error) {
    if (error instanceof Failure) throw error
    throw new Failure(sentence(error, where).replaceAll('DATABASE_URL', variable), { cause: error })
  } finally {
    await client.end().catch(() => undefined)
  }
}

function sentence(error, where) {
  const code = error.code ?? error.errors?.[0]?.code
  if (code in SENTENCES) return SENTENCES[code](where)
  if (/timeout/i.test(error.message)) return SENTENCES.ETIMEDOUT(where)
  return `Nie udało się połączyć z bazą danych ${where} z DATABASE_URL: ${error.message.split('\n')[0]}`
}

function describe(url, variable) {
  let parsed
  try {
    parsed = new URL(url)
  } catch (error) {
    throw new Failure(
      `${variable} nie jest adresem bazy danych (postgresql://użytkownik:hasło@serwer:port/baza).`,
      { cause: error },
    )
  }
  if (!/^postgres(ql)?:$/.test(parsed.protocol) || parsed.pathname.length < 2)
    throw new Failure(
      `${variable} nie jest adresem bazy danych (postgresql://użytkownik:hasło@serwer:port/baza).`,
    )
  return `${parsed.hostname || 'localhost'}:${parsed.port || 5432}${parsed.pathname}`
}

/**
 * Opens one connection for the action.
 * @template T
 * @param {string} url
 * @param {(client: pg.Client) => Promise<T>} action
 * @returns {Promise<T>}
 */
export async function withConnection(url, action) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await action(client)
  } finally {
    await client.end().catch(() => undefined)
  }
}
