import { formatDate } from '@/kernel/polish'
import { Badge } from '@/ui/badge'
import { Callout } from '@/ui/callout'
import { Icon } from '@/ui/icon'
import type { Tone } from '@/ui/tone'
import { stageStateLabels } from '../labels'
import type { ProcessPage } from '../queries'
import type { PhasePart } from '../rules/dpzm'
import { firstLacking } from '../rules/lacking'
import { PreviousCycleReference } from './cycles'
import { RiskList } from './risks'
import { AcceptStageForm, SendBackForm, SubmitStage } from './stage-forms'
import { StepItem } from './step-item'

type StageOfPage = ProcessPage['stages'][number]

const tones: Record<StageOfPage['state'], Tone> = {
  notStarted: 'neutral',
  inProgress: 'info',
  awaitingAcceptance: 'info',
  accepted: 'success',
  returned: 'warning',
  skipped: 'neutral',
}

type StageCardProps = {
  process: ProcessPage
  stage: StageOfPage
  /** what the address asks for; steps lead back to the same view */
  view: string | null
  chosen: string | null
  today: string
  draft: { content: unknown; savedAt: string } | null
  /** in the DPZM view one stage stands in two phases */
  part?: PhasePart<StageOfPage>['part']
}

/** One stage: how it stands, its steps, and what may be done with it now. Stages that are not open stay folded. */
export function StageCard({ process, stage, view, chosen, today, draft, part = 'whole' }: StageCardProps) {
  const open = stage.stage === process.current || stage.steps.some(({ code }) => code === chosen)
  return (
    <details
      id={part === 'specification' ? `etap-${stage.stage}-specyfikacja` : `etap-${stage.stage}`}
      open={open}
      className="group/stage rounded-md border border-line bg-surface"
    >
      <summary className="flex min-h-12 cursor-pointer flex-wrap items-center gap-2 px-4 py-2">
        <span className="flex min-w-0 items-center gap-2">
          <Icon name="chevron-right" className="text-ink-soft group-open/stage:rotate-90" />
          <h2 className="text-lg font-semibold">{`${stage.label}${partWords[part]}`}</h2>
        </span>
        <Badge tone={tones[stage.state]}>{stageStateLabels[stage.state]}</Badge>
        <span className="text-sm text-ink-soft">{wordsOf(stage)}</span>
      </summary>
      <div className="flex flex-col gap-4 border-t border-line p-4">
        {stage.skip ? <Callout title={`${stage.skip.reason} (${stage.skip.rule})`} /> : null}
        {stage.state === 'returned' && stage.returnReason ? (
          <Callout tone="warning" title="Etap wrócił do poprawy">
            {stage.returnReason}
          </Callout>
        ) : null}
        {stage.stage === 'DIA' ? <PreviousCycleReference process={process} /> : null}
        {stage.stage === 'DIA' ? <RiskList process={process} /> : null}
        {stage.steps.length > 0 ? (
          <ol className="flex flex-col divide-y divide-line">
            {stage.steps.map((step) => (
              <StepItem
                key={step.id}
                process={process}
                step={step}
                view={view}
                chosen={step.code === chosen}
                today={today}
                draft={step.code === chosen ? draft : null}
              />
            ))}
          </ol>
        ) : (
          <Ahead process={process} stage={stage} />
        )}
        {part === 'specification' ? null : <StageActions process={process} stage={stage} />}
      </div>
    </details>
  )
}

const partWords: Record<PhasePart<StageOfPage>['part'], string> = {
  whole: '',
  specification: ': specyfikacja',
  choice: ': ogłoszenie, wybór i umowa',
}

/** Stages whose steps come back in every cycle are not counted as done; their tab has what was done. */
const repeated: Partial<Record<StageOfPage['stage'], string>> = {
  NAD: 'kroki wracają co miesiąc, zapisy są w zakładce „Nadzór”',
  EWA: 'kroki wracają z każdą ewaluacją, zapisy są w zakładce „Ewaluacja”',
}

function wordsOf({ stage, submitted, decided, state, steps }: StageOfPage): string {
  if (decided && (state === 'accepted' || state === 'returned'))
    return `${decided.by}, ${formatDate(decided.on)}`
  if (submitted && state === 'awaitingAcceptance') return `od ${submitted.by}, ${formatDate(submitted.on)}`
  const again = repeated[stage]
  if (again) return again
  const done = steps.filter(({ closed }) => closed).length
  return steps.length > 0 ? `${done} z ${steps.length} kroków` : ''
}

function StageActions({ process, stage }: { process: ProcessPage; stage: StageOfPage }) {
  const ids = { processId: process.id, stage: stage.stage, version: stage.version }
  if (stage.maySubmit)
    return <SubmitStage key={stage.version} {...ids} refusals={firstLacking(stage.lacking)} />
  if (!stage.mayAccept) return null
  if (stage.ownHanding) return <Callout title="Ten etap akceptuje inna osoba niż ta, która go przekazała." />
  return (
    <div className="grid gap-4 lg:grid-cols-2">
      <AcceptStageForm {...ids} fields={stage.acceptanceFields} />
      <SendBackForm {...ids} />
    </div>
  )
}

/** Before the form is decided: what would follow for the proposed one. */
function Ahead({ process, stage }: { process: ProcessPage; stage: StageOfPage }) {
  const { ahead } = process
  const steps = ahead?.steps.filter((step) => step.stage === stage.stage) ?? []
  if (stage.skip) return null
  if (!ahead || steps.length === 0)
    return (
      <p className="text-ink-soft">
        Kroki tego etapu zależą od formy realizacji: pojawią się po decyzji o formie (FOR-05).
      </p>
    )
  return (
    <>
      <p className="text-ink-soft">
        Tak będzie wyglądał ten etap, jeżeli decyzja będzie zgodna z propozycją:
      </p>
      <ol className="flex flex-col gap-1">
        {steps.map(({ code, activity }) => (
          <li key={code}>{`${code}: ${activity}`}</li>
        ))}
      </ol>
    </>
  )
}
