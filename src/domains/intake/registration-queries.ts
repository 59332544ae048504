import 'server-only'
import { pickedPerson } from '@/domains/clients/picked-person'
import { z } from 'zod'
import { toDbDate, type LocalDate } from '@/kernel/local-date'
import { proposeLeadsFor } from '@/domains/casework/caseload'
import { standingLeads } from '@/domains/casework/standing-leads'
import { loadCentre } from '@/domains/staff/centre'
import { loadDraft } from '@/platform/drafts'
import type { ReadDb } from '@/platform/db/client'
import { defineListQuery } from '@/platform/query/define-query'
import { counterPermissions } from './permissions'
import type { Proposals } from './rules/lead-choice'

export type Routing = Proposals & {
  /** The person has an address, and it lies in none of the districts: another gmina may be competent (G-031). */
  readonly outsideDistricts: boolean
}

/** Whom the report would go to: proposals for both files, and the files that are open already. */
export const routingFor = defineListQuery({
  name: 'intake.routingFor',
  label: 'Propozycja przydziału',
  input: z.object({ personId: z.uuid().nullable() }),
  permission: counterPermissions.on('intake.contact.register'),
  async run({ db, clock }, { personId }): Promise<Routing> {
    const today = clock.today()
    const address = personId ? await addressOf(db, personId, today) : null
    const districtId = address?.districtId ?? null
    const [benefits, socialWork, open, centre] = await Promise.all([
      proposeLeadsFor(db, 'benefits', { personId, districtId }, today),
      proposeLeadsFor(db, 'socialWork', { personId, districtId }, today),
      personId ? openFilesOf(db, personId, today) : [],
      loadCentre(db),
    ])
    return {
      benefits,
      socialWork,
      open,
      mixedMode: centre.mixedMode,
      outsideDistricts: address !== null && districtId === null,
    }
  },
})

function addressOf(db: ReadDb, personId: string, today: LocalDate) {
  const on = toDbDate(today)
  return db.personAddress.findFirst({
    where: {
      personId,
      kind: { in: ['residence', 'lastRegistered'] },
      validFrom: { lte: on },
      OR: [{ validTo: null }, { validTo: { gte: on } }],
    },
    orderBy: { kind: 'asc' },
    select: { districtId: true },
  })
}

/** Need-to-know files are not told of at the counter. */
async function openFilesOf(db: ReadDb, personId: string, today: LocalDate) {
  const files = await db.caseFile.findMany({
    where: { personId, state: 'open', restricted: false },
    select: { kind: true, lead: { select: { id: true, firstName: true, lastName: true } } },
  })
  const stands = await standingLeads(
    db,
    files.map(({ lead }) => lead?.id ?? null),
    today,
  )
  return files.map(({ kind, lead }) => {
    const name = lead ? `${lead.firstName} ${lead.lastName}` : null
    return lead && stands(kind, lead.id)
      ? { kind, leadId: lead.id, leadName: name, goneLead: null }
      : { kind, leadId: null, leadName: null, goneLead: name }
  })
}

const draftedPerson = z.object({ personId: z.uuid() })

/** What the registration screen starts with: the person it was opened for or left at, and what was typed before. */
export const registrationStart = defineListQuery({
  name: 'intake.registrationStart',
  label: 'Nowe zgłoszenie',
  input: z.object({ personId: z.uuid().nullable() }),
  permission: counterPermissions.on('intake.contact.register'),
  async run({ db, actor }, { personId }) {
    const draft = await loadDraft(actor, 'intake.registerContact', personId ?? '')
    const drafted = draftedPerson.safeParse(draft?.content)
    const chosenId = personId ?? (drafted.success ? drafted.data.personId : null)
    return {
      person: chosenId ? await pickedPerson(db, chosenId) : null,
      draft: {
        content: (draft?.content ?? null) as object | null,
        savedAt: draft?.savedAt.toISOString() ?? null,
      },
    }
  },
  about: ({ person }) => aboutPerson(person),
})

const aboutPerson = (person: { readonly id: string } | null) => (person ? { personId: person.id } : null)

/** Who is to be met: the person a booking was opened for. */
export const bookingStart = defineListQuery({
  name: 'intake.bookingStart',
  label: 'Nowe spotkanie',
  input: z.object({ personId: z.uuid().nullable() }),
  permission: counterPermissions.on('intake.calendar.book'),
  run: async ({ db }, { personId }) => ({ person: personId ? await pickedPerson(db, personId) : null }),
  about: ({ person }) => aboutPerson(person),
})
