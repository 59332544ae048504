'use client'

import dynamic from 'next/dynamic'
import type { ReferralState } from '@/platform/db/generated/enums'
import { useCommand } from '@/platform/web/use-command'
import { Button } from '@/ui/button'
import { FormAnswer } from '@/ui/form/form-answer'
import { recordClientCame } from '../actions'
import { Folded } from './folded'
import type { ReferralFormProps } from './referral-outcome-forms'
import { useSaved } from './use-saved'

type ReferralProps = ReferralFormProps & { state: ReferralState }

// folded until the client does not come: fetched when one is opened
const DidNotCome = dynamic(() => import('./referral-outcome-forms').then((forms) => forms.DidNotCome))
const Refused = dynamic(() => import('./referral-outcome-forms').then((forms) => forms.Refused))

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
