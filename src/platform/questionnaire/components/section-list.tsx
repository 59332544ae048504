'use client'

import { cn } from '@/ui/cn'
import { Icon } from '@/ui/icon'
import type { IconName } from '@/ui/icons/icon-names'
import type { SectionProgress, SectionState } from '../answers'

type SectionListProps = {
  sections: readonly SectionProgress[]
  current: string
  onOpen: (sectionId: string) => void
}

const looks: Record<SectionState, { icon: IconName; word: string; className: string }> = {
  empty: { icon: 'circle', word: 'niewypełniona', className: 'text-ink-soft' },
  started: { icon: 'circle-dot', word: 'zaczęta', className: 'text-info' },
  complete: { icon: 'circle-check', word: 'wypełniona', className: 'text-success' },
  unchanged: { icon: 'circle-check', word: 'bez zmian', className: 'text-success' },
}

/** Sections with their progress: a list at the side, under 1024 px a bar that unfolds. */
export function SectionList({ sections, current, onOpen }: SectionListProps) {
  const at = sections.findIndex((section) => section.id === current)
  const list = <SectionButtons sections={sections} current={current} onOpen={onOpen} />
  return (
    <>
      <nav
        aria-label="Części formularza"
        className="max-lg:hidden lg:sticky lg:top-[calc(var(--top-bar-height)+var(--file-header-height)+1rem)] print:hidden"
      >
        {list}
      </nav>
      <nav
        aria-label="Części formularza"
        className="rounded-md border border-line bg-surface lg:hidden print:hidden"
      >
        {/* A new key folds the list again once a section has been chosen. */}
        <details key={current} className="group">
          <summary className="flex min-h-12 items-center gap-2 px-3">
            <span className="min-w-0 flex-1">
              <span className="block text-sm text-ink-soft">
                Część {at + 1} z {sections.length}
              </span>
              <span className="font-semibold">{sections[at]?.title}</span>
            </span>
            <Icon name="chevron-down" className="group-open:rotate-180" />
          </summary>
          <div className="border-t border-line p-1">{list}</div>
        </details>
      </nav>
    </>
  )
}

function SectionButtons({ sections, current, onOpen }: SectionListProps) {
  return (
    <ol className="flex flex-col gap-0.5">
      {sections.map((section) => {
        const look = looks[section.state]
        return (
          <li key={section.id}>
            <button
              type="button"
              onClick={() => onOpen(section.id)}
              aria-current={section.id === current ? 'step' : undefined}
              className="flex min-h-9 w-full items-start gap-2 rounded-md px-2 py-1.5 text-left text-ink hover:bg-sunken aria-[current]:bg-brand-soft aria-[current]:font-semibold max-lg:min-h-11"
            >
              <Icon name={look.icon} className={cn('mt-0.5', look.className)} />
              <span className="min-w-0">
                {section.title}
                {section.state === 'unchanged' ? null : <span className="sr-only"> – {look.word}</span>}
                <span className="block text-sm font-normal text-ink-soft">{noteOf(section)}</span>
              </span>
            </button>
          </li>
        )
      })}
    </ol>
  )
}

function noteOf(section: SectionProgress): string {
  if (section.state === 'unchanged') return 'bez zmian'
  if (section.missing > 0 && section.state !== 'empty') {
    return `brakuje ${section.missing} odpowiedzi`
  }
  return section.mandatory ? 'obowiązkowa' : 'do wyboru'
}
