'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import type { z } from 'zod'
import { AfterDeath } from '@/domains/clients/components/after-death'
import { PersonPicker, type PickedPerson } from '@/domains/clients/components/person-picker'
import { useCommandForm } from '@/platform/web/use-command-form'
import { Callout } from '@/ui/callout'
import { CheckboxField } from '@/ui/form/checkbox-field'
import { Form } from '@/ui/form/form'
import { SelectField, type Option } from '@/ui/form/select-field'
import { TextField } from '@/ui/form/text-field'
import { showToast } from '@/ui/toast'
import { openSocialWorkFile } from '../actions'
import type * as inputs from '../inputs/files'
import { EntryFields } from './file-forms'

type Values = z.input<typeof inputs.openSocialWorkFile>

type OpenFileFormProps = {
  person: PickedPerson | null
  /** whom the team leader may entrust the family to; empty when one opens for oneself */
  leads: readonly Option[]
  loadSentence: string
  full: boolean
}

/** Social work on the client's own request, without any benefit, or beside one. */
export function OpenFileForm({ person, leads, loadSentence, full }: OpenFileFormProps) {
  const router = useRouter()
  const [picked, setPicked] = useState<PickedPerson | null>(person)
  const command = useCommandForm<Values, { fileId: string }>({
    action: openSocialWorkFile,
    schema: async () => (await import('../inputs/files')).openSocialWorkFile,
    defaultValues: {
      personId: person?.id ?? '',
      entryCriteria: [],
      entryReason: '',
      standard: '',
      rulesExplained: false,
      leadId: leads[0]?.value ?? '',
      warningReason: '',
    },
    onDone: ({ fileId }) => {
      showToast({ message: 'Rozpoczęto pracę socjalną.' })
      router.push(`/praca-socjalna/${fileId}`)
    },
  })
  const choose = (next: PickedPerson | null) => {
    setPicked(next)
    command.form.setValue('personId', next?.id ?? '', { shouldValidate: next !== null })
  }
  const missing = command.form.formState.errors.personId?.message
  return (
    <Form {...command} submitLabel="Rozpocznij pracę socjalną" long>
      <PersonPicker
        value={picked}
        onChange={choose}
        label="Z kim"
        hint="Nazwisko, PESEL, adres albo telefon."
      />
      {missing && !picked ? (
        <p role="alert" className="text-danger">
          {missing}
        </p>
      ) : null}
      <AfterDeath what="socialWork" diedOn={picked?.diedOn} />
      <EntryFields />
      <CheckboxField
        name="rulesExplained"
        label="Wyjaśniono zasady współpracy z dwoma pracownikami"
        hint="Kto za co odpowiada, co może być przekazane i co jest poufne."
      />
      {leads.length > 0 ? (
        <SelectField name="leadId" label="Kto poprowadzi" options={leads} emptyLabel={null} />
      ) : (
        <Callout tone={full ? 'warning' : 'info'} title={loadSentence} />
      )}
      {full || leads.length > 0 ? (
        <TextField
          name="warningReason"
          label="Powód przyjęcia ponad normę"
          hint="Potrzebny tylko wtedy, gdy norma jest już wykorzystana."
        />
      ) : null}
    </Form>
  )
}
