import type { LocalDate } from '@/kernel/calendar-day'
import { formatMoney } from '@/kernel/money'
import { Callout } from '@/ui/callout'
import { Card } from '@/ui/card'
import { LinkButton } from '@/ui/link-button'
import type { SelectionPage, SelectionView } from '../selection-queries'
import { mayHaveSeveral } from '../rules/award'
import { AwardForm } from './award-form'
import { PublishForm } from './award-forms'
import { CloseFormal, OpenOffers, OpinionForm, StatementForm } from './committee-forms'

type NextDeedProps = { page: SelectionPage; selection: SelectionView; today: LocalDate }

/** The one deed that comes next for this person: statement, opening, check, cards, opinion, decision, result. */
export function NextDeed({ page, selection, today }: NextDeedProps) {
  const ids = { selectionId: selection.id, version: selection.version }
  if (selection.excludedBecause)
    return (
      <Callout tone="warning" title="Nie bierzesz udziału w ocenie">
        {`Powiązanie z oferentem: ${selection.excludedBecause}. Ocenę prowadzą pozostali członkowie komisji.`}
      </Callout>
    )
  const judging = page.may.judge && selection.acts
  const owes =
    judging && selection.owed.length > 0 && ['collecting', 'opened', 'scoring'].includes(selection.state)
  if (owes)
    return (
      <Card title="Twoje oświadczenie o bezstronności">
        <StatementForm key={selection.owed.length} selectionId={selection.id} owed={selection.owed} />
      </Card>
    )
  switch (selection.state) {
    case 'collecting':
      return judging ? (
        <Card title="Otwarcie ofert">
          <OpenOffers {...ids} refusals={selection.lacking} />
        </Card>
      ) : null
    case 'opened':
      return judging ? (
        <Card title="Sprawdzenie formalne">
          <p className="pb-3">Otwórz każdą ofertę z rejestru i zapisz wynik sprawdzenia.</p>
          <CloseFormal {...ids} refusals={selection.lacking} />
        </Card>
      ) : null
    case 'scoring':
      return judging ? <Scoring page={page} selection={selection} /> : null
    case 'opined':
      return page.may.award ? <Decision selection={selection} /> : null
    case 'awarded':
      return page.may.publish ? (
        <Card title="Ogłoszenie wyniku">
          <PublishForm {...ids} today={today} />
        </Card>
      ) : null
    default:
      return null
  }
}

function Scoring({ page, selection }: Omit<NextDeedProps, 'today'>) {
  const left = selection.offers.find(
    ({ late, formalState, own }) => !late && formalState === 'correct' && own.length === 0,
  )
  if (left)
    return (
      <Callout title="Oceń oferty">
        <LinkButton href={`/uslugi/${page.process.id}/oferty/${left.id}`} variant="primary" icon="pencil">
          {`Oceń ofertę ${left.number}`}
        </LinkButton>
      </Callout>
    )
  if (selection.lacking.length > 0)
    return <Callout tone="success" title="Twoje karty są wypełnione. Opinia powstanie, gdy ocenią wszyscy." />
  return (
    <Card title="Opinia komisji">
      <OpinionForm selectionId={selection.id} version={selection.version} />
    </Card>
  )
}

const howManyWin: Partial<Record<SelectionView['form'], string>> = {
  publicTask: 'W konkursie dotację może dostać kilka ofert, po kolei z listy rankingowej.',
  nonPublicPartnership:
    'W naborze można wybrać kilku partnerów, po kolei z listy rankingowej; każdy ma swoją umowę.',
  procurement: 'W tej formie wygrywa jedna oferta.',
}

function Decision({ selection }: { selection: SelectionView }) {
  const { awards, withdrawn, funds } = selection
  const out = [...withdrawn, ...awards].map(({ offerId }) => offerId)
  const left = selection.ranking.flatMap(({ id, place }) => {
    const offer = selection.offers.find((one) => one.id === id)
    return offer && !out.includes(id)
      ? [{ offerId: id, place, provider: offer.provider, amount: offer.content?.amount ?? 0 }]
      : []
  })
  if (left.length === 0 && awards.length === 0)
    return (
      <Callout tone="warning" title="Na liście nie ma już oferty, którą można wybrać">
        Unieważnij wybór na dole strony i ogłoś nowy.
      </Callout>
    )
  const awarded = awards.reduce((sum, { amount }) => sum + amount, 0)
  return (
    <Card title="Decyzja o wyborze">
      <p className="pb-3">
        {[
          howManyWin[selection.form] ?? '',
          funds === null ? '' : `W ogłoszeniu jest ${formatMoney(funds)}.`,
          awards.length === 0
            ? ''
            : `Wygrały już: ${awards.map(({ provider }) => provider).join(', ')}, razem ${formatMoney(awarded)}.`,
        ]
          .filter((part) => part !== '')
          .join(' ')}
      </p>
      <AwardForm
        selectionId={selection.id}
        version={selection.version}
        offers={left}
        several={mayHaveSeveral(selection.form)}
        standing={awards.length > 0}
        left={funds === null ? null : funds - awarded}
      />
    </Card>
  )
}
