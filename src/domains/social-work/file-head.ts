import 'server-only'
import { substituteOn, substitutionOf } from '@/domains/casework/permissions'
import { ageOn, fromDbDate, toDbDate, type LocalDate } from '@/kernel/local-date'
import { formatAddress } from '@/kernel/postal-address'
import { substitutionWords } from '@/domains/casework/rules/substitution'
import { loadCentre } from '@/domains/staff/centre'
import type { ReadDb } from '@/platform/db/client'
import { cyclesOf } from './cycle'
import { peopleOfFile, type LoadedFile } from './load'
import { lackingIn, stageOf } from './workflow'

const name = { firstName: true, lastName: true } as const
const fullName = (person: { firstName: string; lastName: string }) => `${person.firstName} ${person.lastName}`

/** The head of a file: whose, where, who leads, which stage, what is missing. */
export async function describeFile(db: ReadDb, file: LoadedFile, today: LocalDate, actorId: string) {
  const [centre, people, lead, substitute, district, address] = await Promise.all([
    loadCentre(db),
    peopleOfFile(db, file, toDbDate(today)),
    file.leadId ? db.user.findUnique({ where: { id: file.leadId }, select: name }) : null,
    file.substituteId ? db.user.findUnique({ where: { id: file.substituteId }, select: name }) : null,
    file.districtId
      ? db.district.findUnique({ where: { id: file.districtId }, select: { name: true } })
      : null,
    db.personAddress.findFirst({
      where: { personId: file.personId, kind: { in: ['residence', 'lastRegistered'] }, validTo: null },
      orderBy: { kind: 'asc' },
    }),
  ])
  const cycles = await cyclesOf(db, [file], today, centre.monthlyCertificateDueDay)
  const cycle = cycles.get(file.id)
  if (!cycle) throw new Error(`no cycle for ${file.id}`)
  const { client } = people
  return {
    id: file.id,
    version: file.version,
    personId: file.personId,
    state: file.state,
    name: fullName(client),
    age: client.bornOn ? ageOn(fromDbDate(client.bornOn), today) : null,
    address: address ? formatAddress(address) : null,
    district: district?.name ?? null,
    household: people.members.length + 1,
    people: [
      { id: client.id, name: fullName(client), client: true },
      ...people.members.map(({ person }) => ({ id: person.id, name: fullName(person), client: false })),
    ],
    leadName: lead ? fullName(lead) : null,
    substitute: substitutionWords(substitutionOf(file, substitute ? fullName(substitute) : null), today),
    leads: file.leadId === actorId || substituteOn(file, today) === actorId,
    standard: file.standard,
    mainProblem: file.mainProblem,
    restricted: file.restricted,
    cooperation: file.cooperation,
    retryOn: file.cooperationRetryOn ? fromDbDate(file.cooperationRetryOn) : null,
    openedOn: fromDbDate(file.openedOn),
    explainedRulesOn: file.explainedRulesOn ? fromDbDate(file.explainedRulesOn) : null,
    entryCriteria: file.entryCriteria,
    entryReason: file.entryReason,
    mixedMode: centre.mixedMode,
    stage: stageOf(cycle),
    lacking: lackingIn(cycle),
    cycle,
  }
}

export type FileHead = Awaited<ReturnType<typeof describeFile>>
