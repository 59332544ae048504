import type { ReactNode } from 'react'
import { Breadcrumbs, type Breadcrumb } from '@/ui/page-header'
import { Tabs, type TabItem } from '@/ui/tabs'

type FileHeaderProps = {
  /** Whose file it is. */
  title: ReactNode
  breadcrumbs?: readonly Breadcrumb[] | undefined
  badges?: ReactNode | undefined
  /** Short facts in one line: "64 lata", "rej. 4 Śródmieście"; empty ones are left out. */
  facts?: readonly ReactNode[] | undefined
  /** The stage bar and the term. */
  state?: ReactNode | undefined
  actions?: ReactNode | undefined
  tabsLabel?: string | undefined
  tabs?: readonly TabItem[] | undefined
}

/** The head of a record's file. It stays in sight while the page moves (not on low windows). */
export function FileHeader(props: FileHeaderProps) {
  const facts = (props.facts ?? []).filter((fact) => fact !== null && fact !== undefined && fact !== '')
  return (
    <header className="sticky-file border-b border-line bg-surface">
      <div className="mx-auto flex w-full max-w-content flex-col gap-2 px-4 pt-3 sm:px-6 print:px-0">
        <Breadcrumbs items={props.breadcrumbs ?? []} />
        <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
          <div className="flex min-w-[min(16rem,100%)] flex-1 flex-col gap-1">
            <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <h1 className="text-xl">{props.title}</h1>
              {props.badges ? <div className="flex flex-wrap gap-1">{props.badges}</div> : null}
            </div>
            {facts.length > 0 ? <FactsLine facts={facts} /> : null}
          </div>
          {props.actions ? (
            <div className="flex flex-none flex-wrap items-start gap-2 max-sm:w-full print:hidden">
              {props.actions}
            </div>
          ) : null}
        </div>
        {props.state}
        {props.tabs ? (
          <div className="-mb-px">
            <Tabs label={props.tabsLabel ?? 'Części akt'} items={props.tabs} />
          </div>
        ) : (
          <div className="pb-1" />
        )}
      </div>
    </header>
  )
}

/** Facts one after another, parted by a dot that does not begin a line. */
export function FactsLine({ facts }: { facts: readonly ReactNode[] }) {
  return (
    <ul className="flex flex-wrap gap-x-4 text-ink-soft">
      {facts.map((fact, index) => (
        <li key={index}>{fact}</li>
      ))}
    </ul>
  )
}
