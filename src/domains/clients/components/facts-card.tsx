import { formatDate } from '@/kernel/polish'
import { Card } from '@/ui/card'
import { DescriptionList, type Fact } from '@/ui/description-list'
import { LinkButton } from '@/ui/link-button'
import { PhoneNumber } from '@/ui/phone-number'
import { documentKindLabels, noPeselReasonLabels, personFieldLabels as labels, sexLabels } from '../labels'
import type { ClientFile } from '../model'

/** The person's facts. */
export function FactsCard({ client, mayChange }: { client: ClientFile; mayChange: boolean }) {
  return (
    <Card
      title="Dane osoby"
      actions={
        mayChange ? (
          <>
            <LinkButton href={`/klienci/${client.id}/zmiana`} size="small" icon="pencil">
              Zmień dane
            </LinkButton>
            <LinkButton href={`/klienci/${client.id}/zgon`} size="small" variant="quiet">
              {client.diedOn ? 'Wycofaj zgon' : 'Odnotuj zgon'}
            </LinkButton>
          </>
        ) : null
      }
    >
      <DescriptionList facts={factsOf(client)} />
    </Card>
  )
}

function factsOf(client: ClientFile): Fact[] {
  const document = client.documentKind
    ? `${documentKindLabels[client.documentKind]} ${client.documentNumber ?? ''}`.trim()
    : null
  return [
    {
      term: labels.pesel,
      value:
        client.pesel ?? (client.noPeselReason ? `brak – ${noPeselReasonLabels[client.noPeselReason]}` : null),
    },
    { term: labels.lastName, value: client.lastName },
    { term: labels.firstName, value: [client.firstName, client.secondName].filter(Boolean).join(' ') },
    { term: labels.familyName, value: client.familyName },
    { term: labels.bornOn, value: client.bornOn ? formatDate(client.bornOn) : null },
    { term: labels.sex, value: client.sex ? sexLabels[client.sex] : null },
    { term: labels.citizenship, value: client.citizenship },
    { term: 'Dokument tożsamości', value: document },
    { term: labels.phone, value: client.phone ? <PhoneNumber number={client.phone} /> : null },
    { term: labels.email, value: client.email },
    { term: labels.electronicAddress, value: client.electronicAddress },
  ]
}
