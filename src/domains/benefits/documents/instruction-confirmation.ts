import { z } from 'zod'
import {
  personSchema,
  placeOnDay,
  signatorySchema,
  workerSignature,
} from '@/domains/casework/documents/parts'
import { politeForms } from '@/domains/casework/documents/polite-forms'
import {
  bold,
  fields,
  heading,
  list,
  paragraph,
  paragraphs,
  placeAndDate,
  signatures,
  title,
} from '@/platform/documents/blocks'
import { defineDocument } from '@/platform/documents/define-document'
import { day, text } from '@/platform/documents/fields'
import { letterheadSchema } from '@/platform/documents/letterhead'

const data = z.object({
  letterhead: letterheadSchema,
  place: text,
  issuedOn: day,
  caseNumber: z.string().optional(),
  client: personSchema,
  /** What help the client expects, as established in the conversation. */
  expectations: text,
  /** Benefits about which the client was informed. */
  benefits: z.array(text).min(1),
  worker: signatorySchema,
})

/**
 * Confirmation of what the client was told before the application was taken: benefits, procedure, duty to use own
 * resources first and to cooperate (R-088; art. 9 KPA, art. 2 and 4 of the act).
 */
export const instructionConfirmation = defineDocument({
  id: 'instructionConfirmation',
  version: 1,
  title: 'Potwierdzenie pouczenia',
  legalBasis: 'art. 9 KPA; art. 2 ust. 1, art. 4, art. 11 i art. 109 ustawy o pomocy społecznej',
  data,
  retention: { jrwa: 'benefits', category: 'B10' },
  confidentiality: 'personal',
  signedBy: ['client', 'benefitsWorker'],
  template: (confirmation) => {
    const forms = politeForms(confirmation.client.gender)
    return {
      letterhead: confirmation.letterhead,
      issuedOn: confirmation.issuedOn,
      reference: confirmation.caseNumber,
      blocks: [
        placeAndDate(
          confirmation.caseNumber === undefined ? [] : [`Znak sprawy: ${confirmation.caseNumber}`],
          [placeOnDay(confirmation.place, confirmation.issuedOn)],
        ),
        title('POTWIERDZENIE POUCZENIA', 'przed złożeniem wniosku o udzielenie pomocy'),
        fields([
          { label: 'Imię i nazwisko', value: bold(confirmation.client.name) },
          { label: 'Adres', value: confirmation.client.addressLines.join(', ') },
        ]),
        heading('Oczekiwania'),
        ...paragraphs(confirmation.expectations),
        heading('Możliwe świadczenia'),
        paragraph(
          `${forms.verb('Została', 'Został')} ${forms.who} ${forms.verb('poinformowana', 'poinformowany')} o następujących świadczeniach:`,
        ),
        list('dash', confirmation.benefits),
        heading('Przebieg postępowania'),
        list('decimal', [
          'Po złożeniu wniosku przeprowadza się rodzinny wywiad środowiskowy w miejscu zamieszkania lub pobytu i zbiera dokumenty.',
          `Pracownik ds. świadczeń kieruje ${forms.whom} do pracownika socjalnego, który wystawia zaświadczenie potrzebne do wydania decyzji.`,
          `Decyzję otrzyma ${forms.who} na piśmie. Można się od niej odwołać w terminie 14 dni od dnia doręczenia.`,
          `W każdym czasie może ${forms.who} przeglądać akta sprawy i wypowiadać się co do zebranych dowodów (art. 10 i art. 73 KPA).`,
        ]),
        heading('Obowiązki'),
        list('decimal', [
          'W pierwszej kolejności należy wykorzystać własne uprawnienia, zasoby i możliwości (art. 2 ust. 1 ustawy o pomocy społecznej).',
          'Osoby i rodziny korzystające z pomocy współdziałają w rozwiązywaniu swojej trudnej sytuacji życiowej (art. 4 ustawy). Brak współdziałania może być podstawą odmowy lub wstrzymania świadczeń (art. 11 ust. 2 ustawy).',
          'O każdej zmianie sytuacji osobistej, dochodowej i majątkowej, która wiąże się z podstawą do przyznania świadczeń, należy niezwłocznie powiadomić organ (art. 109 ustawy).',
        ]),
        paragraph(
          `Pouczenie przekazano w rozmowie w sposób zrozumiały. ${forms.verb('Mogła', 'Mógł')} ${forms.who} zadać pytania.`,
        ),
        signatures(
          { caption: 'data i podpis osoby pouczonej', name: confirmation.client.name },
          workerSignature(confirmation.worker, 'podpis pracownika ds. świadczeń'),
        ),
      ],
    }
  },
})
