'use client'

import { useRouter } from 'next/navigation'
import type { z } from 'zod'
import { useCommand } from '@/platform/web/use-command'
import { useCommandForm } from '@/platform/web/use-command-form'
import { ConfirmButton } from '@/ui/confirm-button'
import { DateField } from '@/ui/form/date-field'
import { FieldRow } from '@/ui/form/field-set'
import { Form } from '@/ui/form/form'
import { SelectField } from '@/ui/form/select-field'
import { TextField } from '@/ui/form/text-field'
import { showToast } from '@/ui/toast'
import { endSubstitute, setSubstitute } from '../actions'
import type * as inputs from '../inputs'
import type { LeadProposal } from '../model'

type Ids = { fileId: string; version: number }
type SubstituteFormProps = Ids & { people: readonly LeadProposal[]; today: string }

/** Who stands in for the lead, on which days; on those days the file opens for them as for the lead. */
export function SubstituteForm({ people, today, ...ids }: SubstituteFormProps) {
  const router = useRouter()
  const command = useCommandForm<z.input<typeof inputs.setSubstitute>, void>({
    action: setSubstitute,
    schema: async () => (await import('../inputs')).setSubstitute,
    defaultValues: { ...ids, substituteId: '', from: today, until: '', reason: '' },
    onDone: () => {
      showToast({ message: 'Zapisano zastępstwo.' })
      router.refresh()
    },
  })
  return (
    <Form {...command} id={`zastepstwo-${ids.fileId}`} submitLabel="Zapisz zastępstwo">
      <SelectField
        name="substituteId"
        label="Kto zastąpi prowadzącego"
        hint="Tylko w podane dni ma te same prawa do akt co prowadzący."
        options={people.map(({ userId, name, absent }) => ({
          value: userId,
          label: `${name}${absent ? ' – dziś nieobecna/y' : ''}`,
        }))}
        required
      />
      <FieldRow>
        <DateField name="from" label="Od dnia" required />
        <DateField name="until" label="Do dnia" required />
      </FieldRow>
      <TextField
        name="reason"
        label="Powód zastępstwa"
        hint="Na przykład: urlop. Zostanie w historii akt."
        required
      />
    </Form>
  )
}

/** Ends a substitution today, or takes back one that has not begun. */
export function EndSubstituteButton({ fileId, version, words }: Ids & { words: string }) {
  const router = useRouter()
  const { run, outcome } = useCommand(endSubstitute, () => {
    showToast({ message: 'Zakończono zastępstwo.' })
    router.refresh()
  })
  return (
    <div className="flex flex-col items-start gap-2">
      <p>{`${words.charAt(0).toUpperCase()}${words.slice(1)}.`}</p>
      <ConfirmButton
        label="Zakończ zastępstwo"
        title="Zakończyć zastępstwo?"
        icon="x"
        action={() => run({ fileId, version })}
        outcome={outcome}
      >
        Akta od razu przestaną być dostępne dla zastępcy. Wpisy, które zrobił, zostają.
      </ConfirmButton>
    </div>
  )
}
