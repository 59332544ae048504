'use client'

import { useRouter } from 'next/navigation'
import type { z } from 'zod'
import { useCommandForm } from '@/platform/web/use-command-form'
import { Form } from '@/ui/form/form'
import { RadioGroupField } from '@/ui/form/radio-group-field'
import { SelectField } from '@/ui/form/select-field'
import { showToast } from '@/ui/toast'
import { startNextCycle } from '../actions'
import type * as inputs from '../inputs'
import { implementationPathLabels } from '../labels'
import { ownStructuresSituations } from '../rules/form-choice'

type Values = z.input<typeof inputs.startNextCycle>
type Props = { processId: string; version: number; situation: string | null }

/** The next cycle of a service: by which path, and why own structures may stay. */
export function NextCycleForm({ processId, version, situation }: Props) {
  const router = useRouter()
  const command = useCommandForm<Values, { processId: string }>({
    action: startNextCycle,
    schema: async () => (await import('../inputs')).startNextCycle,
    defaultValues: {
      processId,
      version,
      path: '' as Values['path'],
      situation: (situation ?? '') as Values['situation'],
    },
    onDone: (next) => {
      showToast({ message: 'Założono następny cykl usługi.' })
      router.push(`/uslugi/${next.processId}`)
    },
  })
  return (
    <Form {...command} id="nastepny-cykl" submitLabel="Załóż następny cykl">
      <RadioGroupField
        name="path"
        label="Proponowana ścieżka wdrażania"
        hint="Ścieżkę wybiera dyrektor, zanim cykl się rozpocznie (R-134)."
        options={[
          {
            value: 'standard',
            label: implementationPathLabels.standard,
            hint: 'Usługa zostaje w swojej formie.',
          },
          {
            value: 'changeOfForm',
            label: implementationPathLabels.changeOfForm,
            hint: 'Usługa przejdzie do innej formy.',
          },
        ]}
        required
      />
      <SelectField
        name="situation"
        label="Dlaczego usługa może zostać we własnych strukturach"
        hint="Tylko gdy wykonuje ją ośrodek, a forma się nie zmienia."
        options={Object.entries(ownStructuresSituations).map(([value, label]) => ({ value, label }))}
        emptyLabel="nie dotyczy"
      />
    </Form>
  )
}
