import { defineWorkflow } from '@/platform/workflow/define-workflow'
import { stageStateLabels } from './labels'

/** What handing over and accepting a stage depends on. */
export type StageFacts = {
  readonly running: boolean
  /** every step that comes before the acceptance is done or left out, and who must take part does */
  readonly ready: boolean
  /** the table has steps after the acceptance (ZAK-03, FOR-05) */
  readonly more: boolean
}

/** One of the seven stages: worked on, handed over, accepted by another person, and only then the next one opens. */
export const stageWorkflow = defineWorkflow<StageFacts>()({
  name: 'service-stage',
  title: 'Etap organizowania usługi',
  states: stageStateLabels,
  initial: 'notStarted',
  final: ['accepted', 'skipped'],
  conditions: {
    running: {
      reason: 'Proces nie jest w toku.',
      remedy: 'Rozpocznij albo wznów proces.',
      holds: ({ running }) => running,
    },
    ready: {
      reason: 'Etap nie ma wszystkiego, czego potrzebuje (R-027).',
      remedy: 'Zakończ kroki etapu.',
      holds: ({ ready }) => ready,
    },
    more: {
      reason: 'Po akceptacji nie ma w tym etapie żadnego kroku.',
      holds: ({ more }) => more,
    },
    nothingMore: {
      reason: 'Po akceptacji zostały w tym etapie kroki.',
      holds: ({ more }) => !more,
    },
  },
  transitions: {
    open: {
      label: 'Otwarcie etapu po akceptacji poprzedniego',
      from: ['notStarted'],
      to: 'inProgress',
      permission: 'services.stage.accept',
    },
    skip: {
      label: 'Pominięcie etapu z reguły (R-053, R-065)',
      from: ['notStarted'],
      to: 'skipped',
      permission: 'services.step.complete',
    },
    submit: {
      label: 'Przekaż do akceptacji',
      from: ['inProgress', 'returned'],
      to: 'awaitingAcceptance',
      permission: 'services.stage.submit',
      requires: ['running', 'ready'],
    },
    accept: {
      label: 'Zaakceptuj etap',
      from: ['awaitingAcceptance'],
      to: 'accepted',
      permission: 'services.stage.accept',
      requires: ['running', 'nothingMore'],
      differentPersonThan: 'submit',
    },
    acceptPart: {
      label: 'Zaakceptuj; etap zamknie ostatni krok',
      from: ['awaitingAcceptance'],
      to: 'inProgress',
      permission: 'services.stage.accept',
      requires: ['running', 'more'],
      differentPersonThan: 'submit',
    },
    close: {
      label: 'Ostatni krok po akceptacji',
      from: ['inProgress'],
      to: 'accepted',
      permission: 'services.step.complete',
    },
    sendBack: {
      label: 'Zwróć do poprawy',
      from: ['awaitingAcceptance'],
      to: 'returned',
      permission: 'services.stage.accept',
      requires: ['running'],
      differentPersonThan: 'submit',
    },
  },
})
