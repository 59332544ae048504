import type { Question, Section } from '@/platform/questionnaire/model'
import { assessmentQuestions } from '../assessment-items'
import { REASONS_FOR_HELP } from '../reasons-for-help'

/** Reasons, description and conclusions; shared by part I (segment I) and part IV (point III). */
export const diagnosisQuestions: readonly Question[] = [
  {
    id: 'reasons',
    label: 'Powody trudnej sytuacji życiowej (art. 7 ustawy o pomocy społecznej)',
    kind: 'multiChoice',
    required: true,
    options: REASONS_FOR_HELP,
  },
  { id: 'diagnosis', label: 'Opis sytuacji osoby lub rodziny', kind: 'longText', required: true },
  { id: 'diagnosisStrengths', label: 'Zasoby, możliwości i uprawnienia', kind: 'longText' },
  { id: 'diagnosisLimits', label: 'Ograniczenia i bariery', kind: 'longText' },
]

export const conclusionQuestions: readonly Question[] = [
  { id: 'conclusions', label: 'Wnioski', kind: 'longText', required: true },
]

export const segmentI: Section = {
  id: 'I',
  title: 'I. Diagnoza i wnioski',
  mandatory: true,
  alwaysNew: true,
  questions: [
    ...diagnosisQuestions,
    {
      id: 'assessmentNote',
      kind: 'note',
      label:
        'Ocena spełniania warunków (zał. 3). Pozycje można uzupełnić później, w badaniu sytuacji – na przykład BAD-2b po otrzymaniu zaświadczenia zał. 4.',
    },
    ...assessmentQuestions(['bad1', 'bad2a', 'bad2b', 'bad3', 'bad4', 'bad5', 'bad6'], false),
    ...conclusionQuestions,
  ],
}
