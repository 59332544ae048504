import 'server-only'
import { z } from 'zod'
import { loadCentre } from '@/domains/staff/centre'
import { workersByPosition } from '@/domains/staff/workers'
import { fromDbDate } from '@/kernel/local-date'
import type { ReadDb } from '@/platform/db/client'
import { defineListQuery } from '@/platform/query/define-query'
import { implementationPhases, implementationTasks } from './dictionaries/implementation-tasks'
import { structurePermissions } from './permissions'
import { needsDepartmentHead } from './rules/implementation'

const person = { select: { firstName: true, lastName: true } } as const
const nameOf = (one: { firstName: string; lastName: string } | null) =>
  one ? `${one.lastName} ${one.firstName}` : null

/** Every task of table 36 in its order, with what the centre wrote down about it. */
async function linesOf(db: ReadDb) {
  const [centre, rows] = await Promise.all([
    loadCentre(db),
    db.implementationTask.findMany({ include: { responsible: person, departmentHead: person } }),
  ])
  return implementationTasks.map((task) => {
    const row = rows.find(({ code }) => code === task.code) ?? null
    return {
      ...task,
      phaseLabel: implementationPhases[task.phase],
      needsDepartmentHead: needsDepartmentHead(task, centre.responsibilityVariant),
      version: row?.version ?? 0,
      responsibleId: row?.responsibleId ?? null,
      responsible: nameOf(row?.responsible ?? null),
      departmentHeadId: row?.departmentHeadId ?? null,
      departmentHead: nameOf(row?.departmentHead ?? null),
      dueOn: row ? fromDbDate(row.dueOn) : null,
      doneOn: row?.doneOn ? fromDbDate(row.doneOn) : null,
      note: row?.note ?? '',
    }
  })
}

/** The tasks of implementing the model with who is responsible; empty while the module is off. */
export const implementation = defineListQuery({
  name: 'structure.implementation',
  label: 'Wdrożenie modelu',
  input: z.object({}),
  permission: structurePermissions.on('structure.implementation.read'),
  async run({ db, clock }) {
    const centre = await loadCentre(db)
    const heads = await workersByPosition(db, 'cityDepartmentHead', clock.today())
    return {
      on: centre.implementationModule,
      lines: centre.implementationModule ? await linesOf(db) : [],
      departmentHeads: heads.map(({ userId, name }) => ({ value: userId, label: name })),
    }
  },
})

export type ImplementationLine = Awaited<ReturnType<typeof implementation>>['lines'][number]

/** The same list for a file. */
export const implementationExport = defineListQuery({
  name: 'structure.implementationExport',
  label: 'Eksport zadań wdrożenia modelu',
  input: z.object({}),
  permission: structurePermissions.on('structure.implementation.read'),
  logged: true,
  run: ({ db }) => linesOf(db),
})
