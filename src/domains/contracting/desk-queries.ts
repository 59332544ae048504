import 'server-only'
import { z } from 'zod'
import { warsawDateOf } from '@/kernel/local-date'
import { formatDateTime } from '@/kernel/polish'
import type { Actor } from '@/platform/auth/actor'
import type { ReadDb } from '@/platform/db/client'
import type { DeskLine } from '@/platform/desk-line'
import { defineListQuery } from '@/platform/query/define-query'
import { selectionPermissions } from './permissions'
import { acting, owedBy, type CommissionFacts } from './rules/commission'
import { commissionsOf, guardOf, loadSelections, type LoadedSelection } from './selection-load'
import { scoredOffers } from './selection-ranking'

/** More running choices than the largest centre has. */
const SHOWN = 40

/** What needs this person in the choices of providers: statements, opening, checks, cards, opinion, decision, result. */
export const contractingDesk = defineListQuery({
  name: 'contracting.desk',
  label: 'Mój pulpit: oferty',
  input: z.object({}),
  permission: selectionPermissions.on('contracting.selection.read'),
  async run({ db, actor, clock, where }): Promise<DeskLine[]> {
    const selections = await loadSelections(
      db,
      {
        state: { notIn: ['published', 'cancelled'] },
        process: { AND: [where, { state: 'running' }] },
      },
      SHOWN,
    )
    if (selections.length === 0) return []
    const [commissions, scored] = await Promise.all([
      commissionsOf(db, selections, clock.today()),
      scoredBy(db, selections, actor),
    ])
    return selections.flatMap((selection, at) => {
      const commission = commissions[at]
      return commission ? linesOf({ selection, commission, scored }, actor, clock) : []
    })
  },
})

/** The offers a person has filled a card of, among those being scored. */
async function scoredBy(
  db: ReadDb,
  selections: readonly LoadedSelection[],
  actor: Actor,
): Promise<ReadonlySet<string>> {
  const offers = selections
    .filter(({ state }) => state === 'scoring')
    .flatMap((selection) => scoredOffers(selection))
  const cards = await db.offerScore.findMany({
    where: { userId: actor.id, offerId: { in: offers.map(({ id }) => id) } },
    distinct: ['offerId'],
    select: { offerId: true },
  })
  return new Set(cards.map(({ offerId }) => offerId))
}

type Waiting = {
  readonly selection: LoadedSelection
  readonly commission: CommissionFacts
  /** offers this person has a card of */
  readonly scored: ReadonlySet<string>
}

type Clock = { now(): Date; today(): ReturnType<typeof warsawDateOf> }

function linesOf({ selection, commission, scored }: Waiting, actor: Actor, clock: Clock): DeskLine[] {
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
      return acts ? scoringLines(selection, scored, line) : []
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

function scoringLines(selection: LoadedSelection, scored: ReadonlySet<string>, line: MakeLine): DeskLine[] {
  const offers = scoredOffers(selection)
  const left = offers.filter(({ id }) => !scored.has(id)).length
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
