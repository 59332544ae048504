import Link from 'next/link'
import { cn } from '@/ui/cn'
import { Icon } from '@/ui/icon'
import type { IconName } from '@/ui/icons/icon-names'

export type StageState = 'done' | 'current' | 'todo' | 'refused'

export type Stage = {
  key: string
  label: string
  state: StageState
  who?: string | undefined
  /** Already formatted: "12.11.2026". */
  when?: string | undefined
}

type StageBarProps = {
  /** What passes through the steps: "Etapy sprawy". */
  label: string
  stages: readonly Stage[]
  /** What the current step still needs, each leading to where it is mended. */
  missing?: readonly { label: string; href?: string }[] | undefined
  /** Before them: things (the default) or whole sentences need other words. */
  missingLabel?: string | undefined
}

const looks: Record<StageState, { icon: IconName; word: string; line: string; text: string }> = {
  done: { icon: 'circle-check', word: 'zrobione', line: 'border-success', text: 'text-success' },
  current: { icon: 'circle-dot', word: 'teraz', line: 'border-brand', text: 'text-brand font-semibold' },
  todo: { icon: 'circle', word: 'przed nami', line: 'border-line-strong', text: 'text-ink-soft' },
  refused: { icon: 'circle-x', word: 'odmowa', line: 'border-danger', text: 'text-danger font-semibold' },
}

/** The steps of a matter: what is done, by whom and when, where it stands and what it lacks to move on. */
export function StageBar({ label, stages, missing = [], missingLabel }: StageBarProps) {
  // beside each other while each has room for its words
  const many = stages.length > 6
  return (
    <div className="flex flex-col gap-1.5">
      <details className={many ? 'group lg:hidden print:hidden' : 'group md:hidden print:hidden'}>
        <summary className="flex min-h-9 items-center gap-2 font-semibold text-brand">
          <Icon name="chevron-right" className="group-open:rotate-90" />
          {shortly(stages) ?? label}
        </summary>
        <StageList label={label} stages={stages} className="flex-col" />
      </details>
      <StageList
        label={label}
        stages={stages}
        className={`print:grid print:grid-cols-3 ${many ? 'max-lg:hidden' : 'max-md:hidden'}`}
      />
      <MissingList missing={missing} label={missingLabel ?? 'Aby pójść dalej, brakuje:'} />
    </div>
  )
}

/** Where it stands, for the folded bar of a phone. */
function shortly(stages: readonly Stage[]): string | undefined {
  const current = stages.findIndex((stage) => stage.state === 'current' || stage.state === 'refused')
  const at = stages[current]
  if (at) return `${at.label} (krok ${current + 1} z ${stages.length})`
  const last = stages.at(-1)
  return last?.state === 'done' ? `${last.label} (wszystkie kroki zrobione)` : undefined
}

function StageList({
  label,
  stages,
  className,
}: Pick<StageBarProps, 'label' | 'stages'> & { className: string }) {
  return (
    <ol aria-label={label} className={cn('flex gap-x-1 gap-y-1', className)}>
      {stages.map((stage) => {
        const look = looks[stage.state]
        return (
          <li
            key={stage.key}
            aria-current={stage.state === 'current' ? 'step' : undefined}
            className={cn(
              'min-w-0 flex-1 border-t-4 pt-1 max-md:border-t-0 max-md:border-l-4 max-md:pl-2',
              look.line,
            )}
          >
            <p className={cn('flex flex-wrap items-start gap-x-1', look.text)}>
              <Icon name={look.icon} className="mt-0.5" />
              {/* a word longer than the room beside its sign stands below it, whole */}
              <span className="min-w-0 grow basis-[min-content] wrap-break-word">{stage.label}</span>
              <span className="sr-only"> – {look.word}</span>
            </p>
            {stage.who || stage.when ? (
              <p className="text-sm text-ink-soft">{[stage.when, stage.who].filter(Boolean).join(', ')}</p>
            ) : null}
          </li>
        )
      })}
    </ol>
  )
}

type MissingListProps = { missing: NonNullable<StageBarProps['missing']>; label: string }

function MissingList({ missing, label }: MissingListProps) {
  if (missing.length === 0) return null
  return (
    <div className="flex flex-wrap items-center gap-x-3 text-sm">
      <p className="flex items-center gap-1 font-semibold text-warning">
        <Icon name="list-checks" />
        {label}
      </p>
      <ul className="flex flex-wrap gap-x-4">
        {missing.map((item) => (
          <li key={item.label} className="inline-flex min-h-6 items-center">
            {item.href ? (
              <Link href={item.href} prefetch={false}>
                {item.label}
              </Link>
            ) : (
              item.label
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
