import type { Prisma } from '@/platform/db/generated/client'
import { definePermissions, type Relation } from '@/platform/permissions/define-permissions'
import {
  contactRelations,
  guardedContactSelect,
  type ContactRelation,
  type GuardedContact,
} from './permissions'

/** Whose call it is, and the report it comes from. */
export type GuardedCallBack = { readonly responsibleId: string; readonly contact: GuardedContact }

export const guardedCallBackSelect = {
  id: true,
  responsibleId: true,
  contact: { select: guardedContactSelect },
} as const satisfies Prisma.CallBackSelect

type CallBackRelation = Relation<GuardedCallBack, Prisma.CallBackWhereInput>

const ofReport = ({ label, holds, where }: ContactRelation): CallBackRelation => ({
  label,
  holds: (actor, { contact }) => holds(actor, contact),
  where: (actor) => ({ contact: where(actor) }),
})

const callBackRelations = {
  responsible: {
    label: 'sam ma oddzwonić',
    holds: (actor, call) => call.responsibleId === actor.id,
    where: (actor) => ({ responsibleId: actor.id }),
  },
  registered: ofReport(contactRelations.registered),
  notRestricted: ofReport(contactRelations.notRestricted),
  ofLedTeam: ofReport(contactRelations.ofLedTeam),
} as const satisfies Record<string, CallBackRelation>

/** The call-back list, and a call upon it: whoever is to call, and whoever may complete the report it comes from. */
export const callBackPermissions = definePermissions<GuardedCallBack, Prisma.CallBackWhereInput>()(
  callBackRelations,
  {
    'intake.callBack.work': {
      label: 'Lista „do oddzwonienia”',
      allow: [
        ['informationWorker', 'responsible'],
        ['informationWorker', 'registered'],
        ['informationWorker', 'notRestricted'],
        ['benefitsWorker', 'responsible'],
        ['socialWorker', 'responsible'],
        ['seniorSocialWorker', 'responsible'],
        ['teamLeader', 'responsible'],
        ['teamLeader', 'ofLedTeam'],
      ],
    },
  },
)
