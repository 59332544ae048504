import 'server-only'
import { defineCommand } from '@/platform/command/execute'
import { refuse, refuseUnless, Stale } from '@/platform/errors'
import { oneRow } from '@/platform/versions'
import * as inputs from './inputs'
import { localDataPermissions } from './permissions'
import { figureRefusals, knownKeys } from './rules/local-data'

/** Figures of the city for one year, entered or corrected; what stood before stays in the history of the row. */
export const saveLocalYear = defineCommand({
  name: 'services.saveLocalYear',
  label: 'Dane lokalne roku',
  input: inputs.saveLocalYear,
  load: () => Promise.resolve({}),
  permission: localDataPermissions.on('services.local.change'),
  async run({ tx, clock, actor }, { year, version, source, figures: typed }) {
    const known = new Set(
      knownKeys((await tx.district.findMany({ select: { id: true } })).map(({ id }) => id)),
    )
    const figures = Object.fromEntries(
      Object.entries(typed).flatMap(([key, value]) =>
        known.has(key) && value !== null ? [[key, value] as const] : [],
      ),
    )
    if (Object.keys(figures).length === 0)
      throw refuse('local.empty', 'Nie wpisano żadnej liczby.', 'Wpisz co najmniej jedną.')
    refuseUnless(figureRefusals(figures, year, Number(clock.today().slice(0, 4))))
    if (version === null) {
      // two people entering one year at once: the second is told
      const created = await tx.localYear.createMany({
        data: { year, figures, source, createdAt: clock.now(), createdBy: actor.id },
        skipDuplicates: true,
      })
      if (created.count === 0) throw new Stale()
    } else {
      oneRow(
        await tx.localYear.updateMany({
          where: { year, version },
          data: { figures, source, version: { increment: 1 } },
        }),
      )
    }
  },
  audit: ({ year, figures }) => ({
    subjectType: 'localYear',
    subjectId: null,
    summary: { year, figures: Object.keys(figures).length },
  }),
})
