import { records } from '../dice.mjs'
import {
  femaleNames,
  feminine,
  folded,
  maleNames,
  surnames,
  ukrainianFemale,
  ukrainianMale,
  ukrainianSurnames,
} from '../names.mjs'
import { HOUSES_OF_PIECE, piecesOf } from './centre.mjs'

/** Sizes of 75 homes, 200 persons together: households of a town as welfare knows them, a third of them single. */
const SIZES = [[1, 22], [2, 19], [3, 14], [4, 10], [5, 6], [6, 2], [8, 2]] // prettier-ignore
const PERSONS_OF_BLOCK = 200
const HOMES_OF_BLOCK = 75
const FOREIGN = 10_000

/** Place of each person of a block in a home; large and small homes mixed. */
function slots() {
  const sizes = SIZES.flatMap(([size, homes]) => Array.from({ length: homes }, () => size))
  const mixed = sizes.map((_, index) => sizes[(index * 31) % HOMES_OF_BLOCK])
  return mixed
    .flatMap((size, home) => Array.from({ length: size }, (_, place) => ({ home, place: place + 1, size })))
    .map((slot, index) => ({ slot: index, ...slot }))
}

const surnameRows = [
  ...surnames.map((name, no) => ({ no, male: name, female: feminine(name) })),
  ...ukrainianSurnames.map((name, no) => ({ no: FOREIGN + no, male: name, female: name })),
].map((row) => ({ ...row, male_folded: folded(row.male), female_folded: folded(row.female) }))

const firstNameRows = Object.entries({
  female: femaleNames,
  male: maleNames,
  'foreign female': ukrainianFemale,
  'foreign male': ukrainianMale,
}).flatMap(([list, names]) => names.map((name, no) => ({ list, no, name, folded: folded(name) })))

/** Tables of this session alone, from which the rows are made. */
export function peopleTables({ plan, dice: { dice, chance, id } }) {
  const { today } = plan
  const nth = (row, name, list) =>
    `least(${list.length - 1}, floor(${list.length} * power(${chance(row, name)}, 1.6)))::int`
  const byAge = (list) =>
    `least(${list.length - 1}, greatest(0, floor((extract(year FROM born_on) - 1930) / 97.0 * ${list.length * 0.8} + ${chance('n', 'first')} * 26 - 8)))::int`
  const pieces = piecesOf(plan.districts)
  const ofDistrict = pieces.length / plan.districts
  const place = (row, name) =>
    `JOIN city_piece ${name} ON ${name}.district = h.district AND ${name}.place = ${dice(row, name, ofDistrict)}`
  return [
    `CREATE TEMP TABLE city_surname AS SELECT * FROM ${records('x', surnameRows, 'no int, male text, female text, male_folded text, female_folded text')}`,
    `CREATE TEMP TABLE city_first AS SELECT * FROM ${records('x', firstNameRows, 'list text, no int, name text, folded text')}`,
    `CREATE TEMP TABLE city_piece AS SELECT * FROM ${records('x', pieces, 'no int, district int, place int, street text, folded text, first int')}`,
    `CREATE TEMP TABLE city_person AS
     WITH placed AS (
       SELECT n, (n / ${PERSONS_OF_BLOCK}) * ${HOMES_OF_BLOCK} + s.home AS h, s.place, s.size
       FROM generate_series(0, ${plan.persons - 1}) AS n
       JOIN ${records('s', slots(), 'slot int, home int, place int, size int')} ON s.slot = n % ${PERSONS_OF_BLOCK}
     ), related AS (
       SELECT *, CASE WHEN size >= 3 THEN 24 + ${dice('h', 'age', 28)} ELSE 22 + ${dice('h', 'age', 62)} END AS head_age,
         ${dice('h', 'foreign', 1000)} < 15 AS is_foreign,
         CASE WHEN place = 1 THEN 'head'
              WHEN place = 2 AND ${dice('h', 'couple', 100)} < 62 THEN CASE WHEN ${dice('h', 'married', 100)} < 76 THEN 'spouse' ELSE 'partner' END
              WHEN place = size AND size >= 3 AND ${dice('h', 'elder', 100)} < 8 THEN 'parent'
              ELSE 'child' END AS relation
       FROM placed
     ), born AS (
       SELECT *, date '${today}' - ${dice('n', 'day', 365)}::int - (365.2425 * CASE relation
           WHEN 'head' THEN head_age
           WHEN 'child' THEN greatest(0, head_age - 19 - ${dice('n', 'child', 20)})
           WHEN 'parent' THEN least(97, head_age + 20 + ${dice('n', 'parent', 14)})
           ELSE head_age - 4 + ${dice('n', 'gap', 9)} END)::int AS born_on,
         CASE WHEN relation = 'head' THEN ${dice('h', 'sex', 100)} < 58
              WHEN relation IN ('spouse', 'partner') THEN ${dice('h', 'sex', 100)} >= 58
              ELSE ${dice('n', 'sex', 100)} < 50 END AS is_female,
         CASE WHEN is_foreign THEN ${FOREIGN} + ${dice('h', 'foreignName', ukrainianSurnames.length)}
              WHEN relation = 'partner' OR (relation = 'spouse' AND ${dice('n', 'ownName', 100)} < 12)
                OR (relation = 'parent' AND ${dice('n', 'otherName', 100)} < 40) THEN ${nth('n', 'name', surnames)}
              ELSE ${nth('h', 'name', surnames)} END::int AS surname_no,
         date '${today}' - 200 - ${dice('h', 'since', 18 * 365)}::int AS home_since
       FROM related
     ), named AS (
       SELECT *, CASE WHEN is_foreign THEN 'foreign ' ELSE '' END || CASE WHEN is_female THEN 'female' ELSE 'male' END AS list,
         CASE WHEN is_foreign THEN ${dice('n', 'foreignFirst', 10)}::int WHEN is_female THEN ${byAge(femaleNames)} ELSE ${byAge(maleNames)} END AS first_no,
         CASE WHEN ${dice('n', 'second', 100)} < 35 AND NOT is_foreign THEN ${dice('n', 'secondName', 50)}::int + 5 END AS second_no,
         CASE WHEN is_female AND relation IN ('head', 'spouse') AND ${dice('n', 'maiden', 100)} < 30 AND NOT is_foreign
              THEN ${nth('n', 'maidenName', surnames)} END AS maiden_no,
         (date '${today}' - born_on) / 365 AS age
       FROM born
     )
     SELECT p.n, p.h, p.place, p.relation, p.born_on, p.is_female, p.is_foreign, p.age, p.home_since,
       ${id('person', 'p.n')} AS id,
       CASE WHEN p.is_female THEN s.female ELSE s.male END AS last_name, f.name AS first_name, f2.name AS second_name,
       m.female AS family_name,
       concat_ws(' ', CASE WHEN p.is_female THEN s.female_folded ELSE s.male_folded END, f.folded, f2.folded, m.female_folded) AS name_folded,
       CASE WHEN p.age > 72 AND p.place > 1 AND ${dice('p.n', 'died', 100)} < 22
            THEN greatest(p.home_since + 30, date '${today}' - 30 - ${dice('p.n', 'diedOn', 3000)}::int) END AS died_on,
       to_char(p.born_on, 'YY') || lpad((extract(month FROM p.born_on)::int + CASE WHEN p.born_on >= '2000-01-01' THEN 20 ELSE 0 END)::text, 2, '0')
         || to_char(p.born_on, 'DD')
         || lpad((2 * ((row_number() OVER (PARTITION BY p.born_on, p.is_female ORDER BY p.n) * 389 + (p.born_on - date '1900-01-01') * 7) % 5000)
                  + CASE WHEN p.is_female THEN 0 ELSE 1 END)::text, 4, '0') AS pesel_body
     FROM named p
     JOIN city_surname s ON s.no = p.surname_no
     JOIN city_first f ON f.list = p.list AND f.no = p.first_no
     LEFT JOIN city_first f2 ON f2.list = p.list AND f2.no = p.second_no
     LEFT JOIN city_surname m ON m.no = p.maiden_no`,
    `CREATE UNIQUE INDEX ON city_person (n)`,
    `CREATE TEMP TABLE city_home AS
     WITH h AS (
       SELECT h, n AS head_n, id AS head_id, home_since AS since, last_name, first_name, ${dice('h', 'district', plan.districts)}::int AS district,
         place = 1 AND ${dice('h', 'moved', 100)} < 12 AS has_moved, ${dice('h', 'homeless', 1000)} < 5 AS is_homeless
       FROM city_person WHERE place = 1
     )
     SELECT h.*, ${id('household', 'h.h')} AS id, ${id('district', 'h.district')} AS district_id,
       CASE WHEN has_moved THEN since + 20 + ${dice('h.h', 'movedOn', 150)}::int END AS moved_on,
       least(${plan.benefitsWorkers - 1}, floor((district_of.part + ${chance('h.h', 'worker')}) * ${plan.benefitsWorkers} / ${plan.districts}.0))::int AS benefits_worker,
       least(${plan.socialWorkers - 1}, floor((district_of.part + ${chance('h.h', 'social')}) * ${plan.socialWorkers} / ${plan.districts}.0))::int AS social_worker,
       now_at.street, now_at.folded AS street_folded, now_at.first + ${dice('h.h', 'house', HOUSES_OF_PIECE)} AS house,
       CASE WHEN ${dice('h.h', 'block', 100)} < 60 THEN 1 + ${dice('h.h', 'flat', 45)} END AS flat,
       was_at.street AS old_street, was_at.folded AS old_folded, was_at.first + ${dice('h.h', 'oldHouse', HOUSES_OF_PIECE)} AS old_house
     FROM h CROSS JOIN LATERAL (SELECT h.district::numeric AS part) AS district_of
     ${place('h.h', 'now_at')} ${place('h.h', 'was_at')}`,
    `CREATE UNIQUE INDEX ON city_home (h)`,
    `ANALYZE city_person`,
    `ANALYZE city_home`,
  ]
}

const WEIGHTS = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]

/** Persons, their addresses and households. */
export function peopleBatches({ plan, dice: { dice, id }, founder }) {
  const { today } = plan
  const by = `'${founder}'::uuid`
  const checkDigit = `(10 - (${WEIGHTS.map((weight, at) => `${weight} * substr(pesel_body, ${at + 1}, 1)::int`).join(' + ')}) % 10) % 10`
  const phone = `'5' || lpad(${dice('p.n', 'phone', 100_000_000)}::text, 8, '0')`
  const postcode = `left((SELECT postcode FROM centre), 4) || lpad((h.district % 100)::text, 2, '0')`
  const city = `(SELECT city FROM centre)`
  const foldedAddress = (street, house, flat) =>
    `concat_ws(' ', ${street}, ${house}, ${flat}, replace(${postcode}, '-', ' '), (SELECT folded FROM city_place))`
  const address = (kind, street, house, flat, streetFolded, from, to, tail) =>
    `INSERT INTO person_address (id, person_id, kind, street, house, flat, postcode, city, district_id, folded, valid_from, valid_to, created_at, created_by)
     SELECT ${id(`address/${tail.name}`, 'p.n')}, p.id, ${kind}, ${street}, (${house})::text, (${flat})::text, ${postcode}, ${city}, h.district_id,
       ${foldedAddress(streetFolded, house, flat)}, ${from}, ${to}, ${from}, ${by}
     FROM city_person p JOIN city_home h USING (h) WHERE ${tail.where}`
  const start = `greatest(p.born_on, p.home_since)`
  return [
    [
      'osoby',
      `INSERT INTO person (id, pesel, no_pesel_reason, first_name, second_name, last_name, family_name, born_on, sex, citizenship,
         document_kind, document_number, phone, phone_digits, homeless, died_on, name_folded, created_at, created_by)
       SELECT p.id, CASE WHEN p.reason IS NULL THEN p.pesel END, p.reason::"NoPeselReason", p.first_name, p.second_name, p.last_name, p.family_name,
         p.born_on, CASE WHEN p.is_female THEN 'female' ELSE 'male' END::"Sex",
         CASE WHEN p.is_foreign THEN 'ukraińskie' ELSE 'polskie' END,
         CASE WHEN p.is_foreign THEN 'ukrainianDocument' WHEN p.age >= 18 THEN 'identityCard' END::"IdentityDocumentKind",
         CASE WHEN p.is_foreign THEN 'FA' || lpad(${dice('p.n', 'document', 1_000_000)}::text, 6, '0')
              WHEN p.age >= 18 THEN 'ZZ' || chr(65 + ${dice('p.n', 'letter', 26)}::int) || lpad(${dice('p.n', 'document', 1_000_000)}::text, 6, '0') END,
         CASE WHEN p.digits IS NOT NULL THEN regexp_replace(p.digits, '(...)(...)(...)', '\\1 \\2 \\3') END, p.digits,
         p.is_homeless, p.died_on, p.name_folded, greatest(p.born_on, p.home_since), ${by}
       FROM (
         SELECT p.*, c.pesel, h.is_homeless AND p.place = 1 AS is_homeless,
           CASE WHEN p.born_on > date '${today}' - 30 THEN 'newborn' WHEN p.is_foreign AND ${dice('p.n', 'status', 100)} < 40 THEN 'foreigner'
                WHEN ${dice('p.n', 'unknown', 1000)} < 6 OR EXISTS (SELECT 1 FROM person e WHERE e.pesel = c.pesel) THEN 'notGiven' END AS reason,
           CASE WHEN p.age >= 16 AND ${dice('p.n', 'hasPhone', 100)} < 75 THEN ${phone} END AS digits
         FROM city_person p JOIN city_home h USING (h)
         CROSS JOIN LATERAL (SELECT p.pesel_body || (${checkDigit}) AS pesel) AS c
       ) AS p`,
    ],
    [
      'adresy',
      address(
        `CASE WHEN h.is_homeless AND p.place = 1 THEN 'lastRegistered' ELSE 'residence' END::"AddressKind"`,
        'h.street',
        'h.house',
        'h.flat',
        'h.street_folded',
        `greatest(${start}, coalesce(h.moved_on, ${start}))`,
        'NULL',
        { name: 'now', where: 'true' },
      ),
    ],
    [
      'dawne adresy',
      address(
        `'residence'::"AddressKind"`,
        'h.old_street',
        'h.old_house',
        'NULL::bigint',
        'h.old_folded',
        start,
        'h.moved_on - 1',
        {
          name: 'old',
          where: `h.moved_on > ${start} AND NOT (h.is_homeless AND p.place = 1)`,
        },
      ),
    ],
    [
      'adresy zameldowania',
      address(
        `'registered'::"AddressKind"`,
        'h.old_street',
        'h.old_house',
        'NULL::bigint',
        'h.old_folded',
        start,
        'NULL',
        {
          name: 'registered',
          where: `${dice('p.n', 'registered', 100)} < 8`,
        },
      ),
    ],
    [
      'środowiska',
      `INSERT INTO household (id, name, district_id, valid_from, created_at, created_by)
       SELECT id, last_name || ', ' || street || ' ' || house, district_id, since, since, ${by} FROM city_home h`,
    ],
    [
      'członkowie środowisk',
      `INSERT INTO household_member (id, household_id, person_id, relation, valid_from, valid_to, leave_reason, created_at, created_by)
       SELECT ${id('member', 'p.n')}, h.id, p.id, p.relation::"HouseholdRelation", ${start}, coalesce(p.died_on, g.left_on),
         CASE WHEN p.died_on IS NOT NULL THEN 'zgon' WHEN g.left_on IS NOT NULL THEN 'wyprowadzka' END, ${start}, ${by}
       FROM city_person p JOIN city_home h USING (h)
       CROSS JOIN LATERAL (SELECT CASE WHEN p.relation = 'child' AND p.age > 22 AND ${dice('p.n', 'left', 100)} < 18
         THEN greatest(${start} + 60, date '${today}' - 10 - ${dice('p.n', 'leftOn', 2500)}::int) END AS left_on) AS g`,
    ],
    [
      'opiekunowie i osoby zobowiązane',
      `INSERT INTO person_relation (id, person_id, kind, related_person_id, related_name, basis, valid_from, created_at, created_by)
       SELECT ${id('relation', 'p.n')}, h.head_id, 'obligedPerson', p.id, NULL, 'art. 128 kro', p.home_since + 40, p.home_since + 40, ${by}
       FROM city_person p JOIN city_home h USING (h)
       WHERE p.relation = 'child' AND p.age > 24 AND p.died_on IS NULL AND ${dice('p.n', 'obliged', 100)} < 40`,
    ],
  ]
}
