import type { ReactNode } from 'react'
import { cooperationLabels, standardLabels } from '@/domains/casework/labels'
import { countOf, formatDate } from '@/kernel/polish'
import { choosePlural } from '@/kernel/plural'
import { Badge } from '@/ui/badge'
import { FileHeader } from '@/ui/file-header'
import { LinkButton } from '@/ui/link-button'
import { Page } from '@/ui/page'
import { StageBar } from '@/ui/stage-bar'
import { stageLabels } from '../labels'
import type { FileHead } from '../file-head'
import { methodStages } from '../workflow'

const tabs = [
  ['', 'Skrót'],
  ['rozpoznanie', 'Rozpoznanie'],
  ['ustalenia', 'Zasady współdziałania'],
  ['uslugi', 'Pakiet usług'],
  ['dzialania', 'Działania'],
  ['zaswiadczenia', 'Zaświadczenia'],
  ['informacje', 'Informacje'],
  ['kontrakt', 'Kontrakt'],
  ['zamkniecie', 'Zakończenie'],
] as const

export type FileTab = (typeof tabs)[number][0]

const hrefOf = (fileId: string, tab: string) =>
  tab === '' || tab === 'skrot' ? `/praca-socjalna/${fileId}` : `/praca-socjalna/${fileId}/${tab}`

type FileFrameProps = { head: FileHead; current: FileTab; width?: 'content' | 'form'; children: ReactNode }

/** The head of a social-work file with its six stages and tabs, and the page beneath. */
export function FileFrame({ head, current, width, children }: FileFrameProps) {
  const at = methodStages.indexOf(head.stage)
  return (
    <>
      <FileHeader
        title={head.name}
        breadcrumbs={[{ label: 'Praca socjalna', href: '/praca-socjalna' }]}
        badges={<HeadBadges head={head} />}
        facts={factsOf(head)}
        actions={
          head.leads && current !== 'dzialania' ? (
            <LinkButton
              href={`/praca-socjalna/${head.id}/dzialania?wpis=nowy`}
              variant="primary"
              icon="plus"
              size="small"
            >
              Zapisz działanie
            </LinkButton>
          ) : null
        }
        state={
          <StageBar
            label="Etapy pracy socjalnej"
            stages={methodStages.map((stage, index) => ({
              key: stage,
              label: stageLabels[stage],
              state: head.state === 'closed' || index < at ? 'done' : index === at ? 'current' : 'todo',
            }))}
            missing={
              head.leads ? head.lacking.map(({ label, tab }) => ({ label, href: hrefOf(head.id, tab) })) : []
            }
          />
        }
        tabsLabel="Części akt pracy socjalnej"
        tabs={tabs.map(([tab, label]) => ({
          href: hrefOf(head.id, tab),
          label,
          current: tab === current,
          count:
            tab === 'zaswiadczenia' && head.cycle.missingMonths > 0 ? head.cycle.missingMonths : undefined,
        }))}
      />
      <Page width={width}>{children}</Page>
    </>
  )
}

const ageWords = (age: number) => `${age} ${choosePlural(age, 'rok', 'lata', 'lat')}`

function factsOf(head: FileHead): ReactNode[] {
  return [
    head.age === null ? null : ageWords(head.age),
    head.address,
    head.district ? `rejon ${head.district}` : null,
    head.household === 1
      ? 'gospodarstwo jednoosobowe'
      : `${countOf(head.household, ['osoba', 'osoby', 'osób'])} w gospodarstwie`,
    head.leadName ? `prowadzi ${head.leadName}` : 'bez prowadzącego',
    head.substitute,
    head.standard ? standardLabels[head.standard as keyof typeof standardLabels] : null,
  ]
}

function HeadBadges({ head }: { head: FileHead }) {
  const { cooperation } = head
  const troubled = cooperation === 'withdrawn' || cooperation === 'refused'
  return (
    <>
      {head.restricted ? <Badge tone="restricted">akta poufne</Badge> : null}
      {head.state === 'closed' ? <Badge>zakończona</Badge> : null}
      {troubled ? (
        <Badge tone="warning">
          {`${cooperationLabels[cooperation].toLowerCase()}${head.retryOn ? `, kolejna próba ${formatDate(head.retryOn)}` : ''}`}
        </Badge>
      ) : null}
      {head.cycle.missingMonths > 0 ? (
        <Badge tone="danger">{`brak zał. 6: ${head.cycle.missingMonths}`}</Badge>
      ) : null}
      {head.mixedMode ? <Badge tone="info">tryb mieszany</Badge> : null}
    </>
  )
}
