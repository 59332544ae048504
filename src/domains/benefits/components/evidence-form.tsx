'use client'

import { useRef } from 'react'
import { useRouter } from 'next/navigation'
import type { z } from 'zod'
import type { LocalDate } from '@/kernel/local-date'
import type { Action } from '@/platform/web/action-result'
import { sendWithFile } from '@/platform/web/send-with-file'
import { useCommandForm } from '@/platform/web/use-command-form'
import { DateField } from '@/ui/form/date-field'
import { FilePicker } from '@/ui/form/file-picker'
import { Form } from '@/ui/form/form'
import { TextField } from '@/ui/form/text-field'
import type * as inputs from '../inputs/examination'

type Input = z.input<typeof inputs.addEvidence>
type Result = { evidenceId: string; fileId: string | null }

/** A document for the file, with its scan when there is one; what the file really is, the server checks by content. */
export function EvidenceForm({ proceedingId, today }: { proceedingId: string; today: LocalDate }) {
  const router = useRouter()
  const picker = useRef<HTMLInputElement>(null)
  const send: Action<Input, Result> = ({ title, receivedOn }, key) => {
    const file = picker.current?.files?.[0]
    return sendWithFile('/api/documents/dowody', { proceedingId, title, receivedOn }, file, key)
  }
  const command = useCommandForm({
    action: send,
    schema: async () => (await import('../inputs/examination')).addEvidence,
    defaultValues: { proceedingId, title: '', receivedOn: today },
    onDone: () => router.refresh(),
  })
  return (
    <Form {...command} id="dowod" submitLabel="Dołącz do akt">
      <TextField
        name="title"
        label="Co to jest"
        hint="Na przykład: zaświadczenie o zarobkach za październik."
        required
      />
      <DateField name="receivedOn" label="Wpłynęło" required max={today} />
      <FilePicker
        ref={picker}
        label="Skan"
        hint="PDF, JPEG albo PNG do 10 MB. Bez pliku dowód jest w aktach na papierze."
        accept="application/pdf,image/jpeg,image/png"
      />
    </Form>
  )
}
