'use client'

import { useRouter } from 'next/navigation'
import type { InterviewPart } from '@/platform/db/generated/enums'
import { startInterview } from '../actions'
import { StepButton } from './step-button'

type StartInterviewProps = { proceedingId: string; part: InterviewPart; mayUpdate: boolean }

/** Begins an interview and leads straight to writing it. */
export function StartInterview({ proceedingId, part, mayUpdate }: StartInterviewProps) {
  const router = useRouter()
  return (
    <StepButton
      action={startInterview}
      input={{ proceedingId, part }}
      label={part === 'four' ? 'Rozpocznij aktualizację (część IV)' : 'Rozpocznij część I'}
      icon={part === 'four' ? 'refresh-cw' : 'clipboard-list'}
      variant={part === 'one' && mayUpdate ? 'secondary' : 'primary'}
      size="small"
      onDone={({ interviewId }) => router.push(`/swiadczenia/${proceedingId}/wywiad/${interviewId}`)}
    />
  )
}
