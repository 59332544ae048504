import ExcelJS from 'exceljs'
import {
  returnProviderSubmission,
  takeProviderFigures,
  takeProviderSubmission,
} from '@/domains/services-monitoring/provider-commands'
import { providerForm } from '@/domains/services-monitoring/provider-queries'
import type { YearMonth } from '@/kernel/calendar-day'
import type { CommandCall } from '@/platform/command/define-command'
import { readDb } from '@/platform/db/client'

const submission = (id: string) => readDb().serviceProviderSubmission.findUniqueOrThrow({ where: { id } })

/** The coordinator takes over what the provider sent from its own account. */
export async function takesSubmission(
  call: CommandCall,
  submissionId: string,
  reportId: string,
): Promise<void> {
  const { version: reportVersion } = await readDb().serviceMonthlyReport.findUniqueOrThrow({
    where: { id: reportId },
  })
  const { version } = await submission(submissionId)
  await takeProviderSubmission.execute(call, { submissionId, version, reportVersion })
}

/** The coordinator gives it back with a reason. */
export async function returnsSubmission(
  call: CommandCall,
  submissionId: string,
  reason: string,
): Promise<void> {
  const { version } = await submission(submissionId)
  await returnProviderSubmission.execute(call, { submissionId, version, reason })
}

type Sent = {
  recipients: number
  planned: number
  done: number
  waiting: number
  remark: string
  /** whose form it is, where several perform side by side */
  providerId?: string
}

/** The provider fills the form of a month in and sends it back; the coordinator takes its figures over. */
export async function takesFromProvider(
  call: CommandCall,
  processId: string,
  month: YearMonth,
  reportId: string,
  sent: Sent,
): Promise<void> {
  const { content, name } = await providerForm(call, { processId, month, providerId: sent.providerId })
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(new Uint8Array(content).buffer)
  const cells = {
    B10: sent.recipients,
    B11: sent.planned,
    B12: sent.done,
    B13: sent.waiting,
    B14: 0,
    B15: 0,
    B16: 0,
    B18: sent.remark,
  }
  for (const [address, value] of Object.entries(cells)) {
    const cell = book.worksheets[0]?.getCell(address)
    if (cell) cell.value = value
  }
  const { version } = await readDb().serviceMonthlyReport.findUniqueOrThrow({ where: { id: reportId } })
  const filled = Buffer.from(await book.xlsx.writeBuffer()).toString('base64')
  await takeProviderFigures.execute(call, { reportId, version, file: { name, content: filled } })
}
