import Link from 'next/link'
import type { ReactNode } from 'react'
import { cn } from '@/ui/cn'
import { Icon } from '@/ui/icon'
import type { IconName } from '@/ui/icons/icon-names'

export type SectionProgress = 'todo' | 'started' | 'done' | 'error'

export type FormSectionLink = {
  key: string
  title: string
  href: string
  progress: SectionProgress
  /** "nieobowiązkowa", "bez zmian od 12.03.2026". */
  note?: string | undefined
}

type FormSectionsProps = {
  label: string
  sections: readonly FormSectionLink[]
  /** Key of the section open now. */
  current: string
  children: ReactNode
}

const looks: Record<SectionProgress, { icon: IconName; word: string; className: string }> = {
  todo: { icon: 'circle', word: 'niewypełniona', className: 'text-ink-soft' },
  started: { icon: 'circle-dot', word: 'zaczęta', className: 'text-info' },
  done: { icon: 'circle-check', word: 'wypełniona', className: 'text-success' },
  error: { icon: 'circle-alert', word: 'do poprawy', className: 'text-danger' },
}

/** A long form in parts, each with its own address; the list of parts with their progress stands at the side. */
export function FormSections({ label, sections, current, children }: FormSectionsProps) {
  const at = sections.findIndex((section) => section.key === current)
  return (
    <div className="grid items-start gap-6 lg:grid-cols-[16rem_minmax(0,1fr)]">
      <nav
        aria-label={label}
        className="max-lg:hidden lg:sticky lg:top-[calc(var(--top-bar-height)+var(--file-header-height)+1rem)] print:hidden"
      >
        <SectionList sections={sections} current={current} />
      </nav>
      <div className="flex min-w-0 flex-col gap-5">
        <Stepper label={label} sections={sections} at={at} />
        {children}
      </div>
    </div>
  )
}

function SectionList({ sections, current }: Pick<FormSectionsProps, 'sections' | 'current'>) {
  return (
    <ol className="flex flex-col gap-0.5">
      {sections.map((section) => {
        const look = looks[section.progress]
        return (
          <li key={section.key}>
            <Link
              href={section.href}
              prefetch={false}
              aria-current={section.key === current ? 'step' : undefined}
              className="flex min-h-9 items-start gap-2 rounded-md px-2 py-1.5 text-ink no-underline hover:bg-sunken hover:text-ink aria-[current]:bg-brand-soft aria-[current]:font-semibold max-lg:min-h-11"
            >
              <Icon name={look.icon} className={cn('mt-0.5', look.className)} />
              <span className="min-w-0">
                {section.title}
                <span className="sr-only"> – {look.word}</span>
                {section.note ? (
                  <span className="block text-sm font-normal text-ink-soft">{section.note}</span>
                ) : null}
              </span>
            </Link>
          </li>
        )
      })}
    </ol>
  )
}

/** Under 1024 px: where we are among the parts, the neighbours, and all of them on demand. */
export function Stepper({
  label,
  sections,
  at,
}: Pick<FormSectionsProps, 'label' | 'sections'> & { at: number }) {
  const section = sections[at]
  if (!section) return null
  return (
    <nav aria-label={label} className="rounded-md border border-line bg-surface lg:hidden print:hidden">
      <details className="group">
        <summary className="flex min-h-12 items-center gap-2 px-3">
          <span className="min-w-0 flex-1">
            <span className="block text-sm text-ink-soft">
              Część {at + 1} z {sections.length}
            </span>
            <span className="font-semibold">{section.title}</span>
          </span>
          <Icon name="chevron-down" className="group-open:rotate-180" />
        </summary>
        <div className="border-t border-line p-1">
          <SectionList sections={sections} current={section.key} />
        </div>
      </details>
    </nav>
  )
}
