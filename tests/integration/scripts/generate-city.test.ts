import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { caseTerm } from '@/domains/casework/rules/case-term'
import { appealDeadline, interviewTerm } from '@/domains/casework/rules/terms'
import { redraftDecision } from '@/domains/benefits/inputs/decision'
import { benefitsQuestionnaires } from '@/domains/benefits/questionnaires/index'
import { addressFolded, nameFolded } from '@/domains/clients/rules/folding'
import { mayIssueA4, mayIssueA5, type IssuedCertificate } from '@/domains/social-work/rules/certificates'
import { mayIssueA6 } from '@/domains/social-work/rules/cooperation-certificate'
import { saveActionKind } from '@/domains/staff/commands/centre'
import { districtOf } from '@/domains/staff/rules/district-of'
import { isNrb } from '@/kernel/nrb'
import { localDate, yearMonth } from '@/kernel/local-date'
import { checkPesel, peselDisagreements } from '@/kernel/pesel'
import { passwordMatches } from '@/platform/auth/password'
import { frozenClock } from '@/platform/clock'
import { disconnect } from '@/platform/db/client'
import { readContent } from '@/platform/files/file-store'
import type { Answers } from '@/platform/questionnaire/model'
import { renderedQuestionnaireSchema } from '@/platform/questionnaire/rendered-schema'
import { validateAnswers } from '@/platform/questionnaire/validate-answers'
import { applicationUnderTest } from '@tests/support/application'
import { givenCentre } from '@tests/support/given/staff'
import { generateCity } from '../../../scripts/city/generate.mjs'

const today = localDate('2026-11-23')
const clock = frozenClock('2026-11-23T09:00:00Z')
const wanted = { persons: 300, seed: 7, today, password: 'Wygenerowane-2026' }
const { database } = applicationUnderTest()

let owner: pg.Client
let made: Awaited<ReturnType<typeof generateCity>>
let twinUrl: string

const rows = async <T extends pg.QueryResultRow>(sql: string): Promise<T[]> =>
  (await owner.query<T>(sql)).rows
const list = async (sql: string) => (await rows<{ name: string }>(sql)).map(({ name }) => name)
const number = async (sql: string) => Number((await rows<{ n: string }>(`SELECT (${sql}) AS n`))[0]?.n)
const files = () => process.env.FILES_DIR ?? ''

/** Indexes, rules and triggers as the migrations left them. */
const schemaOf = async (client: pg.Client) =>
  (
    await client.query<{ line: string }>(
      `SELECT indexdef AS line FROM pg_indexes WHERE schemaname = 'public'
       UNION ALL SELECT conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) || convalidated FROM pg_constraint WHERE connamespace = 'public'::regnamespace
       UNION ALL SELECT tgrelid::regclass || ' ' || pg_get_triggerdef(oid) || tgenabled::text FROM pg_trigger WHERE NOT tgisinternal
       ORDER BY 1`,
    )
  ).rows.map(({ line }) => line)

let schemaBefore: string[]

beforeAll(async () => {
  const administrator = await givenCentre(clock, { trainingCopy: true })
  for (const [index, code] of ['explaining', 'supporting', 'advice'].entries())
    await saveActionKind.execute(
      { actor: administrator, clock },
      { code, label: `Rodzaj ${index}`, position: index + 1 },
    )
  await disconnect()
  const { ownerUrl } = database()
  const twin = new URL(ownerUrl)
  twin.pathname += '_twin'
  twinUrl = twin.toString()
  const maintenance = new URL(ownerUrl)
  maintenance.pathname = '/postgres'
  const server = new pg.Client({ connectionString: maintenance.toString() })
  await server.connect()
  await server.query(
    `CREATE DATABASE ${twin.pathname.slice(1)} TEMPLATE ${new URL(ownerUrl).pathname.slice(1)}`,
  )
  await server.end()
  owner = new pg.Client({ connectionString: ownerUrl })
  await owner.connect()
  schemaBefore = await schemaOf(owner)
  made = await generateCity({ ownerUrl, filesDir: files(), ...wanted })
})

afterAll(async () => {
  const maintenance = new URL(database().ownerUrl)
  maintenance.pathname = '/postgres'
  const server = new pg.Client({ connectionString: maintenance.toString() })
  await server.connect()
  await server.query(`DROP DATABASE IF EXISTS ${new URL(twinUrl).pathname.slice(1)} WITH (FORCE)`)
  await Promise.all([server.end(), owner.end()])
})

describe('a generated town', () => {
  it('breaks no rule of the database: every row goes again into a copy of its table', async () => {
    const tables = await list(
      `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'`,
    )
    await owner.query('BEGIN')
    for (const table of tables) {
      await owner.query(`CREATE TEMP TABLE "${table}_again" (LIKE public."${table}" INCLUDING ALL)`)
      const copied = await owner.query(`INSERT INTO "${table}_again" SELECT * FROM public."${table}"`)
      expect(copied.rowCount, table).toBe(await number(`SELECT count(*) FROM public."${table}"`))
    }
    await owner.query('ROLLBACK')
    expect(tables.length).toBeGreaterThan(40)
  })

  it('refers to nothing that is not there', async () => {
    const references = await rows<{ child: string; column: string; parent: string; key: string }>(
      `SELECT k.conrelid::regclass::text AS child, quote_ident(a.attname) AS column, k.confrelid::regclass::text AS parent, quote_ident(b.attname) AS key
       FROM pg_constraint k JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1]
       JOIN pg_attribute b ON b.attrelid = k.confrelid AND b.attnum = k.confkey[1]
       WHERE k.contype = 'f' AND k.connamespace = 'public'::regnamespace`,
    )
    expect(references.length).toBeGreaterThan(30)
    for (const { child, column, parent, key } of references)
      expect(
        await number(
          `SELECT count(*) FROM ${child} c WHERE c.${column} IS NOT NULL AND NOT EXISTS (SELECT 1 FROM ${parent} p WHERE p.${key} = c.${column})`,
        ),
        `${child}.${column}`,
      ).toBe(0)
    for (const [table, column] of [
      ['decision', 'file_id'],
      ['certificate', 'file_id'],
      ['referral', 'file_id'],
      ['evidence', 'file_id'],
    ])
      expect(
        await number(
          `SELECT count(*) FROM ${table} t WHERE ${column} IS NOT NULL AND NOT EXISTS (SELECT 1 FROM stored_file f WHERE f.id = t.${column})`,
        ),
        table,
      ).toBe(0)
  })

  it('puts every index, rule and trigger back, so that nothing is written outside a command', async () => {
    expect(await schemaOf(owner)).toEqual(schemaBefore)
    await expect(owner.query(`UPDATE person SET citizenship = 'inne'`)).rejects.toMatchObject({
      code: 'DG001',
    })
  })

  it('has as much of everything as a town of its size', async () => {
    expect(await number('SELECT count(*) FROM person')).toBe(300)
    expect(await number('SELECT count(*) FROM household')).toBeGreaterThan(105)
    expect(await number('SELECT count(*) FROM household')).toBeLessThan(120)
    expect(await number('SELECT count(*) FROM social_work_action')).toBe(5000)
    expect(await number(`SELECT count(*) FROM decision WHERE decided_on < '2026-10-09'`)).toBeGreaterThan(
      15 * 75 * 0.9,
    )
    expect(await number(`SELECT count(DISTINCT state) FROM proceeding`)).toBeGreaterThan(6)
    expect(made.rows['osoby']).toBe(300)
    expect(await number('SELECT count(*) FROM app_user')).toBe(made.accounts + 1)
  })

  it('is in the audit, one line a batch, and the chain is whole', async () => {
    const batches = Object.keys(made.rows)
    expect(
      await list(
        `SELECT summary ->> 'batch' AS name FROM audit_entry WHERE command = 'city.generate' ORDER BY seq`,
      ),
    ).toEqual(batches)
    expect(
      await rows(
        'SELECT audit_chain_broken_at() AS broken, (SELECT max(audit_seq_to) FROM audit_seal) = (SELECT max(seq) FROM audit_entry) AS whole',
      ),
    ).toEqual([{ broken: null, whole: true }])
  })
})

describe('its people', () => {
  it('have a PESEL that agrees with the date of birth and the sex, or a reason to have none', async () => {
    const persons = await rows<{ pesel: string | null; born: string; sex: 'female' | 'male' }>(
      `SELECT pesel, born_on::text AS born, sex FROM person`,
    )
    const wrong = persons.filter(
      ({ pesel, born, sex }) =>
        pesel !== null &&
        (!checkPesel(pesel).ok || peselDisagreements(pesel, { bornOn: localDate(born), sex }).length > 0),
    )
    expect(wrong).toEqual([])
    expect(persons.filter(({ pesel }) => pesel !== null).length).toBeGreaterThan(280)
  })

  it('are found by the words search reads', async () => {
    const persons = await rows<Parameters<typeof nameFolded>[0] & { folded: string }>(
      `SELECT first_name AS "firstName", second_name AS "secondName", last_name AS "lastName", family_name AS "familyName", name_folded AS folded FROM person`,
    )
    expect(persons.filter((person) => nameFolded(person) !== person.folded)).toEqual([])
  })

  it('live in the district their street belongs to', async () => {
    const streets = await rows<{
      districtId: string
      streetFolded: string
      houseFrom: number | null
      houseTo: number | null
    }>(
      `SELECT district_id AS "districtId", street_folded AS "streetFolded", house_from AS "houseFrom", house_to AS "houseTo" FROM district_street`,
    )
    const addresses = await rows<
      Parameters<typeof addressFolded>[0] & { folded: string; districtId: string; current: boolean }
    >(
      `SELECT street, house, flat, postcode, city, folded, district_id AS "districtId", id IN (SELECT id FROM person_address WHERE kind = 'residence' AND valid_to IS NULL) AS current FROM person_address`,
    )
    expect(addresses.length).toBeGreaterThan(300)
    expect(addresses.filter((address) => addressFolded(address) !== address.folded)).toEqual([])
    expect(
      addresses.filter(
        (a) => a.current && districtOf({ ...a, street: a.street ?? null }, streets) !== a.districtId,
      ),
    ).toEqual([])
  })

  it('let their workers sign in', async () => {
    const [account] = await rows<{ hash: string }>(
      `SELECT password_hash AS hash FROM app_user WHERE login = 'miasto.swiadczenia001'`,
    )
    expect(await passwordMatches(account?.hash ?? null, wanted.password)).toBe(true)
  })
})

describe('its cases', () => {
  it('run by the terms of the law', async () => {
    const cases = await rows<{
      applied: string
      due: string
      interview: string
      delivered: string | null
      appeal: string | null
    }>(
      `SELECT p.applied_on::text AS applied, p.due_on::text AS due, p.interview_due_on::text AS interview, d.delivered_on::text AS delivered, d.appeal_due_on::text AS appeal
       FROM proceeding p LEFT JOIN decision d ON d.proceeding_id = p.id`,
    )
    expect(cases.length).toBeGreaterThan(1100)
    for (const { applied, due, interview, delivered, appeal } of cases) {
      expect(due, applied).toBe(caseTerm(localDate(applied), 'ordinary').dueOn)
      expect(interview, applied).toBe(interviewTerm(localDate(applied)).dueOn)
      if (delivered) expect(appeal, delivered).toBe(appealDeadline(localDate(delivered)))
    }
  })

  it('are numbered in each class and year without a gap, and the counter knows', async () => {
    const classes = await rows<{ numbers: number[]; last: number }>(
      `SELECT array_agg(split_part(p.case_number, '.', 3)::int ORDER BY split_part(p.case_number, '.', 3)::int) AS numbers, c.last
       FROM proceeding p JOIN number_counter c ON c.symbol = split_part(p.case_number, '.', 2) AND c.year = split_part(p.case_number, '.', 4)::int
       GROUP BY c.id, c.last`,
    )
    expect(classes.flatMap(({ numbers }) => numbers)).toHaveLength(
      await number('SELECT count(*) FROM proceeding'),
    )
    for (const { numbers, last } of classes)
      expect(numbers).toEqual(Array.from({ length: last }, (_, index) => index + 1))
  })

  it('are signed by another person than the one who drafted, with an authorisation of the day', async () => {
    expect(
      await number(
        `SELECT count(*) FROM decision d WHERE d.signed_by IS NOT NULL AND NOT EXISTS (SELECT 1 FROM authorisation a
           WHERE a.id = d.authorisation_id AND a.user_id = d.signed_by AND a.valid_from <= d.decided_on AND (a.valid_to IS NULL OR a.valid_to >= d.decided_on))`,
      ),
    ).toBe(0)
    const accounts = await list(
      `SELECT DISTINCT bank_account AS name FROM decision WHERE bank_account IS NOT NULL`,
    )
    expect(accounts.filter((account) => !isNrb(account))).toEqual([])
  })

  it('hold decisions whose terms a form can start from', async () => {
    const decisions = await rows<{ id: string; terms: Parameters<typeof redraftDecision.parse>[0] & object }>(
      `SELECT id, facts -> 'terms' AS terms FROM decision`,
    )
    expect(decisions.length).toBeGreaterThan(1100)
    for (const { id, terms } of decisions)
      expect(redraftDecision.safeParse({ ...terms, decisionId: id, version: 1 }).success).toBe(true)
  })

  it('are led by different workers on the two sides of the wall', async () => {
    expect(
      await number(
        `SELECT count(*) FROM case_file b JOIN case_file s ON s.person_id = b.person_id AND s.kind = 'socialWork' WHERE b.kind = 'benefits' AND b.lead_id = s.lead_id`,
      ),
    ).toBe(0)
  })

  it('hold interviews whose answers and words can be read', async () => {
    const interviews = await rows<{ questionnaire: string; answers: Answers; rendered: unknown }>(
      `SELECT questionnaire_id AS questionnaire, answers, rendered FROM interview WHERE state = 'submitted'`,
    )
    expect(interviews.length).toBeGreaterThan(100)
    for (const { questionnaire, answers, rendered } of interviews) {
      const definition = benefitsQuestionnaires.find(questionnaire, 1)
      expect(definition && validateAnswers(definition, answers)).toEqual([])
      expect(renderedQuestionnaireSchema.safeParse(rendered).success).toBe(true)
    }
  })

  it('hold certificates that follow the chain zał. 4 – zał. 5 – zał. 6', async () => {
    const certificates = await rows<{
      file: string
      kind: IssuedCertificate['kind']
      affirmative: boolean
      issued: string
      month: string | null
      terms: string | null
      agreed: string | null
      ended: string | null
      updates: boolean
      referred: boolean
    }>(
      `SELECT c.case_file_id AS file, c.kind, c.affirmative, c.issued_on::text AS issued, c.month, c.terms_id AS terms, t.agreed_on::text AS agreed,
         t.ended_on::text AS ended, t.previous_id IS NOT NULL AS updates, c.referral_id IS NOT NULL AS referred
       FROM certificate c LEFT JOIN cooperation_terms t ON t.id = c.terms_id ORDER BY c.issued_on, array_position('{resources,terms,cooperation}', c.kind::text), c.month`,
    )
    expect(certificates.length).toBeGreaterThan(200)
    const byFile = new Map<string, IssuedCertificate[]>()
    for (const certificate of certificates) {
      const issuedOn = localDate(certificate.issued)
      const issued = byFile.get(certificate.file) ?? []
      const facts = { issuedOn, today, clientInformedOn: issuedOn, issued }
      const terms =
        certificate.terms && certificate.agreed
          ? {
              id: certificate.terms,
              agreedOn: localDate(certificate.agreed),
              endedOn: certificate.ended ? localDate(certificate.ended) : null,
              updatesEarlier: certificate.updates,
              withSpecialist: false,
            }
          : null
      const month = certificate.month ? yearMonth(certificate.month) : null
      const refusals = {
        resources: () =>
          mayIssueA4({
            ...facts,
            recognition: 'closed',
            recognisedOn: null,
            basis: certificate.referred ? 'referral' : 'workersInitiative',
            hasReferral: certificate.referred,
          }),
        terms: () => mayIssueA5({ ...facts, terms, concluded: certificate.affirmative }),
        cooperation: () =>
          mayIssueA6({
            ...facts,
            terms,
            month: month ?? yearMonth('1900-01'),
            bySpecialist: null,
            correctionReason: null,
          }),
      }[certificate.kind]()
      expect(refusals, `${certificate.kind} ${certificate.issued}`).toEqual([])
      byFile.set(certificate.file, [
        ...issued,
        {
          kind: certificate.kind,
          affirmative: certificate.affirmative,
          issuedOn,
          termsId: certificate.terms,
          month,
        },
      ])
    }
  })

  it('hold files that open', async () => {
    const [file] = await rows<{ sha256: string; size: number }>(
      `SELECT DISTINCT sha256, size FROM stored_file`,
    )
    const content = await readContent(file?.sha256 ?? '')
    expect(content.length).toBe(file?.size)
    expect(content.subarray(0, 5).toString()).toBe('%PDF-')
  })
})

describe('generating again', () => {
  it('gives the same town for the same seed', async () => {
    await generateCity({ ownerUrl: twinUrl, filesDir: files(), ...wanted })
    const twin = new pg.Client({ connectionString: twinUrl })
    await twin.connect()
    const print = `SELECT (SELECT md5(string_agg(p::text, '' ORDER BY id)) FROM person p) AS people,
      (SELECT md5(string_agg(a::text, '' ORDER BY id)) FROM social_work_action a) AS actions,
      (SELECT md5(string_agg(d::text, '' ORDER BY id)) FROM decision d) AS decisions`
    try {
      expect((await twin.query(print)).rows).toEqual(await rows(print))
    } finally {
      await twin.end()
    }
  })

  it('is refused where a town is already, and where real people are', async () => {
    await expect(
      generateCity({ ownerUrl: database().ownerUrl, filesDir: files(), ...wanted }),
    ).rejects.toThrow('jest już wygenerowane miasto')
    await owner.query(
      `BEGIN; SET LOCAL session_replication_role = replica; UPDATE centre SET training_copy = false; COMMIT`,
    )
    await expect(
      generateCity({ ownerUrl: database().ownerUrl, filesDir: files(), ...wanted }),
    ).rejects.toThrow('prawdziwe dane')
  })

  it('is refused for a number of persons that makes no town', async () => {
    for (const persons of [0, 12.5, 10_000_000, Number.NaN])
      await expect(
        generateCity({ ownerUrl: twinUrl, filesDir: files(), ...wanted, persons }),
      ).rejects.toThrow('Liczba osób')
  })
})
