'use client'

import { targetGroups } from '@/domains/services-organisation/dictionaries/target-groups'
import { catalogueServices } from '@/domains/services-organisation/dictionaries/services'
import { DateField } from '@/ui/form/date-field'
import { FieldRow } from '@/ui/form/field-set'
import { NumberField } from '@/ui/form/number-field'
import { SelectField } from '@/ui/form/select-field'
import { TextArea } from '@/ui/form/text-area'
import { TextField } from '@/ui/form/text-field'

/** The groups the catalogue gives a service for. */
export const groupsOf = (service: string) => {
  const entry = catalogueServices.find(({ code }) => code === service)
  return targetGroups
    .filter(({ code }) => entry?.groups.includes(code) ?? false)
    .map(({ code, label }) => ({ value: code, label }))
}

/** What a service of the package is to be: for which group, on which need, how much, when, by whom. */
export function ServiceFields({ service }: { service: string }) {
  return (
    <>
      <SelectField
        name="targetGroup"
        label="Grupa"
        hint={service === '' ? 'Najpierw wybierz usługę.' : undefined}
        options={groupsOf(service)}
        required
      />
      <TextArea name="need" label="Potrzeba" hint="Czego brakuje i po co ta usługa." rows={3} required />
      <TextArea
        name="ownMeans"
        label="Własne siły i środki"
        hint="Co osoba i rodzina robią same i dlaczego to nie wystarcza (R-131)."
        rows={2}
        required
      />
      <TextField name="extent" label="Zakres" hint="Na przykład: zakupy, posiłki, wizyty u lekarza." />
      <FieldRow>
        <NumberField name="hoursPerMonth" label="Godziny w miesiącu" />
        <DateField name="plannedFrom" label="Od" />
        <DateField name="plannedTo" label="Do" />
      </FieldRow>
      <TextField
        name="provider"
        label="Kto realizuje"
        hint="Ośrodek, organizacja, firma albo jednostka miasta; może zostać puste, dopóki usługa nie trwa."
      />
    </>
  )
}
