import { Section } from '@/ui/section'
import { Tabs } from '@/ui/tabs'
import { phaseLabels } from '../labels'
import type { ProcessPage } from '../queries'
import { phasesOf } from '../rules/dpzm'
import { StageCard } from './stage-card'

type Props = {
  process: ProcessPage
  /** what the address asks for; else as the centre set it */
  view: string | null
  chosen: string | null
  today: string
  draft: { content: unknown; savedAt: string } | null
}

/** The stages of a process one by one, or grouped into the four phases of DPZM: the same process in two views. */
export function ProcessStages({ process, view, ...rest }: Props) {
  const dpzm = view === null ? process.firstView === 'dpzm' : view === 'dpzm'
  const href = `/uslugi/${process.id}?widok=`
  const parts = { process, view, ...rest }
  return (
    <>
      <Tabs
        label="Widok procesu"
        items={[
          { href: `${href}etapy`, label: 'Siedem etapów', current: !dpzm },
          { href: `${href}dpzm`, label: 'Cztery fazy (DPZM)', current: dpzm },
        ]}
      />
      {dpzm ? (
        <Phases {...parts} />
      ) : (
        process.stages.map((stage) => <StageCard key={stage.id} stage={stage} {...parts} />)
      )}
    </>
  )
}

function Phases({ process, ...rest }: Props) {
  return phasesOf(process.stages, (stage, steps) => ({ ...stage, steps: [...steps] })).map(
    ({ phase, parts }) => (
      <Section key={phase} title={phaseLabels[phase]}>
        <div className="flex flex-col gap-4">
          {parts.map(({ stage, part }) => (
            <StageCard key={`${stage.id} ${part}`} process={process} stage={stage} part={part} {...rest} />
          ))}
        </div>
      </Section>
    ),
  )
}
