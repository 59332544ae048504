import type { ResponsibilityVariant, RiskLevel } from '@/platform/db/generated/enums'
import type {
  ImplementationPath,
  Participant,
  RealisationForm,
  ServiceProcessState,
  ServiceStageState,
  ServiceStepState,
  ServiceTemplate,
  Stage,
  StepKind,
} from './model'
import type { Phase } from './rules/dpzm'

export const stageLabels: Record<Stage, string> = {
  DIA: 'Diagnoza potrzeb lokalnych',
  ZAK: 'Ustalanie zakresu usługi',
  FOR: 'Ustalanie formy realizacji',
  FIN: 'Ustalanie sposobu finansowania',
  WYB: 'Dokonanie wyboru wykonawcy usługi',
  NAD: 'Nadzór i monitoring realizacji usługi',
  EWA: 'Ewaluacja wykonania usługi',
}

export const serviceTemplateLabels: Record<ServiceTemplate, string> = {
  homeCare: 'Usługi opiekuńcze świadczone w miejscu zamieszkania dla osób starszych',
  integrationClub:
    'Usługi w klubie integracji społecznej (KIS), ze szczególnym uwzględnieniem treningu pracy',
  disabilityCounselling:
    'Poradnictwo specjalistyczne dla osób z niepełnosprawnością i ich rodzin, z uwzględnieniem osób z zaburzeniami psychicznymi',
  familyCounselling: 'Specjalistyczne poradnictwo rodzinne dla rodzin z dziećmi',
  crisisIntervention: 'Interwencja kryzysowa',
  generic: 'Inna usługa (kroki ogólne)',
}

export const realisationFormLabels: Record<RealisationForm, string> = {
  publicTask: 'Zlecenie podmiotom niepublicznym na podstawie ustawy o działalności pożytku publicznego',
  nonPublicPartnership: 'Partnerstwo publiczno-niepubliczne',
  procurement: 'Kupowanie usług w trybie Prawa zamówień publicznych',
  ngoOwnFunds: 'Organizacja pozarządowa, ze środków innych niż budżet miasta',
  ownStructures: 'Własne struktury',
  municipalUnit: 'Samorządowa niezależna jednostka organizacyjna',
  sharedServices: 'Udostępnianie usług we współpracy z innymi podmiotami publicznymi',
  publicPartnership: 'Partnerstwo publiczno-publiczne',
  privatePartnership: 'Partnerstwo publiczno-prywatne',
  statutoryForm: 'Szczególna forma wynikająca z innych ustaw',
}

/** The same in two or three words, for lists. */
export const shortFormLabels: Record<RealisationForm, string> = {
  publicTask: 'zlecenie organizacjom',
  nonPublicPartnership: 'partnerstwo publiczno-niepubliczne',
  procurement: 'zamówienie publiczne',
  ngoOwnFunds: 'organizacja z innych środków',
  ownStructures: 'własne struktury',
  municipalUnit: 'jednostka miasta',
  sharedServices: 'udostępnianie usług',
  publicPartnership: 'partnerstwo publiczno-publiczne',
  privatePartnership: 'partnerstwo publiczno-prywatne',
  statutoryForm: 'forma szczególna',
}

export const participantLabels: Record<Participant, string> = {
  coordinator: 'koordynator usług pomocy społecznej',
  socialWorker: 'pracownik socjalny',
  benefitsWorker: 'pracownik ds. świadczeń',
  contractingSpecialist: 'specjalista ds. form realizacji usług',
  procurementSpecialist: 'specjalista ds. zamówień publicznych',
  financeWorker: 'pracownik ds. finansowych',
  director: 'dyrektor ośrodka',
  cityDepartmentHead: 'kierownik odpowiedniego wydziału urzędu miasta',
  cityDepartmentWorkers: 'pracownicy wydziału urzędu miasta',
  mayor: 'prezydent miasta',
  decisionBody: 'organ decyzyjny, prezydent, rada miasta',
  committee: 'komisja',
  otherWorkers: 'inni pracownicy ośrodka znający usługę',
  environment: 'przedstawiciele organizacji pozarządowych i instytucji publicznych',
  healthService: 'przedstawiciele służby zdrowia',
  schools: 'przedstawiciele edukacji',
  familyCourt: 'sąd rodzinny',
  police: 'policja',
  interdisciplinaryTeam: 'zespół interdyscyplinarny',
  labourOffice: 'powiatowy urząd pracy',
  partner: 'partner',
  ngo: 'organizacja pozarządowa',
  recipients: 'adresaci usług',
}

export const stepKindLabels: Record<StepKind, string> = {
  work: 'czynność',
  acceptance: 'akceptacja',
  decision: 'decyzja',
  publication: 'ogłoszenie',
  signature: 'podpisanie',
}

export const responsibilityLabels: Record<ResponsibilityVariant, string> = {
  concentrated: 'odpowiedzialność skoncentrowana',
  dispersed: 'odpowiedzialność rozproszona',
}

export const processStateLabels: Record<ServiceProcessState, string> = {
  draft: 'szkic',
  running: 'w realizacji',
  paused: 'wstrzymany',
  finished: 'zakończony',
}

export const stageStateLabels: Record<ServiceStageState, string> = {
  notStarted: 'nierozpoczęty',
  inProgress: 'w toku',
  awaitingAcceptance: 'do akceptacji',
  accepted: 'zaakceptowany',
  returned: 'zwrócony do poprawy',
  skipped: 'pominięty',
}

export const stepStateLabels: Record<ServiceStepState, string> = {
  todo: 'do zrobienia',
  done: 'zrobiony',
  skipped: 'pominięty',
}

/** Implementation paths of a service (model 1.4). */
export const implementationPathLabels: Record<ImplementationPath, string> = {
  standard: 'I. wprowadzenie standardu',
  changeOfForm: 'II. zmiana formy',
  newService: 'III. nowa usługa',
}

/** The number of a process as people say it. */
export const processNumber = ({ number, year }: { number: number; year: number }): string =>
  `USŁ ${number}/${year}`

/** What happened to a process, a stage or a step, as its history says it. */
export const transitionLabels: Readonly<Record<string, string>> = {
  create: 'Założenie procesu',
  assignCoordinator: 'Wyznaczenie koordynatora',
  choosePath: 'Wybór ścieżki wdrażania',
  addParticipant: 'Dodanie uczestnika',
  start: 'Rozpoczęcie',
  addRisk: 'Dodanie ryzyka',
  changeRisk: 'Zmiana ryzyka',
  closeRisk: 'Zamknięcie ryzyka',
  pause: 'Wstrzymanie procesu',
  resume: 'Wznowienie procesu',
  end: 'Zakończenie procesu',
  nextCycle: 'Założenie następnego cyklu',
  open: 'Otwarcie etapu',
  submit: 'Przekazanie do akceptacji',
  accept: 'Akceptacja',
  acceptPart: 'Akceptacja',
  sendBack: 'Zwrot do poprawy',
  close: 'Zamknięcie etapu',
  skip: 'Pominięcie',
  complete: 'Zapisanie kroku',
  reopen: 'Ponowne otwarcie kroku',
}

/** The phases of DPZM, as the assumptions of the models call them. */
export const phaseLabels: Record<Phase, string> = {
  diagnose: 'Diagnozuj',
  plan: 'Planuj',
  provide: 'Zapewniaj',
  monitor: 'Monitoruj i oceniaj',
}

/** How likely a risk is. */
export const likelihoodLabels: Record<RiskLevel, string> = { low: 'małe', medium: 'średnie', high: 'duże' }

/** How much a risk would harm. */
export const riskEffectLabels: Record<RiskLevel, string> = { low: 'mały', medium: 'średni', high: 'duży' }
