import { formatRange } from '@/kernel/polish'
import { addressLines } from '@/kernel/postal-address'
import { isAfter, isBefore, type LocalDate } from '@/kernel/local-date'
import { Badge } from '@/ui/badge'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import { addressKindLabels } from '../labels'
import type { StoredAddress } from '../model'

type AddressesCardProps = {
  personId: string
  addresses: readonly StoredAddress[]
  today: LocalDate
  mayChange: boolean
}

const isPast = (address: StoredAddress, today: LocalDate) =>
  address.validTo !== null && isBefore(address.validTo, today)

/** Where the person lives, is registered and gets letters; former addresses fold below. */
export function AddressesCard({ personId, addresses, today, mayChange }: AddressesCardProps) {
  const current = addresses.filter((address) => !isPast(address, today))
  const past = addresses.filter((address) => isPast(address, today))
  return (
    <Card
      title="Adresy"
      actions={
        mayChange ? (
          <LinkButton href={`/klienci/${personId}/adres`} size="small" icon="map-pin">
            Zmień lub dodaj adres
          </LinkButton>
        ) : null
      }
    >
      {current.length === 0 ? (
        <EmptyState icon="map-pin" title="Nie ma żadnego obecnego adresu">
          Bez adresu nie wiadomo, w którym rejonie jest osoba i dokąd wysłać decyzję.
        </EmptyState>
      ) : (
        <AddressList addresses={current} today={today} />
      )}
      {past.length > 0 ? (
        <details className="mt-3 border-t border-line pt-2">
          <summary className="min-h-8 font-semibold text-brand">Poprzednie adresy ({past.length})</summary>
          <AddressList addresses={past} today={today} />
        </details>
      ) : null}
    </Card>
  )
}

function AddressList({ addresses, today }: { addresses: readonly StoredAddress[]; today: LocalDate }) {
  return (
    <ul className="flex flex-col divide-y divide-line">
      {addresses.map((address) => {
        const [street, town] = addressLines(address)
        return (
          <li key={address.id} className="flex flex-col gap-0.5 py-2">
            <span className="text-sm text-ink-soft">{addressKindLabels[address.kind]}</span>
            <span>
              {street}, {town}
            </span>
            <span className="flex flex-wrap items-center gap-2 text-sm text-ink-soft">
              {formatRange({ from: address.validFrom, to: address.validTo })}
              {address.districtName ? <span>rejon {address.districtName}</span> : null}
              {isAfter(address.validFrom, today) ? <Badge tone="info">zacznie obowiązywać</Badge> : null}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
