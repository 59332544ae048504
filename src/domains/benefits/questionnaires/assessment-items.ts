import type { Question } from '@/platform/questionnaire/model'

/** Codes of the checks prescribed by annex 3 ("Ocena sytuacji osoby/rodziny i wnioski"). */
export const ASSESSMENT_CODES = [
  'bad1',
  'bad2a',
  'bad2b',
  'bad3',
  'bad4',
  'bad5',
  'bad6',
  'bad7',
  'mon1',
] as const

export type AssessmentCode = (typeof ASSESSMENT_CODES)[number]
export type AssessmentAnswer = 'yes' | 'no' | 'notApplicable'

export const ASSESSMENT_ANSWERS = [
  { id: 'yes', label: 'TAK' },
  { id: 'no', label: 'NIE' },
  { id: 'notApplicable', label: 'NIE DOTYCZY' },
] as const satisfies readonly { id: AssessmentAnswer; label: string }[]

/** Mark, question and article of each check; shared by screens, the print of annex 3 and the reasons of a decision. */
export const ASSESSMENT_ITEMS: Record<
  AssessmentCode,
  { mark: string; label: string; article: string; hint?: string }
> = {
  bad1: { mark: 'BAD-1', label: 'Czy istnieją powody trudnej sytuacji życiowej?', article: 'art. 7' },
  bad2a: {
    mark: 'BAD-2a',
    label: 'Czy można wykorzystać własne uprawnienia i zasoby materialne?',
    article: 'art. 2 ust. 1',
  },
  bad2b: {
    mark: 'BAD-2b',
    label: 'Czy są niewykorzystane zasoby niematerialne i możliwości?',
    article: 'art. 2 ust. 1',
    hint: 'Odpowiedz na podstawie zaświadczenia pracownika socjalnego (zał. 4).',
  },
  bad3: {
    mark: 'BAD-3',
    label: 'Czy są zaspokojone niezbędne potrzeby umożliwiające życie w godności?',
    article: 'art. 3 ust. 1',
  },
  bad4: { mark: 'BAD-4', label: 'Czy jest spełnione kryterium dochodowe?', article: 'art. 8' },
  bad5: {
    mark: 'BAD-5',
    label: 'Czy nie istnieją dysproporcje między udokumentowanym dochodem a sytuacją majątkową?',
    article: 'art. 12',
    hint: 'TAK oznacza, że dysproporcji nie ma.',
  },
  bad6: {
    mark: 'BAD-6',
    label:
      'Czy spełniono szczegółowe warunki przyznania świadczeń i są informacje do określenia rozmiaru świadczenia?',
    article: 'art. 36',
  },
  bad7: {
    mark: 'BAD-7',
    label: 'Czy osoba lub rodzina podejmuje współdziałanie?',
    article: 'art. 4 i art. 11 ust. 2',
    hint: 'Odpowiedz na podstawie zaświadczeń zał. 5 i zał. 6. „Nie dotyczy”, gdy zał. 4 mówi „nie posiadają”.',
  },
  mon1: {
    mark: 'MON-1',
    label:
      'Czy świadczenia i własne zasoby nie były i nie są marnotrawione, celowo niszczone ani używane niezgodnie z przeznaczeniem?',
    article: 'art. 11 ust. 1',
    hint: 'TAK oznacza, że świadczenia są wykorzystywane właściwie.',
  },
}

/** Id of the question with the justification of a check, e.g. `bad1Why`. */
export const whyId = (code: AssessmentCode): string => `${code}Why`

/** Two questions for each check: the answer and its justification (asked once there is an answer). */
export const assessmentQuestions = (
  codes: readonly AssessmentCode[],
  required: boolean,
): readonly Question[] =>
  codes.flatMap((code): readonly Question[] => {
    const item = ASSESSMENT_ITEMS[code]
    return [
      {
        id: code,
        label: `${item.mark}. ${item.label} (${item.article})`,
        kind: 'choice',
        options: ASSESSMENT_ANSWERS,
        required,
        ...(item.hint === undefined ? {} : { hint: item.hint }),
      },
      {
        id: whyId(code),
        label: `Uzasadnienie ${item.mark}`,
        hint: 'Z czego to wynika: fakty i dowody w aktach.',
        kind: 'longText',
        required,
        visibleWhen: (answers) => answers[code] !== undefined && answers[code] !== null,
      },
    ]
  })
