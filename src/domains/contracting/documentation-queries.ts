import 'server-only'
import { z } from 'zod'
import { fromDbDate } from '@/kernel/local-date'
import { formatMoney } from '@/kernel/money'
import { formatDate, formatDateTime } from '@/kernel/polish'
import { loadCentre } from '@/domains/staff/centre'
import { letterheadOf } from '@/domains/staff/letterhead'
import { processNumber, realisationFormLabels } from '@/domains/services-organisation/labels'
import { renderBuiltPdf } from '@/platform/documents/render-pdf'
import type { ReadDb } from '@/platform/db/client'
import { inNumbers } from '@/platform/db/in-numbers'
import { found } from '@/platform/errors'
import { defineRecordQuery } from '@/platform/query/define-query'
import { attachmentsOf } from './attachment-load'
import { sumOf, winnersOf } from './awards'
import { selectionDocumentation, type SelectionDocumentationData } from './documents/selection-documentation'
import { awardedByLabels, awardEndLabels, formalStateLabels } from './labels'
import { selectionPermissions } from './permissions'
import { sizeWords } from './rules/attachments'
import { excluded } from './rules/commission'
import { meanWords, tieRule } from './rules/ranking'
import { sealed } from './rules/selection'
import { commissionOf, loadChoosing, selectionOfProcess, type LoadedSelection } from './selection-load'
import { rankingOf } from './selection-ranking'

/**
 * The documentation of a choice, printed for whoever asks: from the day the result is announced, or the choice
 * cancelled. What was never opened stays sealed in it.
 */
export const selectionDocumentationPdf = defineRecordQuery({
  name: 'contracting.selectionDocumentation',
  label: 'Dokumentacja wyboru wykonawcy',
  input: z.object({ processId: z.uuid() }),
  permission: selectionPermissions.on('contracting.selection.read'),
  load: ({ db }, { processId }) => loadChoosing(db, processId),
  async run({ db, target, clock }) {
    const selection = await selectionOfProcess(db, target.id)
    const known = selection?.state === 'published' || selection?.state === 'cancelled' ? selection : null
    const centre = await loadCentre(db)
    const document = selectionDocumentation.build({
      letterhead: letterheadOf(centre),
      issuedOn: clock.today(),
      reference: processNumber(target.process),
      ...(await contentOf(db, found(known), clock.now())),
    })
    return {
      name: `Dokumentacja wyboru ${processNumber(target.process)}.pdf`,
      mimeType: 'application/pdf',
      content: await renderBuiltPdf(document, { training: centre.trainingCopy }),
    }
  },
  subject: ({ id }) => ({ subjectType: 'serviceProcess', subjectId: id }),
})

type Content = Omit<SelectionDocumentationData, 'letterhead' | 'issuedOn' | 'reference'>

async function contentOf(db: ReadDb, selection: LoadedSelection, now: Date): Promise<Content> {
  const opinedOn = fromDbDate(selection.opinedOn ?? selection.cancelledOn ?? now)
  const [commission, { ranked, members }, contents, attachments, kept] = await Promise.all([
    commissionOf(db, selection, opinedOn),
    rankingOf(db, selection, opinedOn),
    sealed(selection)
      ? []
      : db.offerContent.findMany({
          where: { offerId: { in: selection.offers.map(({ id }) => id) } },
          select: { offerId: true, amount: true },
        }),
    attachmentsOf(db, selection, now),
    db.stateChange.findMany({
      where: { subjectType: 'providerSelection', subjectId: selection.id, transition: 'keep' },
      orderBy: { at: 'asc' },
      select: { at: true, note: true },
    }),
  ])
  const amounts = inNumbers(contents)
  const winners = winnersOf(selection, ranked)
  const out = new Map(excluded(commission).map(({ userId, because }) => [userId, because]))
  const nameOf = (id: string | null) => selection.offers.find((offer) => offer.id === id)?.provider.name ?? ''
  return {
    process: selection.process.title,
    form: realisationFormLabels[selection.form],
    offersDueAt: formatDateTime(selection.offersDueAt),
    openedAt: selection.openedAt ? formatDateTime(selection.openedAt) : 'nie otwarto',
    criteria: selection.criteria.map(({ name, maxPoints }) => ({ name, maxPoints })),
    tieRule,
    offers: selection.offers.map((offer) => {
      const amount = amounts.find(({ offerId }) => offerId === offer.id)?.amount
      return {
        number: offer.number,
        provider: offer.provider.name,
        received: formatDateTime(offer.receivedAt),
        amount: amount === undefined ? '' : formatMoney(amount),
        result: resultOf(offer),
      }
    }),
    attachments: selection.offers.flatMap(({ id, number }) =>
      attachments
        .filter(({ offerId }) => offerId === id)
        .flatMap(({ known, addedAt }) =>
          known === null ? [] : [{ ...known, offer: number, size: sizeWords(known.size), added: addedAt }],
        ),
    ),
    committee: commission.members.map(({ userId, name }) => ({
      name,
      note: out.has(userId)
        ? `bez udziału w ocenie: powiązanie z oferentem ${out.get(userId) ?? ''}`
        : 'oświadczenie o bezstronności wobec wszystkich oferentów',
    })),
    ranking: (selection.opinion === null ? [] : ranked).map(({ id, place, sum, byCriterion, tie }) => ({
      place,
      provider: nameOf(id),
      points: selection.criteria.map((criterion) =>
        meanWords(byCriterion.find(({ criterionId }) => criterionId === criterion.id)?.sum ?? 0, members),
      ),
      mean: meanWords(sum, members),
      tie: tie ?? '',
    })),
    opinion: selection.opinion ?? '',
    winners: winners.map(({ provider, amount, reasons, ...award }) => ({
      provider,
      amount: formatMoney(amount),
      decision: [award.decisionNumber, formatDate(award.on), awardedByLabels[award.decidedBy]].join(', '),
      reasons,
    })),
    total: formatMoney(sumOf(winners)),
    kept: kept.map(({ at, note }) => `${formatDateTime(at)}: bez następnej oferty. ${note ?? ''}`),
    withdrawn: selection.withdrawnAwards.map(
      (row) =>
        `${nameOf(row.offerId)}: decyzja ${row.decisionNumber} z ${formatDate(fromDbDate(row.awardedOn))}, odwołana ${formatDate(fromDbDate(row.withdrawnOn))}, bo ${awardEndLabels[row.cause]}. ${row.reason}`,
    ),
    published: selection.publishedOn
      ? { on: fromDbDate(selection.publishedOn), where: selection.publishedWhere ?? '' }
      : null,
    cancelled: selection.cancelledOn
      ? { on: fromDbDate(selection.cancelledOn), reason: selection.cancelReason ?? '' }
      : null,
  }
}

function resultOf({ late, formalState, formalNote }: LoadedSelection['offers'][number]): string {
  if (late) return 'po terminie, nie oceniano'
  return formalState === 'rejected' && formalNote
    ? `${formalStateLabels.rejected}: ${formalNote}`
    : formalStateLabels[formalState]
}
