import type { LocalDate } from '@/kernel/calendar-day'
import { countOf } from '@/kernel/polish'
import { refusal, type Refusal } from '@/kernel/refusal'
import type { ConsultantKind, PositionKind, StaffQualificationKind } from '@/platform/db/generated/enums'
import { consultantKindLabels } from '../labels'

export type HeldQualification = {
  readonly kind: StaffQualificationKind
  /** the consultations the field of studies fits */
  readonly consultation: ConsultantKind | null
  readonly hours: number | null
  readonly issuedOn: LocalDate
}

/** Hours of training on benefits, procedures and contact with a client (table 32). */
export const fewestTrainingHours = 30

const has = (held: readonly HeldQualification[], ...kinds: StaffQualificationKind[]) =>
  held.some(({ kind }) => kinds.includes(kind))

const trainingHours = (held: readonly HeldQualification[]) =>
  held.reduce((sum, { hours }) => sum + (hours ?? 0), 0)

type Speciality = ConsultantKind | null

type Requirement = {
  /** 'Pracownik ds. świadczeń spełnia wymogi pracownika socjalnego (R-023, T32).' */
  readonly sentence: string
  readonly remedy: (held: readonly HeldQualification[], speciality: Speciality) => string
  readonly met: (held: readonly HeldQualification[], speciality: Speciality) => boolean
}

const socialWorker = (sentence: string): Requirement => ({
  sentence,
  remedy: () => 'Zapisz na koncie dokument o uprawnieniach pracownika socjalnego (art. 116 ups).',
  met: (held) => has(held, 'socialWorker'),
})

const higher = (sentence: string): Requirement => ({
  sentence,
  remedy: () => 'Zapisz na koncie dyplom ukończenia studiów.',
  met: (held) => has(held, 'higherEducation'),
})

const consultant: Requirement = {
  sentence: 'Konsultant ma wyższe wykształcenie o kierunku odpowiednim do zakresu konsultacji (R-024, T32).',
  remedy: (_held, speciality) =>
    speciality
      ? `Zapisz na koncie dyplom kierunku odpowiedniego do konsultacji: ${consultantKindLabels[speciality]}.`
      : 'Wybierz specjalność konsultanta.',
  met: (held, speciality) =>
    held.some(
      ({ kind, consultation }) =>
        kind === 'higherEducation' && consultation !== null && consultation === speciality,
    ) ||
    // a specialist of social work has what the act asks of one
    (speciality === 'socialWorkSpecialist' && has(held, 'socialWorker')),
}

const informationWorker: Requirement = {
  sentence: `Pracownik udzielający informacji ma co najmniej średnie wykształcenie i ${fewestTrainingHours} godzin szkolenia (R-024, T32).`,
  remedy: (held) =>
    [
      has(held, 'secondaryEducation', 'higherEducation') ? null : 'Zapisz na koncie świadectwo albo dyplom.',
      trainingHours(held) >= fewestTrainingHours
        ? null
        : `Zapisz szkolenie o świadczeniach, procedurach i kontakcie z klientem: brakuje ${countOf(fewestTrainingHours - trainingHours(held), ['godziny', 'godzin', 'godzin'])}.`,
    ]
      .filter(Boolean)
      .join(' '),
  met: (held) =>
    has(held, 'secondaryEducation', 'higherEducation') && trainingHours(held) >= fewestTrainingHours,
}

/** What table 32 asks of each position it names; the others it leaves to the employer. */
const requirements: Partial<Record<PositionKind, Requirement>> = {
  benefitsWorker: socialWorker('Pracownik ds. świadczeń spełnia wymogi pracownika socjalnego (R-023, T32).'),
  socialWorker: socialWorker('Pracownik socjalny ma uprawnienia z ustawy (T32, art. 116 ups).'),
  seniorSocialWorker: socialWorker(
    'Specjalista pracy socjalnej ma uprawnienia z ustawy (T32, art. 116 ups).',
  ),
  servicesCoordinator: higher('Koordynator usług ma wyższe wykształcenie (R-024, T32).'),
  contractingSpecialist: higher(
    'Specjalista ds. form realizacji usług ma wyższe wykształcenie (R-024, T32).',
  ),
  supervisor: higher('Osoba prowadząca superwizję ma wyższe wykształcenie (T32).'),
  consultant,
  informationWorker,
}

/** Positions table 32 asks qualifications of. */
export const positionsWithRequirements = Object.keys(requirements) as PositionKind[]

/** 'unknown': nothing is written down about the person, which says nothing about what they have. */
export type QualificationState = 'notRequired' | 'fulfilled' | 'unfulfilled' | 'unknown'

const heldOn = (held: readonly HeldQualification[], on: LocalDate) =>
  held.filter(({ issuedOn }) => issuedOn <= on)

/** How a person's qualifications stand to a position on a day. */
export function qualificationState(
  kind: PositionKind,
  speciality: Speciality,
  held: readonly HeldQualification[],
  on: LocalDate,
): QualificationState {
  const requirement = requirements[kind]
  if (!requirement) return 'notRequired'
  if (held.length === 0) return 'unknown'
  return requirement.met(heldOn(held, on), speciality) ? 'fulfilled' : 'unfulfilled'
}

/** Why a position cannot be given from a day on: what table 32 asks is not written down. */
export function qualificationRefusals(
  kind: PositionKind,
  speciality: Speciality,
  held: readonly HeldQualification[],
  from: LocalDate,
): Refusal[] {
  const requirement = requirements[kind]
  const valid = heldOn(held, from)
  if (!requirement || requirement.met(valid, speciality)) return []
  const said =
    held.length === 0 ? `Nie zapisano kwalifikacji tej osoby. ${requirement.sentence}` : requirement.sentence
  return [refusal('qualification.missing', said, requirement.remedy(valid, speciality))]
}

/** A diploma is not written down before the day on it. */
export function issuedRefusals(issuedOn: LocalDate, today: LocalDate): Refusal[] {
  if (issuedOn <= today) return []
  return [refusal('qualification.future', 'Dokument ma datę z przyszłości.', 'Podaj datę z dokumentu.')]
}
