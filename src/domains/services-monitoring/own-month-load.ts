import 'server-only'
import { firstDay, fromDbDate, toDbDate } from '@/kernel/local-date'
import type { YearMonth } from '@/kernel/calendar-day'
import type { ReadDb, WriteTx } from '@/platform/db/client'
import { found } from '@/platform/errors'
import type { LoadedService } from './load'
import { submissionsOf, takenByFile } from './provider-store'
import { sentOrTaken } from './rules/own-months'
import { markOf } from './rules/provider-figures'
import type { SendingFacts } from './rules/own-months'

type Db = Pick<
  ReadDb | WriteTx,
  'provider' | 'serviceProviderSubmission' | 'serviceProviderReturn' | 'serviceMonthlyReport'
>

/** What the rule of sending is told of a month of a service, for this provider. */
export async function sendingFacts(
  db: Db,
  service: LoadedService,
  month: YearMonth,
  providerId: string,
): Promise<SendingFacts> {
  const [provider, sent, byFile, report] = [
    found(await db.provider.findUnique({ where: { id: providerId }, select: { closedOn: true } })),
    await submissionsOf(db, { processId: service.id, month, providerId }),
    await takenByFile(db, providerId, [service.id]),
    await db.serviceMonthlyReport.findUnique({
      where: { processId_month: { processId: service.id, month: toDbDate(firstDay(month)) } },
      select: { state: true },
    }),
  ]
  return {
    contracts: service.contracts,
    supervised: service.supervised,
    state: service.state,
    month,
    providerId,
    closedOn: provider.closedOn ? fromDbDate(provider.closedOn) : null,
    submission: sentOrTaken(sent[0]?.state ?? null, byFile.has(markOf(service.id, month))),
    report: report?.state ?? null,
  }
}
