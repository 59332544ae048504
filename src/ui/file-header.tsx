import type { ReactNode } from 'react'
import { MeasuredTitle } from '@/ui/measured-title'
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

/** The head of a record's file. While the page moves the name with its badges and the tabs stay (not on low windows). */
export function FileHeader(props: FileHeaderProps) {
  const facts = (props.facts ?? []).filter((fact) => fact !== null && fact !== undefined && fact !== '')
  const breadcrumbs = props.breadcrumbs ?? []
  return (
    <header className="contents">
      {breadcrumbs.length > 0 ? (
        <div className={`${band} pt-2`}>
          <Breadcrumbs items={breadcrumbs} />
        </div>
      ) : null}
      <MeasuredTitle
        className={`sticky-file ${band} flex flex-wrap items-start justify-between gap-x-6 gap-y-2 py-2`}
      >
        <div className="flex min-h-10 min-w-[min(16rem,100%)] flex-1 flex-wrap items-center gap-x-3 gap-y-1">
          <h1 className="text-xl">{props.title}</h1>
          {props.badges ? <div className="flex flex-wrap gap-1">{props.badges}</div> : null}
        </div>
        {props.actions ? (
          <div className="flex flex-none flex-wrap items-start gap-2 max-sm:w-full print:hidden">
            {props.actions}
          </div>
        ) : null}
      </MeasuredTitle>
      <div className={`${band} flex flex-col gap-2 pb-1`}>
        {facts.length > 0 ? <FactsLine facts={facts} /> : null}
        {props.state}
      </div>
      <div className={`sticky-tabs ${band} border-b border-line`}>
        {props.tabs ? (
          <div className="-mb-px">
            <Tabs label={props.tabsLabel ?? 'Części akt'} items={props.tabs} />
          </div>
        ) : null}
      </div>
    </header>
  )
}

/** White from edge to edge, its content as wide and as far from the edges as the page below. */
const band =
  'bg-surface px-[max(1rem,calc((100%-var(--container-content))/2+1rem))] sm:px-[max(1.5rem,calc((100%-var(--container-content))/2+1.5rem))] print:px-0'

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
