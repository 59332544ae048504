import { z } from 'zod'
import { formatDateInWords } from '@/kernel/polish'
import { bold, heading, paragraph, paragraphs, title } from '@/platform/documents/blocks'
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

const data = letterSchema
  .extend({
    addressee: personSchema,
    /** "wniosku z dnia … o przyznanie …" is built from these two. */
    requestReceivedOn: day,
    requestSubject: text,
    /** Term that will not be kept. */
    dueOn: day,
    reason: text,
    newDueOn: day,
    /** Whether the delay has causes independent of the organ (art. 36 § 2 KPA). */
    independentOfOrgan: z.boolean(),
    appealBodyGenitive: text,
    authorityGenitive: text,
    signatory: signatorySchema,
    caseWorker: workerSchema,
  })
  .refine((notice) => notice.newDueOn > notice.dueOn, {
    path: ['newDueOn'],
    message: 'Nowy termin musi być późniejszy niż dotychczasowy.',
  })

/** Notice that a case will not be settled in time, with reason, new term and instruction on a reminder (art. 36 KPA). */
export const noticeOfDelay = defineDocument({
  id: 'noticeOfDelay',
  version: 1,
  title: 'Zawiadomienie o niezałatwieniu sprawy w terminie',
  legalBasis: 'art. 36 i art. 37 KPA',
  data,
  retention: { jrwa: 'benefits', category: 'B5' },
  confidentiality: 'personal',
  signedBy: ['benefitsWorker'],
  template: (notice) => ({
    letterhead: notice.letterhead,
    issuedOn: notice.issuedOn,
    reference: notice.caseNumber,
    blocks: [
      letterOpening(notice),
      personAddressee(notice.addressee),
      title('ZAWIADOMIENIE', 'o niezałatwieniu sprawy w terminie'),
      paragraph(
        `Na podstawie art. 36 § ${notice.independentOfOrgan ? '1 i 2' : '1'} ustawy z dnia 14 czerwca 1960 r. – Kodeks postępowania administracyjnego (KPA) zawiadamiam, że sprawa z ${politeForms(notice.addressee.gender).whose} wniosku z dnia ${formatDateInWords(notice.requestReceivedOn)} ${notice.requestSubject} nie zostanie załatwiona do dnia ${formatDateInWords(notice.dueOn)}`,
      ),
      heading('Przyczyna zwłoki'),
      ...paragraphs(notice.reason),
      ...(notice.independentOfOrgan
        ? [paragraph('Zwłoka nastąpiła z przyczyn niezależnych od organu.')]
        : []),
      heading('Nowy termin'),
      paragraph(['Sprawa zostanie załatwiona do dnia ', bold(formatDateInWords(notice.newDueOn))]),
      heading('POUCZENIE', { align: 'center' }),
      paragraph(
        `Ma ${politeForms(notice.addressee.gender).who} prawo wnieść ponaglenie, jeżeli sprawy nie załatwiono w terminie albo postępowanie trwa dłużej, niż jest to niezbędne (art. 37 § 1 KPA). Ponaglenie wnosi się do ${notice.appealBodyGenitive} za pośrednictwem ${notice.authorityGenitive} (art. 37 § 3 pkt 1 KPA). Ponaglenie musi zawierać uzasadnienie (art. 37 § 2 KPA). Jest wolne od opłat.`,
      ),
      letterClosing(
        workerSignature(notice.signatory, 'podpis'),
        [`Adresat: ${notice.addressee.name}`, 'Akta sprawy'],
        notice.caseWorker,
      ),
    ],
  }),
})
