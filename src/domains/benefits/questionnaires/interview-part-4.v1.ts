import { localDate } from '@/kernel/calendar-day'
import { defineQuestionnaire } from '@/platform/questionnaire/define-questionnaire'
import type { Section } from '@/platform/questionnaire/model'
import { assessmentQuestions } from './assessment-items'
import { conclusionQuestions, diagnosisQuestions } from './sections-v1/diagnosis'
import { segmentE } from './sections-v1/employment'
import { segmentC } from './sections-v1/family'
import { segmentF } from './sections-v1/finances'
import { segmentD } from './sections-v1/health'
import { helpPlanQuestions } from './sections-v1/help-plan'
import { segmentB } from './sections-v1/housing'
import { personQuestions } from './sections-v1/person-and-household'
import { segmentG } from './sections-v1/social'
import { visitQuestions } from './sections-v1/visit'

/**
 * Family interview, part IV: the update. The questions bear the same ids as in part I, so that "bez zmian" can copy
 * the answers of the last interview section by section, and the previous answer stands beside the field.
 */
const changes = (section: Section, point: string, title: string): Section => ({
  id: section.id,
  title: `${point} ${title}`,
  mandatory: false,
  ...(section.intro === undefined ? {} : { intro: section.intro }),
  questions: section.questions,
})

export const interviewPart4V1 = defineQuestionnaire({
  id: 'familyInterviewPart4',
  version: 1,
  validFrom: localDate('2021-11-11'),
  legalBasis:
    'art. 107 ust. 4 ustawy o pomocy społecznej; rozporządzenie z dnia 8 kwietnia 2021 r. w sprawie rodzinnego wywiadu środowiskowego (Dz. U. z 2021 r. poz. 893)',
  title: 'Rodzinny wywiad środowiskowy – część IV (aktualizacja)',
  sections: [
    {
      id: 'visit',
      title: 'Przebieg wywiadu',
      mandatory: true,
      alwaysNew: true,
      questions: [
        ...visitQuestions,
        {
          id: 'updateReason',
          label: 'Powód aktualizacji',
          kind: 'choice',
          required: true,
          options: [
            { id: 'newApplication', label: 'kolejny wniosek o pomoc' },
            { id: 'halfYear', label: 'upływ 6 miesięcy' },
            { id: 'change', label: 'zmiana sytuacji osoby lub rodziny' },
            { id: 'monitoring', label: 'sprawdzenie wykorzystania świadczeń' },
          ],
        },
      ],
    },
    {
      id: 'A',
      title: 'I. Dane osoby i gospodarstwa domowego',
      mandatory: true,
      questions: personQuestions,
    },
    changes(segmentB, 'II.1.', 'Zmiany w sytuacji mieszkaniowej'),
    changes(segmentC, 'II.2.', 'Zmiany w sytuacji rodzinnej'),
    changes(segmentD, 'II.3.', 'Zmiany w sytuacji zdrowotnej'),
    changes(segmentE, 'II.4.', 'Zmiany w sytuacji zawodowej'),
    changes(segmentF, 'II.5.', 'Zmiany w sytuacji finansowej'),
    changes(segmentG, 'II.6.', 'Zmiany w innych okolicznościach'),
    {
      id: 'assessment',
      title: 'III. Ocena sytuacji osoby lub rodziny i wnioski',
      mandatory: true,
      questions: [
        ...diagnosisQuestions,
        ...assessmentQuestions(
          ['bad1', 'bad2a', 'bad2b', 'bad3', 'bad4', 'bad5', 'bad6', 'bad7', 'mon1'],
          false,
        ),
        ...conclusionQuestions,
      ],
    },
    { id: 'plan', title: 'IV. Plan pomocy', mandatory: true, questions: helpPlanQuestions },
  ],
})
