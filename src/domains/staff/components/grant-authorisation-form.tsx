'use client'

import { useState } from 'react'
import type { LocalDate } from '@/kernel/calendar-day'
import { useCommandForm } from '@/platform/web/use-command-form'
import { Button } from '@/ui/button'
import { DateField } from '@/ui/form/date-field'
import { FieldRow } from '@/ui/form/field-set'
import { Form } from '@/ui/form/form'
import { SelectField, type Option } from '@/ui/form/select-field'
import { TextField } from '@/ui/form/text-field'
import { showToast } from '@/ui/toast'
import { grantAuthorisation } from '../actions'
import { authorisationKindLabels } from '../labels'
import { optionsOf } from './options'

type GrantAuthorisationProps = { people: readonly Option[]; authorityName: string; today: LocalDate }

/** Enters an authorisation into the register; opens in its place when asked for. */
export function GrantAuthorisation(props: GrantAuthorisationProps) {
  const [open, setOpen] = useState(false)
  if (!open)
    return (
      <Button icon="plus" onClick={() => setOpen(true)}>
        Wpisz upoważnienie
      </Button>
    )
  return <GrantForm {...props} close={() => setOpen(false)} />
}

function GrantForm({ people, authorityName, today, close }: GrantAuthorisationProps & { close: () => void }) {
  const command = useCommandForm({
    action: grantAuthorisation,
    schema: async () => (await import('../inputs')).grantAuthorisation,
    defaultValues: {
      userId: '',
      kind: 'signBenefitDecisions' as const,
      documentNumber: '',
      onBehalfOf: authorityName,
      validFrom: today,
      validTo: '',
    },
    onDone: () => {
      showToast({ message: 'Upoważnienie zostało wpisane.' })
      close()
    },
  })
  return (
    <Form {...command} submitLabel="Wpisz do rejestru" actions={<Button onClick={close}>Anuluj</Button>}>
      <SelectField name="userId" label="Osoba upoważniona" options={people} required />
      <SelectField
        name="kind"
        label="Do czego"
        options={optionsOf(authorisationKindLabels)}
        emptyLabel={null}
        required
      />
      <TextField name="documentNumber" label="Numer dokumentu" width="medium" required />
      <TextField name="onBehalfOf" label="W imieniu" required />
      <FieldRow>
        <DateField name="validFrom" label="Od dnia" required />
        <DateField name="validTo" label="Do dnia" hint="Puste: do odwołania." />
      </FieldRow>
    </Form>
  )
}
