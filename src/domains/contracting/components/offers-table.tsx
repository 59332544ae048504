import { formatMoney } from '@/kernel/money'
import { formatDate } from '@/kernel/polish'
import { Badge } from '@/ui/badge'
import { EmptyState } from '@/ui/empty-state'
import { DataTable, type Column } from '@/ui/table/data-table'
import type { Tone } from '@/ui/tone'
import { deliveryLabels, formalStateLabels } from '../labels'
import { meanWords } from '../rules/ranking'
import type { OfferView, SelectionView } from '../selection-queries'

const tones: Record<OfferView['formalState'], Tone> = {
  waiting: 'neutral',
  toComplete: 'warning',
  correct: 'success',
  rejected: 'danger',
}

/** How an offer stands, in a word. */
export function OfferMark({ offer, opened }: { offer: OfferView; opened: boolean }) {
  if (offer.late) return <Badge tone="danger">po terminie</Badge>
  if (!opened)
    return offer.entered ? <Badge icon="lock">zamknięta</Badge> : <Badge tone="warning">bez treści</Badge>
  return <Badge tone={tones[offer.formalState]}>{formalStateLabels[offer.formalState]}</Badge>
}

const columns = (selection: SelectionView): readonly Column<OfferView>[] => [
  {
    key: 'numer',
    header: 'Oferta',
    cell: (offer) => (
      <>
        {`${offer.number}. ${offer.provider}`}
        <br />
        <span className="inline-block text-sm font-normal text-ink-soft">
          {deliveryLabels[offer.delivery]}
        </span>
      </>
    ),
  },
  {
    key: 'wplyw',
    header: 'Wpłynęła',
    nowrap: true,
    cell: (offer) => `${formatDate(offer.receivedOn)} ${offer.receivedTime}`,
  },
  {
    key: 'stan',
    header: 'Stan',
    cell: (offer) => (
      <>
        <OfferMark offer={offer} opened={!selection.sealed} />
        {offer.formalState === 'toComplete' && offer.completeBy ? (
          <span className="block text-sm text-ink-soft">{`do ${formatDate(offer.completeBy)}`}</span>
        ) : null}
      </>
    ),
  },
  {
    key: 'kwota',
    header: 'Kwota',
    align: 'end',
    cell: (offer) => (offer.content ? formatMoney(offer.content.amount) : ''),
  },
  ...(selection.state === 'scoring' && selection.acts
    ? [
        {
          key: 'karta',
          header: 'Twoja karta',
          cell: (offer: OfferView) => cardWords(offer),
        },
      ]
    : []),
]

function cardWords(offer: OfferView): string {
  if (offer.late || offer.formalState !== 'correct') return ''
  return offer.own.length === 0
    ? 'do wypełnienia'
    : `${offer.own.reduce((sum, { points }) => sum + points, 0)} pkt`
}

/** The register of offers: what came, when, and how it stands. */
export function OffersTable({ processId, selection }: { processId: string; selection: SelectionView }) {
  return (
    <DataTable
      caption="Rejestr ofert"
      columns={columns(selection)}
      rows={selection.offers}
      rowKey={(offer) => offer.id}
      rowHref={(offer) => `/uslugi/${processId}/oferty/${offer.id}`}
      rowLabel={(offer) => offer.provider}
      noun={['oferta', 'oferty', 'ofert']}
      printable
      empty={
        <EmptyState icon="files" title="Tu pojawią się oferty">
          Wpisuje się każdą, z dniem i godziną wpływu. Treść jest zamknięta do otwarcia.
        </EmptyState>
      }
    />
  )
}

/** The ranking with the mean of the members' points; every tie is explained. */
export function RankingTable({ selection }: { selection: SelectionView }) {
  const nameOf = (id: string) => selection.offers.find((offer) => offer.id === id)?.provider ?? ''
  return (
    <DataTable
      caption="Lista rankingowa"
      columns={[
        {
          key: 'oferta',
          header: 'Oferent',
          cell: (row) => (
            <>
              {nameOf(row.id)}
              {row.tie ? <span className="block text-sm text-ink-soft">{row.tie}</span> : null}
            </>
          ),
        },
        { key: 'miejsce', header: 'Miejsce', align: 'end', cell: (row) => row.place },
        ...selection.criteria.map(({ id, name, maxPoints }) => ({
          key: id,
          header: `${name} (do ${maxPoints})`,
          align: 'end' as const,
          cell: (row: SelectionView['ranking'][number]) =>
            meanWords(
              row.byCriterion.find(({ criterionId }) => criterionId === id)?.sum ?? 0,
              selection.judges,
            ),
        })),
        {
          key: 'suma',
          header: 'Średnio razem',
          align: 'end',
          cell: (row) => meanWords(row.sum, selection.judges),
        },
      ]}
      rows={selection.ranking}
      rowKey={(row) => row.id}
      noun={['oferta', 'oferty', 'ofert']}
      printable
      empty={null}
    />
  )
}
