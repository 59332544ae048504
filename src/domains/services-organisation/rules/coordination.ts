import type { LocalDate } from '@/kernel/calendar-day'
import { formatDate } from '@/kernel/polish'
import { refusal, type Refusal } from '@/kernel/refusal'
import type { StructureCheck } from '@/domains/structure/model'
import { catalogueServices } from '../dictionaries/services'
import { targetGroups, type TargetGroup } from '../dictionaries/target-groups'

/** Why this person cannot coordinate the service: not a coordinator, or employed where it is delivered. */
export function coordinatorRefusals(facts: {
  readonly isCoordinator: boolean
  /** the unit that delivers the service and employs this person */
  readonly ownUnit: string | null
}): Refusal[] {
  return [
    ...(facts.isCoordinator
      ? []
      : [
          refusal(
            'coordinator.position',
            'Ta osoba nie jest koordynatorem usług pomocy społecznej (R-030).',
            'Wybierz osobę na tym stanowisku.',
          ),
        ]),
    ...(facts.ownUnit === null
      ? []
      : [
          refusal(
            'coordinator.own-unit',
            `Usługę wykonuje komórka, w której ta osoba pracuje: ${facts.ownUnit}. Nie może jej nadzorować (R-013).`,
            'Wybierz koordynatora z innej komórki.',
          ),
        ]),
  ]
}

/** Why a new coordinator cannot begin on this day: the present one began then or later. */
export function handoverRefusals(present: LocalDate | null, validFrom: LocalDate): Refusal[] {
  if (present === null || present < validFrom) return []
  return [
    refusal(
      'coordination.present',
      `Obecny koordynator jest wyznaczony od ${formatDate(present)}.`,
      'Podaj późniejszy dzień albo najpierw zakończ jego wyznaczenie.',
    ),
  ]
}

/** Why a unit cannot deliver a service: it does not have the area, or the coordinator works there. */
export function deliveryRefusals(facts: {
  readonly hasArea: boolean
  readonly coordinatorsInUnit: readonly string[]
}): Refusal[] {
  return [
    ...(facts.hasArea
      ? []
      : [
          refusal(
            'delivery.area',
            'Ta komórka nie ma obszaru „Wykonawstwo usług” (R-012).',
            'Administrator przypisuje obszar w ustawieniach struktury.',
          ),
        ]),
    ...facts.coordinatorsInUnit.map((name) =>
      refusal(
        'delivery.coordinator',
        `W tej komórce pracuje koordynator usługi: ${name} (R-013).`,
        'Najpierw wyznacz koordynatora z innej komórki.',
      ),
    ),
  ]
}

export type CoordinationFacts = {
  /** services that are being organised or delivered today, with their groups */
  readonly inUse: readonly { readonly service: string; readonly group: string }[]
  readonly assigned: readonly {
    readonly service: string
    readonly group: string
    readonly name: string
    /** the unit that delivers the service and employs the coordinator */
    readonly ownUnit: string | null
  }[]
}

const nameOf = (code: string) => catalogueServices.find((one) => one.code === code)?.label ?? code
const groupOf = (code: string) => targetGroups.find((one) => one.code === code)?.label ?? code

/** Every service in use has a coordinator for each of its groups, none of them from the delivering unit. */
export function coordinationChecks({ inUse, assigned }: CoordinationFacts): StructureCheck[] {
  const missing = inUse.filter(
    (one) => !assigned.some(({ service, group }) => service === one.service && group === one.group),
  )
  const conflicts = assigned.filter(({ ownUnit }) => ownUnit !== null)
  return [
    {
      key: 'coordinators',
      rule: 'R-022',
      title: 'Każda usługa w użyciu ma koordynatora dla każdej grupy',
      state: inUse.length === 0 ? 'unknown' : missing.length === 0 ? 'fulfilled' : 'unfulfilled',
      figures: [
        { term: 'Pary usługa i grupa w użyciu', value: String(inUse.length) },
        { term: 'Z koordynatorem', value: String(inUse.length - missing.length) },
      ],
      findings: missing.map(
        ({ service, group }) => `Bez koordynatora: ${nameOf(service)} – ${groupOf(group)}.`,
      ),
      remedy:
        inUse.length === 0
          ? 'Nie ma jeszcze żadnego procesu usługi: załóż pierwszy.'
          : 'Dyrektor wyznacza koordynatora usługi i grupy.',
      href: inUse.length === 0 ? '/uslugi' : '/uslugi/koordynatorzy',
      source: 'T34',
    },
    {
      key: 'own-unit',
      rule: 'R-013',
      title: 'Koordynator nie nadzoruje usługi swojej komórki',
      state: assigned.length === 0 ? 'unknown' : conflicts.length === 0 ? 'fulfilled' : 'unfulfilled',
      figures: [{ term: 'Wyznaczeni koordynatorzy', value: String(assigned.length) }],
      findings: conflicts.map(
        ({ service, name, ownUnit }) => `${nameOf(service)}: ${name} pracuje w komórce „${ownUnit ?? ''}”.`,
      ),
      remedy:
        assigned.length === 0
          ? 'Wyznacz koordynatorów usług i grup.'
          : 'Wyznacz koordynatora z innej komórki.',
      href: '/uslugi/koordynatorzy',
      source: 's. 5.1',
    },
  ]
}

/** Which coordinators are assigned to the groups of a new process: one for all of them is proposed. */
export function proposedCoordinator(
  assigned: readonly { readonly service: string; readonly group: string; readonly userId: string }[],
  service: string,
  groups: readonly (TargetGroup | string)[],
): string | null {
  const known = assigned.filter((one) => one.service === service && groups.includes(one.group))
  const people = new Set(known.map(({ userId }) => userId))
  return people.size === 1 ? ([...people][0] ?? null) : null
}
