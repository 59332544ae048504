import Link from 'next/link'
import { formatDate } from '@/kernel/polish'
import { DescriptionList } from '@/ui/description-list'
import { Icon } from '@/ui/icon'
import { LinkButton } from '@/ui/link-button'
import { RefusalNotes } from '@/ui/refusal-notes'
import { stepKindLabels, stepStateLabels } from '../labels'
import type { ProcessPage } from '../queries'
import { offeredForms } from '../rules/form-choice'
import { Drawbacks, FormProsAndCons } from './catalogue'
import { realisationFormLabels } from '../labels'
import { StepDocuments } from './step-documents'
import { SkipStepForm, StepForm } from './step-form'

type Step = ProcessPage['stages'][number]['steps'][number]

type StepItemProps = {
  process: ProcessPage
  step: Step
  view: string | null
  chosen: boolean
  today: string
  draft: { content: unknown; savedAt: string } | null
}

/** One step: who, with whom, on what it rests, what came of it – and its form, when it is chosen. */
export function StepItem({ process, step, view, chosen, today, draft }: StepItemProps) {
  const back = `/uslugi/${process.id}${view ? `?widok=${view}` : ''}`
  const href = `${back}${view ? '&' : '?'}krok=${step.code}#krok`
  const writable = step.mayWrite && step.refusals.length === 0
  return (
    <li id={chosen ? 'krok' : undefined} className="flex scroll-mt-32 flex-col gap-2 py-3">
      <div className="flex flex-wrap items-start justify-between gap-2">
        <div className="flex min-w-0 flex-1 gap-2">
          <StepMark state={step.state} />
          <div className="flex min-w-0 flex-col gap-0.5">
            <span>
              <span className="font-semibold">{step.code}</span> {step.activity}
              {step.kind === 'work' ? '' : ` (${stepKindLabels[step.kind]})`}
            </span>
            <StepPeople step={step} />
          </div>
        </div>
        {step.records && step.state === 'todo' && step.refusals[0]?.code === 'evidence.missing' ? (
          <LinkButton href={`/uslugi/${process.id}/${step.records}`} size="small" icon="folder-open">
            {step.records === 'umowa' ? 'Otwórz umowę' : 'Otwórz oferty'}
          </LinkButton>
        ) : null}
        {writable && !chosen ? (
          <LinkButton href={href} size="small" variant={step.closed ? 'quiet' : 'secondary'} icon="pencil">
            {step.closed ? 'Popraw' : 'Zapisz krok'}
          </LinkButton>
        ) : null}
      </div>
      <StepFactsList step={step} />
      <div className="pl-7">
        <StepDocuments processId={process.id} document={step.document} />
      </div>
      {chosen && step.mayWrite && step.refusals.length > 0 ? <RefusalNotes refusals={step.refusals} /> : null}
      {chosen && writable ? (
        <div className="flex flex-col gap-3 rounded-md border border-line p-4">
          {step.code === 'FOR-02' || step.code === 'FOR-03' ? <FormsBeside group={process.group} /> : null}
          <StepForm
            back={back}
            stepId={step.id}
            code={step.code}
            version={step.version}
            today={today}
            fields={step.fields}
            content={step.content}
            note={step.note}
            doneOn={step.doneOn}
            draft={draft}
          />
          {step.maySkip ? <SkipStepForm stepId={step.id} version={step.version} code={step.code} /> : null}
          <Link href={back}>Zamknij bez zapisu</Link>
        </div>
      ) : null}
    </li>
  )
}

function StepMark({ state }: { state: Step['state'] }) {
  const name = state === 'done' ? 'circle-check' : state === 'skipped' ? 'minus' : 'circle'
  return (
    <span className={state === 'done' ? 'text-success' : 'text-ink-soft'}>
      <Icon name={name} />
      <span className="sr-only">{stepStateLabels[state]}</span>
    </span>
  )
}

function StepPeople({ step }: { step: Step }) {
  const people = step.people.length > 0 ? ` – ${step.people.join(', ')}` : ''
  return (
    <span className="text-sm text-ink-soft">
      {`${step.who.join(', ')}${people}`}
      {step.withWhom.length > 0 ? ` (z: ${step.withWhom.join(', ')})` : ''}
      {step.frequency ? `, ${step.frequency}` : ''}
    </span>
  )
}

function StepFactsList({ step }: { step: Step }) {
  const whose = step.ofCentre ? [`${step.source.charAt(0).toUpperCase()}${step.source.slice(1)}.`] : []
  const rests = step.inputs.length > 0 ? [`Na podstawie: ${step.inputs.join('; ')}.`] : []
  const output = step.output ? [`Wynik: ${step.output}.`] : []
  return (
    <div className="flex flex-col gap-2 pl-7">
      {rests.length + output.length + whose.length > 0 ? (
        <p className="text-sm text-ink-soft">{[...rests, ...output, ...whose].join(' ')}</p>
      ) : null}
      {step.state === 'done' && step.doneOn ? (
        <p className="text-sm">{`Zrobione ${formatDate(step.doneOn)}, ${step.doneBy ?? 'osoba bez konta'}.`}</p>
      ) : null}
      {step.state === 'skipped' ? <p className="text-sm">{`Pominięty: ${step.skipReason ?? ''}`}</p> : null}
      {step.facts.length > 0 ? <DescriptionList facts={step.facts} /> : null}
      {step.note ? <p className="max-w-reading text-sm">{step.note}</p> : null}
    </div>
  )
}

/** The forms in the order of table 38, with reasons, risks and chances, beside the analysis and the proposal (R-043). */
function FormsBeside({ group }: { group: ProcessPage['group'] }) {
  return (
    <details className="rounded-md bg-sunken p-3">
      <summary className="cursor-pointer font-semibold">Formy, ich szanse i zagrożenia</summary>
      <ol className="flex flex-col gap-3 pt-3">
        {offeredForms(group).map(({ form, rank, reasons, drawbacks, model }) => (
          <li key={form}>
            <span className="font-semibold">{realisationFormLabels[form]}</span>
            <span className="text-sm text-ink-soft">
              {rank === null ? '' : ` – ${rank}. w rekomendacjach`}
              {model ? ', forma modelowa' : ''}
            </span>
            {reasons.length > 0 ? <p className="text-sm">{reasons.join('; ')}</p> : null}
            <Drawbacks drawbacks={drawbacks} />
            <FormProsAndCons form={form} />
          </li>
        ))}
      </ol>
    </details>
  )
}
