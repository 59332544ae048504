import { femaleNames, feminine, maleNames, surnames } from './names.mjs'
import { idOf } from './dice.mjs'

const LEADER = { kind: 'teamLeader', login: 'kierownik' }

/**
 * Everybody who works in the generated centre, with their teams and districts.
 * @param {ReturnType<import('./plan.mjs').planOf>} plan
 */
export function staffOf(plan) {
  const id = (kind, row) => idOf(plan.seed, kind, row)
  const teams = [
    ...teamsOf(plan.benefitsTeams, 'benefits', 'Zespół świadczeń – rejon', 'MS'),
    ...teamsOf(plan.socialTeams, 'social', 'Zespół pracy socjalnej – rejon', 'MPS'),
  ].map((team) => ({ ...team, id: id('team', team.key) }))
  const teamId = (key) => teams.find((team) => team.key === key)?.id ?? null
  const people = []
  const add = (kind, login, team, districts) => {
    const no = people.length
    people.push({
      no,
      kind,
      login,
      team,
      districts,
      ...nameOf(plan.seed, no),
      room: String(1 + (no % 90)),
      userId: id('user', login),
      positionId: id('position', login),
    })
  }
  for (const { kind, login, count } of plan.staff)
    for (let index = 0; index < count; index++)
      add(
        kind,
        `miasto.${login}${count > 1 || kind.endsWith('Worker') ? String(index + 1).padStart(3, '0') : ''}`,
        teamId(teamKeyOf(plan, kind, index)),
        districtsOf(plan, kind, index),
      )
  for (const [index, team] of teams.entries())
    add(LEADER.kind, `miasto.${LEADER.login}${String(index + 1).padStart(2, '0')}`, team.id, [])
  return { teams, people }
}

const teamsOf = (count, kind, name, symbol) =>
  Array.from({ length: count }, (_, index) => ({
    key: `${kind}${index}`,
    name: `${name} ${index + 1}`,
    symbol: `${symbol}${index + 1}`,
  }))

function teamKeyOf(plan, kind, index) {
  if (kind === 'benefitsWorker') return `benefits${Math.floor(index / plan.workersOfTeam)}`
  if (kind === 'socialWorker') return `social${Math.floor(index / plan.workersOfTeam)}`
  return kind === 'seniorSocialWorker' || kind === 'familyAssistant'
    ? `social${index % plan.socialTeams}`
    : ''
}

/** Districts whose households fall to the worker; see `workerOf` in batches/people.mjs. */
function districtsOf(plan, kind, index) {
  const all = Array.from({ length: plan.districts }, (_, district) => district)
  if (kind === 'informationWorker') return all
  const workers = { benefitsWorker: plan.benefitsWorkers, socialWorker: plan.socialWorkers }[kind]
  if (!workers) return []
  return all.filter((district) => {
    const first = (district * workers) / plan.districts
    return first < index + 1 && ((district + 1) * workers) / plan.districts > index
  })
}

function nameOf(seed, no) {
  const dice = (name, sides) => parseInt(idOf(seed, `staff/${name}`, no).slice(0, 8), 16) % sides
  const woman = dice('sex', 100) < 82
  const surname = surnames[dice('surname', surnames.length)]
  const names = (woman ? femaleNames : maleNames).slice(20, 62)
  return { firstName: names[dice('first', names.length)], lastName: woman ? feminine(surname) : surname }
}
