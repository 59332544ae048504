import { isRespondent } from '@/platform/auth/respondent-actor'
import type { Permission } from '@/platform/permissions/define-permissions'

/**
 * Answering a survey: for whoever holds a code and no position (decision 0020). No worker has it, whatever positions are
 * held; the code itself is checked by the rules of the survey.
 */
export const respondentPermission: Permission<unknown, Record<never, never>> = {
  key: 'monitoring.survey.answer',
  label: 'Odpowiedź na anonimową ankietę',
  grants: [],
  allows: (actor) => isRespondent(actor),
  allowsAny: (actor) => isRespondent(actor),
  visibleTo: (actor) => (isRespondent(actor) ? {} : null),
}
