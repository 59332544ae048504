import {
  letterOpening,
  letterSchema,
  personSchema,
  signatorySchema,
  workerSignature,
} from '@/domains/casework/documents/parts'
import { politeForms } from '@/domains/casework/documents/polite-forms'
import { formatDateInWords } from '@/kernel/polish'
import { bold, fields, heading, list, paragraph, signatures, title } from '@/platform/documents/blocks'
import { defineDocument } from '@/platform/documents/define-document'
import { day } from '@/platform/documents/fields'

const data = letterSchema.extend({
  client: personSchema,
  /** When the client was told of the extra formalities. */
  informedOn: day,
  worker: signatorySchema,
})

/** The client's consent to take part in the pilot, after being told of its extra formalities (DOC-43; R-109). */
export const pilotConsent = defineDocument({
  id: 'pilotConsent',
  version: 1,
  title: 'Zgoda klienta na udział we wdrażaniu',
  legalBasis: 'art. 9 KPA; zasady pilotażu modelu',
  data,
  retention: { jrwa: 'benefits', category: 'B10' },
  confidentiality: 'personal',
  signedBy: ['client', 'benefitsWorker'],
  template: (consent) => {
    const forms = politeForms(consent.client.gender)
    return {
      letterhead: consent.letterhead,
      issuedOn: consent.issuedOn,
      reference: consent.caseNumber,
      blocks: [
        letterOpening(consent),
        title('ZGODA KLIENTA', 'na udział we wdrażaniu nowego sposobu pracy ośrodka (pilotaż)'),
        fields([
          { label: 'Imię i nazwisko', value: bold(consent.client.name) },
          { label: 'Adres', value: consent.client.addressLines.join(', ') },
        ]),
        heading('Co zmienia pilotaż'),
        paragraph(
          `Dnia ${formatDateInWords(consent.informedOn)} ${forms.verb('została', 'został')} ${forms.who} ${forms.verb('poinformowana', 'poinformowany')}, że w pilotażu:`,
        ),
        list('decimal', [
          'odbywają się dwa wywiady: rodzinny wywiad środowiskowy pracownika ds. świadczeń oraz wywiad – rozpoznanie sytuacji pracownika socjalnego,',
          'oba wywiady odbywają się w miejscu zamieszkania albo pobytu; w miarę możliwości w jednym terminie,',
          `pracownik ds. świadczeń bada sytuację i kieruje ${forms.whom} do pracownika socjalnego, który wystawia zaświadczenia potrzebne do decyzji.`,
        ]),
        heading('Zgoda jest dobrowolna'),
        list('decimal', [
          'Bez zgody sprawa jest prowadzona zwykłą drogą: na podstawie rodzinnego wywiadu środowiskowego i ustalonego dochodu. Brak zgody nie jest powodem odmowy świadczenia.',
          'Zgodę można cofnąć w każdym czasie, na piśmie albo ustnie. Od tego dnia sprawa jest prowadzona zwykłą drogą.',
        ]),
        heading('Oświadczenie'),
        paragraph('Wyrażam zgodę na udział we wdrażaniu na zasadach opisanych wyżej.'),
        signatures(
          { caption: 'data i podpis klienta', name: consent.client.name },
          workerSignature(consent.worker, 'podpis pracownika ds. świadczeń'),
        ),
      ],
    }
  },
})
