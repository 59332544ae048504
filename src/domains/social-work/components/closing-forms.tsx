'use client'

import type { z } from 'zod'
import { useCommandForm } from '@/platform/web/use-command-form'
import { Form } from '@/ui/form/form'
import { SelectField } from '@/ui/form/select-field'
import { TextArea } from '@/ui/form/text-area'
import { TextField } from '@/ui/form/text-field'
import { closeFile, reopenFile } from '../actions'
import type * as inputs from '../inputs/files'
import { closeReasonLabels } from '../labels'
import { keeps, typedInto, type Kept } from '../model'
import { useSaved } from './use-saved'

type FileProps = { fileId: string; version: number }

/** The end of a round with the words of both sides; what is missing is explained, not blocked for ever. */
export function ClosingForm({ fileId, version, kept }: FileProps & { kept: Kept }) {
  type Values = z.input<typeof inputs.closeFile>
  const command = useCommandForm<Values, { closingId: string }>({
    action: closeFile,
    schema: async () => (await import('../inputs/files')).closeFile,
    defaultValues: {
      clientStatement: '',
      workerStatement: '',
      missingReason: '',
      supportNetwork: '',
      warningReason: '',
      ...typedInto<Values>(kept),
      fileId,
      version,
    },
    draft: keeps('social-work.closing', fileId, kept),
    onDone: useSaved('Praca socjalna zakończona. Późniejsze kontakty możesz nadal zapisywać.'),
  })
  return (
    <Form {...command} id="zakonczenie" submitLabel="Zakończ pracę socjalną" long>
      <SelectField
        name="reason"
        label="Powód zakończenia"
        options={Object.entries(closeReasonLabels).map(([value, label]) => ({ value, label }))}
        required
      />
      <TextArea
        name="clientStatement"
        label="Końcowe słowo klienta"
        hint="Co się udało, co zostaje, czy poradzi sobie dalej."
      />
      <TextArea name="workerStatement" label="Końcowe słowo pracownika" />
      <TextField
        name="missingReason"
        label="Dlaczego jednego z nich nie ma"
        hint="Na przykład: wycofanie z kontaktu, zgon, przeprowadzka."
      />
      <TextArea
        name="supportNetwork"
        label="Na kogo można liczyć po zakończeniu"
        hint="Osoby, grupy, instytucje – i w czym pomagają."
      />
      <TextField
        name="warningReason"
        label="Powód braku sieci wsparcia"
        hint="Tylko gdy powyżej nic nie wpisano."
      />
    </Form>
  )
}

/** A new round for the same family: the history stays beside it. */
export function ReopenForm({ fileId, version }: FileProps) {
  const command = useCommandForm<z.input<typeof inputs.reopenFile>, { reopenedOn: string }>({
    action: reopenFile,
    schema: async () => (await import('../inputs/files')).reopenFile,
    defaultValues: { fileId, version, reason: '', warningReason: '' },
    onDone: useSaved('Praca socjalna wznowiona.', `/praca-socjalna/${fileId}`),
  })
  return (
    <Form {...command} id="wznowienie" submitLabel="Wznów pracę socjalną">
      <TextArea name="reason" label="Dlaczego zaczynacie na nowo" required />
      <TextField
        name="warningReason"
        label="Powód przyjęcia ponad normę"
        hint="Tylko gdy norma jest wykorzystana."
      />
    </Form>
  )
}
