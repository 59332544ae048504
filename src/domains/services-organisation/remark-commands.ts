import 'server-only'
import { toDbDate } from '@/kernel/local-date'
import { defineCommand } from '@/platform/command/execute'
import { found, refuse } from '@/platform/errors'
import { oneRow } from '@/platform/versions'
import * as inputs from './remark-inputs'
import { remarkPermissions } from './remark-permissions'

/** Writes down what the centre knows of a service or of one of its forms in this town. */
export const addRemark = defineCommand({
  name: 'services.addRemark',
  label: 'Uwaga do usługi z katalogu',
  input: inputs.addRemark,
  load: () => Promise.resolve({}),
  permission: remarkPermissions.on('services.remark.write'),
  run: ({ tx, actor, clock }, { service, form, text }) =>
    tx.serviceRemark.create({
      data: { catalogueCode: service, form, text, createdAt: clock.now(), createdBy: actor.id },
      select: { id: true },
    }),
  audit: ({ service, form }, { id }) => ({
    subjectType: 'serviceRemark',
    subjectId: id,
    summary: { service, form },
  }),
})

/** Takes a remark back; it is no longer shown, its history stays. */
export const withdrawRemark = defineCommand({
  name: 'services.withdrawRemark',
  label: 'Wycofanie uwagi do usługi',
  input: inputs.withdrawRemark,
  load: async ({ tx }, { remarkId }) => found(await tx.serviceRemark.findUnique({ where: { id: remarkId } })),
  permission: remarkPermissions.on('services.remark.write'),
  async run({ tx, clock, target }, { remarkId, version }) {
    if (target.withdrawnOn !== null) throw refuse('remark.withdrawn', 'Ta uwaga jest już wycofana.')
    oneRow(
      await tx.serviceRemark.updateMany({
        where: { id: remarkId, version },
        data: { withdrawnOn: toDbDate(clock.today()), version: { increment: 1 } },
      }),
    )
  },
  audit: ({ remarkId }, _result, { catalogueCode }) => ({
    subjectType: 'serviceRemark',
    subjectId: remarkId,
    summary: { service: catalogueCode },
  }),
})
