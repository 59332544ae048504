import 'server-only'
import { refuse } from '@/platform/errors'
import type { LockedEvaluation } from './load'

/** What belongs to a report is changed only while it is written. */
export function assertEditable({ evaluation }: Pick<LockedEvaluation, 'evaluation'>): void {
  if (evaluation.state === 'draft' || evaluation.state === 'returned') return
  throw refuse(
    'evaluation.closed',
    'Raport jest już przekazany.',
    'Gdy trzeba go poprawić, dyrektor zwraca go z uwagami.',
  )
}
