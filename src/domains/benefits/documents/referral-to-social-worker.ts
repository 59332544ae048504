import { z } from 'zod'
import { formatDateInWords } from '@/kernel/polish'
import {
  letterClosing,
  letterOpening,
  letterSchema,
  personAddressee,
  personSchema,
  signatorySchema,
  workerSchema,
  workerSignature,
} from '@/domains/casework/documents/parts'
import { politeForms } from '@/domains/casework/documents/polite-forms'
import { bold, fields, heading, list, paragraph, title } from '@/platform/documents/blocks'
import { defineDocument } from '@/platform/documents/define-document'
import { day, text } from '@/platform/documents/fields'

const AIMS = {
  unusedResources:
    'ustalenie, czy istnieją niewykorzystane zasoby niematerialne i możliwości dla rozwiązania trudnej sytuacji',
  termsOfCooperation: 'określenie zasad współdziałania w rozwiązaniu trudnej sytuacji życiowej',
} as const

const data = letterSchema.extend({
  client: personSchema,
  aims: z.array(z.enum(['unusedResources', 'termsOfCooperation'])).min(1),
  /** The worker when assigned; otherwise only the district or team is named. */
  socialWorker: workerSchema.optional(),
  district: z.string().optional(),
  contactBy: day.optional(),
  /** Where and when the social worker may be reached. */
  contact: text,
  issuedBy: signatorySchema,
})

/** Referral to the social worker: a written instruction to the client after the examination (DOC-04; R-090). */
export const referralToSocialWorker = defineDocument({
  id: 'referralToSocialWorker',
  version: 1,
  title: 'Skierowanie do pracownika socjalnego',
  legalBasis: 'art. 2 ust. 1, art. 4 i art. 11 ust. 2 ustawy o pomocy społecznej; art. 7 i art. 77 KPA',
  data,
  retention: { jrwa: 'benefits', category: 'B10' },
  confidentiality: 'personal',
  signedBy: ['benefitsWorker'],
  template: (referral) => {
    const forms = politeForms(referral.client.gender)
    return {
      letterhead: referral.letterhead,
      issuedOn: referral.issuedOn,
      reference: referral.caseNumber,
      blocks: [
        letterOpening(referral),
        personAddressee(referral.client),
        title('SKIEROWANIE', 'do pracownika socjalnego'),
        paragraph(
          `W sprawie o podanym znaku kieruję ${forms.whom} do pracownika socjalnego. Celem spotkania jest:`,
        ),
        list(
          'dash',
          referral.aims.map((aim) => AIMS[aim]),
        ),
        fields([
          {
            label: 'Pracownik socjalny',
            value: bold(referral.socialWorker?.name ?? 'pracownik właściwy dla rejonu'),
          },
          ...(referral.district === undefined ? [] : [{ label: 'Rejon', value: referral.district }]),
          { label: 'Kontakt', value: referral.contact },
          ...(referral.contactBy === undefined
            ? []
            : [{ label: 'Kontakt najpóźniej do dnia', value: bold(formatDateInWords(referral.contactBy)) }]),
        ]),
        paragraph(
          'Po rozmowie pracownik socjalny wystawi zaświadczenie, które jest dowodem w sprawie. Treść rozmowy pozostaje w aktach pracy socjalnej. Decyzja o świadczeniu zostanie wydana po otrzymaniu zaświadczenia.',
        ),
        heading('Co zrobić'),
        paragraph(
          `Wystarczy, że skontaktuje się ${forms.who} z pracownikiem socjalnym telefonicznie lub osobiście i umówi spotkanie. Jeżeli ma ${forms.who} trudność z dojściem, pracownik socjalny może przyjść do miejsca zamieszkania.`,
        ),
        paragraph(
          'Brak współdziałania z pracownikiem socjalnym w rozwiązywaniu trudnej sytuacji życiowej może być podstawą odmowy przyznania świadczenia (art. 11 ust. 2 ustawy o pomocy społecznej).',
          { size: 'small' },
        ),
        letterClosing(workerSignature(referral.issuedBy, 'podpis pracownika ds. świadczeń'), [
          `Adresat: ${referral.client.name}`,
          'Pracownik socjalny',
          'Akta sprawy',
        ]),
      ],
    }
  },
})
