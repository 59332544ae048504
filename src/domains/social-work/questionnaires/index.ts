import { questionnaireRegistry } from '@/platform/questionnaire/define-questionnaire'
import { recognitionV1 } from './recognition.v1'

/** Every questionnaire of social work, all versions: the only list they are looked up in. */
export const socialWorkQuestionnaires = questionnaireRegistry([recognitionV1])
