'use client'

import { useState } from 'react'
import { useCommandForm } from '@/platform/web/use-command-form'
import { Badge } from '@/ui/badge'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { CheckboxField } from '@/ui/form/checkbox-field'
import { FieldRow } from '@/ui/form/field-set'
import { Form } from '@/ui/form/form'
import { NumberField } from '@/ui/form/number-field'
import { TextField } from '@/ui/form/text-field'
import { showToast } from '@/ui/toast'
import { saveActionKind } from '../actions'

export type ActionKindLine = {
  id: string
  code: string
  label: string
  position: number
  active: boolean
  version: number
}

type ActionCatalogueProps = {
  kinds: readonly ActionKindLine[]
  /** a sentence under a kind, by its id: how long it takes */
  notes?: Readonly<Record<string, string>>
  mayChange: boolean
}

/** The catalogue of social-work actions; what is not used any more is switched off, its past entries keep its name. */
export function ActionCatalogue({ kinds, notes = {}, mayChange }: ActionCatalogueProps) {
  const [edited, setEdited] = useState<string | null>(null)
  const close = () => setEdited(null)
  const next = Math.max(0, ...kinds.map(({ position }) => position)) + 1
  return (
    <Card
      title="Katalog działań pracy socjalnej"
      padding="flush"
      actions={
        mayChange && edited !== 'new' ? (
          <Button size="small" icon="plus" onClick={() => setEdited('new')}>
            Dodaj działanie
          </Button>
        ) : undefined
      }
    >
      <ol>
        {kinds.map((kind) => (
          <li key={kind.id} className="border-b border-line px-4 py-2 last:border-0">
            {edited === kind.id ? (
              <KindForm kind={kind} close={close} />
            ) : (
              <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
                <span className="flex flex-wrap items-center gap-2">
                  <span className="w-6 text-right text-ink-soft">{kind.position}.</span> {kind.label}
                  {kind.active ? null : <Badge icon="ban">wyłączone</Badge>}
                  {notes[kind.id] ? (
                    <span className="basis-full pl-8 text-sm text-ink-soft">{notes[kind.id]}</span>
                  ) : null}
                </span>
                {mayChange ? (
                  <Button size="small" variant="quiet" onClick={() => setEdited(kind.id)}>
                    Zmień<span className="sr-only">: {kind.label}</span>
                  </Button>
                ) : null}
              </div>
            )}
          </li>
        ))}
        {edited === 'new' ? (
          <li className="px-4 py-3">
            <KindForm kind={{ id: null, code: '', label: '', position: next, active: true }} close={close} />
          </li>
        ) : null}
      </ol>
    </Card>
  )
}

type EditedKind = Omit<ActionKindLine, 'id' | 'version'> & { id: string | null; version?: number }

function KindForm({ kind, close }: { kind: EditedKind; close: () => void }) {
  const command = useCommandForm({
    action: saveActionKind,
    schema: async () => (await import('../centre-inputs')).saveActionKind,
    defaultValues: {
      actionKindId: kind.id,
      version: kind.version,
      code: kind.code,
      label: kind.label,
      position: kind.position,
      active: kind.active,
    },
    onDone: () => {
      showToast({ message: 'Katalog działań został zapisany.' })
      close()
    },
  })
  return (
    <Form
      {...command}
      id={`dzialanie-${kind.id ?? 'nowe'}`}
      submitLabel="Zapisz działanie"
      actions={<Button onClick={close}>Anuluj</Button>}
    >
      <TextField name="label" label="Nazwa działania" required />
      <FieldRow>
        <TextField name="code" label="Kod" hint="Bez polskich liter i odstępów." required />
        <NumberField name="position" label="Miejsce na liście" required />
      </FieldRow>
      <CheckboxField name="active" label="Można je wybierać przy wpisywaniu działań" />
    </Form>
  )
}
