import { Callout } from '@/ui/callout'
import { Card } from '@/ui/card'
import { DescriptionList } from '@/ui/description-list'
import type { OfferView, SelectionPage, SelectionView } from '../selection-queries'
import { AttachmentForm } from './attachment-form'
import { ScoreForm } from './committee-forms'
import { CheckOfferForm, EnterOfferForm } from './offer-forms'

type OfferProps = { offer: OfferView; selection: SelectionView }
type PageProps = OfferProps & { page: SelectionPage }

/** What this person may do with the offer now. */
export function OfferWork(props: PageProps) {
  const { page, selection, offer } = props
  const unchecked = offer.formalState === 'waiting' || offer.formalState === 'toComplete'
  const open = selection.state === 'collecting' || selection.state === 'opened'
  return (
    <div className="flex flex-col gap-4">
      <Deed {...props} />
      {page.may.lead && open && unchecked && !offer.late ? (
        <Card title="Nowy załącznik">
          <AttachmentForm offerId={offer.id} sealed={selection.sealed} />
        </Card>
      ) : null}
    </div>
  )
}

function Deed({ page, selection, offer }: PageProps) {
  const judging = page.may.judge && selection.acts
  if (offer.late)
    return (
      <Callout tone="warning" title="Oferta wpłynęła po terminie">
        {`Termin minął ${selection.offersDueAt}. Oferta zostaje w rejestrze, komisja jej nie ocenia. Zawiadom oferenta.`}
      </Callout>
    )
  if (selection.state === 'opened')
    return (
      <>
        {judging ? (
          <Card title="Sprawdzenie formalne">
            <CheckOfferForm
              offerId={offer.id}
              version={offer.version}
              met={offer.formalMet}
              note={offer.formalNote}
              state={offer.formalState}
            />
          </Card>
        ) : null}
        {page.may.lead ? <Content offer={offer} selection={selection} /> : null}
      </>
    )
  if (selection.state === 'collecting' && offer.entered)
    return <Callout tone="success" title="Treść oferty jest wpisana. Poprawisz ją po otwarciu ofert." />
  if (selection.state === 'collecting')
    return page.may.lead ? <Content offer={offer} selection={selection} /> : null
  if (selection.state === 'scoring' && judging && offer.formalState === 'correct')
    return (
      <Card title="Twoja karta oceny">
        <ScoreForm
          key={offer.id}
          processId={page.process.id}
          offerId={offer.id}
          criteria={selection.criteria}
          own={offer.own}
          next={nextOf(selection, offer)}
        />
      </Card>
    )
  return <Cards offer={offer} selection={selection} />
}

const nextOf = ({ offers }: SelectionView, { id }: OfferView) =>
  offers.find((one) => one.id !== id && !one.late && one.formalState === 'correct' && one.own.length === 0)
    ?.id ?? null

function Content({ offer, selection }: OfferProps) {
  return (
    <Card title={selection.sealed ? 'Wpis treści' : 'Treść oferty'}>
      <EnterOfferForm offerId={offer.id} sealed={selection.sealed} entered={offer.content} />
    </Card>
  )
}

/** The cards of all members, after the opinion. */
function Cards({ offer, selection }: OfferProps) {
  if (offer.cards.length === 0) return null
  const members = selection.committee.filter(({ userId }) =>
    offer.cards.some((card) => card.userId === userId),
  )
  return (
    <Card title="Karty oceny">
      {members.map(({ userId, name }) => (
        <section key={userId} className="flex flex-col gap-1 py-2">
          <h3 className="font-semibold">{name}</h3>
          <DescriptionList
            facts={selection.criteria.map((criterion) => {
              const card = offer.cards.find(
                (one) => one.userId === userId && one.criterionId === criterion.id,
              )
              return {
                term: criterion.name,
                value: card ? `${card.points} z ${criterion.maxPoints}` : null,
                note: card?.note,
              }
            })}
          />
        </section>
      ))}
    </Card>
  )
}
