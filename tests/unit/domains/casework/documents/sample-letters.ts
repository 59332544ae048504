import type { z } from 'zod'
import { localDate } from '@/kernel/local-date'
import type { AdministrativeDecisionInput } from '@/domains/casework/documents/administrative-decision'
import type { callToComplete } from '@/domains/casework/documents/call-to-complete'
import type { caseRecordSheet } from '@/domains/casework/documents/case-record-sheet'
import type { clientInformationCard } from '@/domains/casework/documents/client-information-card'
import type { deliveryConfirmation } from '@/domains/casework/documents/delivery-confirmation'
import type { noticeOfDelay } from '@/domains/casework/documents/notice-of-delay'
import type { reportCard } from '@/domains/casework/documents/report-card'

/** Invented people and an invented town, for every test of documents. */

export const letterhead = {
  name: 'Miejski Ośrodek Pomocy Społecznej w Żółwinie',
  unit: 'Dział Świadczeń Pomocy Społecznej',
  addressLines: ['ul. Świętojańska 5', '26-199 Żółwin'],
  contact: 'tel. 41 200 00 00 · sekretariat@mops-zolwin.example · AE:PL-00000-00000-ZOLWI-00',
}

export const anna = {
  name: 'Anna Gżegżółka-Brzęczyszczykiewicz',
  gender: 'female' as const,
  addressLines: ['ul. Polna 5 m. 3', '26-199 Żółwin'],
}

export const jan = {
  name: 'Jan Śliwa',
  gender: 'male' as const,
  addressLines: ['Nowa Wieś 12', '26-198 Żółwin'],
}

export const benefitsWorker = {
  name: 'Łucja Wójcik',
  position: 'pracownik ds. świadczeń',
  phone: '41 200 00 11',
  room: '12',
}

export const socialWorker = {
  name: 'Józef Źrebiec',
  position: 'pracownik socjalny',
  phone: '41 200 00 22',
  room: '3',
}

export const signedByBenefitsWorker = { name: benefitsWorker.name, position: benefitsWorker.position }
export const signedBySocialWorker = {
  name: socialWorker.name,
  position: socialWorker.position,
  signedAt: new Date('2026-11-18T09:41:00Z'),
}

export const letter = {
  letterhead,
  place: 'Żółwin',
  issuedOn: localDate('2026-11-23'),
  caseNumber: 'MOPS.5110.12.2026',
}

export const decision: AdministrativeDecisionInput = {
  ...letter,
  authority: { name: 'Prezydent Miasta Żółwina', nameGenitive: 'Prezydenta Miasta Żółwina' },
  party: anna,
  legalBasis:
    'art. 38 ustawy z dnia 12 marca 2004 r. o pomocy społecznej oraz art. 104 i art. 107 Kodeksu postępowania administracyjnego',
  request: { receivedOn: localDate('2026-11-05'), subject: 'o przyznanie zasiłku okresowego' },
  ruling: ['Przyznaję Pani zasiłek okresowy.', 'Zasiłek będzie wypłacany przelewem.'],
  reasons: { extent: 'full', factual: ['Ustalono dochód.'], legal: ['Zasiłek przysługuje.'] },
  instruction: {
    appealBodyGenitive: 'Samorządowego Kolegium Odwoławczego w Kielcach',
    appealAddress: 'MOPS w Żółwinie, ul. Świętojańska 5, 26-199 Żółwin',
    duties: ['O zmianie sytuacji należy powiadomić organ (art. 109 ustawy o pomocy społecznej).'],
  },
  signatory: { name: 'Zofia Ćwik', position: 'Dyrektor Ośrodka', underAuthorisation: true },
  caseWorker: benefitsWorker,
}

export const delay: z.input<(typeof noticeOfDelay)['data']> = {
  ...letter,
  addressee: anna,
  requestReceivedOn: localDate('2026-11-05'),
  requestSubject: 'o przyznanie zasiłku okresowego',
  dueOn: localDate('2026-12-07'),
  reason:
    'Nie wpłynęło jeszcze zaświadczenie o dochodach z urzędu pracy, o które wystąpiono 12 listopada 2026 r.',
  newDueOn: localDate('2026-12-31'),
  independentOfOrgan: true,
  appealBodyGenitive: 'Samorządowego Kolegium Odwoławczego w Kielcach',
  authorityGenitive: 'Prezydenta Miasta Żółwina',
  signatory: signedByBenefitsWorker,
  caseWorker: benefitsWorker,
}

export const call: z.input<(typeof callToComplete)['data']> = {
  ...letter,
  addressee: jan,
  requestReceivedOn: localDate('2026-11-05'),
  requestSubject: 'o przyznanie zasiłku celowego na zakup opału',
  missing: ['podpis pod wnioskiem', 'dokument potwierdzający wysokość dochodu za październik 2026 r.'],
  days: 7,
  handInAt: 'w siedzibie ośrodka, ul. Świętojańska 5, pokój 12, albo na adres do doręczeń elektronicznych',
  signatory: signedByBenefitsWorker,
  caseWorker: benefitsWorker,
}

export const recordSheet: z.input<(typeof caseRecordSheet)['data']> = {
  letterhead,
  caseNumber: letter.caseNumber,
  caseTitle: 'Przyznanie zasiłku okresowego – Anna Gżegżółka-Brzęczyszczykiewicz',
  issuedOn: letter.issuedOn,
  entries: [
    {
      on: localDate('2026-11-05'),
      time: '09:12',
      action: 'Przyjęcie wniosku',
      person: 'Łucja Wójcik',
      position: 'pracownik ds. świadczeń',
      document: 'Wniosek z 05.11.2026',
    },
    {
      on: localDate('2026-11-12'),
      action: 'Przeprowadzenie rodzinnego wywiadu środowiskowego (część I)',
      person: 'Łucja Wójcik',
      position: 'pracownik ds. świadczeń',
      document: 'Kwestionariusz wywiadu',
    },
    {
      on: localDate('2026-11-18'),
      action: 'Wystawienie zaświadczenia (zał. 4)',
      person: 'Józef Źrebiec',
      position: 'pracownik socjalny',
    },
  ],
}

export const report: z.input<(typeof reportCard)['data']> = {
  letterhead,
  number: '318/2026',
  issuedOn: localDate('2026-11-04'),
  time: '08:35',
  channel: 'Osobiście',
  person: { name: anna.name, addressLines: anna.addressLines, phone: '600 000 000' },
  reportedBy: 'osoba zainteresowana',
  categories: ['bezrobocie', 'długotrwała lub ciężka choroba'],
  description:
    'Utrata pracy z końcem września. Oszczędności wystarczą na dwa tygodnie.\nPotrzebne wsparcie w opłaceniu czynszu.',
  informed: ['zasiłek okresowy i celowy – warunki i przebieg postępowania', 'praca socjalna'],
  papers: ['zaświadczenie z urzędu pracy', 'umowa najmu'],
  route: 'świadczenia i praca socjalna – wspólna wizyta',
  assignedTo: ['Łucja Wójcik', 'Józef Źrebiec'],
  visit: '12.11.2026, godz. 10:00, miejsce zamieszkania',
  worker: { name: 'Iwona Śnieg', position: 'pracownik udzielający informacji' },
}

export const informationCard: z.input<(typeof clientInformationCard)['data']> = {
  letterhead,
  issuedOn: localDate('2026-11-04'),
  clientName: anna.name,
  benefitsWorker,
  socialWorker,
  meeting: { when: '12 listopada 2026 r. (czwartek), godz. 10:00', where: 'w miejscu zamieszkania' },
  papers: ['dowód osobisty', 'zaświadczenie z urzędu pracy', 'umowa najmu i ostatni rachunek za czynsz'],
  openingHours: ['poniedziałek 7:30–17:00', 'wtorek–czwartek 7:30–15:30', 'piątek 7:30–14:00'],
}

export const receipt: z.input<(typeof deliveryConfirmation)['data']> = {
  ...letter,
  addressee: anna,
  delivered: 'Decyzja z dnia 23 listopada 2026 r. w sprawie zasiłku okresowego',
  deliveredByName: benefitsWorker.name,
  deliveredByPosition: benefitsWorker.position,
}
