import { localDate } from '@/kernel/calendar-day'
import { defineQuestionnaire } from '@/platform/questionnaire/define-questionnaire'
import { assessmentQuestions } from './assessment-items'

/**
 * Examination of the client's situation (annex 3). BAD-1…BAD-7 must be answered with a justification before the
 * decision; BAD-2b waits for certificate 4 and BAD-7 for certificates 5 and 6. MON-1 belongs to the time when
 * benefits are already paid, so it is not required here.
 */
export const examinationV1 = defineQuestionnaire({
  id: 'examination',
  version: 1,
  validFrom: localDate('2021-11-11'),
  legalBasis:
    'art. 2 ust. 1, art. 3 ust. 1, art. 4, art. 7, art. 8, art. 11, art. 12 i art. 36 ustawy o pomocy społecznej',
  title: 'Ocena sytuacji osoby/rodziny i wnioski pracownika socjalnego (zał. 3)',
  sections: [
    {
      id: 'examination',
      title: '1. Badanie sytuacji',
      mandatory: true,
      questions: assessmentQuestions(['bad1', 'bad2a', 'bad2b', 'bad3', 'bad4', 'bad5', 'bad6'], true),
    },
    {
      id: 'cooperation',
      title: '2. Podejmowanie współdziałania',
      mandatory: true,
      questions: assessmentQuestions(['bad7'], true),
    },
    {
      id: 'monitoring',
      title: '3. Monitorowanie wykorzystania świadczeń',
      mandatory: false,
      questions: assessmentQuestions(['mon1'], false),
    },
  ],
})
