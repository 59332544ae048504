'use client'

import { useState } from 'react'
import type { z } from 'zod'
import { consultantKindLabels, positionLabels } from '@/domains/staff/labels'
import { useCommand } from '@/platform/web/use-command'
import { useCommandForm } from '@/platform/web/use-command-form'
import { Button } from '@/ui/button'
import { DateField } from '@/ui/form/date-field'
import { FieldRow } from '@/ui/form/field-set'
import { Form } from '@/ui/form/form'
import { FormAnswer } from '@/ui/form/form-answer'
import { NumberField } from '@/ui/form/number-field'
import { SelectField } from '@/ui/form/select-field'
import { TextArea } from '@/ui/form/text-area'
import { acceptPost, addPost, changePost } from '../actions'
import type * as inputs from '../inputs'
import { useSaved } from './use-saved'

const options = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

function PostFields() {
  return (
    <>
      <FieldRow>
        <SelectField name="kind" label="Stanowisko" options={options(positionLabels)} required />
        <NumberField name="fte" label="Liczba etatów" decimals={2} required />
      </FieldRow>
      <SelectField
        name="speciality"
        label="Specjalność konsultanta"
        options={options(consultantKindLabels)}
        emptyLabel="nie dotyczy"
      />
      <TextArea name="duties" label="Zakres czynności" rows={3} required />
    </>
  )
}

type Added = z.input<typeof inputs.addPost>

/** A new post of a unit; it waits for the director. */
export function AddPostForm({ teamId, today }: { teamId: string; today: string }) {
  const command = useCommandForm<Added, { id: string }>({
    action: addPost,
    schema: async () => (await import('../inputs')).addPost,
    defaultValues: {
      teamId,
      kind: '' as Added['kind'],
      speciality: '',
      fte: 1,
      duties: '',
      validFrom: today,
    },
    onDone: useSaved('Zapisano etat. Czeka na akceptację dyrektora.'),
  })
  return (
    <Form {...command} id="etat" submitLabel="Zapisz etat">
      <PostFields />
      <DateField name="validFrom" label="Od dnia" required />
    </Form>
  )
}

export type ChangedPost = Omit<z.input<typeof inputs.changePost>, 'postId'> & { id: string }

/** Changes a post in its place; the director accepts it anew. */
export function ChangePost({ post, what }: { post: ChangedPost; what: string }) {
  const [open, setOpen] = useState(false)
  if (!open)
    return (
      <Button size="small" variant="quiet" onClick={() => setOpen(true)}>
        Zmień<span className="sr-only">: {what}</span>
      </Button>
    )
  return <ChangePostForm post={post} close={() => setOpen(false)} />
}

function ChangePostForm({ post: { id, ...values }, close }: { post: ChangedPost; close: () => void }) {
  const saved = useSaved('Zmieniono etat. Czeka na akceptację dyrektora.')
  const command = useCommandForm<z.input<typeof inputs.changePost>, void>({
    action: changePost,
    schema: async () => (await import('../inputs')).changePost,
    defaultValues: { postId: id, ...values },
    onDone: () => {
      saved()
      close()
    },
  })
  return (
    <Form
      {...command}
      id={`etat-${id}`}
      submitLabel="Zapisz zmianę"
      actions={<Button onClick={close}>Anuluj</Button>}
    >
      <PostFields />
    </Form>
  )
}

/** The director accepts a post with its scope of duties. */
export function AcceptPost({ id, version, what }: { id: string; version: number; what: string }) {
  const { run, outcome } = useCommand(acceptPost, useSaved('Przyjęto etat i zakres czynności.'))
  return (
    <div className="flex flex-col gap-2">
      <Button
        size="small"
        icon="check"
        pending={outcome.kind === 'sending'}
        onClick={() => void run({ postId: id, version })}
      >
        Przyjmij<span className="sr-only">: {what}</span>
      </Button>
      <FormAnswer outcome={outcome} />
    </div>
  )
}
