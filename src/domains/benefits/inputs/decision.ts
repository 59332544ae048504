import { z } from 'zod'
import { isNrb, parseNrb } from '@/kernel/nrb'
import { DecisionKind, DeliveryChannel, PaymentMethod } from '@/platform/db/generated/enums'
import { deliveryEndings, endingsOf, refusalGrounds, sendingChannels } from '@/domains/benefits/model'
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
  channel: z.enum(sendingChannels, 'Wybierz, jak wysłano decyzję.'),
  sentOn: day,
})

/** The day of delivery or of the refusal of receipt; of a letter nobody collected, the days its delivery is counted from. */
export const recordDelivery = z
  .object({
    decisionId: z.uuid(),
    version,
    channel: z.enum(DeliveryChannel, 'Wybierz sposób doręczenia.'),
    sentOn: optionalDay,
    ending: z.enum(deliveryEndings, 'Wybierz, jak skończyło się doręczenie.'),
    deliveredOn: optionalDay,
    /** of a letter on paper: the first and the second notice that it waits */
    firstNoticeOn: optionalDay,
    secondNoticeOn: optionalDay,
    /** of an electronic delivery: the day it came to the address */
    arrivedOn: optionalDay,
    proof: optionalText(300),
  })
  .superRefine((delivery, context) => {
    const ask = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message })
    const { ending, channel } = delivery
    if (!endingsOf[channel].includes(ending)) return ask('ending', impossibleEnding[ending])
    if (ending === 'received' && delivery.deliveredOn === null)
      ask('deliveredOn', 'Podaj dzień doręczenia, na przykład 5.11.2026.')
    if (ending === 'refused' && delivery.deliveredOn === null)
      ask('deliveredOn', 'Podaj dzień, w którym adresat odmówił przyjęcia.')
    if (ending !== 'uncollected') return
    if (channel === 'electronicDelivery') {
      if (delivery.arrivedOn === null)
        ask('arrivedOn', 'Podaj dzień, w którym decyzja wpłynęła na adres do doręczeń.')
      return
    }
    if (delivery.firstNoticeOn === null)
      ask('firstNoticeOn', 'Podaj dzień pierwszego zawiadomienia o przesyłce.')
    if (delivery.secondNoticeOn === null)
      ask('secondNoticeOn', 'Podaj dzień powtórnego zawiadomienia. Bez niego nie ma fikcji doręczenia.')
  })

const impossibleEnding = {
  received: 'Wybierz, jak skończyło się doręczenie.',
  uncollected: 'Fikcja doręczenia dotyczy poczty, doręczania przez pracownika (art. 44 KPA) i e-Doręczeń.',
  refused: 'Przesyłki na adres do doręczeń elektronicznych nie można odmówić: wybierz odbiór albo jego brak.',
} as const

/** The delivery was recorded wrongly or was defective: the decision is not delivered. */
export const strikeDelivery = z.object({ decisionId: z.uuid(), version, reason })

export const waiveAppeal = z.object({ decisionId: z.uuid(), version, waivedOn: day })
