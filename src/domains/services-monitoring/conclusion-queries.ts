import 'server-only'
import { z } from 'zod'
import { defineRecordQuery } from '@/platform/query/define-query'
import { loadService, type LoadedService } from './load'
import { monitoringPermissions } from './permissions'
import { monthOf } from './view'

/** What earlier evaluations of the same service found, for the diagnosis of the next cycle. */
export const earlierConclusions = defineRecordQuery({
  name: 'monitoring.earlierConclusions',
  label: 'Wnioski z wcześniejszych ewaluacji usługi',
  input: z.object({ processId: z.uuid() }),
  permission: monitoringPermissions.on('monitoring.report.read'),
  load: ({ db }, { processId }): Promise<LoadedService> => loadService(db, processId),
  async run({ db, target, actor }) {
    const visible = monitoringPermissions.on('monitoring.report.read').visibleTo(actor) ?? { id: target.id }
    const rows = await db.serviceEvaluation.findMany({
      where: { state: 'closed', process: { AND: [visible, { catalogueCode: target.catalogueCode }] } },
      orderBy: { lastMonth: 'desc' },
      take: 5,
      select: {
        id: true,
        firstMonth: true,
        lastMonth: true,
        conclusions: true,
        recommendations: true,
        process: { select: { id: true, title: true } },
      },
    })
    return rows.map(({ process, firstMonth, lastMonth, ...row }) => ({
      ...row,
      processId: process.id,
      title: process.title,
      from: monthOf(firstMonth),
      until: monthOf(lastMonth),
    }))
  },
  subject: ({ id }) => ({ subjectType: 'serviceProcess', subjectId: id }),
})

export type EarlierConclusion = Awaited<ReturnType<typeof earlierConclusions>>[number]
