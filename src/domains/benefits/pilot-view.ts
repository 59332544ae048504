import 'server-only'
import { fromDbDate } from '@/kernel/local-date'
import { countedAnswers, lacksAnswer } from '@/domains/benefits/rules/pilot'
import type { ProceedingSnapshot } from '@/domains/benefits/snapshot'
import { pathOf } from '@/domains/benefits/snapshot-views'

/** How the case stands with the pilot: its way, whether an answer is waited for, and every answer, the newest first. */
export function pilotView(snapshot: ProceedingSnapshot, names: ReadonlyMap<string, string>) {
  const { proceeding, pilotAnswers, centre } = snapshot
  const { state, appliedOn, pilotConsent: consent } = proceeding
  const pilotFrom = centre.pilotFrom ? fromDbDate(centre.pilotFrom) : null
  const counted = new Set(countedAnswers(pilotAnswers).map(({ id }) => id))
  return {
    path: pathOf(snapshot),
    lacksAnswer: lacksAnswer({ state, appliedOn, pilotFrom, consent }),
    consent,
    answers: pilotAnswers
      .map((answer) => ({
        id: answer.id,
        consent: answer.consent,
        form: answer.form,
        informedOn: answer.informedOn ? fromDbDate(answer.informedOn) : null,
        answeredOn: fromDbDate(answer.answeredOn),
        note: answer.note,
        reason: answer.reason,
        fileId: answer.fileId,
        who: names.get(answer.createdBy) ?? '–',
        corrected: !counted.has(answer.id),
      }))
      .reverse(),
  }
}

export type PilotView = ReturnType<typeof pilotView>
