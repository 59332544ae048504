import { daysBefore } from './calendar.mjs'
import { Failure } from '../lib/failure.mjs'

/** The town all other towns are a fraction of: what a large centre has after fifteen years of work. */
const FULL = { persons: 120_000, decisionsOfSlice: 30_000, actions: 2_000_000, contacts: 120_000 }

/** Slices of time decisions are spread over evenly; the earliest starts when the oldest known thresholds do. */
export const SLICES = 15
const THRESHOLDS_SINCE = '2012-10-01'
/** Proceedings younger than this are on their way, in all states. */
const CURRENT_DAYS = 45

const SMALLEST = 200
const LARGEST = 400_000

/** How many of each position there are in the full town; at least one of each in any. */
const POSITIONS = [
  ['informationWorker', 'informacja', 12],
  ['benefitsWorker', 'swiadczenia', 110],
  ['socialWorker', 'socjalny', 160],
  ['seniorSocialWorker', 'specjalista', 15],
  ['consultant', 'konsultant', 15],
  ['supervisor', 'superwizor', 3],
  ['familyAssistant', 'asystent', 15],
  ['crisisWorker', 'interwent', 6],
  ['careOrganiser', 'uslugi', 10],
  ['servicesCoordinator', 'koordynator', 4],
  ['contractingSpecialist', 'zlecanie', 2],
  ['procurementSpecialist', 'zamowienia', 2],
  ['ngoSpecialist', 'ngo', 2],
  ['paymentsClerk', 'wyplaty', 8],
  ['financeWorker', 'ksiegowosc', 6],
  ['fosterCareCoordinator', 'piecza', 4],
  ['fosterCareOrganiser', 'organizator', 2],
  ['deputyDirector', 'zastepca', 2],
  ['director', 'dyrektor', 1],
  ['dataProtectionOfficer', 'iod', 1],
  ['administrator', 'administrator', 2],
]

const WORKERS_OF_TEAM = 11

/**
 * What a town of so many persons has.
 * @param {{ persons: number, seed: number, today: string }} options
 */
export function planOf({ persons, seed, today }) {
  if (!Number.isInteger(persons) || persons < SMALLEST || persons > LARGEST)
    throw new Failure(`Liczba osób musi być liczbą całkowitą od ${SMALLEST} do ${LARGEST}.`)
  if (!Number.isInteger(seed) || seed < 0)
    throw new Failure('Ziarno (--seed) musi być liczbą całkowitą, co najmniej 0.')
  const scale = persons / FULL.persons
  const count = (full, least = 1) => Math.max(least, Math.round(full * scale))
  const staff = POSITIONS.map(([kind, login, full]) => ({
    kind,
    login,
    count: count(full, kind === 'benefitsWorker' || kind === 'socialWorker' ? 2 : 1),
  }))
  const workers = (kind) => staff.find((position) => position.kind === kind)?.count ?? 0
  const teams = (kind) => Math.ceil(workers(kind) / WORKERS_OF_TEAM)
  const current = daysBefore(today, CURRENT_DAYS)
  const oldest = daysBefore(current, SLICES * 365)
  return {
    persons,
    seed,
    today,
    staff,
    districts: count(60, 2),
    benefitsWorkers: workers('benefitsWorker'),
    socialWorkers: workers('socialWorker'),
    workersOfTeam: WORKERS_OF_TEAM,
    benefitsTeams: teams('benefitsWorker'),
    socialTeams: teams('socialWorker'),
    decisionsOfSlice: count(FULL.decisionsOfSlice, 15),
    currentProceedings: count((FULL.decisionsOfSlice * CURRENT_DAYS) / 365, 40),
    actions: count(FULL.actions),
    contacts: count(FULL.contacts),
    /** days: files are opened from `dawn` on, decided from `since`, on their way from `current` */
    dawn: daysBefore(today, 18 * 365),
    since: oldest > THRESHOLDS_SINCE ? oldest : THRESHOLDS_SINCE,
    current,
  }
}
