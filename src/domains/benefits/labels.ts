import type {
  AppealForm,
  AppealMistake,
  AppealOutcome,
  ApplicationChannel,
  BenefitKind,
  CertificateKind,
  DecisionKind,
  DecisionState,
  DeliveryChannel,
  ExaminationAnswer,
  InformationCategory,
  InterviewPart,
  InterviewState,
  PaymentMethod,
  PilotConsent,
  PilotConsentForm,
  ProceedingState,
  ReferralState,
} from '@/platform/db/generated/enums'
import type { DiscontinuanceBasis } from './documents/decision-texts/discontinuance'

export const benefitKindLabels: Record<BenefitKind, string> = {
  periodic: 'Zasiłek okresowy',
  purpose: 'Zasiłek celowy',
  permanent: 'Zasiłek stały',
}

/** "o przyznanie …": the subject of an application in the genitive. */
export const benefitKindGenitive: Record<BenefitKind, string> = {
  periodic: 'zasiłku okresowego',
  purpose: 'zasiłku celowego',
  permanent: 'zasiłku stałego',
}

export const proceedingStateLabels: Record<ProceedingState, string> = {
  applied: 'Wniosek przyjęty',
  examined: 'Sytuacja zbadana',
  referred: 'Skierowano do pracownika socjalnego',
  awaitingCertificate: 'Oczekuje na zaświadczenie',
  readyForDecision: 'Gotowa do decyzji',
  discontinuing: 'Do umorzenia',
  awaitingSignature: 'Czeka na podpis',
  decided: 'Decyzja podpisana',
  delivered: 'Decyzja doręczona',
  inForce: 'Decyzja ostateczna',
  withdrawn: 'Zakończona bez decyzji',
  overturned: 'Decyzja uchylona w odwołaniu',
  overturnedInPart: 'Decyzja uchylona w części',
}

export const applicationChannelLabels: Record<ApplicationChannel, string> = {
  inPerson: 'Na piśmie, osobiście',
  post: 'Pocztą',
  electronic: 'Elektronicznie',
  oral: 'Ustnie do protokołu',
  exOfficio: 'Z urzędu (art. 102 ust. 2 ups)',
}

export const interviewPartLabels: Record<InterviewPart, string> = {
  one: 'Część I – pierwszy wywiad',
  four: 'Część IV – aktualizacja',
}

export const interviewStateLabels: Record<InterviewState, string> = {
  draft: 'W toku',
  submitted: 'Zatwierdzony',
}

export const examinationAnswerLabels: Record<ExaminationAnswer, string> = {
  yes: 'Tak',
  no: 'Nie',
  notApplicable: 'Nie dotyczy',
}

export const referralStateLabels: Record<ReferralState, string> = {
  issued: 'Wystawione',
  accepted: 'Przyjęte przez pracownika socjalnego',
  clientCame: 'Klient się zgłosił',
  completed: 'Rozpoznanie zakończone',
  clientDidNotCome: 'Klient się nie zgłosił',
  clientRefused: 'Klient odmówił',
  pointless: 'Bezprzedmiotowe',
  recalled: 'Odwołane: ścieżka standardowa',
}

/** What an outcome of the referral without a certificate means for the case (OPEN-32). */
export const referralOutcomeWords: Partial<Record<ReferralState, string>> = {
  clientDidNotCome:
    'Klient nie zgłosił się do pracownika socjalnego. Zaświadczenia nie będzie, dopóki się nie zgłosi; o skutkach (art. 11 ust. 2 ups) decyduje organ.',
  clientRefused:
    'Klient odmówił uzgodnienia zasad współdziałania. O skutkach (art. 11 ust. 2 ups) decyduje organ.',
}

export const decisionKindLabels: Record<DecisionKind, string> = {
  grant: 'Przyznanie',
  refuse: 'Odmowa',
  discontinue: 'Umorzenie',
}

/** What was done about the case in its signed decision. */
export const outcomeWords: Record<DecisionKind, string> = {
  grant: 'przyznano',
  refuse: 'odmówiono',
  discontinue: 'umorzono',
}

export const discontinuanceBasisLabels: Record<DiscontinuanceBasis, string> = {
  partyWithdrew: 'Strona cofnęła wniosek (art. 105 § 2 KPA)',
  pointless: 'Postępowanie stało się bezprzedmiotowe (art. 105 § 1 KPA)',
}

export const decisionStateLabels: Record<DecisionState, string> = {
  draft: 'Projekt',
  awaitingSignature: 'Czeka na podpis',
  returned: 'Zwrócony do poprawy',
  signed: 'Podpisana',
  delivered: 'Doręczona',
  inForce: 'Ostateczna',
  overturned: 'Uchylona w odwołaniu',
  overturnedInPart: 'Uchylona w części, reszta ostateczna',
}

export const paymentMethodLabels: Record<PaymentMethod, string> = {
  bankTransfer: 'Przelew na rachunek',
  cashDesk: 'Wypłata w kasie',
  postalOrder: 'Przekaz pocztowy',
  inKind: 'Świadczenie niepieniężne',
}

export const deliveryChannelLabels: Record<DeliveryChannel, string> = {
  inPerson: 'Do rąk w ośrodku',
  post: 'Pocztą za potwierdzeniem odbioru',
  electronicDelivery: 'e-Doręczenia',
  worker: 'Przez pracownika ośrodka',
}

export const appealFormLabels: Record<AppealForm, string> = {
  written: 'Na piśmie',
  oral: 'Ustnie do protokołu',
}

export const appealOutcomeLabels: Record<AppealOutcome, string> = {
  upheld: 'Kolegium utrzymało decyzję w mocy',
  overturned: 'Kolegium uchyliło decyzję w całości (art. 138 § 1 pkt 2 i § 2 KPA)',
  overturnedInPart: 'Kolegium uchyliło decyzję w części (art. 138 § 1 pkt 2 KPA)',
  withdrawn: 'Odwołanie cofnięto (art. 137 KPA)',
  inadmissible: 'Odwołanie niedopuszczalne (art. 134 KPA)',
  late: 'Kolegium stwierdziło uchybienie terminu (art. 134 KPA)',
  selfCorrected: 'Ośrodek sam uchylił albo zmienił decyzję (art. 132 KPA)',
}

export const appealMistakeLabels: Record<AppealMistake, string> = {
  wrongCase: 'Odwołanie odnotowane omyłkowo w tej sprawie',
  wrongDays: 'Odwołanie odnotowane z błędnymi danymi',
  wrongOutcome: 'Wynik odwołania odnotowany błędnie',
}

export const certificateKindLabels: Record<CertificateKind, string> = {
  resources: 'Zaświadczenie o zasobach i możliwościach (zał. 4)',
  terms: 'Zaświadczenie o zasadach współdziałania (zał. 5)',
  cooperation: 'Zaświadczenie o współdziałaniu (zał. 6)',
}

/** What the certificate says, in the words of its form: [affirmative, negative]. */
export const certificateStatements: Record<CertificateKind, readonly [yes: string, no: string]> = {
  resources: ['posiadają niewykorzystane zasoby', 'nie posiadają niewykorzystanych zasobów'],
  terms: ['zawarto zasady współdziałania', 'dokonano aktualizacji zasad współdziałania'],
  cooperation: ['współdziałają', 'nie współdziałają'],
}

export const informationCategoryLabels: Record<InformationCategory, string> = {
  unmetNeeds: 'Niezaspokojone niezbędne potrzeby życiowe',
  benefitsNotUsedForPurpose: 'Świadczenia niewykorzystywane zgodnie z przeznaczeniem',
  wasteOfResources: 'Marnotrawienie własnych zasobów',
  incomeChange: 'Zmiana dochodu',
  other: 'Inna istotna informacja',
}

export const referralAimLabels = {
  resources: 'informacja o niewykorzystanych zasobach niematerialnych i możliwościach',
  terms: 'określenie zasad współdziałania',
} as const

export type ReferralAim = keyof typeof referralAimLabels

export const pilotConsentLabels: Record<PilotConsent, string> = {
  given: 'Klient zgadza się',
  refused: 'Klient nie zgadza się',
  withdrawn: 'Klient cofnął zgodę',
}

export const pilotConsentFormLabels: Record<PilotConsentForm, string> = {
  written: 'Na piśmie',
  oral: 'Ustnie',
}
