import 'server-only'
import { fromDbDate, toDbDate, type LocalDate } from '@/kernel/local-date'
import type { ReadDb } from '@/platform/db/client'
import type { Prisma } from '@/platform/db/generated/client'
import { districtNames } from './district-names'
import { personName, personNameInList } from './labels'
import type { ClientFile, HouseholdLine, MemberLine, RelationLine, StoredAddress } from './model'
import { personLine, personLineSelect } from './person-columns'

const lasts = (today: Date) => ({
  validFrom: { lte: today },
  OR: [{ validTo: null }, { validTo: { gte: today } }],
})

/** A person's row with everything the file's head needs; null when there is none. */
export async function loadClient(db: ReadDb, personId: string, today: LocalDate) {
  const row = await db.person.findUnique({
    where: { id: personId },
    include: {
      addresses: personLineSelect(toDbDate(today)).addresses,
      mergedInto: { select: { id: true, firstName: true, lastName: true } },
      memberships: {
        where: lasts(toDbDate(today)),
        take: 1,
        include: { household: { include: { members: memberInclude(lasts(toDbDate(today))) } } },
      },
    } as const satisfies Prisma.PersonInclude,
  })
  return row ? { ...row, personId: row.id } : null
}

type LoadedClient = NonNullable<Awaited<ReturnType<typeof loadClient>>>

const memberInclude = (where: Prisma.HouseholdMemberWhereInput) =>
  ({
    where: { ...where, person: { mergedIntoId: null } },
    orderBy: [{ validFrom: 'asc' }, { relation: 'asc' }],
    include: {
      person: { select: { firstName: true, secondName: true, lastName: true, bornOn: true, diedOn: true } },
    },
  }) as const satisfies Prisma.Household$membersArgs

/** The file of a loaded client. */
export async function describeClient(db: ReadDb, row: LoadedClient): Promise<ClientFile> {
  const [names, suspectedDuplicates, merge] = await Promise.all([
    districtNames(db),
    countSuspicions(db, row.id),
    db.personMerge.findFirst({
      where: { undoneAt: null, OR: [{ keptId: row.id }, { mergedId: row.id }] },
      orderBy: { createdAt: 'desc' },
      select: { id: true, version: true },
    }),
  ])
  const household = row.memberships[0]?.household ?? null
  return {
    ...personLine(row, names),
    noPeselReason: row.noPeselReason,
    citizenship: row.citizenship,
    documentKind: row.documentKind,
    documentNumber: row.documentNumber,
    email: row.email,
    electronicAddress: row.electronicAddress,
    version: row.version,
    addresses: row.addresses.map((address) => storedAddress(address, names)),
    household: household ? { ...householdLine(household), members: household.members.map(memberLine) } : null,
    suspectedDuplicates,
    mergedInto: row.mergedInto ? { id: row.mergedInto.id, name: personName(row.mergedInto) } : null,
    undoableMerge: merge,
  }
}

function countSuspicions(db: ReadDb, personId: string): Promise<number> {
  return db.suspectedDuplicate.count({
    where: {
      OR: [
        { lowerId: personId, higher: { mergedIntoId: null } },
        { higherId: personId, lower: { mergedIntoId: null } },
      ],
    },
  })
}

/** Every address a person has had, newest first within its kind. */
export async function addressHistory(db: ReadDb, personId: string): Promise<StoredAddress[]> {
  const [rows, names] = await Promise.all([
    db.personAddress.findMany({ where: { personId }, orderBy: [{ kind: 'asc' }, { validFrom: 'desc' }] }),
    districtNames(db),
  ])
  return rows.map((row) => storedAddress(row, names))
}

/** Every household a person has belonged to with all its members over time, the present one first. */
export async function householdsOf(
  db: ReadDb,
  personId: string,
): Promise<(HouseholdLine & { members: MemberLine[] })[]> {
  const rows = await db.household.findMany({
    where: { members: { some: { personId } } },
    include: { members: memberInclude({}) },
  })
  const lastDay = (row: (typeof rows)[number]) =>
    row.members.filter((m) => m.personId === personId).reduce((day, m) => later(day, m.validTo), new Date(0))
  return rows
    .sort((a, b) => lastDay(b).getTime() - lastDay(a).getTime())
    .map((row) => ({ ...householdLine(row), members: row.members.map(memberLine) }))
}

const never = new Date('9999-12-31T00:00:00Z')
const later = (a: Date, b: Date | null) => ((b ?? never) > a ? (b ?? never) : a)

/** Guardians, proxies and obliged persons of a client, and whom the client is one for; lasting ones first. */
export async function relationsOf(db: ReadDb, personId: string): Promise<RelationLine[]> {
  const name = { select: { id: true, firstName: true, secondName: true, lastName: true } } as const
  const rows = await db.personRelation.findMany({
    where: { OR: [{ personId }, { relatedPersonId: personId }] },
    orderBy: [{ validTo: { sort: 'desc', nulls: 'first' } }, { validFrom: 'desc' }],
    include: { person: name, relatedPerson: name },
  })
  return rows.map((row) => {
    const has = row.personId === personId
    const other = has ? row.relatedPerson : row.person
    return {
      id: row.id,
      kind: row.kind,
      direction: has ? 'has' : 'is',
      otherId: other?.id ?? null,
      otherName: other ? personNameInList(other) : (row.relatedName ?? ''),
      contact: row.contact,
      basis: row.basis,
      validFrom: fromDbDate(row.validFrom),
      validTo: row.validTo ? fromDbDate(row.validTo) : null,
      version: row.version,
    }
  })
}

type AddressRow = Prisma.PersonAddressGetPayload<object>

function storedAddress(row: AddressRow, names: ReadonlyMap<string, string>): StoredAddress {
  return {
    id: row.id,
    kind: row.kind,
    street: row.street,
    house: row.house,
    flat: row.flat,
    postcode: row.postcode,
    city: row.city,
    teryt: row.teryt,
    districtId: row.districtId,
    districtName: row.districtId ? (names.get(row.districtId) ?? null) : null,
    validFrom: fromDbDate(row.validFrom),
    validTo: row.validTo ? fromDbDate(row.validTo) : null,
  }
}

function householdLine(row: Prisma.HouseholdGetPayload<object>): HouseholdLine {
  return {
    id: row.id,
    name: row.name,
    version: row.version,
    validFrom: fromDbDate(row.validFrom),
    validTo: row.validTo ? fromDbDate(row.validTo) : null,
  }
}

type MemberRow = Prisma.HouseholdMemberGetPayload<{ include: ReturnType<typeof memberInclude>['include'] }>

function memberLine(row: MemberRow): MemberLine {
  return {
    id: row.id,
    householdId: row.householdId,
    personId: row.personId,
    name: personNameInList(row.person),
    bornOn: row.person.bornOn ? fromDbDate(row.person.bornOn) : null,
    diedOn: row.person.diedOn ? fromDbDate(row.person.diedOn) : null,
    relation: row.relation,
    validFrom: fromDbDate(row.validFrom),
    validTo: row.validTo ? fromDbDate(row.validTo) : null,
    leaveReason: row.leaveReason,
    version: row.version,
  }
}
