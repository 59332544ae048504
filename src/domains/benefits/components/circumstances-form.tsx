'use client'

import type { InabilityToWork } from '@/platform/db/generated/enums'
import { useCommandForm } from '@/platform/web/use-command-form'
import { CheckboxField } from '@/ui/form/checkbox-field'
import { Form } from '@/ui/form/form'
import { SelectField } from '@/ui/form/select-field'
import { setIncomeCircumstances } from '../actions'

type CircumstancesFormProps = {
  proceedingId: string
  version: number
  permanent: boolean
  incomeLost: boolean
  unableToWork: InabilityToWork | null
}

/** What else the amount depends on; a change takes back the confirmation of the income set. */
export function CircumstancesForm(props: CircumstancesFormProps) {
  const { proceedingId, version, permanent, incomeLost, unableToWork } = props
  const command = useCommandForm({
    action: setIncomeCircumstances,
    schema: async () => (await import('../inputs/examination')).setIncomeCircumstances,
    defaultValues: { proceedingId, version, incomeLost, unableToWork: unableToWork ?? '' },
  })
  return (
    <Form {...command} id="okolicznosci" submitLabel="Zapisz okoliczności">
      <CheckboxField
        name="incomeLost"
        label="Dochód utracono"
        hint="Liczy się wtedy miesiąc złożenia wniosku (art. 8 ust. 3 ups)."
      />
      {permanent ? (
        <SelectField
          name="unableToWork"
          label="Niezdolność do pracy"
          hint="Warunek zasiłku stałego (art. 37 ust. 1 ups)."
          options={[
            { value: 'age', label: 'z powodu wieku' },
            { value: 'incapacity', label: 'całkowita, stwierdzona orzeczeniem' },
          ]}
          emptyLabel="nie stwierdzono"
        />
      ) : null}
    </Form>
  )
}
