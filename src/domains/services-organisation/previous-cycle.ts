import 'server-only'
import type { Actor } from '@/platform/auth/actor'
import type { ReadDb } from '@/platform/db/client'
import { loadProcess, type LoadedProcess } from './load'
import { servicesPermissions } from './permissions'
import { writtenIn } from './process-view'

/** Steps whose contents the next diagnosis looks at: needs, scope, form, money, contract, evaluation. */
const referenced =
  /^(DIA-0[23]|ZAK-01|ZAK-02|FOR-0[35]|FIN-0[12]|UDPP-1[03]|PPN-(07|10)|PZP-0[46]|NGOS-0[12]|EWA-0[1-4])$/

/** The cycle before as the diagnosis shows it; null when there is none or this person may not read it (D-021). */
export async function previousCycleOf(db: ReadDb, process: LoadedProcess, actor: Actor) {
  if (process.previousId === null) return null
  const previous = await loadProcess(db, process.previousId)
  if (!servicesPermissions.on('services.process.read').allows(actor, previous)) return null
  const ending = await db.stateChange.findFirst({
    where: { subjectId: previous.id, transition: 'end' },
    orderBy: { id: 'desc' },
    select: { note: true },
  })
  return {
    id: previous.id,
    year: previous.year,
    number: previous.number,
    title: previous.title,
    state: previous.state,
    form: previous.form,
    conclusion: ending?.note ?? null,
    steps: previous.steps
      .filter(({ code, state }) => referenced.test(code) && state === 'done')
      .map((step) => ({
        code: step.code,
        activity: step.activity,
        note: step.note,
        facts: writtenIn(previous, step),
      }))
      .filter(({ note, facts }) => note !== '' || facts.length > 0),
  }
}

export type PreviousCycle = NonNullable<Awaited<ReturnType<typeof previousCycleOf>>>
