import { questionnaireRegistry } from '@/platform/questionnaire/define-questionnaire'
import { examinationV1 } from './examination.v1'
import { interviewPart1V1 } from './interview-part-1.v1'
import { interviewPart4V1 } from './interview-part-4.v1'

/** Every questionnaire of the benefits side, all versions: the only list they are looked up in. */
export const benefitsQuestionnaires = questionnaireRegistry([
  interviewPart1V1,
  interviewPart4V1,
  examinationV1,
])
