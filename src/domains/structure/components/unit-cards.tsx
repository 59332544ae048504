import { formatDate, formatNumber, formatRange } from '@/kernel/polish'
import type { LocalDate } from '@/kernel/calendar-day'
import { consultantKindLabels, positionLabels } from '@/domains/staff/labels'
import { Badge } from '@/ui/badge'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { DataTable } from '@/ui/table/data-table'
import { structureAreaLabels } from '../labels'
import type { UnitPage } from '../queries'
import { PlaceAreaForm } from './area-forms'
import { EndArea, EndPost } from './end-period'
import { AcceptPost, AddPostForm, ChangePost } from './post-forms'

type UnitCardProps = { unit: UnitPage; today: LocalDate; may: { change: boolean; accept: boolean } }

/** The areas of a unit, from when until when. */
export function UnitAreas({ unit, today, may }: UnitCardProps) {
  return (
    <Card title="Obszary">
      <div className="flex flex-col gap-4">
        {unit.areas.length === 0 ? (
          <EmptyState icon="network" title="Ta komórka nie ma jeszcze obszaru">
            Komórka może łączyć kilka obszarów. Nie może tylko organizować i wykonywać usług naraz.
          </EmptyState>
        ) : (
          <ul className="flex flex-col divide-y divide-line">
            {unit.areas.map(({ id, area, validFrom, validTo, version, current }) => (
              <li key={id} className="flex flex-wrap items-center justify-between gap-2 py-2">
                <span className={current ? '' : 'text-ink-soft'}>
                  {structureAreaLabels[area]}{' '}
                  <span className="text-sm text-ink-soft">
                    {formatRange({ from: validFrom, to: validTo })}
                  </span>
                </span>
                {may.change && validTo === null ? (
                  <EndArea id={id} version={version} today={today} what={structureAreaLabels[area]} />
                ) : null}
              </li>
            ))}
          </ul>
        )}
        {may.change ? <PlaceAreaForm key={unit.areas.length} teamId={unit.id} today={today} /> : null}
      </div>
    </Card>
  )
}

/** The posts of a unit with their scopes of duties; the director accepts them. */
export function UnitPosts({ unit, today, may }: UnitCardProps) {
  return (
    <Card title="Etaty i zakresy czynności">
      <div className="flex flex-col gap-4">
        {unit.posts.length === 0 ? (
          <EmptyState icon="briefcase" title="Nie zapisano jeszcze etatów">
            Etat mówi, ilu osób i do czego potrzebuje komórka. Dyrektor przyjmuje go z zakresem czynności.
          </EmptyState>
        ) : (
          <ul className="flex flex-col divide-y divide-line">
            {unit.posts.map((post) => (
              <li key={post.id} className="py-3">
                <PostItem post={post} today={today} may={may} />
              </li>
            ))}
          </ul>
        )}
        {may.change ? (
          <details>
            <summary className="min-h-11 cursor-pointer font-semibold">Dodaj etat</summary>
            <AddPostForm key={unit.posts.length} teamId={unit.id} today={today} />
          </details>
        ) : null}
      </div>
    </Card>
  )
}

function PostItem({ post, today, may }: Omit<UnitCardProps, 'unit'> & { post: UnitPage['posts'][number] }) {
  const name = positionLabels[post.kind]
  const open = post.validTo === null
  return (
    <div className="flex flex-col gap-1">
      <p className="flex flex-wrap items-center gap-2">
        <span className="font-semibold">
          {name}
          {post.speciality ? ` (${consultantKindLabels[post.speciality]})` : ''}
        </span>
        {post.accepted ? (
          <Badge tone="success">{`przyjął(-ęła) ${post.accepted.by}, ${formatDate(post.accepted.on)}`}</Badge>
        ) : (
          <Badge tone="warning">czeka na dyrektora</Badge>
        )}
      </p>
      <p className="text-sm text-ink-soft">
        {`Etaty: ${formatNumber(post.fte)}, na tym stanowisku w komórce pracuje: ${formatNumber(post.filled)} · ${formatRange({ from: post.validFrom, to: post.validTo })}`}
      </p>
      <p className="max-w-reading">{post.duties}</p>
      <div className="flex flex-wrap gap-2">
        {may.accept && open && !post.accepted ? (
          <AcceptPost id={post.id} version={post.version} what={name} />
        ) : null}
        {may.change && open ? (
          <>
            <ChangePost
              what={name}
              post={{
                id: post.id,
                version: post.version,
                kind: post.kind,
                speciality: post.speciality ?? '',
                fte: post.fte,
                duties: post.duties,
              }}
            />
            <EndPost id={post.id} version={post.version} today={today} what={name} />
          </>
        ) : null}
      </div>
    </div>
  )
}

/** Who works in the unit, today and before. */
export function UnitPeople({ unit }: { unit: UnitPage }) {
  return (
    <Card title="Pracownicy" padding="flush">
      <DataTable
        caption="Pracownicy komórki"
        rows={unit.people}
        rowKey={(row) => row.id}
        columns={[
          { key: 'kto', header: 'Pracownik', cell: (row) => row.name },
          { key: 'stanowisko', header: 'Stanowisko', cell: (row) => positionLabels[row.kind] },
          { key: 'etat', header: 'Etat', align: 'end', cell: (row) => formatNumber(row.fte) },
          { key: 'od', header: 'Od', nowrap: true, cell: (row) => formatDate(row.validFrom) },
          {
            key: 'do',
            header: 'Do',
            nowrap: true,
            cell: (row) => (row.validTo ? formatDate(row.validTo) : ''),
          },
        ]}
        noun={['wpis', 'wpisy', 'wpisów']}
        printable
        empty={
          <EmptyState icon="users" title="Nikt tu jeszcze nie pracuje">
            Stanowisko w komórce powierza się na koncie pracownika.
          </EmptyState>
        }
      />
    </Card>
  )
}
