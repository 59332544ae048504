import Link from 'next/link'
import type { LocalDate } from '@/kernel/calendar-day'
import { formatRange } from '@/kernel/polish'
import { Badge } from '@/ui/badge'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import { relationKindLabels, relationKindLabelsReversed } from '../labels'
import type { RelationLine } from '../model'

type RelationsCardProps = {
  personId: string
  relations: readonly RelationLine[]
  today: LocalDate
  mayChange: boolean
}

/** Guardians, proxies and persons obliged to help, with those that have ended below. */
export function RelationsCard({ personId, relations, today, mayChange }: RelationsCardProps) {
  return (
    <Card
      title="Opiekunowie, pełnomocnicy i osoby zobowiązane"
      actions={
        mayChange ? (
          <LinkButton href={`/klienci/${personId}/rodzina/powiazanie`} size="small" icon="plus">
            Dodaj
          </LinkButton>
        ) : null
      }
    >
      {relations.length === 0 ? (
        <EmptyState icon="handshake" title="Nikogo nie wpisano">
          Tu pojawią się opiekunowie prawni, kuratorzy, pełnomocnicy i osoby zobowiązane do alimentacji.
        </EmptyState>
      ) : (
        <ul className="flex flex-col divide-y divide-line">
          {relations.map((relation) => (
            <RelationItem
              key={relation.id}
              relation={relation}
              lasts={relation.validTo === null || relation.validTo >= today}
              endHref={
                mayChange && (relation.validTo === null || relation.validTo >= today)
                  ? `/klienci/${personId}/rodzina/powiazanie/${relation.id}`
                  : null
              }
            />
          ))}
        </ul>
      )}
    </Card>
  )
}

type RelationItemProps = { relation: RelationLine; lasts: boolean; endHref: string | null }

function RelationItem({ relation, lasts, endHref }: RelationItemProps) {
  const labels = relation.direction === 'has' ? relationKindLabels : relationKindLabelsReversed
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 py-2">
      <div className="min-w-0">
        <p className="text-sm text-ink-soft">{labels[relation.kind]}</p>
        <p className="flex flex-wrap items-center gap-2">
          {relation.otherId ? (
            <Link href={`/klienci/${relation.otherId}`} prefetch={false}>
              {relation.otherName}
            </Link>
          ) : (
            relation.otherName
          )}
          {lasts ? null : <Badge>zakończone</Badge>}
        </p>
        <p className="text-sm text-ink-soft">
          {[formatRange({ from: relation.validFrom, to: relation.validTo }), relation.basis, relation.contact]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      {endHref ? (
        <LinkButton href={endHref} size="small" variant="quiet">
          Zakończ
        </LinkButton>
      ) : null}
    </li>
  )
}
