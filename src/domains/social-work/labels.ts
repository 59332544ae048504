import type {
  ActionContact,
  CertificateBasis,
  CertificateScope,
  CooperationForm,
  FindingKind,
  FindingSource,
  RecognitionState,
  TaskOwner,
  TaskState,
} from '@/platform/db/generated/enums'

export const recognitionStateLabels: Record<RecognitionState, string> = {
  open: 'W toku',
  closed: 'Zakończone',
}

export const findingKindLabels: Record<FindingKind, string> = { problem: 'Problem', resource: 'Zasób' }

export const findingSourceLabels: Record<FindingSource, string> = {
  client: 'Klient',
  family: 'Rodzina',
  neighbour: 'Sąsiad, znajomy',
  institution: 'Instytucja',
  observation: 'Własna obserwacja',
}

/** Where a resource lies: the person, the family, the people and institutions around (model 3.B.5). */
export const resourceLabels = {
  own: 'Zasób własny: umiejętności, cechy, wola zmiany',
  family: 'Zasób rodziny i bliskich',
  social: 'Zasób otoczenia: sąsiedzi, znajomi, grupy',
  institutional: 'Zasób instytucji i organizacji',
} as const

export type ResourceCategory = keyof typeof resourceLabels

/** Why social work starts (entry criteria, S-015): the person or family … */
export const entryCriterionLabels = {
  noResources: 'nie ma własnych zasobów, uprawnień i możliwości, by rozwiązać trudną sytuację',
  cannotUse: 'nie może skorzystać ze swoich zasobów, uprawnień i możliwości',
  doesNotKnowHow: 'nie potrafi skorzystać ze swoich zasobów, uprawnień i możliwości',
} as const

export type EntryCriterion = keyof typeof entryCriterionLabels

export const certificateBasisLabels: Record<CertificateBasis, string> = {
  referral: 'Odpowiedź na skierowanie',
  workersInitiative: 'Z inicjatywy pracownika, za wiedzą klienta',
  clientsRequest: 'Na prośbę klienta',
}

export const certificateScopeLabels: Record<CertificateScope, string> = {
  person: 'Osoba',
  household: 'Osoby wspólnie gospodarujące',
  both: 'Osoba i osoby wspólnie gospodarujące',
}

export const cooperationFormLabels: Record<CooperationForm, string> = {
  socialWork: 'Praca socjalna',
  otherSpecialist: 'Współpraca z innym specjalistą',
}

/** "Wykonawca działania" */
export const taskOwnerLabels: Record<TaskOwner, string> = {
  client: 'Klient',
  socialWorker: 'Pracownik socjalny',
  together: 'Klient z pracownikiem',
  familyMember: 'Członek rodziny',
  institution: 'Instytucja',
}

export const taskStateLabels: Record<TaskState, string> = {
  planned: 'Zaplanowane',
  done: 'Zrobione',
  notDone: 'Niezrobione',
  changed: 'Zmienione',
}

export const actionContactLabels: Record<ActionContact, string> = {
  direct: 'Bezpośrednie',
  indirect: 'Pośrednie',
}

export const actionContactHints: Record<ActionContact, string> = {
  direct: 'z klientem lub rodziną',
  indirect: 'na rzecz klienta, bez niego',
}

/** "Miejsce spotkania" (dictionary 4.12) */
export const placeLabels = {
  home: 'Miejsce zamieszkania',
  office: 'Siedziba ośrodka',
  phone: 'Telefon',
  partner: 'Siedziba partnera',
  other: 'Inne (urząd, lekarz)',
} as const

export type Place = keyof typeof placeLabels

export const closeReasonLabels = {
  goalReached: 'Osiągnięto cel',
  jointDecision: 'Wspólna decyzja o zakończeniu',
  withdrawal: 'Klient wycofał się z kontaktu',
  refusal: 'Klient odmówił współpracy',
  otherService: 'Sprawę przejęła inna instytucja',
  moved: 'Przeprowadzka poza teren działania',
  death: 'Zgon',
} as const

export type CloseReason = keyof typeof closeReasonLabels

/** "Etap pracy socjalnej": the six stages of the method cycle. */
export const stageLabels = {
  diagnosis: 'Diagnoza',
  goals: 'Ustalanie celów',
  plan: 'Planowanie działań',
  work: 'Realizacja',
  monitoring: 'Monitoring',
  evaluation: 'Ewaluacja',
} as const

export type MethodStage = keyof typeof stageLabels

export const benefitFormLabels = {
  cash: 'pieniężna – do ręki lub na rachunek klienta',
  supplier: 'zapłata wprost sprzedawcy lub wykonawcy',
  inKind: 'rzeczowa',
} as const

export type BenefitForm = keyof typeof benefitFormLabels
