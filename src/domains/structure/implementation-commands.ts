import 'server-only'
import { loadCentre } from '@/domains/staff/centre'
import { workersByPosition } from '@/domains/staff/workers'
import { toDbDate, toDbDateOrNull } from '@/kernel/local-date'
import { defineCommand } from '@/platform/command/execute'
import { found, refuseUnless } from '@/platform/errors'
import { oneRow, sameVersion } from '@/platform/versions'
import * as inputs from './implementation-inputs'
import { structurePermissions } from './permissions'
import { assignmentRefusals, doneRefusals, moduleRefusals, taskOf } from './rules/implementation'

/** Names who is responsible for a task of table 36, until when, and when it was done. */
export const saveImplementationTask = defineCommand({
  name: 'structure.saveImplementationTask',
  label: 'Zadanie wdrożenia modelu',
  input: inputs.saveImplementationTask,
  async load({ tx }, { code }) {
    // one row of the centre for all: of two people at once the second sees what the first one did
    await tx.$queryRaw`SELECT 1 FROM centre FOR NO KEY UPDATE`
    return { row: await tx.implementationTask.findUnique({ where: { code } }) }
  },
  permission: structurePermissions.on('structure.implementation.change'),
  async run({ tx, actor, clock, target }, { code, version, dueOn, doneOn, ...fields }) {
    const centre = await loadCentre(tx)
    refuseUnless(moduleRefusals(centre.implementationModule))
    sameVersion({ version: target.row?.version ?? 0 }, version)
    const today = clock.today()
    const heads = await workersByPosition(tx, 'cityDepartmentHead', today)
    refuseUnless([
      ...assignmentRefusals({
        task: found(taskOf(code)),
        variant: centre.responsibilityVariant,
        departmentHeadId: fields.departmentHeadId,
        departmentHeads: heads.map(({ userId }) => userId),
      }),
      ...doneRefusals(doneOn, today),
    ])
    const data = { ...fields, dueOn: toDbDate(dueOn), doneOn: toDbDateOrNull(doneOn) }
    if (!target.row)
      return tx.implementationTask.create({
        data: { code, ...data, createdAt: clock.now(), createdBy: actor.id },
        select: { id: true },
      })
    oneRow(
      await tx.implementationTask.updateMany({
        where: { code, version },
        data: { ...data, version: { increment: 1 } },
      }),
    )
    return { id: target.row.id }
  },
  audit: ({ code, responsibleId, departmentHeadId, dueOn, doneOn }, { id }) => ({
    subjectType: 'implementationTask',
    subjectId: id,
    summary: { code, responsibleId, departmentHeadId, dueOn, doneOn },
  }),
})
