import { z } from 'zod'
import { countOf, formatDateInWords } from '@/kernel/polish'
import { bold, heading, list, paragraph, title } from '@/platform/documents/blocks'
import { defineDocument } from '@/platform/documents/define-document'
import { day, text } from '@/platform/documents/fields'
import {
  letterClosing,
  letterOpening,
  letterSchema,
  personAddressee,
  personSchema,
  signatorySchema,
  workerSchema,
  workerSignature,
} from './parts'
import { politeForms } from './polite-forms'

/** Least number of days for completing an application (art. 64 § 2 KPA). */
export const LEAST_DAYS_TO_COMPLETE = 7

const data = letterSchema.extend({
  addressee: personSchema,
  requestReceivedOn: day,
  requestSubject: text,
  /** What is missing, one entry each. */
  missing: z.array(text).min(1, 'Wymień przynajmniej jeden brak.'),
  days: z
    .int()
    .min(LEAST_DAYS_TO_COMPLETE, 'Termin na uzupełnienie nie może być krótszy niż 7 dni (art. 64 § 2 KPA).'),
  /** Where and how the missing papers may be handed in. */
  handInAt: text,
  signatory: signatorySchema,
  caseWorker: workerSchema,
})

/** Call to complete an application, with the warning that it will be left without examination (art. 64 § 2 KPA). */
export const callToComplete = defineDocument({
  id: 'callToComplete',
  version: 1,
  title: 'Wezwanie do uzupełnienia braków wniosku',
  legalBasis: 'art. 64 § 2 KPA',
  data,
  retention: { jrwa: 'benefits', category: 'B5' },
  confidentiality: 'personal',
  signedBy: ['benefitsWorker'],
  template: (call) => {
    const forms = politeForms(call.addressee.gender)
    return {
      letterhead: call.letterhead,
      issuedOn: call.issuedOn,
      reference: call.caseNumber,
      blocks: [
        letterOpening(call),
        personAddressee(call.addressee),
        title('WEZWANIE', 'do uzupełnienia braków wniosku'),
        paragraph(
          `Na podstawie art. 64 § 2 ustawy z dnia 14 czerwca 1960 r. – Kodeks postępowania administracyjnego (KPA) wzywam ${forms.whom} do uzupełnienia wniosku z dnia ${formatDateInWords(call.requestReceivedOn)} ${call.requestSubject}.`,
        ),
        heading('Co trzeba uzupełnić'),
        list('decimal', call.missing),
        heading('Termin i sposób'),
        paragraph([
          'Braki należy uzupełnić w terminie ',
          bold(countOf(call.days, ['dnia', 'dni', 'dni'])),
          ` od dnia doręczenia tego wezwania. Dokumenty może ${forms.who} złożyć lub wysłać: ${call.handInAt}.`,
        ]),
        heading('POUCZENIE', { align: 'center' }),
        paragraph(
          `Jeżeli braki nie zostaną uzupełnione w wyznaczonym terminie, wniosek pozostanie bez rozpoznania (art. 64 § 2 KPA). Gdy uzyskanie dokumentu jest trudne, może ${forms.who} skontaktować się z osobą prowadzącą sprawę – wyjaśni ona, jak inaczej wykazać daną okoliczność.`,
        ),
        letterClosing(
          workerSignature(call.signatory, 'podpis'),
          [`Adresat: ${call.addressee.name}`, 'Akta sprawy'],
          call.caseWorker,
        ),
      ],
    }
  },
})
