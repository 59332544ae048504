import type { PositionKind } from '@/platform/db/generated/enums'
import type { Participant } from '../model'

/** Positions by which a worker of the centre takes part as this; other participants come from outside or are recorded. */
const positionsOf: Partial<Record<Participant, readonly PositionKind[]>> = {
  coordinator: ['servicesCoordinator'],
  socialWorker: ['socialWorker', 'seniorSocialWorker'],
  benefitsWorker: ['benefitsWorker'],
  contractingSpecialist: ['contractingSpecialist'],
  procurementSpecialist: ['procurementSpecialist'],
  financeWorker: ['financeWorker'],
  director: ['director', 'deputyDirector'],
  cityDepartmentHead: ['cityDepartmentHead'],
}

/** Is this participant always a worker with an account? */
export const isWorker = (kind: Participant): boolean => positionsOf[kind] !== undefined

/** Does a person with these positions take part as this? Kinds without positions are open to everybody. */
export function mayTakePart(kind: Participant, positions: readonly PositionKind[]): boolean {
  const wanted = positionsOf[kind]
  return wanted === undefined || wanted.some((position) => positions.includes(position))
}

/** People of the city's department take part only where responsibility is dispersed. */
export const ofCityDepartment = (kind: Participant): boolean =>
  kind === 'cityDepartmentHead' || kind === 'cityDepartmentWorkers'

/** Participants that are added by hand; the coordinator is assigned, those who decide are not added but decide. */
export const addedByHand: readonly Participant[] = [
  'socialWorker',
  'benefitsWorker',
  'contractingSpecialist',
  'procurementSpecialist',
  'financeWorker',
  'otherWorkers',
  'cityDepartmentHead',
  'cityDepartmentWorkers',
  'environment',
  'healthService',
  'schools',
  'familyCourt',
  'police',
  'interdisciplinaryTeam',
  'labourOffice',
  'partner',
  'ngo',
  'recipients',
]
