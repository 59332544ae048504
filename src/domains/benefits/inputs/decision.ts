import { z } from 'zod'
import { isNrb, parseNrb } from '@/kernel/nrb'
import { DecisionKind, DeliveryChannel, PaymentMethod } from '@/platform/db/generated/enums'
import { refusalGrounds } from '@/domains/benefits/model'
import { day, optionalDay, optionalGrosze, optionalText, reason, text, version } from './fields'

const account = z
  .string()
  .trim()
  .nullish()
  .transform((value) => (value ? value : null))
  .refine(
    (value) => value === null || isNrb(value),
    'Numer rachunku ma błędną cyfrę kontrolną. Sprawdź 26 cyfr.',
  )
  .transform((value) => (value === null ? null : parseNrb(value)))

const terms = z.object({
  kind: z.enum(DecisionKind, 'Wybierz: przyznanie albo odmowa.').exclude(['discontinue']),
  amount: optionalGrosze,
  periodFrom: optionalDay,
  periodTo: optionalDay,
  purpose: optionalText(300),
  paymentMethod: z
    .union([z.enum(PaymentMethod).exclude(['inKind']), z.literal('')])
    .nullish()
    .transform((value) => (value ? value : null)),
  bankAccount: account,
  /** zasiłek stały: the document that states the inability to work */
  incapacity: optionalText(500),
  grounds: z.array(z.enum(refusalGrounds)).max(10),
  groundDetails: optionalText(4000),
})

export type DecisionTerms = z.output<typeof terms>

/** What is decided; the texts are first written from the facts of the case. */
export const draftDecision = terms.extend({ proceedingId: z.uuid() })

/** What is decided has changed: the texts are written again from the facts. */
export const redraftDecision = terms.extend({ decisionId: z.uuid(), version })

const long = (ask: string) => text(1, 20_000, ask)

/** The texts as the worker edited them; one line is one paragraph. */
export const changeDraft = z.object({
  decisionId: z.uuid(),
  version,
  legalBasis: long('Wpisz podstawę prawną.'),
  ruling: long('Wpisz rozstrzygnięcie.'),
  factualReasons: long('Wpisz uzasadnienie faktyczne.'),
  legalReasons: z.string().trim().max(20_000, 'Skróć tekst: najwyżej 20000 znaków.'),
  instruction: z.string().trim().max(20_000, 'Skróć tekst: najwyżej 20000 znaków.'),
})

export const decisionStep = z.object({ decisionId: z.uuid(), version })

export const returnDraft = z.object({ decisionId: z.uuid(), version, reason })

export const recordDispatch = z.object({
  decisionId: z.uuid(),
  version,
  channel: z.enum(DeliveryChannel, 'Wybierz sposób doręczenia.'),
  sentOn: day,
})

/** Either the day of delivery, or the day of the first notice when nobody collected the letter (art. 44 KPA). */
export const recordDelivery = z
  .object({
    decisionId: z.uuid(),
    version,
    channel: z.enum(DeliveryChannel, 'Wybierz sposób doręczenia.'),
    sentOn: optionalDay,
    fiction: z.boolean(),
    deliveredOn: optionalDay,
    /** of a letter: the first notice that it waits at the post */
    firstNoticeOn: optionalDay,
    /** of an electronic delivery: the day it came to the address */
    arrivedOn: optionalDay,
    proof: optionalText(300),
  })
  .refine((delivery) => delivery.fiction || delivery.deliveredOn !== null, {
    path: ['deliveredOn'],
    error: 'Podaj dzień doręczenia, na przykład 5.11.2026.',
  })
  .refine(
    ({ fiction, channel, arrivedOn }) => !fiction || channel !== 'electronicDelivery' || arrivedOn !== null,
    {
      path: ['arrivedOn'],
      error: 'Podaj dzień, w którym decyzja wpłynęła na adres do doręczeń.',
    },
  )
  .refine(
    ({ fiction, channel, firstNoticeOn }) =>
      !fiction || channel === 'electronicDelivery' || firstNoticeOn !== null,
    { path: ['firstNoticeOn'], error: 'Podaj dzień pierwszego zawiadomienia o przesyłce.' },
  )
  // brought by somebody of the centre and met by nobody, it waits at the town hall as at the post (art. 44 § 1 pkt 2 KPA)
  .refine(({ fiction, channel }) => !fiction || channel !== 'inPerson', {
    path: ['channel'],
    error: 'Fikcja doręczenia nie dotyczy decyzji, którą strona odbiera w ośrodku.',
  })

export const waiveAppeal = z.object({ decisionId: z.uuid(), version, waivedOn: day })
