'use client'

import { useState } from 'react'
import { useRouter } from 'next/navigation'
import { countOf } from '@/kernel/polish'
import { useCommandForm } from '@/platform/web/use-command-form'
import { Callout } from '@/ui/callout'
import { Form } from '@/ui/form/form'
import { SelectField } from '@/ui/form/select-field'
import { TextField } from '@/ui/form/text-field'
import { assignFiles } from '../actions'
import type { LeadProposal } from '../model'

type AssignFormProps = {
  files: readonly { fileId: string; version: number }[]
  proposals: readonly LeadProposal[]
  reason?: string
}

/** Gives files to a worker: the proposals by district and load, the reason kept in the history of each file. */
export function AssignForm({ files, proposals, reason = '' }: AssignFormProps) {
  const router = useRouter()
  const [done, setDone] = useState(false)
  const command = useCommandForm({
    action: assignFiles,
    schema: async () => (await import('../inputs')).assignFiles,
    defaultValues: { files: [...files], leadId: proposals.find((p) => !p.absent)?.userId ?? '', reason },
    onDone: () => {
      setDone(true)
      router.refresh()
    },
  })
  if (done)
    return (
      <Callout tone="success" role="status" title="Przydzielono. Pracownik widzi akta na swoim pulpicie." />
    )
  return (
    <Form
      {...command}
      id={`przydzial-${files[0]?.fileId ?? ''}`}
      submitLabel={`Przydziel ${countOf(files.length, ['akta', 'akta', 'akt'])}`}
    >
      <SelectField
        name="leadId"
        label="Kto poprowadzi"
        hint="Na początku osoba z rejonu, obecna i najmniej obciążona."
        options={proposals.map((p) => ({
          value: p.userId,
          label: `${p.name} – ${p.load} z ${p.norm} środowisk${p.inDistrict ? ', ten rejon' : ''}${p.absent ? ', dziś nieobecna/y' : ''}`,
        }))}
      />
      <TextField name="reason" label="Powód" hint="Zostanie w historii akt." required />
    </Form>
  )
}
