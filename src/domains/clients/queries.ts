import 'server-only'
import { z } from 'zod'
import { checkPesel } from '@/kernel/pesel'
import { parsePolishDate } from '@/kernel/calendar-day'
import { loadDraft } from '@/platform/drafts'
import { found } from '@/platform/errors'
import { defineListQuery, defineRecordQuery } from '@/platform/query/define-query'
import { documentsOf } from './client-documents'
import { proceedingsOf } from './client-proceedings'
import { addressHistory, describeClient, householdsOf, loadClient, relationsOf } from './client-file'
import { mergePreview as mergePreviewInput } from './inputs/merging'
import { registerPerson as registerPersonInput, similarPersons as similarPersonsInput } from './inputs/person'
import * as inputs from './inputs/searching'
import { previewMerge } from './merge-preview'
import { clientsPermissions } from './permissions'
import { readersPage } from './readers'
import { registryChunks, registryPage } from './registry'
import { findPersons } from './search'
import { similarPersonsOf, suspectedPairs } from './suspicions'
import { timelinePage } from './timeline'

const readPerson = clientsPermissions.on('clients.person.read')
const ofPerson = <Target extends { personId: string }>(target: Target) => ({
  personId: target.personId,
  subjectType: 'person',
  subjectId: target.personId,
})

/** Persons found by name, PESEL, case number, phone or address, best first. */
export const searchClients = defineListQuery({
  name: 'clients.searchClients',
  label: 'Wyszukiwanie klientów',
  input: inputs.searchClients,
  permission: clientsPermissions.on('clients.search'),
  run: ({ db, actor, clock }, { text, limit }) => findPersons(db, actor, text, limit, clock.today()),
})

/** A page of the registry. */
export const clientRegistry = defineListQuery({
  name: 'clients.clientRegistry',
  label: 'Rejestr klientów',
  input: inputs.registry,
  permission: readPerson,
  run: ({ db, actor, clock }, input) => registryPage({ db, actor, today: clock.today() }, input),
})

/** The whole registry as filtered, piece by piece, for a file that leaves the system. */
export const clientExport = defineListQuery({
  name: 'clients.clientExport',
  label: 'Pobranie rejestru klientów do pliku',
  input: inputs.registryFilters,
  permission: clientsPermissions.on('clients.export'),
  logged: true,
  run: async ({ actor, clock }, filters) => registryChunks({ actor, today: clock.today() }, filters),
})

/** Persons like the one being typed in. */
export const similarPersons = defineListQuery({
  name: 'clients.similarPersons',
  label: 'Podobne osoby w rejestrze',
  input: similarPersonsInput,
  permission: clientsPermissions.on('clients.search'),
  run: ({ db, clock }, input) => {
    const check = checkPesel(input.pesel ?? '')
    const typed = {
      pesel: check.ok ? check.pesel : null,
      firstName: input.firstName?.trim() ?? '',
      secondName: input.secondName?.trim() ?? null,
      lastName: input.lastName?.trim() ?? '',
      familyName: input.familyName?.trim() ?? null,
      bornOn: check.ok ? check.bornOn : parsePolishDate(input.bornOn ?? ''),
    }
    return similarPersonsOf(db, typed, input.exceptId ?? null, clock.today())
  },
})

/** What the actor has typed of a new person and not yet sent. */
export const registrationDraft = defineListQuery({
  name: 'clients.registrationDraft',
  label: 'Zaczęta rejestracja osoby',
  input: z.object({}),
  permission: clientsPermissions.on('clients.person.register'),
  async run({ actor }) {
    const draft = await loadDraft(actor, 'clients.registerPerson', '')
    return {
      content: (draft?.content ?? null) as Partial<z.input<typeof registerPersonInput>> | null,
      savedAt: draft?.savedAt.toISOString() ?? null,
    }
  },
})

/** Pairs of cards that may be of one person. */
export const suspectedDuplicates = defineListQuery({
  name: 'clients.suspectedDuplicates',
  label: 'Podejrzenia podwójnych kart',
  input: inputs.suspectedDuplicates,
  permission: clientsPermissions.on('clients.person.merge'),
  run: ({ db, clock }, { page, personId }) => suspectedPairs(db, personId ?? null, page, clock.today()),
})

/** The head of a client's file and the person's facts. */
export const clientFile = defineRecordQuery({
  name: 'clients.clientFile',
  label: 'Karta klienta',
  input: inputs.personOnly,
  permission: readPerson,
  load: ({ db, clock }, { personId }) => loadClient(db, personId, clock.today()),
  run: ({ db, target }) => describeClient(db, target),
  subject: ofPerson,
})

const personExists = async (
  { db }: { db: Parameters<typeof addressHistory>[0] },
  { personId }: { personId: string },
) => ((await db.person.findUnique({ where: { id: personId }, select: { id: true } })) ? { personId } : null)

/** Every address a client has had. */
export const clientAddresses = defineRecordQuery({
  name: 'clients.clientAddresses',
  label: 'Adresy klienta',
  input: inputs.personOnly,
  permission: readPerson,
  load: personExists,
  run: ({ db, target }) => addressHistory(db, target.personId),
  subject: ofPerson,
})

/** A client's households over time, and guardians, proxies and obliged persons. */
export const clientFamily = defineRecordQuery({
  name: 'clients.clientFamily',
  label: 'Rodzina klienta',
  input: inputs.personOnly,
  permission: readPerson,
  load: personExists,
  run: async ({ db, target }) => {
    const [households, relations] = await Promise.all([
      householdsOf(db, target.personId),
      relationsOf(db, target.personId),
    ])
    return { households, relations }
  },
  subject: ofPerson,
})

/** The household a person belongs to today with its members, or null: for joining somebody to it. */
export const householdOf = defineRecordQuery({
  name: 'clients.householdOf',
  label: 'Środowisko klienta',
  input: inputs.personOnly,
  permission: readPerson,
  load: ({ db, clock }, { personId }) => loadClient(db, personId, clock.today()),
  run: async ({ db, target }) => (await describeClient(db, target)).household,
  subject: ofPerson,
})

/** Documents of a client that the wall lets the actor open. */
export const clientDocuments = defineRecordQuery({
  name: 'clients.clientDocuments',
  label: 'Dokumenty klienta',
  input: inputs.personOnly,
  permission: readPerson,
  load: personExists,
  run: ({ db, actor, target }) => documentsOf(db, actor, target.personId),
  subject: ofPerson,
})

/** Proceedings of a client that the wall lets the actor open. */
export const clientProceedings = defineRecordQuery({
  name: 'clients.clientProceedings',
  label: 'Sprawy klienta o świadczenia',
  input: inputs.personOnly,
  permission: readPerson,
  load: personExists,
  run: ({ db, actor, target }) => proceedingsOf(db, actor, target.personId),
  subject: ofPerson,
})

/** What happened to a client, without what the wall hides from the actor. */
export const clientTimeline = defineRecordQuery({
  name: 'clients.clientTimeline',
  label: 'Oś czasu klienta',
  input: inputs.clientTimeline,
  permission: readPerson,
  load: personExists,
  run: ({ db, actor, target }, { kind, page }) =>
    timelinePage(db, actor, target.personId, kind ?? null, page),
  subject: ofPerson,
})

/** "Kto tu zaglądał": holds no client data, so the data protection officer reads it too. */
export const accessOfClient = defineRecordQuery({
  name: 'clients.accessOfClient',
  label: 'Kto zaglądał do karty klienta',
  input: inputs.accessOfClient,
  permission: clientsPermissions.on('clients.person.readAccess'),
  load: personExists,
  run: ({ db, target }, { page }) => readersPage(db, target.personId, page),
  subject: ofPerson,
})

/** Two cards side by side and what merging them would move. */
export const mergePreview = defineRecordQuery({
  name: 'clients.mergePreview',
  label: 'Podgląd scalenia kart',
  input: mergePreviewInput,
  permission: clientsPermissions.on('clients.person.merge'),
  load: ({ db }, { keptId }) => personExists({ db }, { personId: keptId }),
  run: async ({ db, clock }, { keptId, mergedId }) =>
    found(await previewMerge(db, keptId, mergedId, clock.today())),
  subject: ofPerson,
})
