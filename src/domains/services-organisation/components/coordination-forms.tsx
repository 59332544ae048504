'use client'

import type { z } from 'zod'
import { useCommandForm } from '@/platform/web/use-command-form'
import { DateField } from '@/ui/form/date-field'
import { FieldRow } from '@/ui/form/field-set'
import { Form } from '@/ui/form/form'
import { SelectField, type Option } from '@/ui/form/select-field'
import { assignCoordination, endCoordination, endDelivery, entrustDelivery } from '../actions'
import type * as inputs from '../coordination-inputs'
import { catalogueServices } from '../dictionaries/services'
import { useSaved } from './use-saved'

type AssignProps = {
  service: string
  group: z.input<typeof inputs.assignCoordination>['group']
  userId: string | null
  coordinators: readonly Option[]
  today: string
}

/** The director names the coordinator of a service for a group; the one before ends the day before. */
export function AssignCoordinationForm({ service, group, userId, coordinators, today }: AssignProps) {
  const command = useCommandForm<z.input<typeof inputs.assignCoordination>, { id: string }>({
    action: assignCoordination,
    schema: async () => (await import('../coordination-inputs')).assignCoordination,
    defaultValues: { service, group, userId: userId ?? '', validFrom: today },
    onDone: useSaved('Wyznaczono koordynatora.', '/uslugi/koordynatorzy'),
  })
  return (
    <Form {...command} id="wyznaczenie" submitLabel="Wyznacz koordynatora">
      <FieldRow>
        <SelectField name="userId" label="Koordynator" options={coordinators} required />
        <DateField name="validFrom" label="Od dnia" required />
      </FieldRow>
    </Form>
  )
}

type EndProps = { id: string; version: number; today: string }

/** Ends the coordination on a day. */
export function EndCoordinationForm({ id, version, today }: EndProps) {
  const command = useCommandForm<z.input<typeof inputs.endCoordination>, void>({
    action: endCoordination,
    schema: async () => (await import('../coordination-inputs')).endCoordination,
    defaultValues: { coordinationId: id, version, validTo: today },
    onDone: useSaved('Zapisano ostatni dzień.', '/uslugi/koordynatorzy'),
  })
  return (
    <Form {...command} id="koniec" submitLabel="Zakończ bez następcy">
      <DateField name="validTo" label="Ostatni dzień" required />
    </Form>
  )
}

/** A unit of the centre delivers a service itself from a day on. */
export function EntrustDeliveryForm({ units, today }: { units: readonly Option[]; today: string }) {
  const command = useCommandForm<z.input<typeof inputs.entrustDelivery>, { id: string }>({
    action: entrustDelivery,
    schema: async () => (await import('../coordination-inputs')).entrustDelivery,
    defaultValues: { service: '', teamId: '', validFrom: today },
    onDone: useSaved('Zapisano, kto wykonuje usługę.'),
  })
  return (
    <Form {...command} id="wykonywanie" submitLabel="Powierz wykonywanie">
      <SelectField
        name="service"
        label="Usługa"
        options={catalogueServices.map(({ code, label }) => ({ value: code, label }))}
        required
      />
      <FieldRow>
        <SelectField name="teamId" label="Komórka" options={units} required />
        <DateField name="validFrom" label="Od dnia" required />
      </FieldRow>
    </Form>
  )
}

/** The unit stops delivering the service. */
export function EndDeliveryForm({ id, version, today }: EndProps) {
  const command = useCommandForm<z.input<typeof inputs.endDelivery>, void>({
    action: endDelivery,
    schema: async () => (await import('../coordination-inputs')).endDelivery,
    defaultValues: { deliveryId: id, version, validTo: today },
    onDone: useSaved('Zapisano ostatni dzień.'),
  })
  return (
    <Form {...command} id={`koniec-${id}`} submitLabel="Zakończ wykonywanie">
      <DateField name="validTo" label="Ostatni dzień" required />
    </Form>
  )
}
