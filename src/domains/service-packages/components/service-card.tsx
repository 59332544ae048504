import { Folded } from '@/domains/social-work/components/folded'
import { formatDate } from '@/kernel/polish'
import { Badge } from '@/ui/badge'
import { Card } from '@/ui/card'
import { DescriptionList } from '@/ui/description-list'
import type { Tone } from '@/ui/tone'
import { periodWords } from '../documents/package'
import {
  endReasonLabels,
  gradeLabels,
  packagedServiceStateLabels,
  packageTransitionLabels,
  type EndReason,
} from '../labels'
import type { Grade } from '../model'
import type { ServiceInPackage } from '../queries'
import { AssessServiceForm, ChangeAssessmentForm } from './assessment-forms'
import { ChangeServiceForm, MoveServiceForm } from './service-forms'

const tones: Record<ServiceInPackage['state'], Tone> = {
  needed: 'warning',
  awaiting: 'warning',
  granted: 'info',
  running: 'success',
  ended: 'neutral',
}

type ServiceCardProps = {
  service: ServiceInPackage
  today: string
  /** the file is open and this person leads it */
  mayChange: boolean
  leads: boolean
}

/** One service of the package: what, for whom, how far, how well; and its forms, folded. */
export function ServiceCard({ service, today, mayChange, leads }: ServiceCardProps) {
  const { state } = service
  const title = service.serviceLabel.charAt(0).toUpperCase() + service.serviceLabel.slice(1)
  return (
    <Card
      title={title}
      aside={<Badge tone={tones[state]}>{packagedServiceStateLabels[state]}</Badge>}
      id={`usluga-${service.id}`}
    >
      <div className="flex flex-col gap-4">
        <DescriptionList facts={factsOf(service)} />
        <Assessments service={service} mayChange={leads} />
        <History service={service} />
        {leads && state !== 'ended' ? (
          <div className="flex flex-col gap-2 print:hidden">
            <Folded label="Zmień stan" icon="arrow-right">
              <MoveServiceForm service={service} today={today} />
            </Folded>
            {mayChange ? (
              <Folded label="Popraw wpis" icon="pencil">
                <ChangeServiceForm service={service} />
              </Folded>
            ) : null}
          </div>
        ) : null}
        {leads && service.startedOn ? (
          <div className="print:hidden">
            <Folded label="Oceń skuteczność" icon="clipboard-check">
              <AssessServiceForm key={service.assessments.length} serviceId={service.id} today={today} />
            </Folded>
          </div>
        ) : null}
      </div>
    </Card>
  )
}

function factsOf(service: ServiceInPackage) {
  const reason = service.endReason
  const period = periodWords(service.plannedFrom, service.plannedTo)
  const facts = [
    ['Dla kogo', `${service.person} (${service.groupLabel})`],
    ['Potrzeba', service.need],
    ['Własne możliwości', service.ownMeans ?? 'do uzupełnienia przy najbliższej zmianie (R-131)'],
    ['Zakres', service.extent],
    ['Godziny w miesiącu', service.hoursPerMonth === null ? '' : String(service.hoursPerMonth)],
    ['Okres', period],
    ['Kto realizuje', service.provider ?? ''],
    ['Stan od', formatDate(service.since)],
    ['Powód zakończenia', reason === null ? '' : (endReasonLabels[reason as EndReason] ?? reason)],
  ] as const
  return facts.flatMap(([term, value]) => (value === '' ? [] : [{ term, value }]))
}

function Assessments({ service, mayChange }: { service: ServiceInPackage; mayChange: boolean }) {
  if (service.assessments.length === 0) return null
  return (
    <section className="flex flex-col gap-1">
      <h3 className="font-semibold">Ocena skuteczności</h3>
      <ul className="flex flex-col divide-y divide-line">
        {service.assessments.map((one) => (
          <li key={one.id} className="flex flex-col gap-2 py-2">
            <p>
              {`${formatDate(one.assessedOn)}: ${one.grade} – ${gradeLabels[one.grade as Grade]}`}
              <span className="block text-sm text-ink-soft">{`${one.tool}, ${one.by}`}</span>
              {one.note ? <span className="block max-w-reading whitespace-pre-line">{one.note}</span> : null}
            </p>
            {mayChange ? (
              <details className="print:hidden">
                <summary className="cursor-pointer text-sm text-brand">Popraw ocenę</summary>
                <div className="pt-3">
                  <ChangeAssessmentForm assessment={one} />
                </div>
              </details>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

function History({ service }: { service: ServiceInPackage }) {
  return (
    <details>
      <summary className="cursor-pointer text-sm text-ink-soft">Historia wpisu</summary>
      <ol className="flex flex-col gap-1 pt-2 text-sm">
        {service.history.map((step) => (
          <li key={step.id}>
            {`${formatDate(step.day)}: ${packageTransitionLabels[step.transition] ?? step.transition}, ${step.who}`}
            {step.note ? ` – ${step.note}` : ''}
          </li>
        ))}
      </ol>
    </details>
  )
}
