import { fromDbDate } from '@/kernel/local-date'
import { appealForwardingTerm } from '@/domains/casework/rules/terms'
import type { AppealForm } from '@/platform/db/generated/enums'
import { appealOf, type AppealColumns } from '@/domains/benefits/decision-appeal'
import { appealStage, filedLate } from '@/domains/benefits/rules/appeal'

type AppealedRow = AppealColumns & {
  readonly appealDueOn: Date | null
  readonly appealForm: AppealForm | null
  readonly appealNotedBy: string | null
  readonly appealRuling: string | null
  readonly appealRemains: string | null
  readonly appealFileId: string | null
}

/** The appeal as the screen of a case shows it: where it is, and by when it goes to the kolegium. */
export function appealView(decision: AppealedRow, names: ReadonlyMap<string, string>) {
  const appeal = appealOf(decision)
  if (!appeal) return null
  const { appealDueOn, appealForm, appealNotedBy, appealRuling, appealRemains, appealFileId } = decision
  return {
    ...appeal,
    stage: appealStage(appeal),
    form: appealForm,
    late: appealDueOn !== null && filedLate(appeal.filedOn, fromDbDate(appealDueOn)),
    passOn: appealForwardingTerm(appeal.receivedOn),
    notedBy: names.get(appealNotedBy ?? '') ?? '–',
    ruling: appealRuling,
    remains: appealRemains,
    scanId: appealFileId,
  }
}

export type AppealView = NonNullable<ReturnType<typeof appealView>>
