import 'server-only'
import { toDbDate, warsawInstant } from '@/kernel/local-date'
import { giveEvidence } from '@/domains/services-organisation/evidence'
import { defineCommand } from '@/platform/command/execute'
import { found, refuse, refuseUnless } from '@/platform/errors'
import { oneRow } from '@/platform/versions'
import * as inputs from './inputs/selection'
import { selectionPermissions } from './permissions'
import { commissionRefusals } from './rules/commission'
import {
  closeFormalRefusals,
  formalRefusals,
  isLate,
  lateRefusal,
  openingRefusals,
  sealed,
  selectionSteps,
} from './rules/selection'
import { mustAct } from './acting'
import { inState, move, recordDeed } from './selection-history'
import { commissionOf, lockOffer, lockSelection, selectionAudit } from './selection-load'

/** Enters that an offer came: when, from whom, how. One that came too late is entered as late and goes no further. */
export const registerOffer = defineCommand({
  name: 'contracting.registerOffer',
  label: 'Wpis oferty do rejestru',
  input: inputs.registerOffer,
  load: ({ tx }, { selectionId }) => lockSelection(tx, selectionId),
  permission: selectionPermissions.on('contracting.selection.lead'),
  async run({ target: { selection }, ...context }, input) {
    const { tx, actor, clock } = context
    const receivedAt = warsawInstant(input.receivedOn, input.receivedTime)
    if (receivedAt > clock.now())
      throw refuse('offer.future', 'Ta chwila jest w przyszłości.', 'Podaj dzień i godzinę wpływu.')
    const late = isLate(receivedAt, selection.offersDueAt)
    // one that came in time joins before the opening; a late one may be entered whenever it comes
    if (late) inState(selection, 'collecting', 'opened', 'scoring', 'opined')
    else inState(selection, 'collecting')
    const provider = found(await tx.provider.findUnique({ where: { id: input.providerId } }))
    if (provider.closedOn)
      throw refuse(
        'offer.provider',
        'Ten podmiot jest wykreślony z rejestru wykonawców.',
        'Wybierz innego albo wpisz podmiot na nowo.',
      )
    const offer = await tx.offer.create({
      data: {
        selectionId: selection.id,
        providerId: provider.id,
        number: selection.offers.length + 1,
        receivedAt,
        delivery: input.delivery,
        late,
        createdAt: clock.now(),
        createdBy: actor.id,
      },
      select: { id: true, number: true },
    })
    await recordDeed(context, selection, 'registerOffer', selection.state, `nr ${offer.number}`)
    return { offerId: offer.id, number: offer.number, late }
  },
  audit: ({ selectionId }, { offerId, number, late }) =>
    selectionAudit(selectionId, { offerId, number, late }),
})

/** Puts in what an offer holds. Before the opening it goes in once and nobody reads it; after it, it can be mended. */
export const enterOffer = defineCommand({
  name: 'contracting.enterOffer',
  label: 'Wpis treści oferty',
  input: inputs.enterOffer,
  load: ({ tx }, { offerId }) => lockOffer(tx, offerId),
  permission: selectionPermissions.on('contracting.selection.lead'),
  async run({ target: { selection, offer }, tx, actor, clock }, { offerId, version, ...content }) {
    inState(selection, 'collecting', 'opened')
    if (offer.late) throw refuse(...spread(lateRefusal(selection.offersDueAt)))
    const before = await tx.offerContent.findUnique({ where: { offerId }, select: { version: true } })
    if (before === null) {
      await tx.offerContent.create({
        data: { offerId, ...content, createdAt: clock.now(), createdBy: actor.id },
        select: { id: true },
      })
      return
    }
    if (sealed(selection))
      throw refuse(
        'offer.sealed',
        'Treść tej oferty jest już wpisana i zamknięta do otwarcia ofert.',
        'Poprawisz ją po otwarciu.',
      )
    oneRow(
      await tx.offerContent.updateMany({
        where: { offerId, version: version ?? -1 },
        data: { ...content, version: { increment: 1 } },
      }),
    )
  },
  audit: ({ offerId }, _result, { selection }) => selectionAudit(selection.id, { offerId }),
})

const spread = ({ code, message, remedy }: ReturnType<typeof lateRefusal>) => [code, message, remedy] as const

/** The committee opens the offers: after the moment, whole, and impartial. */
export const openOffers = defineCommand({
  name: 'contracting.openOffers',
  label: 'Otwarcie ofert',
  input: inputs.openOffers,
  load: ({ tx }, { selectionId }) => lockSelection(tx, selectionId),
  permission: selectionPermissions.on('contracting.selection.judge'),
  async run({ target: { selection }, ...context }, { version }) {
    const { tx, actor, clock } = context
    const inTime = selection.offers.filter(({ late }) => !late).length
    refuseUnless(openingRefusals(selection, clock.now(), inTime))
    const commission = await commissionOf(tx, selection, clock.today())
    refuseUnless(commissionRefusals(commission))
    mustAct(commission, actor)
    await move(context, selection, version, 'openOffers', 'opened', {
      openedAt: clock.now(),
      openedBy: actor.id,
    })
  },
  audit: ({ selectionId }) => selectionAudit(selectionId),
})

/** The result of the formal check of one offer, with the list; a call to complete has its day. */
export const checkOffer = defineCommand({
  name: 'contracting.checkOffer',
  label: 'Sprawdzenie formalne oferty',
  input: inputs.checkOffer,
  load: ({ tx }, { offerId }) => lockOffer(tx, offerId),
  permission: selectionPermissions.on('contracting.selection.judge'),
  async run({ target: { selection, offer }, ...context }, input) {
    const { tx, actor, clock } = context
    if (offer.late) throw refuse(...spread(lateRefusal(selection.offersDueAt)))
    inState(selection, 'opened')
    const commission = await commissionOf(tx, selection, clock.today())
    refuseUnless(commissionRefusals(commission))
    mustAct(commission, actor)
    const entered = await tx.offerContent.count({ where: { offerId: offer.id } })
    refuseUnless(formalRefusals({ ...input, today: clock.today(), contentEntered: entered > 0 }))
    const completed = offer.formalState === 'toComplete' && input.result !== 'toComplete'
    oneRow(
      await tx.offer.updateMany({
        where: { id: offer.id, version: input.version },
        data: {
          formalState: input.result,
          formalMet: input.met,
          formalNote: input.note,
          ...(input.result === 'toComplete' && input.completeBy
            ? { completeBy: toDbDate(input.completeBy) }
            : {}),
          ...(completed ? { completedOn: toDbDate(clock.today()) } : {}),
          checkedOn: toDbDate(clock.today()),
          checkedBy: actor.id,
          version: { increment: 1 },
        },
      }),
    )
  },
  audit: ({ offerId, result }, _result, { selection }) => selectionAudit(selection.id, { offerId, result }),
})

/** The formal check is over: every offer has its result, and the correct ones go to scoring. */
export const closeFormal = defineCommand({
  name: 'contracting.closeFormal',
  label: 'Zamknięcie sprawdzenia formalnego ofert',
  input: inputs.closeFormal,
  load: ({ tx }, { selectionId }) => lockSelection(tx, selectionId),
  permission: selectionPermissions.on('contracting.selection.judge'),
  async run({ target: { selection, form }, ...context }, { version }) {
    const { tx, actor, clock } = context
    inState(selection, 'opened')
    refuseUnless(closeFormalRefusals(selection.offers))
    const commission = await commissionOf(tx, selection, clock.today())
    refuseUnless(commissionRefusals(commission))
    mustAct(commission, actor)
    await move(context, selection, version, 'closeFormal', 'scoring', {
      formalClosedOn: toDbDate(clock.today()),
    })
    const { formal } = selectionSteps[form]
    if (formal)
      await giveEvidence(context, selection.processId, formal, {
        offers: selection.offers.length,
        correct: selection.offers.filter(({ formalState }) => formalState === 'correct').length,
        impartiality: true,
      })
  },
  audit: ({ selectionId }) => selectionAudit(selectionId),
})
