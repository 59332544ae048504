import { z } from 'zod'
import { PilotConsent, PilotConsentForm } from '@/platform/db/generated/enums'
import { day, optionalDay, optionalText, reason, version } from './fields'

const answer = {
  proceedingId: z.uuid(),
  version,
  consent: z.enum(PilotConsent, 'Wybierz odpowiedź klienta.'),
  aboutInterviews: z.boolean().default(false),
  aboutOneTime: z.boolean().default(false),
  aboutChoice: z.boolean().default(false),
  informedOn: optionalDay,
  answeredOn: day,
  form: z.enum(PilotConsentForm, 'Wybierz, jak klient odpowiedział.'),
  note: optionalText(2000),
}

type Answer = {
  consent: PilotConsent
  aboutInterviews: boolean
  aboutOneTime: boolean
  aboutChoice: boolean
  informedOn: string | null
  form: PilotConsentForm
  note: string | null
}

const told = {
  aboutInterviews: 'Zaznacz, gdy klient usłyszał o dwóch wywiadach w domu.',
  aboutOneTime: 'Zaznacz, gdy klient usłyszał, że oba wywiady mogą odbyć się w jednym terminie.',
  aboutChoice: 'Zaznacz, gdy klient usłyszał, że zgoda jest dobrowolna i można ją cofnąć.',
} as const

/** Before an answer the client is told everything; who takes a consent back was told before. */
function whole(given: Answer, context: z.RefinementCtx): void {
  const lacks = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
  if (given.consent !== 'withdrawn') {
    for (const name of ['aboutInterviews', 'aboutOneTime', 'aboutChoice'] as const)
      if (!given[name]) lacks(name, told[name])
    if (given.informedOn === null) lacks('informedOn', 'Podaj dzień, w którym klient to usłyszał.')
  }
  if (given.form === 'oral' && given.consent === 'given' && given.note === null)
    lacks('note', 'Zapisz, jak klient wyraził zgodę: nie ma jej na piśmie.')
}

/** What the client was told of the extra formalities and answered. */
export const recordPilotAnswer = z.object(answer).superRefine(whole)

/** The last answer was recorded wrongly: what it should have said, and why. */
export const correctPilotAnswer = z.object({ ...answer, reason }).superRefine(whole)

export type PilotAnswerInput = z.output<typeof recordPilotAnswer>
