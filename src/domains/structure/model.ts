import { ConsultantKind, StructureArea, type PositionKind } from '@/platform/db/generated/enums'

export { ConsultantKind, StructureArea } from '@/platform/db/generated/enums'

/** Elements of the structure in the order of table 31. */
export const structureAreas = Object.values(StructureArea)

export const consultantKinds = Object.values(ConsultantKind)

/** Areas that may be left to others: benefits a centre is not entrusted with, and services (T31, L1750). */
export const mayBeOutside: readonly StructureArea[] = ['otherBenefits', 'servicesDelivery']

/** Key positions of table 31; the specialist for organisations comes from table 34. */
export const keyPositions: readonly PositionKind[] = [
  'socialWorker',
  'supervisor',
  'consultant',
  'informationWorker',
  'benefitsWorker',
  'servicesCoordinator',
  'contractingSpecialist',
  'ngoSpecialist',
]

/** Consultants a centre must have (table 31, R-019). */
export const obligatoryConsultants: readonly ConsultantKind[] = [
  'socialWorkSpecialist',
  'psychologist',
  'lawyer',
]

/** How a check came out: what it cannot judge without a figure says which figure is missing. */
export type CheckState = 'fulfilled' | 'unfulfilled' | 'unknown'

/** One question put to the structure: the answer, the figures behind it, and what to do. */
export type StructureCheck = {
  readonly key: string
  readonly rule: string
  readonly title: string
  readonly state: CheckState
  readonly figures: readonly { readonly term: string; readonly value: string }[]
  readonly findings: readonly string[]
  /** what to do, and where, when it is not fulfilled */
  readonly remedy: string | null
  readonly href: string | null
  readonly source: string
}
