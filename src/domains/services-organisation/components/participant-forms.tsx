'use client'

import type { z } from 'zod'
import { useCommandForm } from '@/platform/web/use-command-form'
import { DateField } from '@/ui/form/date-field'
import { Form } from '@/ui/form/form'
import { SelectField, type Option } from '@/ui/form/select-field'
import { TextField } from '@/ui/form/text-field'
import { addParticipant, assignCoordinator, endParticipant } from '../actions'
import type * as inputs from '../inputs'
import { useSaved } from './use-saved'

type AssignProps = {
  processId: string
  version: number
  coordinatorId: string | null
  coordinators: readonly Option[]
}

/** The director names the coordinator, who reads of it on the desk. */
export function AssignCoordinatorForm({ processId, version, coordinatorId, coordinators }: AssignProps) {
  const command = useCommandForm<z.input<typeof inputs.assignCoordinator>, void>({
    action: assignCoordinator,
    schema: async () => (await import('../inputs')).assignCoordinator,
    defaultValues: { processId, version, coordinatorId: coordinatorId ?? '' },
    onDone: useSaved('Wyznaczono koordynatora.'),
  })
  return (
    <Form {...command} id="koordynator" submitLabel="Wyznacz koordynatora">
      <SelectField
        name="coordinatorId"
        label="Koordynator usług pomocy społecznej"
        options={coordinators}
        required
      />
    </Form>
  )
}

type AddProps = { processId: string; today: string; kinds: readonly Option[]; workers: readonly Option[] }
type Added = z.input<typeof inputs.addParticipant>

/** A worker by name, or a person or institution from outside. */
export function AddParticipantForm({ processId, today, kinds, workers }: AddProps) {
  const command = useCommandForm<Added, { participantId: string }>({
    action: addParticipant,
    schema: async () => (await import('../inputs')).addParticipant,
    defaultValues: { processId, userId: '', name: '', institution: '', validFrom: today },
    onDone: useSaved('Dodano uczestnika.'),
  })
  return (
    <Form {...command} id="uczestnik" submitLabel="Dodaj uczestnika">
      <SelectField name="kind" label="Kto to jest" options={kinds} required />
      <SelectField name="userId" label="Pracownik" options={workers} emptyLabel="spoza ośrodka" />
      <TextField name="name" label="Imię i nazwisko osoby spoza ośrodka" />
      <TextField name="institution" label="Instytucja" />
      <DateField name="validFrom" label="Od kiedy" required />
    </Form>
  )
}

type EndProps = {
  today: string
  participants: readonly { id: string; version: number; label: string }[]
}
type Ended = z.input<typeof inputs.endParticipant>

/** Somebody's part ends on a day. */
export function EndParticipantForm({ today, participants }: EndProps) {
  const versions = new Map(participants.map(({ id, version }) => [id, version]))
  const command = useCommandForm<Ended, void>({
    action: (input, key) =>
      endParticipant({ ...input, version: versions.get(input.participantId) ?? input.version }, key),
    schema: async () => (await import('../inputs')).endParticipant,
    defaultValues: { participantId: '', version: 1, validTo: today },
    onDone: useSaved('Zakończono udział.'),
  })
  return (
    <Form {...command} id="udzial" submitLabel="Zakończ udział">
      <SelectField
        name="participantId"
        label="Uczestnik"
        options={participants.map(({ id, label }) => ({ value: id, label }))}
        required
      />
      <DateField name="validTo" label="Do kiedy" required />
    </Form>
  )
}
