'use client'

import { useRef } from 'react'
import { useRouter } from 'next/navigation'
import type { z } from 'zod'
import type { Action } from '@/platform/web/action-result'
import { sendWithFile } from '@/platform/web/send-with-file'
import { useCommandForm } from '@/platform/web/use-command-form'
import { FilePicker } from '@/ui/form/file-picker'
import { Form } from '@/ui/form/form'
import type * as inputs from '../inputs/appeal'

type Input = Pick<z.input<typeof inputs.attachAppealScan>, 'decisionId' | 'version'>
type Result = { fileId: string }

/** The appeal as it came, scanned; what the file really is, the server checks by content. */
export function AppealScanForm({ decisionId, version }: { decisionId: string; version: number }) {
  const router = useRouter()
  const picker = useRef<HTMLInputElement>(null)
  const send: Action<Input, Result> = (input, key) =>
    sendWithFile('/api/documents/skany-odwolan', input, picker.current?.files?.[0], key)
  const command = useCommandForm({
    action: send,
    schema: async () => (await import('../inputs/appeal')).appealStep,
    defaultValues: { decisionId, version },
    onDone: () => router.refresh(),
  })
  return (
    <Form {...command} id="skan-odwolania" submitLabel="Dołącz skan odwołania">
      <FilePicker
        ref={picker}
        label="Skan odwołania"
        hint="PDF, JPEG albo PNG do 10 MB. Zobaczy go każdy, kto może czytać tę sprawę."
        accept="application/pdf,image/jpeg,image/png"
      />
    </Form>
  )
}
