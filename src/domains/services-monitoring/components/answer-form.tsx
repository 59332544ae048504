'use client'

import type { z } from 'zod'
import type { Refusal } from '@/kernel/refusal'
import { useSaved } from '@/domains/services-organisation/components/use-saved'
import { useCommandForm } from '@/platform/web/use-command-form'
import { Form } from '@/ui/form/form'
import type { Option } from '@/ui/form/select-field'
import { answerReport, returnReport } from '../actions'
import type * as inputs from '../inputs'
import { AnalysisFields, SendBack } from './analysis-parts'

type Ids = { reportId: string; version: number; refusals: readonly Refusal[] }
type AnswerProps = Ids & { responsible: readonly Option[]; withLabourOffice: boolean }
type Values = z.input<typeof inputs.answerReport>

/** The analysis with its actions; it closes the report in one sitting. */
export function AnswerReportForm({
  reportId,
  version,
  refusals,
  responsible,
  withLabourOffice,
}: AnswerProps) {
  const command = useCommandForm<Values, void>({
    action: answerReport,
    schema: async () => (await import('../inputs')).answerReport,
    defaultValues: { reportId, version, analysis: '', analysedWith: '', actions: [] },
    onDone: useSaved('Analiza zapisana, sprawozdanie zamknięte.'),
  })
  return (
    <Form {...command} id="analiza" submitLabel="Zapisz analizę i zamknij" refusals={refusals} long>
      <AnalysisFields
        withLabourOffice={withLabourOffice}
        labourOfficeHint="W partnerstwie lokalnym: kierownik powiatowego urzędu pracy (R-073)."
        legend="Działania bieżące"
        responsible={responsible}
      />
    </Form>
  )
}

/** Back to the coordinator, with what is to be mended. */
export function ReturnReportForm({ reportId, version, refusals }: Ids) {
  const command = useCommandForm<z.input<typeof inputs.returnReport>, void>({
    action: returnReport,
    schema: async () => (await import('../inputs')).returnReport,
    defaultValues: { reportId, version, reason: '' },
    onDone: useSaved('Sprawozdanie zwrócone do poprawy.'),
  })
  return <SendBack {...command} submitLabel="Zwróć sprawozdanie" refusals={refusals} />
}
