'use client'

import type { z } from 'zod'
import { formatNumber } from '@/kernel/polish'
import { useSaved } from '@/domains/services-organisation/components/use-saved'
import { useCommandForm } from '@/platform/web/use-command-form'
import { Form } from '@/ui/form/form'
import { NumberField } from '@/ui/form/number-field'
import { TextArea } from '@/ui/form/text-area'
import { sendMonthFigures } from '../actions'
import { reportFigureLabels } from '../labels'
import type { OwnMonth } from '../own-month-queries'
import type * as inputs from '../provider-inputs'
import { LONGEST_REMARK, providedFigures, providedHints } from '../rules/provider-figures'

type Typed = z.input<typeof inputs.sendMonthFigures>

/** The figures of a month typed in; what was returned stands there to be mended. */
export function OwnMonthForm({ page }: { page: OwnMonth }) {
  const before = page.history[0]?.state === 'returned' ? page.history[0] : null
  const command = useCommandForm<Typed, { submissionId: string }>({
    action: sendMonthFigures,
    schema: async () => (await import('../provider-inputs')).sendMonthFigures,
    defaultValues: {
      processId: page.id,
      month: page.month,
      ...Object.fromEntries(providedFigures.map((figure) => [figure, before?.figures[figure]])),
      remark: before?.remark ?? '',
    },
    onDone: useSaved('Dane przesłane do ośrodka.'),
  })
  return (
    <Form {...command} id="dane-miesiaca" submitLabel="Prześlij dane" long>
      <div className="grid gap-3 sm:grid-cols-2 xl:grid-cols-1 2xl:grid-cols-2">
        {providedFigures.map((figure) => (
          <NumberField
            key={figure}
            name={figure}
            label={reportFigureLabels[figure]}
            hint={
              figure === 'hoursPlanned' && page.plannedHours !== null
                ? `Umowa mówi o ${formatNumber(page.plannedHours)} godz.`
                : providedHints[figure]
            }
          />
        ))}
      </div>
      <TextArea
        name="remark"
        label="Uwagi"
        hint="Bez nazwisk i innych danych osób."
        rows={3}
        maxLength={LONGEST_REMARK}
      />
    </Form>
  )
}
