'use client'

import { useRouter } from 'next/navigation'
import type { z } from 'zod'
import { useCommandForm } from '@/platform/web/use-command-form'
import { Form } from '@/ui/form/form'
import { TextField } from '@/ui/form/text-field'
import { showToast } from '@/ui/toast'
import { acceptReferral } from '../actions'
import type * as inputs from '../inputs/files'

type AcceptReferralProps = { referralId: string; version: number; overNorm: boolean; loadSentence: string }

/** Takes a referral over and goes straight to the family's file. Above the norm a reason is asked for at once. */
export function AcceptReferral({ referralId, version, overNorm, loadSentence }: AcceptReferralProps) {
  const router = useRouter()
  const command = useCommandForm<z.input<typeof inputs.acceptReferral>, { fileId: string }>({
    action: acceptReferral,
    schema: async () => (await import('../inputs/files')).acceptReferral,
    defaultValues: { referralId, version, warningReason: '' },
    onDone: ({ fileId }) => {
      showToast({ message: 'Skierowanie przyjęte.' })
      router.push(`/praca-socjalna/${fileId}`)
    },
  })
  return (
    <Form {...command} id={`skierowanie-${referralId}`} submitLabel="Przyjmij skierowanie">
      {overNorm ? (
        <TextField name="warningReason" label="Powód przyjęcia ponad normę" hint={loadSentence} />
      ) : null}
    </Form>
  )
}
