import type { LocalDate } from '@/kernel/calendar-day'
import type { QualificationState } from '@/domains/staff/rules/qualifications'
import type { PositionKind } from '@/platform/db/generated/enums'
import type { ConsultantKind, StructureArea } from '../model'

export type UnitFacts = {
  readonly id: string
  readonly name: string
  readonly areas: readonly StructureArea[]
}

export type PostFacts = {
  readonly teamId: string
  readonly teamName: string
  readonly kind: PositionKind
  readonly speciality: ConsultantKind | null
  readonly fte: number
  readonly accepted: boolean
}

export type HolderFacts = {
  readonly userId: string
  readonly name: string
  readonly kind: PositionKind
  readonly fte: number
  readonly teamId: string | null
  /** how the person's qualifications stand to the position */
  readonly qualified: QualificationState
}

export type LoadFacts = { readonly name: string; readonly load: number; readonly norm: number }

/** The structure of the centre as its checks see it on a day. */
export type StructureFacts = {
  readonly on: LocalDate
  readonly units: readonly UnitFacts[]
  readonly outside: readonly { readonly area: StructureArea; readonly institution: string }[]
  readonly posts: readonly PostFacts[]
  readonly holders: readonly HolderFacts[]
  readonly inhabitants: number | null
  readonly socialWorkers: readonly LoadFacts[]
  readonly benefitsWorkers: readonly LoadFacts[]
}

/** People on a position: one person counts once, however many teams they sit in. */
export function peopleOn(facts: StructureFacts, kind: PositionKind): { persons: number; fte: number } {
  const held = facts.holders.filter((holder) => holder.kind === kind)
  return {
    persons: new Set(held.map(({ userId }) => userId)).size,
    fte: Math.round(held.reduce((sum, { fte }) => sum + fte, 0) * 100) / 100,
  }
}
