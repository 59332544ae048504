import { records } from '../dice.mjs'
import { streets } from '../streets.mjs'
import { folded } from '../names.mjs'

const HOUSES_OF_PIECE = 40

/** Districts with the pieces of streets they are made of, and everybody who works in the centre. */
export function centreBatches({ plan, dice: { id }, staff, passwordHash, founder, authority }) {
  const by = `'${founder}'::uuid`
  const since = `date '${plan.dawn}'`
  const people = (columns) => records('s', staff.people, columns)
  return [
    [
      'rejony',
      `INSERT INTO district (id, name, created_at, created_by)
       SELECT ${id('district', 'd')}, 'Rejon ' || lpad((d + 1)::text, 2, '0'), ${since}, ${by}
       FROM generate_series(0, ${plan.districts - 1}) AS d`,
    ],
    [
      'ulice',
      `INSERT INTO district_street (id, district_id, street, street_folded, house_from, house_to)
       SELECT ${id('street', `p.no`)}, ${id('district', 'p.district')}, p.street, p.folded, p.first, p.first + ${HOUSES_OF_PIECE - 1}
       FROM ${records('p', piecesOf(plan.districts), 'no int, district int, street text, folded text, first int')}`,
    ],
    [
      'zespoły',
      `INSERT INTO team (id, name, symbol, created_at, created_by)
       SELECT t.id, t.name, t.symbol, ${since}, ${by} FROM ${records('t', staff.teams, 'id uuid, name text, symbol text')}`,
    ],
    [
      'konta',
      `INSERT INTO app_user (id, login, first_name, last_name, room, password_hash, must_change_password, created_at, created_by)
       SELECT s."userId", s.login, s."firstName", s."lastName", s.room, '${passwordHash}', false, ${since}, ${by}
       FROM ${people('"userId" uuid, login text, "firstName" text, "lastName" text, room text')}`,
    ],
    [
      'stanowiska',
      `INSERT INTO position (id, user_id, kind, team_id, fte, valid_from, created_at, created_by)
       SELECT s."positionId", s."userId", s.kind::"PositionKind", s.team, 1, ${since}, ${since}, ${by}
       FROM ${people('"positionId" uuid, "userId" uuid, kind text, team uuid')}`,
    ],
    [
      'rejony pracowników',
      `INSERT INTO position_district (id, position_id, district_id)
       SELECT ${id('positionDistrict', `s.no || '/' || d`)}, s."positionId", ${id('district', 'd')}
       FROM ${people('no int, "positionId" uuid, districts int[]')}, unnest(s.districts) AS d`,
    ],
    [
      'upoważnienia',
      `INSERT INTO authorisation (id, user_id, kind, document_number, on_behalf_of, valid_from, created_at, created_by)
       SELECT ${id('authorisation', 's.no')}, s."userId", 'signBenefitDecisions', 'OR.0052.' || (s.no + 1), ${authority}, ${since}, ${since}, ${by}
       FROM ${people('no int, "userId" uuid, kind text')} WHERE s.kind IN ('teamLeader', 'director', 'deputyDirector')`,
    ],
    [
      'godziny przyjęć',
      `INSERT INTO work_hours (id, user_id, weekday, start_minute, end_minute, slot_minutes)
       SELECT ${id('hours', `s.no || '/' || day`)}, s."userId", day, 480, 900, 30
       FROM ${people('no int, "userId" uuid, kind text')}, generate_series(1, 5) AS day
       WHERE s.kind IN ('benefitsWorker', 'socialWorker', 'seniorSocialWorker')`,
    ],
  ]
}

/** Streets cut into pieces of houses, dealt out to the districts in turn: each gets as many. */
export function piecesOf(districts) {
  const pieces = []
  const ofDistrict = Math.max(6, Math.ceil(streets.length / districts))
  for (let no = 0; no < districts * ofDistrict; no++) {
    const street = streets[no % streets.length]
    const first = 1 + HOUSES_OF_PIECE * Math.floor(no / streets.length)
    pieces.push({
      no,
      district: no % districts,
      place: Math.floor(no / districts),
      street,
      folded: folded(street),
      first,
    })
  }
  return pieces
}

export { HOUSES_OF_PIECE }
