'use client'

import { StepButton } from '@/domains/benefits/components/step-button'
import {
  markBenefitRequestRead,
  markCertificateRead,
  markInformationRead,
} from '@/domains/social-work/actions'

const receipts = {
  certificate: markCertificateRead,
  information: markInformationRead,
  request: markBenefitRequestRead,
} as const

/** Confirms the reading of what came through the door; the receipt goes back to the social worker. */
export function DoorReceipt({ kind, id }: { kind: keyof typeof receipts; id: string }) {
  return (
    <StepButton
      action={receipts[kind]}
      input={{ id }}
      label="Potwierdź odczytanie"
      icon="check"
      variant="secondary"
      size="small"
    />
  )
}
