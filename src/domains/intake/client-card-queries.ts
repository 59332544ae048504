import 'server-only'
import { z } from 'zod'
import { warsawDateOf } from '@/kernel/local-date'
import { formatDateInWords, formatTime } from '@/kernel/polish'
import { clientInformationCard } from '@/domains/casework/documents/client-information-card'
import { fileLeadLabels } from '@/domains/casework/labels'
import { letterheadOf } from '@/domains/staff/letterhead'
import { loadCentre } from '@/domains/staff/centre'
import type { ReadDb } from '@/platform/db/client'
import type { FileKind } from '@/platform/db/generated/enums'
import { renderBuiltPdf } from '@/platform/documents/render-pdf'
import { defineRecordQuery } from '@/platform/query/define-query'
import { paperLabels } from './dictionaries'
import { appointmentPlaceLabels } from './labels'
import { guardedContactSelect, intakePermissions } from './permissions'
import { filesFor } from './rules/routing'

/** The card the client takes home: with whom, when, what to bring. It says nothing of the matter itself. */
export const clientCardPdf = defineRecordQuery({
  name: 'intake.clientCardPdf',
  label: 'Karta informacyjna dla klienta',
  input: z.object({ contactId: z.uuid() }),
  permission: intakePermissions.on('intake.contact.read'),
  load: ({ db }, { contactId }) =>
    db.contact.findUnique({ where: { id: contactId }, select: guardedContactSelect }),
  async run({ db, clock, target }) {
    const [contact, centre] = await Promise.all([readContact(db, target.id), loadCentre(db)])
    const [visit] = contact.appointments
    const hours = await openingHours(db, contact)
    const labels: Readonly<Record<string, string>> = paperLabels
    const document = clientInformationCard.build({
      letterhead: letterheadOf(centre),
      issuedOn: clock.today(),
      ...(contact.person ? { clientName: `${contact.person.firstName} ${contact.person.lastName}` } : {}),
      ...workersOf(contact),
      ...(visit
        ? { meeting: { when: whenOf(visit.startsAt), where: appointmentPlaceLabels[visit.place] } }
        : {}),
      papers: contact.papersToBring.map((paper) => labels[paper] ?? paper),
      openingHours: hours,
    })
    const content = await renderBuiltPdf(document, { training: centre.trainingCopy })
    return { name: `Karta informacyjna ${contact.number}.pdf`, mimeType: 'application/pdf', content }
  },
  subject: (target) => ({ personId: target.personId, subjectType: 'contact', subjectId: target.id }),
})

const worker = { select: { id: true, firstName: true, lastName: true, phone: true, room: true } } as const

function readContact(db: ReadDb, id: string) {
  return db.contact.findUniqueOrThrow({
    where: { id },
    select: {
      number: true,
      need: true,
      papersToBring: true,
      person: {
        select: {
          firstName: true,
          lastName: true,
          caseFiles: { where: { state: 'open' }, select: { kind: true, lead: worker } },
        },
      },
      appointments: {
        where: { state: { in: ['planned', 'confirmed', 'unconfirmed'] } },
        orderBy: { startsAt: 'asc' },
        take: 1,
        select: { startsAt: true, place: true },
      },
    },
  })
}

type ReadContact = Awaited<ReturnType<typeof readContact>>

/** Whoever leads the files this report went to. */
function leadsOf(contact: ReadContact) {
  return filesFor(contact.need).flatMap((kind) => {
    const lead = contact.person?.caseFiles.find((file) => file.kind === kind)?.lead
    return lead ? [{ kind, lead }] : []
  })
}

const fieldOf = { benefits: 'benefitsWorker', socialWork: 'socialWorker' } as const satisfies Record<
  FileKind,
  string
>

function workersOf(contact: ReadContact) {
  const entries = leadsOf(contact).map(({ kind, lead }) => [
    fieldOf[kind],
    {
      name: `${lead.firstName} ${lead.lastName}`,
      position: fileLeadLabels[kind],
      ...(lead.phone ? { phone: lead.phone } : {}),
      ...(lead.room ? { room: lead.room } : {}),
    },
  ])
  return Object.fromEntries(entries) as Partial<
    Record<(typeof fieldOf)[FileKind], { name: string; position: string; phone?: string; room?: string }>
  >
}

const whenOf = (startsAt: Date) =>
  `${formatDateInWords(warsawDateOf(startsAt))}, godz. ${formatTime(startsAt)}`

const weekdays = ['poniedziałek', 'wtorek', 'środa', 'czwartek', 'piątek', 'sobota', 'niedziela']

/** When the workers receive clients: "Anna Wilga: poniedziałek 8:00–11:00". */
async function openingHours(db: ReadDb, contact: ReadContact): Promise<string[]> {
  const leads = leadsOf(contact)
  const hours = await db.workHours.findMany({
    where: { userId: { in: leads.map(({ lead }) => lead.id) } },
    orderBy: [{ weekday: 'asc' }, { startMinute: 'asc' }],
  })
  return leads.flatMap(({ lead }) => {
    const own = hours.filter((block) => block.userId === lead.id)
    const words = own.map(
      (block) =>
        `${weekdays[block.weekday - 1] ?? ''} ${clockTime(block.startMinute)}–${clockTime(block.endMinute)}`,
    )
    return words.length > 0 ? [`${lead.firstName} ${lead.lastName}: ${words.join(', ')}`] : []
  })
}

const clockTime = (minute: number) => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`
