import 'server-only'
import { z } from 'zod'
import { warsawDateOf } from '@/kernel/local-date'
import { formatDateTime } from '@/kernel/polish'
import type { Actor } from '@/platform/auth/actor'
import type { ReadDb } from '@/platform/db/client'
import type { DeskLine } from '@/platform/desk-line'
import { defineListQuery } from '@/platform/query/define-query'
import { selectionPermissions } from './permissions'
import { acting, owedBy } from './rules/commission'
import { commissionOf, guardOf, loadSelection, type LoadedSelection } from './selection-load'
import { scoredOffers } from './selection-ranking'

/** What needs this person in the choices of providers: statements, opening, checks, cards, opinion, decision, result. */
export const contractingDesk = defineListQuery({
  name: 'contracting.desk',
  label: 'Mój pulpit: oferty',
  input: z.object({}),
  permission: selectionPermissions.on('contracting.selection.read'),
  async run({ db, actor, clock, where }): Promise<DeskLine[]> {
    const rows = await db.providerSelection.findMany({
      where: {
        state: { notIn: ['published', 'cancelled'] },
        process: { AND: [where, { state: 'running' }] },
      },
      orderBy: { openingAt: 'asc' },
      take: 40,
      select: { id: true },
    })
    const lines = await Promise.all(
      rows.map(async ({ id }) => {
        const { selection } = await loadSelection(db, id)
        return linesOf(db, selection, actor, clock)
      }),
    )
    return lines.flat()
  },
})

type Clock = { now(): Date; today(): ReturnType<typeof warsawDateOf> }

async function linesOf(
  db: ReadDb,
  selection: LoadedSelection,
  actor: Actor,
  clock: Clock,
): Promise<DeskLine[]> {
  const commission = await commissionOf(db, selection, clock.today())
  const { title } = selection.process
  const guard = guardOf(selection.process)
  const may = (key: Parameters<typeof selectionPermissions.on>[0]) =>
    selectionPermissions.on(key).allows(actor, guard)
  const line = (id: string, sentence: string, action: string, changes: Partial<DeskLine> = {}): DeskLine => ({
    id: `selection-${selection.id}-${id}`,
    tone: 'info',
    sentence,
    href: `/uslugi/${selection.processId}/oferty`,
    action,
    dueOn: null,
    ...changes,
  })
  const acts = acting(commission).some(({ userId }) => userId === actor.id)
  const due = clock.now() > selection.offersDueAt
  const opening = warsawDateOf(selection.openingAt)
  switch (selection.state) {
    case 'collecting': {
      const owes = acts && due && owedBy(commission, actor.id).length > 0
      return [
        ...(owes
          ? [
              line('statement', `Złóż oświadczenie o bezstronności: ${title}.`, 'Złóż oświadczenie', {
                dueOn: opening,
              }),
            ]
          : []),
        ...(acts && !owes && clock.now() >= selection.openingAt
          ? [line('open', `Oferty czekają na otwarcie: ${title}.`, 'Otwórz oferty', { dueOn: opening })]
          : []),
        ...(may('contracting.selection.lead') && !due
          ? [
              line(
                'collect',
                `Trwa zbieranie ofert do ${formatDateTime(selection.offersDueAt)}: ${title}.`,
                'Wpisz ofertę',
                { dueOn: warsawDateOf(selection.offersDueAt), place: 'others' },
              ),
            ]
          : []),
      ]
    }
    case 'opened':
      return acts ? [line('formal', `Oferty do sprawdzenia formalnego: ${title}.`, 'Sprawdź oferty')] : []
    case 'scoring':
      return acts ? scoringLines(db, selection, actor, line) : []
    case 'opined':
      return may('contracting.selection.award')
        ? [line('award', `Wybór wykonawcy czeka na decyzję: ${title}.`, 'Zobacz opinię', { tone: 'warning' })]
        : []
    case 'awarded':
      return may('contracting.selection.publish')
        ? [line('publish', `Wynik wyboru do ogłoszenia: ${title}.`, 'Ogłoś wynik')]
        : []
    default:
      return []
  }
}

type MakeLine = (id: string, sentence: string, action: string) => DeskLine

async function scoringLines(
  db: ReadDb,
  selection: LoadedSelection,
  actor: Actor,
  line: MakeLine,
): Promise<DeskLine[]> {
  const offers = scoredOffers(selection)
  const cards = await db.offerScore.findMany({
    where: { userId: actor.id, offerId: { in: offers.map(({ id }) => id) } },
    distinct: ['offerId'],
    select: { offerId: true },
  })
  const left = offers.length - cards.length
  return left > 0
    ? [
        line(
          'score',
          `Oferty do oceny (${left} z ${offers.length}): ${selection.process.title}.`,
          'Oceń oferty',
        ),
      ]
    : []
}
