'use client'

import { useRouter } from 'next/navigation'
import { useCommandForm } from '@/platform/web/use-command-form'
import { Form } from '@/ui/form/form'
import { SelectField } from '@/ui/form/select-field'
import { openBenefitsFile } from '../actions'

type OpenFileFormProps = {
  personId: string
  /** Offered to a leader, who does not lead files; empty for a worker, who leads what they open. */
  leads: readonly { userId: string; name: string; load: number; norm: number }[]
}

/** Opens the client's benefits file when there was no report of first contact. */
export function OpenFileForm({ personId, leads }: OpenFileFormProps) {
  const router = useRouter()
  const command = useCommandForm({
    action: openBenefitsFile,
    schema: async () => (await import('../inputs/application')).openBenefitsFile,
    defaultValues: { personId, ...(leads[0] ? { leadId: leads[0].userId } : {}) },
    onDone: () => router.refresh(),
  })
  return (
    <Form {...command} id="akta" submitLabel="Załóż akta świadczeniowe">
      {leads.length > 0 ? (
        <SelectField
          name="leadId"
          label="Kto poprowadzi"
          options={leads.map((lead) => ({
            value: lead.userId,
            label: `${lead.name} – ${lead.load} z ${lead.norm} środowisk`,
          }))}
        />
      ) : (
        <p>Klient nie ma otwartych akt świadczeniowych. Założysz je i poprowadzisz.</p>
      )}
    </Form>
  )
}
