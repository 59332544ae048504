import 'server-only'
import { toDbDate } from '@/kernel/local-date'
import { giveEvidence } from '@/domains/services-organisation/evidence'
import { defineCommand } from '@/platform/command/execute'
import { refuse, refuseUnless } from '@/platform/errors'
import { mustAct } from './acting'
import { rankingInWords } from './award-evidence'
import * as inputs from './inputs/selection'
import { selectionPermissions } from './permissions'
import { acting, commissionRefusals, owedBy } from './rules/commission'
import { missingCards, selectionSteps } from './rules/selection'
import { inState, move } from './selection-history'
import { commissionOf, lockOffer, lockSelection, selectionAudit } from './selection-load'
import { rankingOf, scoredOffers } from './selection-ranking'

/** A member says of every offeror whether there is a tie; one with a tie judges nothing here. */
export const declareImpartiality = defineCommand({
  name: 'contracting.declareImpartiality',
  label: 'Oświadczenie o bezstronności',
  input: inputs.declareImpartiality,
  load: ({ tx }, { selectionId }) => lockSelection(tx, selectionId),
  permission: selectionPermissions.on('contracting.selection.judge'),
  async run({ target: { selection }, tx, actor, clock }, { tied, reason }) {
    inState(selection, 'collecting', 'opened', 'scoring')
    const owed = owedBy(await commissionOf(tx, selection, clock.today()), actor.id)
    if (owed.length === 0)
      throw refuse('statement.none', 'Nie ma oferenta, wobec którego brakuje Twojego oświadczenia.')
    if (tied.length > 0 && reason === '')
      throw refuse('statement.reason', 'Napisz, na czym polega powiązanie.', 'Uzupełnij powód.')
    await tx.impartialityStatement.createMany({
      data: owed.map(({ providerId }) => ({
        selectionId: selection.id,
        userId: actor.id,
        providerId,
        impartial: !tied.includes(providerId),
        reason: tied.includes(providerId) ? reason : '',
        createdAt: clock.now(),
        createdBy: actor.id,
      })),
    })
  },
  audit: ({ selectionId, tied }) => selectionAudit(selectionId, { tied: tied.length }),
})

/** A member's own card of one offer: points by every criterion, to the opinion of the committee. */
export const scoreOffer = defineCommand({
  name: 'contracting.scoreOffer',
  label: 'Karta oceny oferty',
  input: inputs.scoreOffer,
  load: ({ tx }, { offerId }) => lockOffer(tx, offerId),
  permission: selectionPermissions.on('contracting.selection.judge'),
  async run({ target: { selection, offer }, tx, actor, clock }, { scores }) {
    inState(selection, 'scoring')
    if (!scoredOffers(selection).some(({ id }) => id === offer.id))
      throw refuse('score.offer', 'Tej oferty się nie ocenia: nie jest poprawna albo wpłynęła po terminie.')
    mustAct(await commissionOf(tx, selection, clock.today()), actor)
    for (const criterion of selection.criteria) {
      const score = scores.find(({ criterionId }) => criterionId === criterion.id)
      if (!score)
        throw refuse(
          `score.${criterion.place}`,
          `Brakuje punktów: ${criterion.name}.`,
          'Oceń każde kryterium.',
        )
      if (score.points > criterion.maxPoints)
        throw refuse(
          `score.${criterion.place}`,
          `Za kryterium „${criterion.name}” można dać najwyżej ${criterion.maxPoints} pkt.`,
          'Popraw punkty.',
        )
      const given = { points: score.points, note: score.note }
      await tx.offerScore.upsert({
        where: {
          offerId_criterionId_userId: {
            offerId: offer.id,
            criterionId: criterion.id,
            userId: actor.id,
          },
        },
        create: {
          offerId: offer.id,
          criterionId: criterion.id,
          userId: actor.id,
          ...given,
          createdAt: clock.now(),
          createdBy: actor.id,
        },
        update: { ...given, version: { increment: 1 } },
        select: { id: true },
      })
    }
  },
  audit: ({ offerId, scores }, _result, { selection }) =>
    selectionAudit(selection.id, { offerId, sum: scores.reduce((sum, { points }) => sum + points, 0) }),
})

/** The opinion of the whole committee with the ranking; the cards are closed by it. */
export const giveOpinion = defineCommand({
  name: 'contracting.giveOpinion',
  label: 'Opinia komisji o ofertach',
  input: inputs.giveOpinion,
  load: ({ tx }, { selectionId }) => lockSelection(tx, selectionId),
  permission: selectionPermissions.on('contracting.selection.judge'),
  async run({ target: { selection, form }, ...context }, { version, opinion }) {
    const { tx, actor, clock } = context
    inState(selection, 'scoring')
    const offers = scoredOffers(selection)
    const commission = await commissionOf(tx, selection, clock.today())
    refuseUnless(commissionRefusals(commission))
    mustAct(commission, actor)
    const cards = await tx.offerScore.findMany({
      where: { offerId: { in: offers.map(({ id }) => id) } },
      select: { userId: true, offerId: true, criterionId: true },
    })
    refuseUnless(missingCards(acting(commission), offers, selection.criteria, cards))
    const { ranked, members } = await rankingOf(tx, selection, clock.today())
    await move(context, selection, version, 'opine', 'opined', {
      opinion,
      opinedOn: toDbDate(clock.today()),
      opinedBy: actor.id,
      judgeIds: acting(commission).map(({ userId }) => userId),
    })
    const { opinion: step } = selectionSteps[form]
    if (step)
      await giveEvidence(context, selection.processId, step, {
        opinions: `${opinion}\n${rankingInWords(selection, ranked, members)}`,
      })
  },
  audit: ({ selectionId }) => selectionAudit(selectionId),
})
