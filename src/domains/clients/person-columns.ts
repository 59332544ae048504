import { toDbDate } from '@/kernel/local-date'
import { formatAddress } from '@/kernel/postal-address'
import { fromDbDate } from '@/kernel/local-date'
import type { Prisma } from '@/platform/db/generated/client'
import type { PersonFacts } from './inputs/person'
import type { PersonLine } from './model'
import { nameFolded, phoneDigits } from './rules/folding'

/** The columns of `person` that a form gives, with what is derived from them for search. */
export function personColumns(facts: PersonFacts) {
  return {
    pesel: facts.pesel,
    noPeselReason: facts.noPeselReason,
    firstName: facts.firstName,
    secondName: facts.secondName,
    lastName: facts.lastName,
    familyName: facts.familyName,
    bornOn: facts.bornOn === null ? null : toDbDate(facts.bornOn),
    sex: facts.sex,
    citizenship: facts.citizenship,
    documentKind: facts.documentKind,
    documentNumber: facts.documentNumber,
    phone: facts.phone,
    phoneDigits: phoneDigits(facts.phone),
    email: facts.email,
    electronicAddress: facts.electronicAddress,
    homeless: facts.homeless,
    nameFolded: nameFolded(facts),
  } satisfies Partial<Prisma.PersonUncheckedCreateInput>
}

/** The columns a line about a person is made of, with the addresses that hold on a day. */
export const personLineSelect = (today: Date) =>
  ({
    id: true,
    firstName: true,
    secondName: true,
    lastName: true,
    familyName: true,
    pesel: true,
    bornOn: true,
    sex: true,
    diedOn: true,
    homeless: true,
    phone: true,
    addresses: {
      where: { validFrom: { lte: today }, OR: [{ validTo: null }, { validTo: { gte: today } }] },
      orderBy: { kind: 'asc' },
    },
  }) as const satisfies Prisma.PersonSelect

type LineRow = Omit<PersonLine, 'bornOn' | 'diedOn' | 'address' | 'districtId' | 'districtName'> & {
  bornOn: Date | null
  diedOn: Date | null
  addresses: readonly {
    kind: string
    street: string | null
    house: string
    flat: string | null
    postcode: string
    city: string
    districtId: string | null
  }[]
}

/** A row as a line: where the person lives comes first, else where last registered. */
export function personLine(row: LineRow, districtNames: ReadonlyMap<string, string>): PersonLine {
  const lives =
    row.addresses.find(({ kind }) => kind === 'residence') ??
    row.addresses.find(({ kind }) => kind === 'lastRegistered') ??
    null
  return {
    id: row.id,
    firstName: row.firstName,
    secondName: row.secondName,
    lastName: row.lastName,
    familyName: row.familyName,
    pesel: row.pesel,
    bornOn: row.bornOn ? fromDbDate(row.bornOn) : null,
    sex: row.sex,
    diedOn: row.diedOn ? fromDbDate(row.diedOn) : null,
    homeless: row.homeless,
    phone: row.phone,
    address: lives ? formatAddress(lives) : null,
    districtId: lives?.districtId ?? null,
    districtName: lives?.districtId ? (districtNames.get(lives.districtId) ?? null) : null,
  }
}
