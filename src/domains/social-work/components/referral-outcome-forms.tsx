'use client'

import type { z } from 'zod'
import { useCommandForm } from '@/platform/web/use-command-form'
import { DateField } from '@/ui/form/date-field'
import { Form } from '@/ui/form/form'
import { NumberField } from '@/ui/form/number-field'
import { TextArea } from '@/ui/form/text-area'
import { recordClientDidNotCome, recordClientRefused } from '../actions'
import type * as inputs from '../inputs/files'
import { useSaved } from './use-saved'

export type ReferralFormProps = { referralId: string; version: number; retryOn: string }

/** Every attempt counts; another one has a day. */
export function DidNotCome({ referralId, version, retryOn }: ReferralFormProps) {
  const command = useCommandForm<z.input<typeof inputs.recordClientDidNotCome>, void>({
    action: recordClientDidNotCome,
    schema: async () => (await import('../inputs/files')).recordClientDidNotCome,
    defaultValues: { referralId, version, attempts: 1, note: '', retryOn },
    onDone: useSaved('Zapisano. Pracownik ds. świadczeń już o tym wie.'),
  })
  return (
    <Form {...command} id="nie-przyszedl" submitLabel="Zapisz, że nie przyszedł">
      <NumberField name="attempts" label="Ile razy próbowano nawiązać kontakt" required />
      <TextArea name="note" label="Jak próbowano" hint="Przeczyta to pracownik ds. świadczeń." required />
      <DateField name="retryOn" label="Kiedy spróbujesz ponownie" />
    </Form>
  )
}

/** A refusal is an outcome, with what the client said. */
export function Refused({ referralId, version, retryOn }: ReferralFormProps) {
  const command = useCommandForm<z.input<typeof inputs.recordClientRefused>, void>({
    action: recordClientRefused,
    schema: async () => (await import('../inputs/files')).recordClientRefused,
    defaultValues: { referralId, version, note: '', retryOn },
    onDone: useSaved('Zapisano. Pracownik ds. świadczeń już o tym wie.'),
  })
  return (
    <Form {...command} id="odmowil" submitLabel="Zapisz odmowę">
      <TextArea
        name="note"
        label="Czego klient nie chce uzgodnić i co mu wyjaśniono"
        hint="Przeczyta to pracownik ds. świadczeń. O skutkach (art. 11 ust. 2 ups) decyduje organ."
        required
      />
      <DateField name="retryOn" label="Kiedy wrócisz do rozmowy" />
    </Form>
  )
}
