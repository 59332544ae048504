'use client'

import type { z } from 'zod'
import type { ReferralState } from '@/platform/db/generated/enums'
import { useCommand } from '@/platform/web/use-command'
import { useCommandForm } from '@/platform/web/use-command-form'
import { Button } from '@/ui/button'
import { DateField } from '@/ui/form/date-field'
import { Form } from '@/ui/form/form'
import { FormAnswer } from '@/ui/form/form-answer'
import { NumberField } from '@/ui/form/number-field'
import { TextArea } from '@/ui/form/text-area'
import { recordClientCame, recordClientDidNotCome, recordClientRefused } from '../actions'
import * as inputs from '../inputs/files'
import { Folded } from './folded'
import { useSaved } from './use-saved'

type ReferralProps = { referralId: string; version: number; state: ReferralState; retryOn: string }

/** What the client did about the referral; every answer is an outcome, none of them ends the help. */
export function ReferralOutcome(props: ReferralProps) {
  const { referralId, version, state } = props
  const saved = useSaved('Zapisano: klient zgłosił się.')
  const came = useCommand(recordClientCame, saved)
  return (
    <div className="flex flex-col gap-3">
      {state === 'clientCame' ? null : (
        <div className="flex flex-col gap-2">
          <div>
            <Button
              icon="user-check"
              pending={came.outcome.kind === 'sending'}
              onClick={() => void came.run({ referralId, version })}
            >
              Klient zgłosił się
            </Button>
          </div>
          <FormAnswer outcome={came.outcome} />
        </div>
      )}
      <Folded
        label={state === 'clientCame' ? 'Klient przestał przychodzić' : 'Klient nie przyszedł'}
        icon="user-search"
      >
        <DidNotCome {...props} />
      </Folded>
      <Folded label="Klient odmówił" icon="ban">
        <Refused {...props} />
      </Folded>
    </div>
  )
}

function DidNotCome({ referralId, version, retryOn }: ReferralProps) {
  const command = useCommandForm<z.input<typeof inputs.recordClientDidNotCome>, void>({
    action: recordClientDidNotCome,
    schema: inputs.recordClientDidNotCome,
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

function Refused({ referralId, version, retryOn }: ReferralProps) {
  const command = useCommandForm<z.input<typeof inputs.recordClientRefused>, void>({
    action: recordClientRefused,
    schema: inputs.recordClientRefused,
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
