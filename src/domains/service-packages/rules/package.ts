import { formatDate } from '@/kernel/polish'
import type { LocalDate } from '@/kernel/calendar-day'
import { refusal, type Refusal } from '@/kernel/refusal'
import { catalogueServices } from '@/domains/services-organisation/dictionaries/services'
import { packagedServiceStateLabels } from '../labels'
import { packagedServiceStates, type PackagedServiceState } from '../model'

/** A service of the package as its rules see it. */
export type ServiceFacts = {
  readonly state: PackagedServiceState
  readonly neededOn: LocalDate
  /** the day of the last state it reached */
  readonly since: LocalDate
  readonly startedOn: LocalDate | null
}

/** The group must be one the catalogue gives this service for, or counts by group would say something else. */
export function groupRefusals(service: string, targetGroup: string): Refusal[] {
  const entry = catalogueServices.find(({ code }) => code === service)
  if (!entry)
    return [refusal('package.service', 'Tej usługi nie ma w katalogu.', 'Wybierz usługę z katalogu.')]
  return (entry.groups as readonly string[]).includes(targetGroup)
    ? []
    : [
        refusal(
          'package.group',
          'W katalogu ta usługa nie jest przeznaczona dla wybranej grupy (R-135).',
          'Wybierz grupę z listy tej usługi.',
        ),
      ]
}

/**
 * Services are for persons and families who cannot overcome the difficulty with their own means, resources and entitlements;
 * social work is open to everybody, so nothing is asked before it.
 */
export function meansRefusals(ownMeansSuffice: boolean): Refusal[] {
  if (!ownMeansSuffice) return []
  return [
    refusal(
      'package.own-means',
      'Usługi są dla osób i rodzin, którym własne środki nie wystarczają (R-131).',
      'Wesprzyj rodzinę w pracy socjalnej; usługę dodasz, gdy własne możliwości się wyczerpią.',
    ),
  ]
}

const future = (on: LocalDate, today: LocalDate): Refusal[] =>
  on > today ? [refusal('future', 'Ta data jest w przyszłości.', 'Podaj dzień, w którym to nastąpiło.')] : []

/** Why a need cannot be written down: a day to come, the same service already in the package. */
export function addRefusals(facts: { neededOn: LocalDate; today: LocalDate; openSame: boolean }): Refusal[] {
  return [
    ...future(facts.neededOn, facts.today),
    ...(facts.openSame
      ? [
          refusal(
            'package.twice',
            'Ta osoba ma już tę usługę w pakiecie (R-113).',
            'Zmień istniejący wpis albo zakończ go, zanim dodasz nowy.',
          ),
        ]
      : []),
  ]
}

/** An ended service stays as it was. */
export function endedRefusals({ state }: Pick<ServiceFacts, 'state'>): Refusal[] {
  if (state !== 'ended') return []
  return [
    refusal(
      'package.ended',
      'Ta usługa jest zakończona i nie można jej zmieniać.',
      'Gdy potrzeba wróciła, dodaj usługę do pakietu jeszcze raz.',
    ),
  ]
}

type Move = {
  readonly to: PackagedServiceState
  readonly on: LocalDate
  readonly today: LocalDate
  readonly provider: string | null
  readonly endReason: string | null
}

/** States a service may go on to: forwards only, steps may be left out. */
export const nextStates = (state: PackagedServiceState): readonly Exclude<PackagedServiceState, 'needed'>[] =>
  packagedServiceStates
    .slice(packagedServiceStates.indexOf(state) + 1)
    .flatMap((next) => (next === 'needed' ? [] : [next]))

/** Why a service cannot go on to this state on this day. */
export function moveRefusals(service: ServiceFacts, move: Move): Refusal[] {
  const ended = endedRefusals(service)
  if (ended.length > 0) return ended
  const refusals = future(move.on, move.today)
  if (!nextStates(service.state).some((next) => next === move.to))
    refusals.push(
      refusal(
        'package.backwards',
        `Usługa jest już w stanie „${packagedServiceStateLabels[service.state]}”.`,
        'Wybierz jeden z następnych stanów.',
      ),
    )
  if (move.on < service.since)
    refusals.push(
      refusal(
        'package.order',
        `Ten stan nie może zacząć się przed poprzednim (${formatDate(service.since)}).`,
        'Popraw datę.',
      ),
    )
  if (move.to === 'running' && move.provider === null)
    refusals.push(
      refusal(
        'package.provider',
        'Nie zapisano, kto realizuje usługę (R-113).',
        'Wpisz realizatora: ośrodek, organizację, firmę albo jednostkę.',
      ),
    )
  if (move.to === 'ended' && move.endReason === null)
    refusals.push(refusal('package.reason', 'Nie podano powodu zakończenia.', 'Wybierz powód.'))
  return refusals
}

/** Effectiveness is assessed of a service that was given, on a day it could be seen (PSO-10, R-113). */
export function assessmentRefusals(
  service: ServiceFacts,
  assessment: { readonly assessedOn: LocalDate; readonly today: LocalDate },
): Refusal[] {
  if (service.startedOn === null)
    return [
      refusal(
        'assessment.notStarted',
        'Skuteczność ocenia się dopiero wtedy, gdy usługa jest realizowana (R-113).',
        'Zmień stan usługi na „realizowana”.',
      ),
    ]
  return [
    ...future(assessment.assessedOn, assessment.today),
    ...(assessment.assessedOn < service.startedOn
      ? [
          refusal(
            'assessment.early',
            `Ocena jest wcześniejsza niż początek usługi (${formatDate(service.startedOn)}).`,
            'Popraw datę oceny.',
          ),
        ]
      : []),
  ]
}
