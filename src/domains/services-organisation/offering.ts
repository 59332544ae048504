import 'server-only'
import type { ReadDb, WriteTx } from '@/platform/db/client'
import type { LoadedProcess } from './load'
import { listOf, storedContent, type Choice, type StepContent } from './rules/step-content'

type Db = Pick<ReadDb | WriteTx, 'provider'>

/** The providers a step names as offering the service. */
export const offeringNamed = (content: StepContent): readonly string[] => listOf(content, 'offeringProviders')

/** The same of a process, as its information on needs says. */
export const offeringOf = ({ steps }: Pick<LoadedProcess, 'steps'>): readonly string[] =>
  steps.flatMap(({ content }) => offeringNamed(storedContent(content)))

/** Providers of the register that offer a service, and those that are named already, in Polish order. */
export async function offeringChoices(
  db: Db,
  service: string,
  named: readonly string[],
): Promise<readonly Choice[]> {
  const rows = await db.provider.findMany({
    where: { OR: [{ closedOn: null, services: { has: service } }, { id: { in: [...named] } }] },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: 200,
    select: { id: true, name: true, city: true },
  })
  return rows.map(({ id, name, city }) => ({ value: id, label: `${name}, ${city}` }))
}
