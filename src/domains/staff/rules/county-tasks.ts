import { refusal, type Refusal } from '@/kernel/refusal'
import type { CentreKind } from '@/platform/db/generated/enums'

export type CountyFacts = {
  readonly kind: CentreKind
  /** a city with county rights ("miasto na prawach powiatu") */
  readonly countyRights: boolean
}

const inCities: readonly CentreKind[] = ['mops', 'mopr']

/** Foster care and the tasks of PFRON are the county's: of a PCPR, and of a centre in a city with county rights. */
export function hasCountyTasks({ kind, countyRights }: CountyFacts): boolean {
  return kind === 'pcpr' || (inCities.includes(kind) && countyRights)
}

/** Why a centre cannot be marked as one of a city with county rights. */
export function countyRightsRefusals({ kind, countyRights }: CountyFacts): Refusal[] {
  if (!countyRights || inCities.includes(kind)) return []
  return [
    refusal(
      'county-rights',
      kind === 'pcpr'
        ? 'PCPR prowadzi zadania powiatu zawsze; prawa powiatu zaznacza się tylko przy MOPS i MOPR (R-008).'
        : 'Ośrodek gminny (OPS) nie prowadzi zadań powiatu (R-008).',
      'Odznacz miasto na prawach powiatu albo zmień typ jednostki.',
    ),
  ]
}

/** 'włączone: miasto na prawach powiatu' */
export function countyTasksWords(facts: CountyFacts): string {
  if (facts.kind === 'pcpr') return 'włączone: zadania powiatu'
  if (hasCountyTasks(facts)) return 'włączone: miasto na prawach powiatu'
  return facts.kind === 'ops' ? 'wyłączone: zadania powiatu' : 'wyłączone: miasto bez praw powiatu'
}
