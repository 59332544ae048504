import { formatNumber } from '@/kernel/polish'
import type {
  AuthorisationKind,
  CentreKind,
  ConsultantKind,
  PositionKind,
  ResponsibilityVariant,
  ServicesView,
  SocialWorkerRole,
  StaffQualificationKind,
  UserStatus,
} from '@/platform/db/generated/enums'
import type { AccountOwner } from './model'

/** Positions in the words of the models (product, "Who opens it in the morning"). */
export const positionLabels: Record<PositionKind, string> = {
  informationWorker: 'Pracownik udzielający informacji',
  benefitsWorker: 'Pracownik ds. świadczeń',
  socialWorker: 'Pracownik socjalny',
  seniorSocialWorker: 'Specjalista pracy socjalnej',
  consultant: 'Konsultant',
  supervisor: 'Superwizor',
  familyAssistant: 'Asystent rodziny',
  crisisWorker: 'Pracownik interwencji kryzysowej',
  careOrganiser: 'Opiekunka (koordynacja)',
  servicesCoordinator: 'Koordynator usług pomocy społecznej',
  contractingSpecialist: 'Specjalista ds. form realizacji usług',
  procurementSpecialist: 'Specjalista ds. zamówień',
  ngoSpecialist: 'Specjalista ds. współpracy z NGO',
  paymentsClerk: 'Pracownik zespołu realizacji świadczeń',
  financeWorker: 'Pracownik księgowości',
  teamLeader: 'Kierownik zespołu',
  director: 'Dyrektor',
  deputyDirector: 'Zastępca dyrektora',
  cityDepartmentHead: 'Kierownik wydziału UM',
  fosterCareCoordinator: 'Koordynator rodzinnej pieczy zastępczej',
  fosterCareOrganiser: 'Organizator rodzinnej pieczy zastępczej',
  administrator: 'Administrator',
  dataProtectionOfficer: 'Inspektor ochrony danych',
}

/** Consultants: three obligatory kinds, then the optional ones (table 31). */
export const consultantKindLabels: Record<ConsultantKind, string> = {
  socialWorkSpecialist: 'specjalista pracy socjalnej',
  psychologist: 'psycholog',
  lawyer: 'prawnik',
  pedagogue: 'pedagog',
  addictionSpecialist: 'specjalista ds. uzależnień',
  psychiatrist: 'psychiatra',
  other: 'inny specjalista',
}

/** What table 32 asks for. */
export const qualificationKindLabels: Record<StaffQualificationKind, string> = {
  secondaryEducation: 'Wykształcenie średnie',
  higherEducation: 'Wykształcenie wyższe',
  socialWorker: 'Uprawnienia pracownika socjalnego (art. 116 ups)',
  firstContactTraining: 'Szkolenie o świadczeniach, procedurach i kontakcie z klientem',
}

export const centreKindLabels: Record<CentreKind, string> = {
  ops: 'Ośrodek pomocy społecznej (OPS, GOPS, MGOPS)',
  mops: 'Miejski ośrodek pomocy społecznej (MOPS)',
  mopr: 'Miejski ośrodek pomocy rodzinie (MOPR)',
  pcpr: 'Powiatowe centrum pomocy rodzinie (PCPR)',
}

/** Names of model variant A, letter for letter (MOPS 1.2). */
export const responsibilityVariantLabels: Record<ResponsibilityVariant, string> = {
  concentrated: 'Rozwiązanie modelowe o skoncentrowanej odpowiedzialności',
  dispersed: 'Rozwiązanie modelowe o rozproszonej odpowiedzialności',
}

/** Which view of a process of a service comes first. */
export const servicesViewLabels: Record<ServicesView, string> = {
  stages: 'Siedem etapów',
  dpzm: 'Diagnozuj, planuj, zapewniaj, monitoruj i oceniaj (DPZM)',
}

export const socialWorkerRoleLabels: Record<SocialWorkerRole, string> = {
  larger: 'Większa rola pracownika socjalnego',
  smaller: 'Mniejsza rola pracownika socjalnego',
}

export const authorisationKindLabels: Record<AuthorisationKind, string> = {
  signBenefitDecisions: 'Podpisywanie decyzji o świadczeniach',
  signCertificates: 'Podpisywanie zaświadczeń',
  decideServiceForms: 'Decyzje o formie realizacji usług',
  awardServices: 'Wybór wykonawców usług i zawieranie umów',
  superviseServices: 'Nadzór ośrodka nad jednostkami miasta i zadaniami zleconymi organizacjom',
}

/** What each authorisation rests on. */
export const authorisationBasis: Record<AuthorisationKind, string> = {
  signBenefitDecisions: 'art. 110 ust. 7 i 8 ustawy o pomocy społecznej, art. 268a KPA',
  signCertificates: 'art. 268a KPA',
  decideServiceForms: 'upoważnienie prezydenta (art. 47 ust. 2 ustawy o samorządzie gminnym)',
  awardServices: 'upoważnienie prezydenta (art. 47 ust. 2 ustawy o samorządzie gminnym)',
  superviseServices: 'upoważnienie organu decyzyjnego samorządu (R-070)',
}

export const userStatusLabels: Record<UserStatus, string> = { active: 'Aktywne', blocked: 'Zablokowane' }

/** Whose an account is. */
export const accountOwnerLabels: Record<AccountOwner, string> = {
  worker: 'pracownika ośrodka',
  provider: 'wykonawcy usług',
}

export const textSizeLabels = { normal: 'Zwykły', large: 'Duży', largest: 'Największy' } as const
export const contrastLabels = { normal: 'Zwykły', high: 'Wysoki kontrast' } as const
export const densityLabels = { normal: 'Zwykłe wiersze', dense: 'Ciasne wiersze' } as const

export const accessOutcomeLabels = { permit: 'Dopuszczono', deny: 'Odmówiono' } as const

/** Why a session ended, as its owner reads it. */
export const sessionEndLabels: Readonly<Record<string, string>> = {
  'signed out': 'wylogowanie',
  idle: 'bezczynność',
  'signed out everywhere': 'wylogowanie ze wszystkich urządzeń',
  'ended by owner': 'zakończona przez Ciebie',
  'password changed': 'zmiana hasła',
  'password reset': 'nowe hasło od administratora',
  'code removed': 'usunięcie kodu jednorazowego',
  blocked: 'zablokowanie konta',
  limit: 'dwanaście godzin od zalogowania',
}

const browsers = [
  [/Edg\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Firefox\//, 'Firefox'],
  [/Chrom(e|ium)\//, 'Chrome'],
  [/Safari\//, 'Safari'],
] as const
const systems = [
  [/Android/, 'Android'],
  [/iPhone|iPad/, 'iOS'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
] as const

/** What a person recognises their device by, out of the browser's own long name: 'Firefox, Windows'. */
export function deviceName(userAgent: string | null): string {
  const find = (known: readonly (readonly [RegExp, string])[]) =>
    known.find(([mark]) => mark.test(userAgent ?? ''))?.[1]
  const parts = [find(browsers), find(systems)].filter((part) => part !== undefined)
  return parts.length > 0 ? parts.join(', ') : 'Nieznane urządzenie'
}

/** What a command did to the rows of a table. */
export const rowOperationLabels: Readonly<Record<string, string>> = {
  insert: 'dodano',
  update: 'zmieniono',
  delete: 'usunięto',
}

type Touched = { readonly table: string; readonly operation: string; readonly count: number }

/** What a command wrote, in words: 'konto: zmieniono 1, stanowisko: dodano 2'. */
export function touchedRows(rows: readonly Touched[], tableLabelOf: (table: string) => string): string {
  return rows
    .map(
      ({ table, operation, count }) =>
        `${tableLabelOf(table)}: ${rowOperationLabels[operation] ?? operation} ${count}`,
    )
    .join(', ')
}

/** 'pełny etat', '0,5 etatu'. */
export function fteWords(fte: number): string {
  return fte === 1 ? 'pełny etat' : `${formatNumber(fte)} etatu`
}
