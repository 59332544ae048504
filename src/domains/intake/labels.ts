import type {
  AppointmentPlace,
  AppointmentState,
  CallBackState,
  ContactChannel,
  ContactNeed,
  ContactResult,
  ContactState,
  ReporterKind,
} from '@/platform/db/generated/enums'

/** "Kanał pierwszego kontaktu" (dictionary 4.12, with e-mail as the pilots used it) */
export const channelLabels: Record<ContactChannel, string> = {
  inPerson: 'Osobiście',
  phone: 'Telefon',
  email: 'E-mail',
  fieldVisit: 'Wyjazd w teren',
  institutionReferral: 'Skierowanie instytucji',
  thirdParty: 'Zgłoszenie osoby trzeciej',
}

export const reporterLabels: Record<ReporterKind, string> = {
  self: 'Osoba, której dotyczy zgłoszenie',
  family: 'Członek rodziny',
  neighbour: 'Sąsiad',
  institution: 'Instytucja',
  otherPerson: 'Inna osoba',
}

/** Kinds of report (S-001) and the two other ways out of the door. */
export const needLabels: Record<ContactNeed, string> = {
  material: 'Zgłoszenie potrzeb materialnych',
  lifeSituation: 'Zgłoszenie trudnej sytuacji życiowej',
  both: 'Zgłoszenie mieszane',
  otherInstitution: 'Skierowanie do innej instytucji',
  adviceOnly: 'Sama porada',
}

export const needHints: Record<ContactNeed, string> = {
  material: 'Zasiłek lub pomoc rzeczowa – trafi do pracownika ds. świadczeń.',
  lifeSituation: 'Problem, z którym trudno sobie poradzić – trafi do pracownika socjalnego.',
  both: 'Dwa powiązane akta, dwóch pracowników i jedna wspólna wizyta.',
  otherInstitution: 'Sprawę załatwia inna instytucja – powiedz która i zapisz to.',
  adviceOnly: 'Informacja lub porada, także anonimowa. Akta nie powstają.',
}

/** "Wynik pierwszego kontaktu"; "brak terminów" is not among them on purpose (G-024). */
export const resultLabels: Record<ContactResult, string> = {
  appointment: 'Umówiono spotkanie',
  callBack: 'Do oddzwonienia',
  redirected: 'Przekierowano do innej instytucji',
  fieldRecognition: 'Rozpoznanie w środowisku',
  clientWithdrew: 'Klient rezygnuje',
  adviceGiven: 'Udzielono porady',
}

export const contactStateLabels: Record<ContactState, string> = {
  draft: 'Robocze',
  registered: 'Czeka na przydział',
  assigned: 'Przydzielone',
  closed: 'Zakończone',
}

export const callBackStateLabels: Record<CallBackState, string> = {
  waiting: 'Czeka',
  done: 'Oddzwoniono',
  unreachable: 'Nie udało się połączyć',
  cancelled: 'Odwołane',
}

/** "Status terminu" */
export const appointmentStateLabels: Record<AppointmentState, string> = {
  planned: 'Zaplanowany',
  confirmed: 'Potwierdzony',
  unconfirmed: 'Niepotwierdzony',
  held: 'Odbyty',
  noShow: 'Klient nie przyszedł',
  cancelledByClient: 'Odwołany przez klienta',
  cancelledByWorker: 'Odwołany przez pracownika',
}

export const appointmentPlaceLabels: Record<AppointmentPlace, string> = {
  office: 'Siedziba ośrodka',
  home: 'Miejsce zamieszkania',
  partnerOffice: 'Siedziba partnera',
  phone: 'Telefon',
  other: 'Inne (urząd, lekarz)',
}
