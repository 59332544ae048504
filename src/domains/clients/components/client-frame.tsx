import type { ReactNode } from 'react'
import { ageOn, type LocalDate } from '@/kernel/local-date'
import { countOf, formatDate } from '@/kernel/polish'
import { Badge } from '@/ui/badge'
import { Callout } from '@/ui/callout'
import { FileHeader } from '@/ui/file-header'
import { LinkButton } from '@/ui/link-button'
import { Page } from '@/ui/page'
import { noPeselReasonLabels, personName, sexLabels } from '../labels'
import type { ClientFile } from '../model'
import { LinkForLiving } from './after-death'

export type ClientTab =
  'dane' | 'rodzina' | 'swiadczenia' | 'praca-socjalna' | 'dokumenty' | 'os-czasu' | 'dostep'

const tabLabels: Record<ClientTab, string> = {
  dane: 'Dane',
  rodzina: 'Rodzina',
  swiadczenia: 'Świadczenia',
  'praca-socjalna': 'Praca socjalna',
  dokumenty: 'Dokumenty',
  'os-czasu': 'Oś czasu',
  dostep: 'Dostęp',
}

/** What the person in front of the screen may do with any client. */
export type ClientPowers = {
  readonly change: boolean
  readonly merge: boolean
  readonly readAccess: boolean
  readonly seeFiles: boolean
  /** may take a report of somebody who came */
  readonly receive: boolean
  /** may book a visit */
  readonly book: boolean
}

type ClientFrameProps = {
  client: ClientFile
  tab: ClientTab | null
  today: LocalDate
  powers: ClientPowers
  children: ReactNode
}

/** The client's file: who it is, what to beware of, and the tabs. */
export function ClientFrame({ client, tab, today, powers, children }: ClientFrameProps) {
  const tabs = (Object.keys(tabLabels) as ClientTab[]).filter((key) => {
    if (key === 'dostep') return powers.readAccess
    return key === 'swiadczenia' || key === 'praca-socjalna' ? powers.seeFiles : true
  })
  return (
    <>
      <FileHeader
        title={personName(client)}
        breadcrumbs={[{ label: 'Klienci', href: '/klienci' }]}
        badges={<ClientBadges client={client} mayMerge={powers.merge} />}
        facts={[
          ageWords(client, today),
          client.districtName ? `rejon ${client.districtName}` : 'poza rejonami',
          householdWords(client),
        ]}
        actions={client.mergedInto === null ? <FirstSteps client={client} powers={powers} /> : null}
        tabsLabel="Części karty klienta"
        tabs={tabs.map((key) => ({
          href: hrefOf(client.id, key),
          label: tabLabels[key],
          current: key === tab,
        }))}
      />
      <Page>
        {client.mergedInto ? <MergedCallout into={client.mergedInto} /> : null}
        {children}
      </Page>
    </>
  )
}

function FirstSteps({ client, powers }: { client: ClientFile; powers: ClientPowers }) {
  return (
    <>
      {powers.book ? (
        <LinkForLiving
          what="visit"
          diedOn={client.diedOn}
          href={`/kalendarz/nowe?osoba=${client.id}`}
          size="small"
          icon="calendar-days"
        >
          Umów spotkanie
        </LinkForLiving>
      ) : null}
      {powers.receive ? (
        <LinkButton href={`/zgloszenia/nowe?osoba=${client.id}`} size="small" icon="door-open">
          Przyjmij zgłoszenie
        </LinkButton>
      ) : null}
    </>
  )
}

const hrefOf = (id: string, tab: ClientTab) => (tab === 'dane' ? `/klienci/${id}` : `/klienci/${id}/${tab}`)

function ClientBadges({ client, mayMerge }: { client: ClientFile; mayMerge: boolean }) {
  return (
    <>
      {client.mergedInto ? <Badge tone="warning">karta scalona</Badge> : null}
      {client.diedOn ? <Badge icon="circle-x">zgon {formatDate(client.diedOn)}</Badge> : null}
      {client.noPeselReason ? (
        <Badge tone="warning" icon="id-card">
          brak PESEL: {noPeselReasonLabels[client.noPeselReason]}
        </Badge>
      ) : null}
      {client.homeless ? (
        <Badge tone="info" icon="home">
          w kryzysie bezdomności
        </Badge>
      ) : null}
      {client.suspectedDuplicates > 0 ? (
        <Badge tone="warning" icon="user-search">
          {mayMerge ? (
            <a href={`/klienci/podejrzenia?osoba=${client.id}`}>podejrzenie podwójnej karty</a>
          ) : (
            'podejrzenie podwójnej karty'
          )}
        </Badge>
      ) : null}
    </>
  )
}

function MergedCallout({ into }: { into: { id: string; name: string } }) {
  return (
    <Callout
      tone="warning"
      title="Ta karta została scalona z inną"
      actions={
        <LinkButton href={`/klienci/${into.id}`} variant="primary">
          Otwórz kartę: {into.name}
        </LinkButton>
      }
    >
      <p>Wszystko, co dotyczy tej osoby, jest na karcie, która pozostała. Tej karty nie można zmieniać.</p>
    </Callout>
  )
}

/** "kobieta, 64 lata (ur. 03.05.1961)". */
function ageWords(client: ClientFile, today: LocalDate): string {
  const sex = client.sex ? sexLabels[client.sex] : null
  if (!client.bornOn) return [sex, 'data urodzenia nieznana'].filter(Boolean).join(', ')
  const age = ageOn(client.bornOn, client.diedOn ?? today)
  const words = `${countOf(age, ['rok', 'lata', 'lat'])} (ur. ${formatDate(client.bornOn)})`
  return [sex, words].filter(Boolean).join(', ')
}

/** "środowisko: Kowalski, Lipowa 5 – 4 osoby". */
function householdWords(client: ClientFile): string {
  if (!client.household) return 'bez środowiska'
  const { name, members } = client.household
  return `środowisko: ${name} – ${countOf(members.length, ['osoba', 'osoby', 'osób'])}`
}
