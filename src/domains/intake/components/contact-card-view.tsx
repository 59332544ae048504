import Link from 'next/link'
import { formatDate, formatDateTime } from '@/kernel/polish'
import { fromDbDate } from '@/kernel/local-date'
import { fileKindLabels, fileLeadLabels } from '@/domains/casework/labels'
import { Badge } from '@/ui/badge'
import { Card } from '@/ui/card'
import { DescriptionList } from '@/ui/description-list'
import { informationLabels, paperLabels, problemLabels } from '../dictionaries'
import {
  appointmentStateLabels,
  callBackStateLabels,
  channelLabels,
  needLabels,
  reporterLabels,
  resultLabels,
} from '../labels'
import type { contactCard } from '../queries'

export type ContactCard = Awaited<ReturnType<typeof contactCard>>

const worded = (codes: readonly string[], labels: Readonly<Record<string, string>>) =>
  codes.map((code) => labels[code] ?? code).join('; ')

/** The card of a report as it was registered, and what came of it. */
export function ContactCardView({ contact }: { contact: ContactCard }) {
  return (
    <div className="grid gap-6 lg:grid-cols-[3fr_2fr]">
      <Card title="Zgłoszenie">
        <DescriptionList facts={reportFacts(contact)} />
      </Card>
      <div className="flex flex-col gap-6">
        <Card title="Dokąd trafiło">
          <Files contact={contact} />
        </Card>
        <Card title="Spotkania i oddzwonienia">
          <Meetings contact={contact} />
        </Card>
      </div>
    </div>
  )
}

function reportFacts(contact: ContactCard) {
  const reporter = contact.reporterMasked
    ? `${reporterLabels[contact.reporterKind]} (dane chronione)`
    : [reporterLabels[contact.reporterKind], contact.reporterName, contact.reporterContact]
        .filter(Boolean)
        .join(', ')
  return [
    {
      term: 'Osoba',
      value: contact.person ? (
        <Link
          href={`/klienci/${contact.person.id}`}
        >{`${contact.person.firstName} ${contact.person.lastName}`}</Link>
      ) : (
        'zgłoszenie anonimowe'
      ),
    },
    {
      term: 'Kiedy i jak',
      value: `${formatDateTime(contact.contactedAt)}, ${channelLabels[contact.channel].toLowerCase()}`,
    },
    { term: 'Kto zgłosił', value: reporter },
    {
      term: 'Przyjęła / przyjął',
      value: contact.author ? `${contact.author.firstName} ${contact.author.lastName}` : null,
    },
    { term: 'Rodzaj', value: contact.need ? needLabels[contact.need] : null },
    { term: 'Powody (art. 7)', value: worded(contact.problems, problemLabels) },
    {
      term: 'Z czym osoba przyszła',
      value: contact.description && <span className="whitespace-pre-line">{contact.description}</span>,
    },
    { term: 'O czym poinformowano', value: worded(contact.informationGiven, informationLabels) },
    { term: 'Co przynieść', value: worded(contact.papersToBring, paperLabels) },
    {
      term: 'Wynik',
      value: [contact.result ? resultLabels[contact.result] : null, contact.institution]
        .filter(Boolean)
        .join(': '),
    },
    ...(contact.overrideReason ? [{ term: 'Powód wyboru pracownika', value: contact.overrideReason }] : []),
  ]
}

function Files({ contact }: { contact: ContactCard }) {
  if (contact.files.length === 0) return <p className="text-ink-soft">Z tego zgłoszenia nie powstały akta.</p>
  return (
    <ul className="flex flex-col gap-2">
      {contact.files.map((file) => (
        <li key={file.id} className="flex flex-col gap-0.5">
          <span className="flex flex-wrap items-center gap-2">
            <FileLink file={file} personId={contact.personId} />
            {file.restricted ? <Badge tone="restricted">akta poufne</Badge> : null}
          </span>
          <span className="text-ink-soft">
            {fileLeadLabels[file.kind]}:{' '}
            {file.lead ? `${file.lead.firstName} ${file.lead.lastName}` : 'czeka na przydział'}
            {file.openedHere ? '' : ' (akta otwarte wcześniej)'}
          </span>
        </li>
      ))}
    </ul>
  )
}

function FileLink({ file, personId }: { file: ContactCard['files'][number]; personId: string | null }) {
  const label = fileKindLabels[file.kind]
  if (personId === null) return <span className="font-semibold">{label}</span>
  const tab = file.kind === 'benefits' ? 'swiadczenia' : 'praca-socjalna'
  const href =
    file.kind === 'socialWork' && file.mayOpen ? `/praca-socjalna/${file.id}` : `/klienci/${personId}/${tab}`
  return (
    <Link href={href} prefetch={false} className="font-semibold">
      {label}
    </Link>
  )
}

function Meetings({ contact }: { contact: ContactCard }) {
  if (contact.appointments.length + contact.callBacks.length === 0)
    return <p className="text-ink-soft">Nie umówiono spotkania.</p>
  return (
    <ul className="flex flex-col gap-2">
      {contact.appointments.map((visit) => (
        <li key={visit.id} className="flex flex-wrap items-center gap-x-2 gap-y-1">
          {`${formatDateTime(visit.startsAt)} – ${visit.user.firstName} ${visit.user.lastName}`}
          <Badge>{appointmentStateLabels[visit.state]}</Badge>
        </li>
      ))}
      {contact.callBacks.map((call) => (
        <li key={call.id}>
          Oddzwonić do {formatDate(fromDbDate(call.dueOn))} <Badge>{callBackStateLabels[call.state]}</Badge>
          {call.outcome ? <p className="text-sm text-ink-soft">{call.outcome}</p> : null}
        </li>
      ))}
    </ul>
  )
}
