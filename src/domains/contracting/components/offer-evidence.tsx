import { formatMoney } from '@/kernel/money'
import { formatDate } from '@/kernel/polish'
import { Callout } from '@/ui/callout'
import { Card } from '@/ui/card'
import { DescriptionList } from '@/ui/description-list'
import { deliveryLabels } from '../labels'
import { lackingItems } from '../rules/selection'
import type { OfferView, SelectionPage, SelectionView } from '../selection-queries'
import { OfferFiles } from './offer-files'
import { OfferMark } from './offers-table'

type OfferProps = { offer: OfferView; selection: SelectionView }

/** What is known of an offer; what is inside, with its files, only after the opening. */
export function OfferEvidence({ page, offer, selection }: OfferProps & { page: SelectionPage }) {
  return (
    <div className="flex flex-col gap-4">
      <OfferFacts offer={offer} selection={selection} />
      <OfferFiles files={offer.attachments} sealed={selection.sealed} mayLead={page.may.lead} />
    </div>
  )
}

function OfferFacts({ offer, selection }: OfferProps) {
  const { content } = offer
  return (
    <Card
      title={`Oferta ${offer.number}: ${offer.provider}`}
      aside={<OfferMark offer={offer} opened={!selection.sealed} />}
    >
      <DescriptionList
        facts={[
          {
            term: 'Wpłynęła',
            value: `${formatDate(offer.receivedOn)} ${offer.receivedTime}, ${deliveryLabels[offer.delivery]}`,
          },
          ...(content
            ? [
                { term: 'Kwota', value: formatMoney(content.amount) },
                {
                  term: 'Wkład własny',
                  value:
                    content.ownContribution === null ? 'nie podano' : formatMoney(content.ownContribution),
                },
                { term: 'Propozycja', value: <span className="whitespace-pre-line">{content.scope}</span> },
                { term: 'Spis załączników', value: content.attachments || 'nie podano' },
              ]
            : []),
          ...(offer.checkedOn
            ? [
                {
                  term: 'Sprawdzono',
                  value: `${formatDate(offer.checkedOn)}${offer.formalNote ? `: ${offer.formalNote}` : ''}`,
                },
                { term: 'Braki', value: lackingItems(offer.formalMet).join('; ') || 'nie ma' },
              ]
            : []),
        ]}
      />
      {selection.sealed ? (
        <Callout title={`Treść jest zamknięta do ${selection.openingAt}`}>
          Nie czyta jej nikt, także osoba, która ją wpisała.
        </Callout>
      ) : null}
    </Card>
  )
}
