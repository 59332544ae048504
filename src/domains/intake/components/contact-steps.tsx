import { LinkForLiving } from '@/domains/clients/components/after-death'
import { LinkButton } from '@/ui/link-button'
import { PrintButton } from '@/ui/print-button'
import type { ContactCard } from './contact-card-view'

type ContactStepsProps = { contact: ContactCard; mayAssign: boolean; mayBook: boolean }

const awaited: readonly string[] = ['planned', 'confirmed', 'unconfirmed']

/** What can be done with a registered report: assign it, agree a visit, give the client a card to take home. */
export function ContactSteps({ contact, mayAssign, mayBook }: ContactStepsProps) {
  const agreed = contact.appointments.some(({ state }) => awaited.includes(state))
  const person = contact.personId ? `&osoba=${contact.personId}` : ''
  return (
    <>
      {mayAssign && contact.state === 'registered' ? (
        <LinkButton href={`/przydzial?zgloszenie=${contact.id}`} variant="primary" icon="user-check">
          Przydziel prowadzących
        </LinkButton>
      ) : null}
      {mayBook && !agreed ? (
        <LinkForLiving
          what="visit"
          diedOn={contact.person?.diedOn}
          href={`/kalendarz/nowe?zgloszenie=${contact.id}${person}`}
          icon="calendar-days"
        >
          Umów spotkanie
        </LinkForLiving>
      ) : null}
      <LinkButton href={`/api/documents/karta-informacyjna/${contact.id}`} icon="printer" newWindow>
        Karta dla klienta
      </LinkButton>
      <PrintButton label="Drukuj zgłoszenie" />
    </>
  )
}
