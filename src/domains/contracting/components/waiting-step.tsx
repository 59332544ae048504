import { Callout } from '@/ui/callout'
import { StepButton } from './award-forms'

type WaitingStepProps = {
  readonly step: Parameters<typeof StepButton>[0]['step'] | undefined
  readonly today: string
}

/** The step of the process whose records are all here, to be written with one press; nothing while none waits. */
export function WaitingStep({ step, today }: WaitingStepProps) {
  if (!step) return null
  return (
    <Callout tone="success" title={`Zapisy do kroku ${step.code} są kompletne: ${step.activity}`}>
      <StepButton key={step.id} step={step} today={today} />
    </Callout>
  )
}
