'use client'

import { useEffect } from 'react'
import type { z } from 'zod'
import { catalogueServices } from '@/domains/services-organisation/dictionaries/services'
import { useCommandForm } from '@/platform/web/use-command-form'
import { DateField } from '@/ui/form/date-field'
import { Form } from '@/ui/form/form'
import { RadioGroupField } from '@/ui/form/radio-group-field'
import { SelectField } from '@/ui/form/select-field'
import { addService } from '../actions'
import type * as inputs from '../inputs'
import { PACKAGE_FORM, type KeptService } from '../model'
import { groupsOf, ServiceFields } from './service-fields'
import { useSaved } from './use-saved'

type Values = z.input<typeof inputs.addService>

type AddServiceFormProps = {
  fileId: string
  today: string
  people: readonly { id: string; name: string }[]
  kept: KeptService
}

const services = catalogueServices.map(({ code, label }) => ({ value: code, label }))

/** A need becomes a service of the package; what is typed is kept until it is sent. */
export function AddServiceForm({ fileId, today, people, kept }: AddServiceFormProps) {
  const empty: Values = {
    fileId,
    personId: people[0]?.id ?? '',
    service: '',
    targetGroup: '',
    need: '',
    ownMeans: '',
    ownMeansSuffice: '' as never,
    extent: '',
    provider: '',
    neededOn: today,
  }
  const saved = useSaved('Usługa jest w pakiecie.')
  const command = useCommandForm<Values, { serviceId: string }>({
    action: addService,
    schema: async () => (await import('../inputs')).addService,
    defaultValues: { ...empty, ...((kept?.content as Partial<Values> | undefined) ?? {}), fileId },
    draft: { form: PACKAGE_FORM, subject: fileId, savedAt: kept?.savedAt ?? null },
    onDone: () => {
      command.form.reset(empty)
      saved()
    },
  })
  const { form } = command
  const service = form.watch('service')
  const [only, ...others] = groupsOf(service)
  const single = only && others.length === 0 ? only.value : null
  useEffect(() => {
    if (single) form.setValue('targetGroup', single)
  }, [form, single])
  return (
    <Form {...command} id="nowa-usluga" submitLabel="Dodaj do pakietu" long>
      {people.length > 1 ? (
        <SelectField
          name="personId"
          label="Dla kogo"
          options={people.map(({ id, name }) => ({ value: id, label: name }))}
          required
        />
      ) : null}
      <SelectField name="service" label="Usługa z katalogu" options={services} required />
      <RadioGroupField
        name="ownMeansSuffice"
        label="Czy wystarczą własne siły, środki i uprawnienia?"
        options={[
          { value: false, label: 'Nie wystarczą' },
          { value: true, label: 'Wystarczą', hint: 'Wtedy rodzina korzysta z pracy socjalnej, bez usługi.' },
        ]}
        required
      />
      <ServiceFields service={service} />
      <DateField name="neededOn" label="Potrzebę rozpoznano" required />
    </Form>
  )
}
