import type { Prisma } from '@/platform/db/generated/client'
import { PositionKind } from '@/platform/db/generated/enums'
import { definePermissions } from '@/platform/permissions/define-permissions'

type Nothing = Record<never, never>

const everyPosition = Object.values(PositionKind)

/** Everybody has a desk; on it stands only what is addressed to them. */
export const deskPermissions = definePermissions<Nothing, Nothing>()(
  {},
  {
    'desk.notice.read': {
      label: 'Własne powiadomienia',
      allow: everyPosition.map((kind) => [kind] as const),
    },
  },
)

/** To whom a notice is addressed. */
export type AddressedNotice = { readonly userId: string }

/** A line goes off the desk it was put on by nobody but whose desk it is. */
export const noticePermissions = definePermissions<AddressedNotice, Prisma.NoticeWhereInput>()(
  {
    addressed: {
      label: 'powiadomienie skierowane do tej osoby',
      holds: (actor, notice) => notice.userId === actor.id,
      where: (actor) => ({ userId: actor.id }),
    },
  },
  {
    'desk.notice.clear': {
      label: 'Zdejmowanie własnych powiadomień',
      allow: everyPosition.map((kind) => [kind, 'addressed'] as const),
    },
  },
)
