'use client'

import type { z } from 'zod'
import { useCommandForm } from '@/platform/web/use-command-form'
import { DateField } from '@/ui/form/date-field'
import { Form } from '@/ui/form/form'
import { SelectField, type Option } from '@/ui/form/select-field'
import { TextArea } from '@/ui/form/text-area'
import { addRemark, closeProvider, declareConflict, endConflict } from '../actions'
import type * as inputs from '../inputs/providers'
import { providerRemarkLabels } from '../labels'
import { Folded } from './folded'
import { useSaved } from './use-saved'
import { optionsOf } from './words'

type Ids = { providerId: string; today: string }

/** A complaint, a control, praise. */
export function RemarkForm({ providerId, today }: Ids) {
  const command = useCommandForm<z.input<typeof inputs.addRemark>, void>({
    action: addRemark,
    schema: async () => (await import('../inputs/providers')).addRemark,
    defaultValues: { providerId, kind: '' as 'complaint', happenedOn: today, text: '', outcome: '' },
    onDone: useSaved('Dopisano do historii jakości.'),
  })
  return (
    <Folded title="Dopisz do historii jakości">
      <Form {...command} id="wpis" submitLabel="Dopisz">
        <SelectField name="kind" label="Rodzaj wpisu" options={optionsOf(providerRemarkLabels)} required />
        <DateField name="happenedOn" label="Kiedy" required />
        <TextArea
          name="text"
          label="Co się stało"
          hint="Bez danych klientów. Wpisu nie da się cofnąć."
          rows={3}
          required
        />
        <TextArea name="outcome" label="Jak się skończyło" rows={2} />
      </Form>
    </Folded>
  )
}

type ConflictProps = Ids & { own: string; workers: readonly Option[] }

/** A worker declares a tie to the provider. */
export function ConflictForm({ providerId, today, own, workers }: ConflictProps) {
  const command = useCommandForm<z.input<typeof inputs.declareConflict>, { conflictId: string }>({
    action: declareConflict,
    schema: async () => (await import('../inputs/providers')).declareConflict,
    defaultValues: { providerId, userId: own, reason: '', validFrom: today },
    onDone: useSaved('Zapisano powiązanie.'),
  })
  return (
    <Folded title="Zgłoś powiązanie">
      <Form {...command} id="powiazanie" submitLabel="Zgłoś powiązanie">
        <SelectField name="userId" label="Kogo dotyczy" options={workers} required />
        <TextArea
          name="reason"
          label="Na czym polega"
          hint="Na przykład: członkostwo w zarządzie, zatrudnienie, bliska osoba."
          rows={2}
          required
        />
        <DateField name="validFrom" label="Od kiedy" required />
      </Form>
    </Folded>
  )
}

type EndProps = { today: string; conflicts: readonly { id: string; version: number; label: string }[] }

/** The tie is over. */
export function EndConflictForm({ today, conflicts }: EndProps) {
  const versions = new Map(conflicts.map(({ id, version }) => [id, version]))
  const command = useCommandForm<z.input<typeof inputs.endConflict>, void>({
    action: (input, key) =>
      endConflict({ ...input, version: versions.get(input.conflictId) ?? input.version }, key),
    schema: async () => (await import('../inputs/providers')).endConflict,
    defaultValues: { conflictId: '', version: 1, validTo: today },
    onDone: useSaved('Zakończono powiązanie.'),
  })
  return (
    <Folded title="Zakończ powiązanie">
      <Form {...command} id="koniec-powiazania" submitLabel="Zakończ powiązanie">
        <SelectField
          name="conflictId"
          label="Powiązanie"
          options={conflicts.map(({ id, label }) => ({ value: id, label }))}
          required
        />
        <DateField name="validTo" label="Do kiedy" required />
      </Form>
    </Folded>
  )
}

/** Takes the provider out of the register. */
export function CloseProviderForm({ providerId, version }: { providerId: string; version: number }) {
  const command = useCommandForm<z.input<typeof inputs.closeProvider>, void>({
    action: closeProvider,
    schema: async () => (await import('../inputs/providers')).closeProvider,
    defaultValues: { providerId, version, reason: '' },
    onDone: useSaved('Wykreślono z rejestru.'),
  })
  return (
    <Folded title="Wykreśl z rejestru">
      <Form {...command} id="wykreslenie" submitLabel="Wykreśl z rejestru">
        <TextArea name="reason" label="Dlaczego" rows={2} required />
      </Form>
    </Folded>
  )
}
