import 'server-only'
import type { LocalDate } from '@/kernel/calendar-day'
import { holdersOf } from '@/domains/services-organisation/taking-part'
import { workersOf } from '@/domains/services-organisation/workers'
import type { CommandContext } from '@/platform/command/define-command'
import type { ReadDb, WriteTx } from '@/platform/db/client'
import type { PositionKind, ResponsibilityVariant } from '@/platform/db/generated/enums'
import { notify } from '@/platform/notices'

/** Who may owe an action: those who may read the process and so see what they owe. */
const owing: readonly PositionKind[] = [
  'servicesCoordinator',
  'contractingSpecialist',
  'procurementSpecialist',
  'ngoSpecialist',
  'financeWorker',
  'director',
  'deputyDirector',
]

/** The workers an action of this service can be given to, in Polish order. */
export async function responsibleOf(
  db: Pick<ReadDb | WriteTx, 'user'>,
  responsibility: ResponsibilityVariant,
  on: LocalDate,
): Promise<{ value: string; label: string }[]> {
  const kinds: readonly PositionKind[] =
    responsibility === 'dispersed' ? [...owing, 'cityDepartmentHead'] : owing
  return (await workersOf(db, on))
    .filter(({ positions }) => positions.some((kind) => kinds.includes(kind)))
    .map(({ value, label }) => ({ value, label }))
}

type Told = { readonly id: string; readonly responsibility: ResponsibilityVariant }

/** Puts a line on the desks of those who analyse. */
export async function tellAnalysts(context: CommandContext, service: Told, kind: string): Promise<void> {
  const kinds: readonly PositionKind[] = [
    'director',
    'deputyDirector',
    ...(service.responsibility === 'dispersed' ? ['cityDepartmentHead' as const] : []),
  ]
  for (const userId of await holdersOf(context.tx, kinds, context.clock.today()))
    await notify(context, { userId, kind, subjectType: 'serviceProcess', subjectId: service.id })
}

/** Puts a line about a service on one person's desk. */
export async function tell(
  context: CommandContext,
  userId: string | null,
  serviceId: string,
  kind: string,
): Promise<void> {
  if (userId === null) return
  await notify(context, { userId, kind, subjectType: 'serviceProcess', subjectId: serviceId })
}
