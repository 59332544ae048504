import { z } from 'zod'
import { ApplicationChannel, BenefitKind } from '@/platform/db/generated/enums'
import { day, optionalGrosze, optionalText, reason, text, version } from './fields'

/** Opens the client's benefits file; without a chosen lead it is the person who opens it. */
export const openBenefitsFile = z.object({
  personId: z.uuid(),
  leadId: z.uuid('Wybierz pracownika.').nullish(),
})

const told = (what: string) => z.boolean().refine((value) => value, `Zaznacz, gdy klient usłyszał o ${what}.`)

/** What was established and told before the application; all three informings are needed. */
export const recordInforming = z.object({
  fileId: z.uuid(),
  informedOn: day,
  expectations: text(3, 4000, 'Zapisz, jakiej pomocy klient oczekuje.'),
  aboutBenefits: told('możliwych świadczeniach'),
  aboutProcedure: told('przebiegu postępowania'),
  aboutDuties: told('swoich obowiązkach'),
  note: optionalText(2000),
})

export const registerApplication = z
  .object({
    informingId: z.uuid('Najpierw odnotuj pouczenie klienta.'),
    benefit: z.enum(BenefitKind, 'Wybierz świadczenie.'),
    appliedOn: day,
    channel: z.enum(ApplicationChannel, 'Wybierz, jak wpłynął wniosek.'),
    request: text(3, 4000, 'Zapisz, o co wnosi klient.'),
    requestedAmount: optionalGrosze,
    purpose: optionalText(300),
    urgent: z.boolean(),
  })
  .refine((application) => application.benefit !== 'purpose' || application.purpose !== null, {
    path: ['purpose'],
    error: 'Wpisz, na co ma być zasiłek celowy, na przykład „zakup opału”.',
  })

export const markComplicated = z.object({ proceedingId: z.uuid(), version, reason })

/** Art. 35 § 5 KPA: from this day the term does not run. */
export const suspendTerm = z.object({ proceedingId: z.uuid(), version, from: day, reason })

/** The last day of the break. */
export const resumeTerm = z.object({ proceedingId: z.uuid(), version, to: day })

/** Art. 36 KPA: told the party that the case will be late. */
export const extendTerm = z.object({
  proceedingId: z.uuid(),
  version,
  newDueOn: day,
  reason,
  independentOfOrgan: z.boolean(),
})
