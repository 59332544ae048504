import type { LocalDate } from '@/kernel/calendar-day'
import { formatDate, sentence } from '@/kernel/polish'
import { Callout } from '@/ui/callout'
import { Card } from '@/ui/card'
import { DescriptionList } from '@/ui/description-list'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import { awardEndLabels } from '../labels'
import { tieRule } from '../rules/ranking'
import type { SelectionPage, SelectionView } from '../selection-queries'
import { CancelForm, WithdrawForm } from './award-forms'
import { CommitteeCard } from './committee-card'
import { Folded } from './folded'
import { NextDeed } from './next-deed'
import { RegisterOfferForm } from './offer-forms'
import { OffersTable } from './offers-table'
import { OpenSelectionForm } from './open-selection-form'
import { ContractsOfSelection, Ranking } from './selection-result'
import { WaitingStep } from './waiting-step'

type BodyProps = { page: SelectionPage; today: LocalDate }

/** A choice of a provider: what is next, the register, the committee, the ranking and the decision. */
export function SelectionBody({ page, today }: BodyProps) {
  const { process, selection, may } = page
  return (
    <>
      <WaitingStep step={page.steps[0]} today={today} />
      {process.regime ? <Callout title="Próg zamówień">{process.regime}</Callout> : null}
      {selection === null || selection.state === 'cancelled' ? (
        <NewSelection page={page} />
      ) : (
        <>
          <WithdrawnAwards selection={selection} />
          <NextDeed page={page} selection={selection} today={today} />
          <Card padding="flush" title="Rejestr ofert">
            <OffersTable processId={process.id} selection={selection} />
          </Card>
          {may.lead ? <NewOffer selection={selection} today={today} /> : null}
          <ContractsOfSelection page={page} selection={selection} />
          {selection.ranking.length > 0 ? <Ranking processId={process.id} selection={selection} /> : null}
          <div className="grid gap-4 lg:grid-cols-2">
            <CommitteeCard selection={selection} />
            <Criteria selection={selection} />
          </div>
          {may.award ? <Withdrawals page={page} selection={selection} /> : null}
          {may.lead && cancellable(selection) ? (
            <CancelForm selectionId={selection.id} version={selection.version} />
          ) : null}
        </>
      )}
    </>
  )
}

const cancellable = ({ state, awards }: SelectionView) =>
  ['collecting', 'opened', 'scoring', 'opined'].includes(state) && awards.length === 0

/** An award is taken back until its contract is signed. */
function Withdrawals({ page, selection }: { page: SelectionPage; selection: SelectionView }) {
  if (selection.state !== 'awarded' && selection.state !== 'published') return null
  return selection.awards
    .filter(({ providerId }) =>
      page.contracts.every((contract) => contract.providerId !== providerId || contract.state === 'draft'),
    )
    .map(({ offerId, provider }) => (
      <WithdrawForm
        key={offerId}
        selectionId={selection.id}
        version={selection.version}
        offerId={offerId}
        title={
          selection.awards.length === 1 ? 'Odwołaj wybór tej oferty' : `Odwołaj wybór oferty: ${provider}`
        }
      />
    ))
}

function NewSelection({ page: { process, selection, may } }: { page: SelectionPage }) {
  const cancelled = selection?.cancelledOn ? (
    <Callout tone="warning" title={`Poprzedni wybór unieważniono ${formatDate(selection.cancelledOn)}`}>
      <p className="pb-2 whitespace-pre-line">{selection.cancelReason}</p>
      <LinkButton href={`/api/documents/wybor-wykonawcy/${process.id}`} icon="file-text" newWindow>
        Dokumentacja wyboru (PDF)
      </LinkButton>
    </Callout>
  ) : null
  if (!process.form) return <EmptyState icon="files" title="W tym procesie nie zbiera się ofert" />
  if (!process.announced)
    return (
      <>
        {cancelled}
        <EmptyState
          icon="files"
          title="Oferty pojawią się po ogłoszeniu"
          action={
            process.mayOpen ? (
              <LinkButton href={`/uslugi/${process.id}?krok=${process.announcement ?? ''}#krok`}>
                {`Zobacz krok ${process.announcement ?? ''}`}
              </LinkButton>
            ) : null
          }
        >
          Najpierw opublikowane ogłoszenie, potem zbieranie ofert.
        </EmptyState>
      </>
    )
  return (
    <>
      {cancelled}
      {may.lead ? (
        <Card title="Zbieranie ofert">
          <OpenSelectionForm processId={process.id} announcedDueOn={process.announcedDueOn} />
        </Card>
      ) : (
        <EmptyState icon="files" title="Zbieranie ofert jeszcze się nie zaczęło">
          Rozpoczyna je specjalista ds. form realizacji, organizacji albo zamówień.
        </EmptyState>
      )}
    </>
  )
}

/** Awards that came to nothing: whose, when and why. */
function WithdrawnAwards({ selection }: { selection: SelectionView }) {
  return selection.withdrawn.map(({ offerId, cause, reason, decisionNumber, on, awardedOn }) => (
    <Callout
      key={offerId}
      tone="warning"
      title={`Odwołany wybór: ${selection.offers.find(({ id }) => id === offerId)?.provider ?? ''}`}
    >
      {`${formatDate(on)}, ${awardEndLabels[cause]}. ${sentence(reason)} Dotyczy decyzji ${decisionNumber} z ${formatDate(awardedOn)}.`}
    </Callout>
  ))
}

/** An offer that came; after the opening only one that came too late can be entered. */
function NewOffer({ selection, today }: { selection: SelectionView; today: LocalDate }) {
  const form = <RegisterOfferForm key={selection.offers.length} selectionId={selection.id} today={today} />
  if (selection.state === 'collecting') return <Card title="Nowa oferta">{form}</Card>
  return ['opened', 'scoring', 'opined'].includes(selection.state) ? (
    <Folded title="Wpisz ofertę, która wpłynęła po terminie">{form}</Folded>
  ) : null
}

function Criteria({ selection }: { selection: SelectionView }) {
  return (
    <Card title="Kryteria">
      <DescriptionList
        facts={selection.criteria.map(({ name, maxPoints, price }) => ({
          term: price ? `${name} (cena albo koszt)` : name,
          value: `do ${maxPoints} pkt`,
        }))}
      />
      <p className="pt-3 text-sm text-ink-soft">{tieRule}</p>
    </Card>
  )
}
