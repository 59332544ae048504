'use client'

import { useRef, useState } from 'react'
import type { z } from 'zod'
import type { Action, ActionResult } from '@/platform/web/action-result'
import { sendWithFile } from '@/platform/web/send-with-file'
import { useCommandForm } from '@/platform/web/use-command-form'
import { FilePicker } from '@/ui/form/file-picker'
import { Form } from '@/ui/form/form'
import { TextField } from '@/ui/form/text-field'
import type * as inputs from '../inputs/attachments'
import { mostAttachments } from '../rules/attachments'
import { useSaved } from './use-saved'

type Typed = z.input<typeof inputs.attachmentForm>
type Added = { id: string; number: number }

/** A file that came with an offer; what the file really is, the server checks by content. */
export function AttachmentForm({ offerId, sealed }: { offerId: string; sealed: boolean }) {
  const picker = useRef<HTMLInputElement>(null)
  const [round, setRound] = useState(0)
  const saved = useSaved('Dołączono plik.')
  const send: Action<Typed, Added> = async (input, key) => {
    const file = picker.current?.files?.[0]
    const answer = await sendWithFile<Added>('/api/documents/zalaczniki-ofert', input, file, key)
    return answer.ok || answer.kind !== 'fields' ? answer : aboutFile(answer)
  }
  const blank = { offerId, title: '' }
  const command = useCommandForm<Typed, Added>({
    action: send,
    schema: async () => (await import('../inputs/attachments')).attachmentForm,
    defaultValues: blank,
    onDone: () => {
      command.form.reset(blank)
      setRound(round + 1)
      saved()
    },
  })
  return (
    <Form {...command} id={`zalacznik-${offerId}`} submitLabel="Dołącz plik">
      <TextField
        name="title"
        label="Co to jest"
        hint={
          sealed
            ? 'Na przykład: statut. Nazwy i pliku nikt nie zobaczy przed otwarciem ofert.'
            : 'Na przykład: statut, sprawozdanie za zeszły rok.'
        }
        required
      />
      <FilePicker
        key={round}
        ref={picker}
        label="Plik"
        hint={`PDF, JPEG albo PNG do 10 MB; najwyżej ${mostAttachments} plików i 60 MB w jednej ofercie.`}
        accept="application/pdf,image/jpeg,image/png"
      />
    </Form>
  )
}

type WrongFields = Extract<ActionResult<never>, { kind: 'fields' }>

/** The file is no field of the form: what is wrong with it is said of the whole form. */
function aboutFile({ fieldErrors, ...answer }: WrongFields): WrongFields {
  const { content = [], ...others } = fieldErrors
  return { ...answer, fieldErrors: others, formErrors: [...answer.formErrors, ...content] }
}
