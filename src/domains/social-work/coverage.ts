import 'server-only'
import { fromDbDate, toDbDate, type LocalDate } from '@/kernel/local-date'
import type { ReadDb } from '@/platform/db/client'
import { peopleOfFile } from './load'

export type Coverage = { readonly id: string; readonly name: string; readonly lastOn: LocalDate | null }

/** With whom of the family the worker has talked, and when last: sittings and direct actions (G-047, N-015). */
export async function contactCoverage(
  db: ReadDb,
  file: { id: string; personId: string; householdId: string | null },
  today: LocalDate,
): Promise<Coverage[]> {
  const [people, actions, sittings] = await Promise.all([
    peopleOfFile(db, file, toDbDate(today)),
    db.socialWorkAction.findMany({
      where: { caseFileId: file.id, contact: 'direct', correction: { is: null } },
      orderBy: { doneOn: 'desc' },
      take: 500,
      select: { doneOn: true, personIds: true },
    }),
    db.recognitionSitting.findMany({
      where: { recognition: { caseFileId: file.id } },
      select: { heldOn: true, personIds: true },
    }),
  ])
  const talks = [
    ...actions.map(({ doneOn, personIds }) => ({ on: fromDbDate(doneOn), personIds })),
    ...sittings.map(({ heldOn, personIds }) => ({ on: fromDbDate(heldOn), personIds })),
  ].sort((a, b) => b.on.localeCompare(a.on))
  return [people.client, ...people.members.map(({ person }) => person)].map((person) => ({
    id: person.id,
    name: `${person.firstName} ${person.lastName}`,
    lastOn: talks.find(({ personIds }) => personIds.includes(person.id))?.on ?? null,
  }))
}
