'use client'

import dynamic from 'next/dynamic'
import type { PilotConsent } from '@/platform/db/generated/enums'
import { Fold } from './fold'
import type { PilotFormProps } from './pilot-answer-forms'

// folded once there is an answer, and seldom needed: fetched when one is opened
const AnswerForm = dynamic(() => import('./pilot-answer-forms').then((forms) => forms.AnswerForm))
const CorrectionForm = dynamic(() => import('./pilot-answer-forms').then((forms) => forms.CorrectionForm))

type PilotFormsProps = PilotFormProps & { consent: PilotConsent | null }

/** The first answer is asked for at once; a change of mind and a correction are folded. */
export function PilotForms({ consent, ...props }: PilotFormsProps) {
  if (consent === null) return <AnswerForm {...props} choices={['given', 'refused']} />
  return (
    <div className="-mx-4 -mb-4 flex flex-col divide-y divide-line border-t border-line">
      <Fold key={consent} title={consent === 'given' ? 'Klient cofa zgodę' : 'Klient jednak się zgadza'}>
        <AnswerForm {...props} choices={consent === 'given' ? ['withdrawn'] : ['given']} />
      </Fold>
      <Fold title="Sprostuj ostatnią odpowiedź">
        <CorrectionForm {...props} />
      </Fold>
    </div>
  )
}
