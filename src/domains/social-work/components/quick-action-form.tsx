'use client'

import { useState } from 'react'
import type { z } from 'zod'
import { useCommandForm } from '@/platform/web/use-command-form'
import { Form } from '@/ui/form/form'
import { TextField } from '@/ui/form/text-field'
import { correctAction, logAction } from '../actions'
import type { QuickAction } from '../action-queries'
import type * as inputs from '../inputs/actions'
import { keeps, typedInto, type Kept } from '../model'
import { ActionFields } from './action-fields'
import { useSaved } from './use-saved'

type Values = z.input<typeof inputs.logAction>

type QuickActionFormProps = { quick: QuickAction; today: string }

/** Each saved action leaves an empty form for the next one. */
export function QuickActionForm(props: QuickActionFormProps) {
  const [saved, setSaved] = useState(0)
  return (
    <NewAction
      key={saved}
      {...props}
      kept={saved === 0 ? props.quick.kept : null}
      onSaved={() => setSaved(saved + 1)}
    />
  )
}

type NewActionProps = QuickActionFormProps & { kept: Kept; onSaved: () => void }

/** Kind, minutes, save: three touches; the rest is filled in sensibly and waits folded. What is typed is kept. */
function NewAction({ quick, today, kept, onSaved }: NewActionProps) {
  const client = quick.people.find((person) => person.client)
  const fresh: Values = {
    fileId: quick.fileId,
    kind: quick.last?.kind ?? '',
    contact: quick.last?.contact ?? 'direct',
    doneOn: today,
    minutes: quick.last?.minutes ?? 30,
    place: (quick.last?.place as Values['place']) ?? 'home',
    personIds: client ? [client.id] : [],
    note: '',
    nextStep: '',
    nextStepOn: '',
    privateNote: '',
  }
  const typed = typedInto<Values>(kept)
  const told = useSaved('Działanie zapisane.')
  const command = useCommandForm<Values, { actionId: string }>({
    action: logAction,
    schema: async () => (await import('../inputs/actions')).logAction,
    defaultValues: { ...fresh, ...typed, fileId: quick.fileId },
    draft: keeps('social-work.action', quick.fileId, kept),
    onDone: () => {
      onSaved()
      told()
    },
  })
  return (
    <Form {...command} id="dzialanie" submitLabel="Zapisz działanie" long>
      <ActionFields quick={quick} open={Boolean(typed.note || typed.privateNote || typed.nextStep)} />
    </Form>
  )
}

type Corrected = Omit<z.input<typeof inputs.correctAction>, 'reason'>

type CorrectionProps = { quick: QuickAction; values: Corrected; visible: boolean; backHref: string }

/** Own entry: mended in place on its day, later corrected visibly with a reason. */
export function CorrectActionForm({ quick, values, visible, backHref }: CorrectionProps) {
  const command = useCommandForm<z.input<typeof inputs.correctAction>, { actionId: string }>({
    action: correctAction,
    schema: async () => (await import('../inputs/actions')).correctAction,
    defaultValues: { ...values, reason: '' },
    onDone: useSaved(visible ? 'Zapisano sprostowanie.' : 'Wpis poprawiony.', backHref),
  })
  return (
    <Form {...command} id="poprawka" submitLabel={visible ? 'Zapisz sprostowanie' : 'Popraw wpis'} long>
      {visible ? (
        <TextField
          name="reason"
          label="Powód sprostowania"
          hint="Poprzedni wpis zostaje widoczny obok."
          required
        />
      ) : null}
      <ActionFields quick={quick} open />
    </Form>
  )
}
