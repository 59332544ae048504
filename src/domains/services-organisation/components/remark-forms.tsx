'use client'

import type { z } from 'zod'
import { useCommand } from '@/platform/web/use-command'
import { useCommandForm } from '@/platform/web/use-command-form'
import { Button } from '@/ui/button'
import { Form } from '@/ui/form/form'
import { FormAnswer } from '@/ui/form/form-answer'
import { SelectField } from '@/ui/form/select-field'
import { TextArea } from '@/ui/form/text-area'
import { addRemark, withdrawRemark } from '../actions'
import { realisationFormLabels } from '../labels'
import type * as inputs from '../remark-inputs'
import { useSaved } from './use-saved'

/** What the centre knows of the service, or of one of its forms, in this town. */
export function AddRemarkForm({ service }: { service: string }) {
  const command = useCommandForm<z.input<typeof inputs.addRemark>, { id: string }>({
    action: addRemark,
    schema: async () => (await import('../remark-inputs')).addRemark,
    defaultValues: { service, form: '', text: '' },
    onDone: useSaved('Dodano uwagę.'),
  })
  return (
    <Form {...command} id={`uwaga-${service}`} submitLabel="Dodaj uwagę">
      <TextArea name="text" label="Uwaga" rows={2} required />
      <SelectField
        name="form"
        label="Której formy dotyczy"
        options={Object.entries(realisationFormLabels).map(([value, label]) => ({ value, label }))}
        emptyLabel="każdej formy tej usługi"
      />
    </Form>
  )
}

/** Takes a remark back. */
export function WithdrawRemark({ id, version }: { id: string; version: number }) {
  const { run, outcome } = useCommand(withdrawRemark, useSaved('Wycofano uwagę.'))
  return (
    <span className="print:hidden">
      <Button
        size="small"
        variant="quiet"
        pending={outcome.kind === 'sending'}
        onClick={() => void run({ remarkId: id, version })}
      >
        Wycofaj<span className="sr-only"> uwagę</span>
      </Button>
      <FormAnswer outcome={outcome} />
    </span>
  )
}
