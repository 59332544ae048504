import { formatMoney } from '@/kernel/money'
import { formatDate } from '@/kernel/polish'
import { Card } from '@/ui/card'
import { DescriptionList } from '@/ui/description-list'
import { LinkButton } from '@/ui/link-button'
import { awardedByLabels, contractNumber } from '../labels'
import type { SelectionPage, SelectionView } from '../selection-queries'
import { ContractForm } from './contract-forms'
import { ContractMark } from './contract-mark'
import { Folded } from './folded'
import { RankingTable } from './offers-table'

type ResultProps = { page: SelectionPage; selection: SelectionView }

/** The contracts that follow from the awards, one of each winner: what is drafted or signed, and the way to the rest. */
export function ContractsOfSelection({ page, selection }: ResultProps) {
  const { contracts, may, process } = page
  const left = selection.awards.filter(({ providerId }) =>
    contracts.every((contract) => contract.providerId !== providerId),
  )
  const drafting = may.write && selection.state === 'published'
  return (
    <>
      {selection.awards.flatMap(({ providerId, provider }) =>
        contracts
          .filter((contract) => contract.providerId === providerId)
          .map((contract) => (
            <Card
              key={contract.id}
              title={selection.awards.length === 1 ? 'Umowa' : `Umowa: ${provider}`}
              aside={<ContractMark state={contract.state} />}
            >
              <div className="flex flex-wrap items-center justify-between gap-3">
                <p>{contract.documentNumber ?? contractNumber(contract)}</p>
                {may.readContracts ? (
                  <LinkButton href={`/uslugi/umowy/${contract.id}`} icon="file-check">
                    Otwórz umowę
                  </LinkButton>
                ) : null}
              </div>
            </Card>
          )),
      )}
      {drafting
        ? left.map(({ offerId, provider, providerId, amount }) => {
            const form = (
              <ContractForm processId={process.id} amount={amount} winner={{ offerId, providerId }} />
            )
            return selection.awards.length === 1 ? (
              <Card key={offerId} title="Projekt umowy">
                {form}
              </Card>
            ) : (
              <Folded key={offerId} title={`Projekt umowy: ${provider}`}>
                {form}
              </Folded>
            )
          })
        : null}
    </>
  )
}

/** The ranking, the opinion, who won and how to read the whole of it. */
export function Ranking({ processId, selection }: { processId: string; selection: SelectionView }) {
  const { awards } = selection
  return (
    <>
      <Card padding="flush" title="Lista rankingowa">
        <RankingTable selection={selection} />
      </Card>
      <Card title={awards.length > 0 ? 'Opinia i decyzja' : 'Opinia komisji'}>
        <div className="flex flex-col gap-3">
          <p className="max-w-reading whitespace-pre-line">{selection.opinion}</p>
          {awards.map((award) => (
            <DescriptionList key={award.offerId} facts={factsOf(award)} />
          ))}
          <Announced selection={selection} />
          {selection.publishedOn ? (
            <div>
              <LinkButton href={`/api/documents/wybor-wykonawcy/${processId}`} icon="file-text" newWindow>
                Dokumentacja wyboru (PDF)
              </LinkButton>
            </div>
          ) : null}
        </div>
      </Card>
    </>
  )
}

const factsOf = ({
  provider,
  amount,
  decisionNumber,
  on,
  decidedBy,
  reasons,
}: SelectionView['awards'][number]) => [
  { term: 'Wybrany oferent', value: provider },
  { term: 'Przyznana kwota', value: formatMoney(amount) },
  { term: 'Decyzja', value: `${decisionNumber}, ${formatDate(on)}` },
  { term: 'Kto podjął', value: awardedByLabels[decidedBy] },
  ...(reasons ? [{ term: 'Uzasadnienie', value: reasons }] : []),
]

/** What was awarded altogether, and when the result was made known. */
function Announced({ selection: { awards, publishedOn, publishedWhere } }: { selection: SelectionView }) {
  const facts = [
    ...(awards.length > 1
      ? [
          {
            term: 'Razem przyznano',
            value: formatMoney(awards.reduce((sum, { amount }) => sum + amount, 0)),
          },
        ]
      : []),
    ...(publishedOn
      ? [{ term: 'Wynik ogłoszono', value: `${formatDate(publishedOn)}, ${publishedWhere ?? ''}` }]
      : []),
  ]
  return facts.length > 0 ? <DescriptionList facts={facts} /> : null
}
