import { localDate } from '@/kernel/calendar-day'
import { defineQuestionnaire } from '@/platform/questionnaire/define-questionnaire'
import { segmentI } from './sections-v1/diagnosis'
import { segmentE } from './sections-v1/employment'
import { segmentC } from './sections-v1/family'
import { segmentF } from './sections-v1/finances'
import { segmentD } from './sections-v1/health'
import { segmentJ } from './sections-v1/help-plan'
import { segmentB } from './sections-v1/housing'
import { segmentH } from './sections-v1/needs'
import { segmentA } from './sections-v1/person-and-household'
import { segmentG } from './sections-v1/social'

/** Family interview, part I. Segments A, H, I and J are mandatory; the worker chooses the others as needed. */
export const interviewPart1V1 = defineQuestionnaire({
  id: 'familyInterviewPart1',
  version: 1,
  validFrom: localDate('2021-11-11'),
  legalBasis:
    'art. 107 ustawy o pomocy społecznej; rozporządzenie z dnia 8 kwietnia 2021 r. w sprawie rodzinnego wywiadu środowiskowego (Dz. U. z 2021 r. poz. 893)',
  title: 'Rodzinny wywiad środowiskowy – część I',
  sections: [
    segmentA,
    segmentB,
    segmentC,
    segmentD,
    segmentE,
    segmentF,
    segmentG,
    segmentH,
    segmentI,
    segmentJ,
  ],
})
