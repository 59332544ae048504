'use client'

import type { z } from 'zod'
import { useCommandForm } from '@/platform/web/use-command-form'
import { DateField } from '@/ui/form/date-field'
import { Form } from '@/ui/form/form'
import { SelectField } from '@/ui/form/select-field'
import { TextArea } from '@/ui/form/text-area'
import { TextField } from '@/ui/form/text-field'
import { changeService, moveService } from '../actions'
import type * as inputs from '../inputs'
import { endReasonLabels, packagedServiceStateLabels } from '../labels'
import type { ServiceInPackage } from '../queries'
import { nextStates } from '../rules/package'
import { ServiceFields } from './service-fields'
import { useSaved } from './use-saved'

const options = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

/** What the service is to be, corrected. */
export function ChangeServiceForm({ service }: { service: ServiceInPackage }) {
  const command = useCommandForm<z.input<typeof inputs.changeService>, void>({
    action: changeService,
    schema: async () => (await import('../inputs')).changeService,
    defaultValues: {
      serviceId: service.id,
      version: service.version,
      targetGroup: service.targetGroup,
      need: service.need,
      ownMeans: service.ownMeans ?? '',
      extent: service.extent,
      ...(service.hoursPerMonth === null ? {} : { hoursPerMonth: service.hoursPerMonth }),
      plannedFrom: service.plannedFrom ?? '',
      plannedTo: service.plannedTo ?? '',
      provider: service.provider ?? '',
    },
    onDone: useSaved('Zmiany zapisane.'),
  })
  return (
    <Form {...command} id={`zmiana-${service.id}`} submitLabel="Zapisz zmiany" long>
      <ServiceFields service={service.service} />
    </Form>
  )
}

/** The service goes on to its next state. */
export function MoveServiceForm({ service, today }: { service: ServiceInPackage; today: string }) {
  const states = nextStates(service.state)
  const command = useCommandForm<z.input<typeof inputs.moveService>, void>({
    action: moveService,
    schema: async () => (await import('../inputs')).moveService,
    defaultValues: {
      serviceId: service.id,
      version: service.version,
      to: states[0] ?? 'ended',
      on: today,
      provider: service.provider ?? '',
      endReason: '',
      note: '',
    },
    onDone: useSaved('Stan usługi zapisany.'),
  })
  const to = command.form.watch('to')
  return (
    <Form {...command} id={`stan-${service.id}`} submitLabel="Zapisz stan">
      <SelectField
        name="to"
        label="Nowy stan"
        options={states.map((state) => ({ value: state, label: packagedServiceStateLabels[state] }))}
        emptyLabel={null}
        width="medium"
      />
      <DateField name="on" label="Od dnia" required />
      {to === 'running' ? <TextField name="provider" label="Kto realizuje" required /> : null}
      {to === 'ended' ? (
        <SelectField name="endReason" label="Powód zakończenia" options={options(endReasonLabels)} required />
      ) : null}
      <TextArea name="note" label="Uwagi" rows={2} />
    </Form>
  )
}
