'use client'

import { useWatch } from 'react-hook-form'
import type { z } from 'zod'
import { useCommandForm } from '@/platform/web/use-command-form'
import { CheckboxField } from '@/ui/form/checkbox-field'
import { Form } from '@/ui/form/form'
import { RadioGroupField } from '@/ui/form/radio-group-field'
import { SelectField } from '@/ui/form/select-field'
import { TextArea } from '@/ui/form/text-area'
import { TextField } from '@/ui/form/text-field'
import { addFinding, changeFinding, removeFinding } from '../actions'
import type * as inputs from '../inputs/recognition'
import { findingKindLabels, findingSourceLabels, resourceLabels } from '../labels'
import { problemOptions } from './file-forms'
import { useSaved } from './use-saved'

const options = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

type Finding = z.input<typeof inputs.addFinding>['finding']
export type StoredFinding = {
  readonly id: string
  readonly version: number
  readonly kind: Finding['kind']
  readonly category: string
  readonly description: string
  readonly clientWords: string | null
  readonly source: Finding['source']
  readonly main: boolean
}

/** A problem or a resource, in the client's words where they said it. */
export function AddFindingForm({ fileId, kind }: { fileId: string; kind: Finding['kind'] }) {
  const empty = {
    fileId,
    finding: { kind, description: '', clientWords: '', source: 'client' as const, main: false, reason: '' },
  }
  const saved = useSaved(kind === 'problem' ? 'Problem zapisany.' : 'Zasób zapisany.')
  const command = useCommandForm<z.input<typeof inputs.addFinding>, { id: string }>({
    action: addFinding,
    schema: async () => (await import('../inputs/recognition')).addFinding,
    defaultValues: empty,
    onDone: () => {
      command.form.reset(empty)
      saved()
    },
  })
  const main = useWatch({ control: command.form.control, name: 'finding.main' })
  return (
    <Form
      {...command}
      id={`nowy-${kind}`}
      submitLabel={`Dodaj ${findingKindLabels[kind].toLowerCase()}`}
      long
    >
      <FindingFields kind={kind} main={main} />
    </Form>
  )
}

/** Corrects a finding; the earlier text stays in the history. */
export function ChangeFindingForm({ finding }: { finding: StoredFinding }) {
  const command = useCommandForm<z.input<typeof inputs.changeFinding>, void>({
    action: changeFinding,
    schema: async () => (await import('../inputs/recognition')).changeFinding,
    defaultValues: {
      findingId: finding.id,
      version: finding.version,
      finding: {
        kind: finding.kind,
        category: finding.category as Finding['category'],
        description: finding.description,
        clientWords: finding.clientWords ?? '',
        source: finding.source,
        main: finding.main,
        reason: '',
      },
    },
    onDone: useSaved('Zmieniono wpis.'),
  })
  const main = useWatch({ control: command.form.control, name: 'finding.main' })
  return (
    <Form {...command} id={`zmiana-${finding.id}`} submitLabel="Zapisz zmianę" long>
      <FindingFields kind={finding.kind} main={main} />
    </Form>
  )
}

/** Takes a finding out with the reason. */
export function RemoveFindingForm({ finding }: { finding: StoredFinding }) {
  const command = useCommandForm<z.input<typeof inputs.removeFinding>, void>({
    action: removeFinding,
    schema: async () => (await import('../inputs/recognition')).removeFinding,
    defaultValues: { findingId: finding.id, version: finding.version, reason: '' },
    onDone: useSaved('Usunięto wpis.'),
  })
  return (
    <Form {...command} id={`usuniecie-${finding.id}`} submitLabel="Usuń wpis">
      <TextField name="reason" label="Powód usunięcia" required />
    </Form>
  )
}

function FindingFields({ kind, main }: { kind: Finding['kind']; main: boolean }) {
  return (
    <>
      <SelectField
        name="finding.category"
        label={kind === 'problem' ? 'Jaki problem' : 'Gdzie jest ten zasób'}
        options={kind === 'problem' ? problemOptions : options(resourceLabels)}
        required
      />
      <TextArea name="finding.description" label="Co ustalono" rows={2} required />
      <TextArea name="finding.clientWords" label="Słowami klienta" rows={2} />
      <RadioGroupField
        name="finding.source"
        label="Skąd to wiadomo"
        options={options(findingSourceLabels)}
        inline
      />
      {kind === 'problem' ? (
        <>
          <CheckboxField name="finding.main" label="To jest główny problem" />
          {main ? (
            <TextField
              name="finding.reason"
              label="Dlaczego ten problem jest najważniejszy"
              hint="Potrzebne, gdy zmienia się główny problem."
            />
          ) : null}
        </>
      ) : null}
    </>
  )
}
