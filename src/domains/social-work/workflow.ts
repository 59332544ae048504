import type { LocalDate } from '@/kernel/calendar-day'
import { referralStateLabels } from '@/domains/benefits/labels'
import { defineWorkflow } from '@/platform/workflow/define-workflow'
import { stageLabels, type MethodStage } from './labels'

/** What the way of a referral depends on. */
export type ReferralFacts = { readonly fileOpen: boolean }

/** The referral on the social worker's side: whatever the client does is an outcome, never a dead end (OPEN-32). */
export const referralWorkflow = defineWorkflow<ReferralFacts>()({
  name: 'referral',
  title: 'Skierowanie do pracownika socjalnego',
  states: referralStateLabels,
  initial: 'issued',
  final: ['completed', 'pointless', 'recalled'],
  conditions: {
    fileOpen: {
      reason: 'Akta pracy socjalnej są zamknięte.',
      remedy: 'Wznów pracę socjalną.',
      holds: (facts) => facts.fileOpen,
    },
  },
  transitions: {
    accept: {
      label: 'Przyjmij skierowanie',
      from: ['issued'],
      to: 'accepted',
      permission: 'socialWork.referral.accept',
    },
    clientCame: {
      label: 'Klient zgłosił się',
      from: ['accepted', 'clientDidNotCome', 'clientRefused'],
      to: 'clientCame',
      permission: 'socialWork.referral.outcome',
      requires: ['fileOpen'],
    },
    clientDidNotCome: {
      // also after a first talk: a client who stops coming must not leave the proceeding waiting for ever
      label: 'Klient nie zgłosił się',
      from: ['accepted', 'clientCame', 'clientDidNotCome'],
      to: 'clientDidNotCome',
      permission: 'socialWork.referral.outcome',
    },
    clientRefused: {
      label: 'Klient odmówił',
      from: ['accepted', 'clientCame', 'clientDidNotCome', 'clientRefused'],
      to: 'clientRefused',
      permission: 'socialWork.referral.outcome',
    },
    complete: {
      label: 'Rozpoznanie zakończone zaświadczeniem',
      from: ['accepted', 'clientCame', 'clientDidNotCome', 'clientRefused'],
      to: 'completed',
      permission: 'socialWork.certificate.issue',
    },
    pointless: {
      // the benefits worker's deed: the case ends without being decided (art. 105 KPA)
      label: 'Sprawa świadczenia kończy się bez rozstrzygnięcia',
      from: ['issued', 'accepted', 'clientCame'],
      to: 'pointless',
      permission: 'benefits.proceeding.discontinue',
    },
    recall: {
      // by the benefits worker, when the client does not consent to the pilot
      label: 'Odwołaj skierowanie (sprawa idzie ścieżką standardową)',
      from: ['issued', 'accepted', 'clientCame', 'clientDidNotCome', 'clientRefused'],
      to: 'recalled',
      permission: 'benefits.pilot.record',
    },
  },
})

export type ReferralTransition = (typeof referralWorkflow.names)[number]

/** What the six stages are read from; nothing of it is stored twice. */
export type CycleFacts = {
  readonly closed: boolean
  readonly recognition: 'none' | 'open' | 'closed'
  readonly problems: number
  readonly resources: number
  readonly entryRecorded: boolean
  readonly rulesExplained: boolean
  /** zał. 4: says "posiadają" */
  readonly a4: boolean | null
  readonly goals: boolean
  readonly tasks: number
  readonly tasksSettled: number
  readonly termsCertified: boolean
  readonly missingMonths: number
}

/** The order of the method cycle. */
export const methodStages = Object.keys(stageLabels) as MethodStage[]

/** The stage the work with a family is in (good practices 1.0; S-016). */
export function stageOf(facts: CycleFacts): MethodStage {
  if (facts.closed) return 'evaluation'
  if (facts.recognition !== 'closed') return 'diagnosis'
  if (!facts.goals) return 'goals'
  if (facts.tasks === 0) return 'plan'
  if (facts.tasksSettled === facts.tasks) return 'evaluation'
  return facts.tasksSettled > 0 ? 'monitoring' : 'work'
}

export type Lacking = { readonly label: string; readonly tab: string }

/** What the current stage still needs, each with the tab where it is mended. */
export function lackingIn(facts: CycleFacts): Lacking[] {
  const lacking: Lacking[] = []
  const add = (when: boolean, label: string, tab: string) => {
    if (when) lacking.push({ label, tab })
  }
  if (facts.closed) {
    add(facts.missingMonths > 0, 'zaświadczenie zał. 6', 'zaswiadczenia')
    return lacking
  }
  add(!facts.entryRecorded, 'powód rozpoczęcia pracy socjalnej', 'skrot')
  add(!facts.rulesExplained, 'wyjaśnienie zasad współpracy z dwoma pracownikami', 'skrot')
  const stage = stageOf(facts)
  if (stage === 'diagnosis') {
    add(facts.problems === 0, 'problem', 'rozpoznanie')
    add(facts.resources === 0, 'zasób', 'rozpoznanie')
    add(true, 'podsumowanie rozpoznania', 'rozpoznanie')
  }
  if (stage === 'goals') {
    add(facts.a4 === null, 'zaświadczenie zał. 4', 'zaswiadczenia')
    add(true, 'cele i zasady współdziałania', 'ustalenia')
  }
  if (stage === 'plan') add(true, 'działania z terminami', 'ustalenia')
  if (stage === 'work' || stage === 'monitoring') {
    add(!facts.termsCertified && facts.a4 === true, 'zaświadczenie zał. 5', 'zaswiadczenia')
    add(facts.missingMonths > 0, 'zaświadczenie zał. 6', 'zaswiadczenia')
  }
  if (stage === 'evaluation') add(true, 'końcowe słowo klienta i pracownika', 'zamkniecie')
  return lacking
}

/** The first day of the round that runs now: the last reopening, else the opening of the file (G-075). */
export function roundStart(openedOn: LocalDate, reopenings: readonly (LocalDate | null)[]): LocalDate {
  return reopenings.reduce<LocalDate>((last, next) => (next !== null && next > last ? next : last), openedOn)
}
