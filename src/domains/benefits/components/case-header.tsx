import { substitutionWords } from '@/domains/casework/rules/substitution'
import { countOf, formatDate } from '@/kernel/polish'
import { ageOn, type LocalDate } from '@/kernel/local-date'
import { Badge } from '@/ui/badge'
import { FileHeader } from '@/ui/file-header'
import { LinkButton } from '@/ui/link-button'
import { StageBar } from '@/ui/stage-bar'
import { TermBadge } from '@/ui/term-badge'
import { benefitKindLabels } from '../labels'
import type { ProceedingHead } from '../proceeding-view'
import { caseTabs, type CaseTab } from './case-tabs'

type CaseHeaderProps = { head: ProceedingHead; today: LocalDate; current: CaseTab }

/** Who, which case, how far, until when, who leads – above every part of the case. */
export function CaseHeader({ head, today, current }: CaseHeaderProps) {
  const href = (tab: string) => `/swiadczenia/${head.id}${tab === 'przebieg' ? '' : `?karta=${tab}`}`
  return (
    <FileHeader
      breadcrumbs={[{ label: 'Świadczenia', href: '/swiadczenia' }]}
      title={head.client.name}
      badges={
        <>
          <Badge tone="info" icon="banknote">
            {benefitKindLabels[head.benefit]}
          </Badge>
          {head.termRuns ? (
            <TermBadge dueOn={head.dueOn} today={today} soonWithin={5} label="termin" />
          ) : null}
          {head.discontinuance ? <Badge tone="warning">umorzenie</Badge> : null}
          {head.urgent ? <Badge tone="danger">pilna</Badge> : null}
          {head.pilot.lacksAnswer ? <Badge tone="warning">brak odpowiedzi w sprawie zgody</Badge> : null}
          {head.facts.standardPath ? <Badge>ścieżka standardowa</Badge> : null}
          {head.suspendedSince ? <Badge tone="warning">termin wstrzymany</Badge> : null}
          {head.restricted ? <Badge tone="restricted">akta zastrzeżone</Badge> : null}
          {head.may.lead || head.may.sign ? null : <Badge icon="eye">tylko do odczytu</Badge>}
        </>
      }
      facts={[
        head.caseNumber,
        head.client.bornOn ? countOf(ageOn(head.client.bornOn, today), ['rok', 'lata', 'lat']) : null,
        head.client.address,
        `wniosek z ${formatDate(head.appliedOn)}`,
        `prowadzi: ${head.worker}`,
        substitutionWords(head.substitute, today),
        head.socialWorker ? `praca socjalna: ${head.socialWorker}` : null,
      ]}
      actions={
        <LinkButton href={`/klienci/${head.personId}`} icon="user" size="small">
          Karta klienta
        </LinkButton>
      }
      state={
        <StageBar
          label="Etapy sprawy"
          missingLabel="Co wstrzymuje sprawę:"
          stages={head.stages}
          missing={head.missing.map(({ label, tab }) => (tab ? { label, href: href(tab) } : { label }))}
        />
      }
      tabsLabel="Części sprawy"
      tabs={caseTabs.map(({ key, label }) => ({ href: href(key), label, current: key === current }))}
    />
  )
}
