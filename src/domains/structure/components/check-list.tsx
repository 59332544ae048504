import { Badge } from '@/ui/badge'
import { Card } from '@/ui/card'
import { DescriptionList } from '@/ui/description-list'
import { LinkButton } from '@/ui/link-button'
import type { Tone } from '@/ui/tone'
import type { CheckState, StructureCheck } from '../model'

const looks: Record<
  CheckState,
  { label: string; tone: Tone; icon: 'circle-check' | 'circle-x' | 'circle-help' }
> = {
  unfulfilled: { label: 'niespełnione', tone: 'danger', icon: 'circle-x' },
  unknown: { label: 'nie da się ocenić', tone: 'warning', icon: 'circle-help' },
  fulfilled: { label: 'spełnione', tone: 'success', icon: 'circle-check' },
}

const order: readonly CheckState[] = ['unfulfilled', 'unknown', 'fulfilled']

/** The questions put to the structure: what is wrong first, then what cannot be judged, then what is in order. */
export function CheckList({ checks }: { checks: readonly StructureCheck[] }) {
  const sorted = order.flatMap((state) => checks.filter((check) => check.state === state))
  return (
    <ul className="grid gap-4 lg:grid-cols-2">
      {sorted.map((check) => (
        <li key={check.key} className="keep-together min-w-0">
          <CheckCard check={check} />
        </li>
      ))}
    </ul>
  )
}

function CheckCard({ check }: { check: StructureCheck }) {
  const { label, tone, icon } = looks[check.state]
  return (
    <Card title={check.title} level={2}>
      <div className="flex flex-col gap-3">
        <div className="flex flex-wrap items-center gap-2">
          <Badge tone={tone} icon={icon}>
            {label}
          </Badge>
          <span className="text-sm text-ink-soft">{`${check.rule} · ${check.source}`}</span>
        </div>
        {check.findings.length > 0 ? (
          <ul className="list-disc pl-5">
            {check.findings.map((finding) => (
              <li key={finding}>{finding}</li>
            ))}
          </ul>
        ) : null}
        <DescriptionList facts={check.figures} />
        {check.state !== 'fulfilled' && check.remedy ? (
          <div className="flex flex-wrap items-center gap-3">
            <span className="min-w-0 flex-1">{check.remedy}</span>
            {check.href ? (
              <LinkButton href={check.href} size="small">
                Przejdź<span className="sr-only">: {check.title}</span>
              </LinkButton>
            ) : null}
          </div>
        ) : null}
      </div>
    </Card>
  )
}

/** 'Niespełnione: 2 · nie da się ocenić: 1 · spełnione: 9' */
export function checkWords(checks: readonly StructureCheck[]): string {
  const words = order.map(
    (state) => `${looks[state].label}: ${checks.filter((check) => check.state === state).length}`,
  )
  return `${words.join(' · ').charAt(0).toUpperCase()}${words.join(' · ').slice(1)}`
}
