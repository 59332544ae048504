import { PositionKind } from '@/platform/db/generated/enums'
import { definePermissions } from '@/platform/permissions/define-permissions'

type Nothing = Record<never, never>

const everyPosition = Object.values(PositionKind).map((kind) => [kind] as const)

/** Everybody has a desk; on it stands only what is addressed to them. */
export const deskPermissions = definePermissions<Nothing, Nothing>()(
  {},
  {
    'desk.notice.read': { label: 'Własne powiadomienia', allow: everyPosition },
    'desk.notice.clear': { label: 'Zdejmowanie własnych powiadomień', allow: everyPosition },
  },
)
