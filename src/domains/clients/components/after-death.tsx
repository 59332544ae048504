import type { ComponentProps } from 'react'
import type { LocalDate } from '@/kernel/calendar-day'
import { Callout } from '@/ui/callout'
import { LinkButton } from '@/ui/link-button'
import { afterDeath, type Beginning } from '../rules/after-death'

type AfterDeathProps = { what: Beginning; diedOn: LocalDate | null | undefined }

/** Why this cannot be begun with the person meant, and with whom it can; nothing of somebody alive. */
export function AfterDeath({ what, diedOn }: AfterDeathProps) {
  const [refusal] = afterDeath(what, diedOn ?? null)
  return refusal ? (
    <Callout tone="warning" title={refusal.message}>
      {refusal.remedy}
    </Callout>
  ) : null
}

/** A link to what is begun with the living only; for somebody who died it does not lead on and says why. */
export function LinkForLiving({
  what,
  diedOn,
  ...link
}: AfterDeathProps & ComponentProps<typeof LinkButton>) {
  return <LinkButton {...link} refusals={afterDeath(what, diedOn ?? null)} />
}
