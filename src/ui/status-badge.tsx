import { Badge } from '@/ui/badge'
import type { IconName } from '@/ui/icons/icon-names'
import type { Tone } from '@/ui/tone'

export type StatusLook = { label: string; tone: Tone; icon?: IconName | undefined }

type StatusBadgeProps<Status extends string> = {
  status: Status
  /** The look of every status; a status without a look does not compile. */
  looks: Record<Status, StatusLook>
}

/** The state of a record, worded by the caller's table. */
export function StatusBadge<Status extends string>({ status, looks }: StatusBadgeProps<Status>) {
  const look = looks[status]
  return (
    <Badge tone={look.tone} icon={look.icon}>
      {look.label}
    </Badge>
  )
}
