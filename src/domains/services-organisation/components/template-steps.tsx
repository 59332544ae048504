import { Badge } from '@/ui/badge'
import { Callout } from '@/ui/callout'
import { Card } from '@/ui/card'
import { LinkButton } from '@/ui/link-button'
import { participantLabels, stageLabels, stepKindLabels } from '../labels'
import { stages } from '../model'
import type { TemplatePage } from '../template-queries'
import { AddTemplateStepForm, ChangeTemplateStepForm, WithdrawTemplateStepForm } from './template-forms'

type Step = TemplatePage['steps'][number]
type Props = { page: TemplatePage; chosen: string | null; mayChange: boolean }

const here = ({ template, form }: TemplatePage) => `/uslugi/szablony?usluga=${template}&forma=${form}`

/** The steps of a template in its stages; what is of the centre says so. */
export function TemplateSteps({ page, chosen, mayChange }: Props) {
  return stages.map((stage) => {
    const steps = page.steps.filter((step) => step.stage === stage)
    const skipped = page.skipped.find((one) => one.stage === stage)
    return (
      <Card key={stage} title={`${stage}. ${stageLabels[stage]}`}>
        {skipped ? <Callout title={`Etap pominięty: ${skipped.reason} (${skipped.rule})`} /> : null}
        <ol className="flex flex-col divide-y divide-line">
          {steps.map((step) => (
            <li
              key={step.code}
              id={step.code === chosen ? 'krok' : undefined}
              className="flex scroll-mt-32 flex-col gap-3 py-3"
            >
              <StepLine page={page} step={step} mayChange={mayChange && step.code !== chosen} />
              {mayChange && step.code === chosen ? <StepEditing page={page} step={step} /> : null}
            </li>
          ))}
        </ol>
      </Card>
    )
  })
}

function StepLine({ page, step, mayChange }: { page: TemplatePage; step: Step; mayChange: boolean }) {
  const who = (people: Step['actors']) => people.map((one) => participantLabels[one]).join(', ')
  return (
    <div className="flex flex-wrap items-start justify-between gap-2">
      <div className="flex min-w-0 flex-1 flex-col gap-0.5">
        <span className="flex flex-wrap items-center gap-2">
          <span>
            <span className="font-semibold">{step.code}</span> {step.activity}
            {step.kind === 'work' ? '' : ` (${stepKindLabels[step.kind]})`}
          </span>
          {step.ofCentre ? <Badge tone="info">krok ośrodka</Badge> : null}
          {step.changed && !step.ofCentre ? <Badge tone="info">zmieniony przez ośrodek</Badge> : null}
          {step.optionalReason ? <Badge>nieobowiązkowy</Badge> : null}
        </span>
        <span className="text-sm text-ink-soft">
          {who(step.actors)}
          {step.coActors.length > 0 ? ` (z: ${who(step.coActors)})` : ''}
          {step.output ? ` · wynik: ${step.output}` : ''}
          {` · ${step.source}`}
          {step.rule ? ` · wymaga go ${step.rule}` : ''}
        </span>
        {step.optionalReason ? (
          <span className="text-sm">{`Można pominąć: ${step.optionalReason}`}</span>
        ) : null}
      </div>
      {mayChange ? (
        <LinkButton href={`${here(page)}&krok=${step.code}#krok`} size="small" variant="quiet" icon="pencil">
          Zmień<span className="sr-only">: {step.code}</span>
        </LinkButton>
      ) : null}
    </div>
  )
}

function StepEditing({ page, step }: { page: TemplatePage; step: Step }) {
  const ids = { template: page.template, version: page.version, code: step.code }
  return (
    <div className="flex flex-col gap-4 rounded-md border border-line p-4">
      <ChangeTemplateStepForm
        href={here(page)}
        values={{
          ...ids,
          activity: step.activity,
          actors: [...step.actors],
          coActors: [...step.coActors],
          output: step.output ?? '',
          optionalReason: step.optionalReason ?? '',
        }}
      />
      {step.changed ? (
        <details>
          <summary className="min-h-11 cursor-pointer font-semibold">
            {step.ofCentre ? 'Usuń krok ośrodka' : 'Przywróć krok modelu'}
          </summary>
          <WithdrawTemplateStepForm {...ids} ofCentre={step.ofCentre} href={here(page)} />
        </details>
      ) : (
        <p className="text-sm text-ink-soft">
          {`To krok modelu: nie można go usunąć (${step.rule ?? 'R-028'}), można zmienić jego treść.`}
        </p>
      )}
    </div>
  )
}

/** One more step, below the list. */
export function NewTemplateStep({ page }: { page: TemplatePage }) {
  return (
    <Card title="Nowy krok ośrodka">
      <details>
        <summary className="min-h-11 cursor-pointer font-semibold">Dodaj krok</summary>
        <AddTemplateStepForm
          template={page.template}
          version={page.version}
          after={page.steps.map(({ code, activity }) => ({ value: code, label: `${code}: ${activity}` }))}
        />
      </details>
    </Card>
  )
}
