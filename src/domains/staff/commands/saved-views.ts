import 'server-only'
import { defineCommand } from '@/platform/command/execute'
import { found, refuse } from '@/platform/errors'
import * as inputs from '../inputs'
import { ownPermissions } from '../permissions'

/** As many as one can still choose from at a glance. */
export const MOST_VIEWS = 12

const permission = ownPermissions.on('staff.own.saveViews')

/** Keeps the filters of a list under a name; the same name again replaces what it stood for. */
export const saveView = defineCommand({
  name: 'staff.saveView',
  label: 'Zapisanie widoku listy',
  input: inputs.saveView,
  load: async ({ actor }) => ({ userId: actor.id }),
  permission,
  async run({ tx, actor, clock }, { path, query, name }) {
    // two saves of one person at once: the second counts what the first kept
    await tx.$executeRaw`SELECT 1 FROM app_user WHERE id = ${actor.id}::uuid FOR UPDATE`
    const key = { userId: actor.id, path, name }
    const same = await tx.savedView.findUnique({ where: { userId_path_name: key }, select: { id: true } })
    if (same) {
      await tx.savedView.update({ where: { id: same.id }, data: { query }, select: { id: true } })
      return { viewId: same.id }
    }
    if ((await tx.savedView.count({ where: { userId: actor.id, path } })) >= MOST_VIEWS)
      throw refuse(
        'too-many',
        `Ta lista ma już ${MOST_VIEWS} widoków.`,
        'Usuń któryś albo zapisz pod jego nazwą.',
      )
    const { id } = await tx.savedView.create({
      data: { ...key, query, createdAt: clock.now(), createdBy: actor.id },
      select: { id: true },
    })
    return { viewId: id }
  },
  audit: ({ path }, { viewId }) => ({ subjectType: 'savedView', subjectId: viewId, summary: { path } }),
})

/** Takes a view off the list. */
export const removeView = defineCommand({
  name: 'staff.removeView',
  label: 'Usunięcie widoku listy',
  input: inputs.removeView,
  load: async ({ tx }, { viewId }) =>
    found(
      await tx.savedView.findUnique({
        where: { id: viewId },
        select: { id: true, userId: true, path: true },
      }),
    ),
  permission,
  async run({ tx, target }) {
    await tx.savedView.delete({ where: { id: target.id }, select: { id: true } })
  },
  audit: (_input, _result, { id, path }) => ({ subjectType: 'savedView', subjectId: id, summary: { path } }),
})
