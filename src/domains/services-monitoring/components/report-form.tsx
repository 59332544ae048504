'use client'

import type { z } from 'zod'
import type { Refusal } from '@/kernel/refusal'
import { useSaved } from '@/domains/services-organisation/components/use-saved'
import { useCommand } from '@/platform/web/use-command'
import { useCommandForm } from '@/platform/web/use-command-form'
import { Button } from '@/ui/button'
import { FieldSet } from '@/ui/form/field-set'
import { Form } from '@/ui/form/form'
import { FormAnswer } from '@/ui/form/form-answer'
import { NumberField } from '@/ui/form/number-field'
import { SelectField } from '@/ui/form/select-field'
import { TextArea } from '@/ui/form/text-area'
import { TextField } from '@/ui/form/text-field'
import { prepareReport, saveReport, submitReport } from '../actions'
import type { StandardTool } from '../dictionaries/standard-tools'
import type * as inputs from '../inputs'
import type { ReportPage } from '../queries'
import { checkResultLabels, reportFigureLabels } from '../labels'
import { reportFigures, type CheckLine, type Figures } from '../model'
import { optionsOf } from './options'

type PrepareProps = { processId: string; month: string; refusals: readonly Refusal[] }

/** Begins the report of a month; why it cannot be begun stands beside the button. */
export function PrepareReport({ processId, month, refusals }: PrepareProps) {
  const { run, outcome } = useCommand(prepareReport, useSaved('Sprawozdanie zaczęte z zapisów nadzoru.'))
  return (
    <div className="flex flex-col gap-2">
      <div>
        <Button
          variant="primary"
          icon="file-pen-line"
          pending={outcome.kind === 'sending'}
          refusals={refusals}
          onClick={() => void run({ processId, month })}
        >
          Przygotuj sprawozdanie
        </Button>
      </div>
      <FormAnswer outcome={outcome} />
    </div>
  )
}

type SubmitProps = { reportId: string; version: number; refusals: readonly Refusal[]; analysed: boolean }

/** Hands the report over; what it lacks stands beside the button. */
export function SubmitReport({ reportId, version, refusals, analysed }: SubmitProps) {
  const { run, outcome } = useCommand(
    submitReport,
    useSaved(analysed ? 'Sprawozdanie przekazane do analizy.' : 'Sprawozdanie zamknięte.'),
  )
  return (
    <div className="flex flex-col gap-2">
      <div>
        <Button
          variant="primary"
          icon="send"
          pending={outcome.kind === 'sending'}
          refusals={refusals}
          onClick={() => void run({ reportId, version })}
        >
          {analysed ? 'Przekaż do analizy' : 'Zamknij sprawozdanie'}
        </Button>
      </div>
      <FormAnswer outcome={outcome} />
    </div>
  )
}

type ReportFormProps = {
  report: Figures & { id: string; version: number; description: string; proposals: string }
  tools: readonly StandardTool[]
  checklist: readonly CheckLine[]
  plan: ReportPage['contract']
}

type Values = z.input<typeof inputs.saveReport>

/** The report of a month: counts, the checklist of the standard, the words. */
export function ReportForm({ report, tools, checklist, plan }: ReportFormProps) {
  const bound = plan !== null && plan.plannedHours !== null
  const command = useCommandForm<Values, void>({
    action: saveReport,
    schema: async () => (await import('../inputs')).saveReport,
    defaultValues: {
      reportId: report.id,
      version: report.version,
      ...Object.fromEntries(reportFigures.map((figure) => [figure, report[figure] ?? undefined])),
      checklist: Object.fromEntries(
        checklist.map(({ code, result, note }) => [code, { result: result ?? '', note }]),
      ),
      description: report.description,
      proposals: report.proposals,
    },
    onDone: useSaved('Sprawozdanie zapisane.'),
  })
  return (
    <Form {...command} id="sprawozdanie" submitLabel="Zapisz sprawozdanie" long>
      <FieldSet legend="Liczby miesiąca">
        <div className="grid gap-3 sm:grid-cols-2">
          {reportFigures.map((figure) => (
            <NumberField
              key={figure}
              name={figure}
              label={reportFigureLabels[figure]}
              {...(figure === 'hoursPlanned' && bound
                ? { disabled: true, hint: `Liczba z umowy: ${plan.words}.` }
                : {})}
            />
          ))}
        </div>
      </FieldSet>
      <FieldSet
        legend="Zgodność ze standardem"
        hint="Uwaga jest potrzebna wszędzie tam, gdzie wynik nie jest zgodny."
      >
        {tools.map((tool) => (
          <div
            key={tool.code}
            role="group"
            aria-label={tool.label}
            className="flex flex-col gap-2 border-b border-line pb-3"
          >
            <p>
              {tool.label} <span className="text-sm text-ink-soft">{tool.rule}</span>
            </p>
            <div className="grid gap-3 sm:grid-cols-[12rem_1fr]">
              <SelectField
                name={`checklist.${tool.code}.result`}
                label="Wynik"
                options={optionsOf(checkResultLabels)}
              />
              <TextField name={`checklist.${tool.code}.note`} label="Uwaga" />
            </div>
          </div>
        ))}
      </FieldSet>
      <TextArea name="description" label="Opis miesiąca" rows={6} />
      <TextArea name="proposals" label="Proponowane działania" rows={3} />
    </Form>
  )
}
