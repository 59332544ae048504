import { z } from 'zod'
import { countOf, formatDateInWords } from '@/kernel/polish'
import {
  bold,
  heading,
  list,
  paragraph,
  paragraphs,
  placeAndDate,
  title,
  type Block,
} from '@/platform/documents/blocks'
import type { DocumentBody } from '@/platform/documents/define-document'
import { day, text, textParagraphs } from '@/platform/documents/fields'
import { appealDays } from '@/statute/administrative-procedure-code'
import { politeForms } from './polite-forms'
import {
  letterClosing,
  letterSchema,
  personAddressee,
  personSchema,
  placeOnDay,
  signatorySchema,
  workerSchema,
  workerSignature,
} from './parts'

/** The organ in whose name the decision is made, in the two cases the text needs. */
export const authoritySchema = z.object({
  /** "Wójt Gminy Lipowo", "Prezydent Miasta Żółwina". */
  name: text,
  /** "Wójta Gminy Lipowo": for "z upoważnienia …" and "za pośrednictwem …". */
  nameGenitive: text,
})

/**
 * Reasons (art. 107 § 1 pkt 6 and § 3 KPA). The facts are always given; the legal part may be left out only when the
 * decision grants all that was asked (art. 107 § 4).
 */
export const reasonsSchema = z.discriminatedUnion('extent', [
  z.object({ extent: z.literal('full'), factual: textParagraphs, legal: textParagraphs }),
  z.object({
    extent: z.literal('requestMetInFull'),
    factual: textParagraphs,
    legal: z.array(text).optional(),
  }),
])

/**
 * An administrative decision. Its required fields are the elements of art. 107 § 1 KPA, so a decision that lacks one
 * of them neither compiles nor passes the check of data.
 */
export const administrativeDecisionSchema = letterSchema.extend({
  /** pkt 1: the organ. */
  authority: authoritySchema,
  /** pkt 3: the party. pkt 2, the date, is `issuedOn`. */
  party: personSchema,
  /** pkt 4: legal basis, beginning with the article: "art. 104 i art. 107 …". */
  legalBasis: text,
  request: z.object({
    receivedOn: day,
    /** What was asked, in the genitive with the preposition: "o przyznanie zasiłku okresowego". */
    subject: text,
  }),
  /** What the decision is about when it does not answer the request: "w sprawie …, wszczętej na wniosek z dnia …". */
  matter: text.optional(),
  /** pkt 5: one entry is one point of the ruling. */
  ruling: textParagraphs,
  /** pkt 6 */
  reasons: reasonsSchema,
  /** pkt 7: appeal and waiver are written by the template; here is whom to appeal to and what else to tell. */
  instruction: z.object({
    /** "Samorządowego Kolegium Odwoławczego w Kielcach". */
    appealBodyGenitive: text,
    /** Where the appeal may be handed in or sent. */
    appealAddress: text,
    /** Duties and consequences particular to the matter. */
    duties: z.array(text),
  }),
  /** pkt 8: name and position; `underAuthorisation` prints "Z upoważnienia …". */
  signatory: signatorySchema.extend({ underAuthorisation: z.boolean() }),
  caseWorker: workerSchema,
  /** Besides the party and the file. */
  otherRecipients: z.array(text).optional(),
})

export type AdministrativeDecisionInput = z.input<typeof administrativeDecisionSchema>
export type AdministrativeDecision = z.output<typeof administrativeDecisionSchema>

/** The decision as blocks, in the order of art. 107 § 1 KPA. */
export function decisionBody(decision: AdministrativeDecision): DocumentBody {
  return {
    letterhead: decision.letterhead,
    issuedOn: decision.issuedOn,
    reference: decision.caseNumber,
    blocks: [
      placeAndDate(
        [decision.authority.name, `Znak sprawy: ${decision.caseNumber}`],
        [placeOnDay(decision.place, decision.issuedOn)],
      ),
      personAddressee(decision.party),
      title('DECYZJA'),
      ...rulingBlocks(decision),
      heading('UZASADNIENIE', { align: 'center' }),
      ...reasonBlocks(decision),
      heading('POUCZENIE', { align: 'center' }),
      list('decimal', instructionPoints(decision)),
      letterClosing(
        {
          ...workerSignature(decision.signatory, 'podpis'),
          ...(decision.signatory.underAuthorisation
            ? { onBehalfOf: ['Z upoważnienia', decision.authority.nameGenitive] }
            : {}),
        },
        [`Adresat: ${decision.party.name}`, ...(decision.otherRecipients ?? []), 'Akta sprawy'],
        decision.caseWorker,
      ),
    ],
  }
}

function rulingBlocks(decision: AdministrativeDecision): readonly Block[] {
  const { request, ruling } = decision
  const matter =
    decision.matter ??
    `po rozpatrzeniu wniosku z dnia ${formatDateInWords(request.receivedOn)} ${request.subject}`
  const [only] = ruling
  return [
    paragraph(`Na podstawie ${decision.legalBasis} – ${matter}`),
    paragraph(bold('orzekam:'), { align: 'center', size: 'large' }),
    ...(ruling.length === 1 && only !== undefined ? [paragraph(only)] : [list('decimal', ruling)]),
  ]
}

function reasonBlocks({ reasons }: AdministrativeDecision): readonly Block[] {
  const legal = reasons.legal ?? []
  return [
    heading('Ustalenia faktyczne', { level: 3 }),
    ...paragraphs(reasons.factual),
    ...(legal.length === 0
      ? [
          paragraph(
            'Decyzja uwzględnia w całości żądanie strony, dlatego na podstawie art. 107 § 4 Kodeksu postępowania administracyjnego odstąpiono od uzasadnienia prawnego.',
          ),
        ]
      : [heading('Uzasadnienie prawne', { level: 3 }), ...paragraphs(legal)]),
  ]
}

/**
 * Instruction on appeal (art. 107 § 1 pkt 7, art. 127–129 KPA), on the waiver and its effects (art. 127a), on
 * execution before the term when all was granted (art. 130 § 4), then the duties of the matter.
 */
export function instructionPoints(decision: AdministrativeDecision): readonly string[] {
  const { authority, instruction, party, reasons } = decision
  const forms = politeForms(party.gender)
  const term = countOf(appealDays.on(decision.issuedOn), ['dnia', 'dni', 'dni'])
  return [
    `Od tej decyzji przysługuje ${forms.toWhom} odwołanie do ${instruction.appealBodyGenitive} za pośrednictwem ${authority.nameGenitive}, w terminie ${term} od dnia doręczenia decyzji (art. 127 § 1 i 2 oraz art. 129 § 1 i 2 KPA). Odwołanie może ${forms.who} złożyć lub wysłać na adres: ${instruction.appealAddress}. Nie musi ono zawierać szczegółowego uzasadnienia – wystarczy, że wynika z niego niezadowolenie z decyzji (art. 128 KPA). Odwołanie jest wolne od opłat.`,
    `Przed upływem terminu do wniesienia odwołania może ${forms.who} zrzec się prawa do jego wniesienia. Oświadczenie o tym składa się organowi, który wydał decyzję, na adres podany w punkcie 1. Z dniem doręczenia oświadczenia o zrzeczeniu się prawa do wniesienia odwołania przez ostatnią ze stron postępowania decyzja staje się ostateczna i prawomocna (art. 127a KPA). Oznacza to, że nie będzie można się od niej odwołać ani zaskarżyć jej do sądu administracyjnego.`,
    ...(reasons.extent === 'requestMetInFull'
      ? [
          'Decyzja jest zgodna z żądaniem strony, dlatego podlega wykonaniu przed upływem terminu do wniesienia odwołania (art. 130 § 4 KPA).',
        ]
      : []),
    ...instruction.duties,
  ]
}
