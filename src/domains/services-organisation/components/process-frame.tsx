import type { ReactNode } from 'react'
import { formatDate } from '@/kernel/polish'
import { Badge } from '@/ui/badge'
import { FileHeader } from '@/ui/file-header'
import { Page } from '@/ui/page'
import { StageBar, type StageState } from '@/ui/stage-bar'
import { processNumber, processStateLabels, responsibilityLabels, shortFormLabels } from '../labels'
import type { ProcessPage } from '../queries'
import { firstLacking, hrefOfLacking } from '../rules/lacking'
import { CycleLinks } from './cycles'
import { groupWords } from './process-table'

const choosing: readonly (string | null)[] = ['publicTask', 'nonPublicPartnership', 'procurement']

/** Offers where the form chooses among them, else the contract; none before the form is decided. */
const shown = (tab: string, form: string | null): boolean =>
  tab === 'oferty' ? choosing.includes(form) : tab !== 'umowa' || (form !== null && !choosing.includes(form))

const tabs = [
  ['', 'Etapy'],
  ['nadzor', 'Nadzór'],
  ['oferty', 'Oferty'],
  ['umowa', 'Umowa'],
  ['ewaluacja', 'Ewaluacja'],
  ['uczestnicy', 'Uczestnicy'],
  ['historia', 'Historia'],
] as const

type ProcessFrameProps = {
  process: ProcessPage
  current: (typeof tabs)[number][0]
  actions?: ReactNode
  children: ReactNode
}

/** The head of a process with its seven stages and tabs, and the page beneath. */
export function ProcessFrame({ process, current, actions, children }: ProcessFrameProps) {
  const at = process.stages.find(({ stage }) => stage === process.current)
  const lacking = process.state === 'draft' ? process.starting : (at?.lacking ?? [])
  return (
    <>
      <FileHeader
        title={process.title}
        breadcrumbs={[{ label: 'Usługi', href: '/uslugi' }]}
        badges={process.state === 'running' ? null : <Badge>{processStateLabels[process.state]}</Badge>}
        facts={[
          processNumber(process),
          process.service,
          groupWords(process.targetGroups),
          process.coordinator ? `koordynuje ${process.coordinator}` : 'bez koordynatora',
          responsibilityLabels[process.responsibility],
          process.form ? shortFormLabels[process.form] : null,
          process.previous || process.next ? <CycleLinks key="cykle" process={process} /> : null,
        ]}
        actions={actions}
        state={
          <StageBar
            label="Etapy organizowania usługi"
            stages={process.stages.map(({ stage, label, state, decided }) => ({
              key: stage,
              label: state === 'skipped' ? `${label} (pominięty)` : label,
              state: barState(state, stage === process.current),
              who: decided?.by,
              when: decided ? formatDate(decided.on) : undefined,
            }))}
            missing={firstLacking(lacking).map((one) => ({
              label: one.message,
              href: hrefOfLacking(process.id, one),
            }))}
          />
        }
        tabsLabel="Części procesu usługi"
        tabs={tabs
          .filter(([tab]) => shown(tab, process.form))
          .map(([tab, label]) => ({
            href: tab === '' ? `/uslugi/${process.id}` : `/uslugi/${process.id}/${tab}`,
            label,
            current: tab === current,
          }))}
      />
      <Page>{children}</Page>
    </>
  )
}

function barState(state: ProcessPage['stages'][number]['state'], current: boolean): StageState {
  if (state === 'accepted' || state === 'skipped') return 'done'
  if (!current) return 'todo'
  return state === 'returned' ? 'refused' : 'current'
}
