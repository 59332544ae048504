import type { LocalDate } from '@/kernel/calendar-day'
import { Callout } from '@/ui/callout'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { LinkButton } from '@/ui/link-button'
import type { FileHead } from '../file-head'
import type { TermsHistory } from '../file-queries'
import type { Kept } from '../model'
import { Folded } from './folded'
import { AgreeTermsForm, UpdateTermsForm } from './terms-form'
import { EarlierTerms, TermsView } from './terms-view'

type TermsTabProps = {
  head: FileHead
  terms: TermsHistory
  today: LocalDate
  kept: Kept
}

/** Terms in force with the state of their tasks, their change, and the versions before them. */
export function TermsTab({ head, terms: { versions, openServices }, today, kept }: TermsTabProps) {
  const current = versions.find(({ endedOn }) => endedOn === null)
  const mayChange = head.leads && head.state === 'open'
  return (
    <>
      {current && !head.cycle.termsCertified && mayChange && head.cycle.a4 === true ? (
        <Callout
          tone="info"
          title="Pracownik ds. świadczeń nie wie jeszcze o tych zasadach."
          actions={
            <LinkButton href={`/praca-socjalna/${head.id}/zaswiadczenia`} icon="stamp">
              Wystaw zał. 5
            </LinkButton>
          }
        />
      ) : null}
      {current ? (
        <TermsView terms={current} openServices={openServices} today={today} mayChange={mayChange} />
      ) : mayChange ? (
        <Card title="Ustal zasady współdziałania">
          <AgreeTermsForm
            fileId={head.id}
            today={today}
            scope={head.household > 1 ? 'both' : 'person'}
            emptyPackage={openServices === 0}
            kept={kept}
          />
        </Card>
      ) : (
        <Card>
          <EmptyState icon="handshake" title="Zasad współdziałania nie ustalono" />
        </Card>
      )}
      {current && mayChange ? (
        <Folded
          label="Zaktualizuj zasady"
          icon="refresh-cw"
          note="powstanie nowa wersja, ta zostanie w historii"
        >
          <UpdateTermsForm fileId={head.id} terms={current} today={today} emptyPackage={openServices === 0} />
        </Folded>
      ) : null}
      <EarlierTerms versions={versions.filter(({ id }) => id !== current?.id)} />
    </>
  )
}
