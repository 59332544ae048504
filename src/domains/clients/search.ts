import 'server-only'
import { toDbDate, type LocalDate } from '@/kernel/local-date'
import { caseworkPermissions } from '@/domains/casework/permissions'
import type { Actor } from '@/platform/auth/actor'
import type { ReadDb } from '@/platform/db/client'
import { joinSql, noSql, sql, type Sql } from '@/platform/db/sql'
import { districtNames } from './district-names'
import type { FoundPerson, MatchedBy } from './model'
import { personLine, personLineSelect } from './person-columns'
import { addressWords } from './rules/folding'
import { gapPatterns, searchTerms, slips, type SearchTerms } from './rules/search-text'

type Hit = { readonly id: string; readonly matchedBy: MatchedBy; readonly caseNumber: string | null }
type Row = { id: string }

/** Fewer exact hits than this, and words with typing errors are looked for too. */
const FEW = 5
/** Words that so many persons bear are not read to the end: the rest comes with the next letter typed. */
const BROAD = 300

/**
 * Persons for what was typed, best first: PESEL, case number, phone, beginning of the name, words of the name, address,
 * then names with typing errors. Each step reads a bounded piece of an index, so the cost does not grow with the city.
 */
export async function findPersons(
  db: ReadDb,
  actor: Actor,
  text: string,
  limit: number,
  today: LocalDate,
): Promise<FoundPerson[]> {
  const terms = searchTerms(text)
  if (!terms.enough) return []
  const hits = new Map<string, Hit>()
  const take = (rows: readonly Row[], matchedBy: MatchedBy) => {
    for (const { id } of rows) if (!hits.has(id)) hits.set(id, { id, matchedBy, caseNumber: null })
  }
  if (terms.digits) await takeNumbers(db, terms.digits, limit, take)
  if (terms.caseNumber) {
    for (const found of await visibleCaseNumbers(db, actor, terms.caseNumber, limit)) {
      if (!hits.has(found.personId)) {
        hits.set(found.personId, {
          id: found.personId,
          matchedBy: 'caseNumber',
          caseNumber: found.caseNumber,
        })
      }
    }
  }
  if (terms.hasLetters) {
    take(await byBeginning(db, terms, limit), 'name')
    if (hits.size < limit) take(await byWords(db, terms, limit), 'name')
    if (hits.size < limit) take(await byAddress(db, terms, limit), 'address')
    if (hits.size < FEW) take(await byTypingErrors(db, terms, limit), 'similarName')
  }
  return describe(db, [...hits.values()].slice(0, limit), today)
}

async function takeNumbers(
  db: ReadDb,
  digits: string,
  limit: number,
  take: (rows: readonly Row[], matchedBy: MatchedBy) => void,
): Promise<void> {
  take(
    await db.$queryRaw<Row[]>`
      SELECT id FROM person WHERE pesel LIKE ${`${digits}%`} AND merged_into_id IS NULL ORDER BY pesel LIMIT ${limit}`,
    'pesel',
  )
  take(
    await db.$queryRaw<Row[]>`
      SELECT id FROM person WHERE phone_digits LIKE ${`${digits}%`} AND merged_into_id IS NULL
      ORDER BY phone_digits LIMIT ${limit}`,
    'phone',
  )
}

/**
 * Numbers of proceedings the actor may open, with their clients. The wall's own filter is part of the query (R-083…R-086),
 * so a number behind it is not found at all; restricted files are in no search.
 */
export async function visibleCaseNumbers(
  db: ReadDb,
  actor: Actor,
  caseNumber: string,
  limit: number,
): Promise<{ personId: string; caseNumber: string }[]> {
  const visible = caseworkPermissions.on('casework.benefitsFile.read').visibleTo(actor)
  if (visible === null) return []
  return db.proceeding.findMany({
    where: {
      caseNumber: { contains: caseNumber, mode: 'insensitive' },
      caseFile: { AND: [visible, { restricted: false }] },
    },
    orderBy: { caseNumber: 'asc' },
    take: limit,
    select: { personId: true, caseNumber: true },
  })
}

/** "Kowalski Ja…": a range of the ordered index, read in order. */
function byBeginning(db: ReadDb, { phrase }: SearchTerms, limit: number): Promise<Row[]> {
  return db.$queryRaw<Row[]>`
    SELECT id FROM person WHERE name_folded LIKE ${`${phrase}%`} AND merged_into_id IS NULL
    ORDER BY name_folded, id LIMIT ${limit}`
}

/** Every word begins a word of the name, in any order: "jan kow", "maria", "kowalska nowak". */
function byWords(db: ReadDb, { words }: SearchTerms, limit: number): Promise<Row[]> {
  return db.$queryRaw<Row[]>`
    SELECT id FROM (SELECT id, name_folded FROM person
                    WHERE ${startWords(sql`name_folded`, words)} AND merged_into_id IS NULL LIMIT ${BROAD}) found
    ORDER BY name_folded, id LIMIT ${limit}`
}

/** The address from its street on ("lipowa 5", "lipowa 5/7"), in order; then its words anywhere. */
async function byAddress(db: ReadDb, { words }: SearchTerms, limit: number): Promise<Row[]> {
  const telling = addressWords(words)
  // a number is a whole one: "Lipowa 1" is not "Lipowa 12"
  const beginning = `${telling.join(' ')}${/^\d/.test(telling.at(-1) ?? '') ? ' ' : ''}%`
  const inOrder = await db.$queryRaw<Row[]>`
    SELECT person.id FROM (SELECT person_id, folded, id FROM person_address
                           WHERE folded LIKE ${beginning} AND valid_to IS NULL ORDER BY folded, id LIMIT ${limit}) lives
    JOIN person ON person.id = lives.person_id AND person.merged_into_id IS NULL
    ORDER BY lives.folded, lives.id`
  if (inOrder.length >= limit) return inOrder
  const parts = telling.map((word) =>
    /^\d/.test(word) ? sql`folded LIKE ${`% ${word} %`}` : startWords(sql`folded`, [word]),
  )
  const anywhere = await db.$queryRaw<Row[]>`
    SELECT person.id FROM (SELECT person_id, folded, id FROM person_address
                           WHERE ${joinSql(parts, ' AND ')} AND valid_to IS NULL LIMIT ${BROAD}) lives
    JOIN person ON person.id = lives.person_id AND person.merged_into_id IS NULL
    ORDER BY lives.folded, lives.id LIMIT ${limit}`
  return [...inOrder, ...anywhere]
}

/** Words with a slip of the hand: known misspellings and one wrong letter by indexes of beginnings, the rest by trigrams. */
async function byTypingErrors(db: ReadDb, { words, phrase }: SearchTerms, limit: number): Promise<Row[]> {
  const [first, ...others] = words.filter((word) => /^[a-z]/.test(word))
  if (first === undefined || first.length < 3) return []
  const rest = others.length > 0 ? sql`AND ${startWords(sql`person.name_folded`, others)}` : noSql
  return db.$queryRaw<Row[]>`
    SELECT id FROM (
      (SELECT person.id, person.name_folded
         FROM unnest(${slips(first)}::text[]) AS slip
         CROSS JOIN LATERAL (SELECT id, name_folded, merged_into_id FROM person
                             WHERE name_folded >= slip AND name_folded < slip || '~' LIMIT 50) person
        WHERE merged_into_id IS NULL ${rest})
      UNION
      (SELECT person.id, person.name_folded FROM person
        WHERE name_folded LIKE ANY (${gapPatterns(first)}::text[]) AND merged_into_id IS NULL ${rest} LIMIT ${BROAD})
      UNION
      (SELECT id, name_folded FROM person_misspelt(${phrase}, ${BROAD}))) found
    ORDER BY word_similarity(${phrase}, name_folded) DESC, name_folded, id LIMIT ${limit}`
}

/** Every word begins a word of the column; its trigram index reads both patterns. The words are folded: no sign of LIKE is in them. */
function startWords(column: Sql, words: readonly string[]): Sql {
  return joinSql(
    words.map((word) => sql`(${column} LIKE ${`${word}%`} OR ${column} LIKE ${`% ${word}%`})`),
    ' AND ',
  )
}

/** The found persons as lines, in the order found. */
async function describe(db: ReadDb, hits: readonly Hit[], today: LocalDate): Promise<FoundPerson[]> {
  if (hits.length === 0) return []
  const [rows, names] = await Promise.all([
    db.person.findMany({
      where: { id: { in: hits.map(({ id }) => id) } },
      select: personLineSelect(toDbDate(today)),
    }),
    districtNames(db),
  ])
  const lines = new Map(rows.map((row) => [row.id, personLine(row, names)]))
  return hits.flatMap((hit) => {
    const line = lines.get(hit.id)
    return line ? [{ ...line, matchedBy: hit.matchedBy, caseNumber: hit.caseNumber }] : []
  })
}
