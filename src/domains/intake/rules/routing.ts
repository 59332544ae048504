import type { Refusal } from '@/kernel/refusal'
import type { ContactNeed, ContactResult, FileKind } from '@/platform/db/generated/enums'

/** Which files a report opens (S-002): material need → benefits, life situation → social work, both → two. */
export function filesFor(need: ContactNeed | null): readonly FileKind[] {
  if (need === null) return []
  const files: Record<ContactNeed, readonly FileKind[]> = {
    material: ['benefits'],
    lifeSituation: ['socialWork'],
    both: ['benefits', 'socialWork'],
    otherInstitution: [],
    adviceOnly: [],
  }
  return files[need]
}

const resultsFor: Record<ContactNeed, readonly ContactResult[]> = {
  material: ['appointment', 'callBack', 'fieldRecognition', 'clientWithdrew'],
  lifeSituation: ['appointment', 'callBack', 'fieldRecognition', 'clientWithdrew'],
  both: ['appointment', 'callBack', 'fieldRecognition', 'clientWithdrew'],
  otherInstitution: ['redirected', 'callBack', 'clientWithdrew'],
  adviceOnly: ['adviceGiven', 'callBack', 'appointment', 'clientWithdrew'],
}

/** Kinds of report that can be taken: without knowing who it is there is nobody to open files for. */
export function possibleNeeds(anonymous: boolean): readonly ContactNeed[] {
  const needs = Object.keys(resultsFor) as ContactNeed[]
  return anonymous ? needs.filter((need) => filesFor(need).length === 0) : needs
}

/** Results a report of this kind can end with; the usual one first. */
export function possibleResults(need: ContactNeed): readonly ContactResult[] {
  return resultsFor[need]
}

type Facts = {
  readonly need: ContactNeed
  readonly result: ContactResult
  readonly hasPerson: boolean
  readonly anonymous: boolean
  readonly institution: string | null
  readonly phone: string | null
  readonly visits: number
  readonly description: string
}

/** Everything that keeps this report from being registered; S-003, G-023, G-024, G-029. */
export function registrationRefusals(facts: Facts): Refusal[] {
  const opensFiles = filesFor(facts.need).length > 0 && facts.result !== 'clientWithdrew'
  const refusals: (Refusal | false)[] = [
    !facts.hasPerson &&
      !facts.anonymous && {
        code: 'nobody',
        message: 'Nie wskazano, kogo dotyczy zgłoszenie.',
        remedy: 'Znajdź osobę, dodaj nową albo zaznacz zgłoszenie anonimowe.',
      },
    facts.anonymous &&
      opensFiles && {
        code: 'anonymous-file',
        message:
          'Anonimowo można udzielić porady lub skierować do innej instytucji, ale nie można założyć akt.',
        remedy: 'Ustal, kogo dotyczy zgłoszenie, albo zapisz samą poradę.',
      },
    !possibleResults(facts.need).includes(facts.result) && {
      code: 'result',
      message: 'Ten wynik nie pasuje do rodzaju zgłoszenia.',
      remedy: 'Wybierz wynik z listy.',
    },
    facts.result === 'redirected' &&
      !facts.institution && {
        code: 'institution',
        message: 'Nie podano, do jakiej instytucji skierowano osobę.',
        remedy: 'Wpisz nazwę instytucji.',
      },
    facts.result === 'callBack' &&
      !facts.phone && {
        code: 'phone',
        message: 'Do oddzwonienia potrzebny jest numer telefonu.',
        remedy: 'Wpisz numer, pod który oddzwonimy.',
      },
    facts.result === 'appointment' &&
      facts.visits === 0 && {
        code: 'visit',
        message: 'Nie wybrano terminu spotkania.',
        remedy:
          'Wybierz wolny termin. Gdy żaden nie pasuje, zapisz „Do oddzwonienia” – nikt nie odchodzi z „brakiem terminów”.',
      },
    opensFiles &&
      facts.description.trim().length < 3 && {
        code: 'description',
        message: 'Brakuje krótkiej notatki z rozmowy wstępnej.',
        remedy: 'Zapisz w jednym zdaniu, z czym osoba przyszła.',
      },
  ]
  return refusals.filter((refusal) => refusal !== false)
}

/**
 * Why a first visit is with the wrong people: it is with whoever leads the files of the report, and with both of them when
 * the person wants benefits and social work. In the mixed mode one worker may lead both.
 */
export function visitRefusals(leadIds: readonly string[], visitedIds: readonly string[]): Refusal[] {
  if (visitedIds.length === 0 || leadIds.length === 0) return []
  if (visitedIds.some((id) => !leadIds.includes(id)))
    return [
      {
        code: 'visit-host',
        message: 'Spotkanie umówiono z kimś, kto nie prowadzi akt tej osoby.',
        remedy: 'Wybierz termin jeszcze raz.',
      },
    ]
  return leadIds.every((id) => visitedIds.includes(id))
    ? []
    : [
        {
          code: 'joint-visit',
          message: 'Osoba chce świadczeń i pracy socjalnej, a spotkanie umówiono z jednym pracownikiem.',
          remedy: 'Wybierz wspólny wolny termin obojga. Gdy żaden nie pasuje, zapisz „Do oddzwonienia”.',
        },
      ]
}
