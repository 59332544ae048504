import 'server-only'
import { z } from 'zod'
import { fromDbDate, warsawDateOf } from '@/kernel/local-date'
import { fold } from '@/kernel/polish'
import { formatNip } from '@/kernel/nip'
import { workersOf } from '@/domains/services-organisation/workers'
import type { ReadDb } from '@/platform/db/client'
import type { Prisma } from '@/platform/db/generated/client'
import { defineListQuery, defineRecordQuery } from '@/platform/query/define-query'
import { providerPermissions } from './permissions'
import { accountsOf } from './provider-account-rows'
import { contractsOf, diagnosesOf } from './provider-history'
import { providerFilter } from './table'

const person = { select: { firstName: true, lastName: true } } as const

const lineSelect = {
  id: true,
  kind: true,
  name: true,
  legalForm: true,
  nip: true,
  regon: true,
  krs: true,
  city: true,
  phone: true,
  email: true,
  services: true,
  targetGroups: true,
  districtIds: true,
  capacity: true,
  hoursPerMonth: true,
  closedOn: true,
} as const satisfies Prisma.ProviderSelect

type Filter = z.output<typeof providerFilter>

const whereOf = ({ kind, service, group, district, closed }: Filter): Prisma.ProviderWhereInput => ({
  closedOn: closed ? { not: null } : null,
  ...(kind ? { kind } : {}),
  ...(service ? { services: { has: service } } : {}),
  ...(group ? { targetGroups: { has: group } } : {}),
  // a provider without districts works in the whole town
  ...(district ? { OR: [{ districtIds: { has: district } }, { districtIds: { isEmpty: true } }] } : {}),
})

const districtsOf = (db: ReadDb) =>
  db.district.findMany({ orderBy: { name: 'asc' }, select: { id: true, name: true } })

const orderOf = ({ descending }: Filter): Prisma.ProviderOrderByWithRelationInput[] => [
  { name: descending ? 'desc' : 'asc' },
  { id: 'asc' },
]

/** Codes of districts as their names; none means the whole town. */
const districtWords = (ids: readonly string[], names: ReadonlyMap<string, string>) =>
  ids.length === 0 ? 'całe miasto' : ids.map((id) => names.get(id) ?? 'rejon zamknięty').join(', ')

type Row = Prisma.ProviderGetPayload<{ select: typeof lineSelect }>

const line = (names: ReadonlyMap<string, string>) => (row: Row) => ({
  ...row,
  districts: districtWords(row.districtIds, names),
  closedOn: row.closedOn ? fromDbDate(row.closedOn) : null,
})

export type ProviderLine = ReturnType<ReturnType<typeof line>>

/** The register of providers, a page at a time. */
export const providers = defineListQuery({
  name: 'contracting.providers',
  label: 'Rejestr wykonawców',
  input: providerFilter.extend({ page: z.number().int().min(1), pageSize: z.number().int().min(1).max(200) }),
  permission: providerPermissions.on('contracting.provider.read'),
  async run({ db }, { page, pageSize, ...filter }) {
    const where = whereOf(filter)
    const [rows, total, districts] = await Promise.all([
      db.provider.findMany({
        where,
        orderBy: orderOf(filter),
        skip: (page - 1) * pageSize,
        take: pageSize,
        select: lineSelect,
      }),
      db.provider.count({ where }),
      districtsOf(db),
    ])
    return { rows: rows.map(line(new Map(districts.map(({ id, name }) => [id, name])))), total, districts }
  },
})

/** The same list for a file. */
export const providersExport = defineListQuery({
  name: 'contracting.providersExport',
  label: 'Eksport rejestru wykonawców',
  input: providerFilter,
  permission: providerPermissions.on('contracting.provider.read'),
  logged: true,
  async run({ db }, filter) {
    const [rows, districts] = await Promise.all([
      db.provider.findMany({
        where: whereOf(filter),
        orderBy: orderOf(filter),
        take: 10_000,
        select: lineSelect,
      }),
      districtsOf(db),
    ])
    return rows.map(line(new Map(districts.map(({ id, name }) => [id, name]))))
  },
})

const FOUND = 12

/** Providers by a part of the name or by the beginning of a number, for choosing one. */
export const searchProviders = defineListQuery({
  name: 'contracting.searchProviders',
  label: 'Wyszukiwanie wykonawców',
  input: z.object({ text: z.string().trim().max(200) }),
  permission: providerPermissions.on('contracting.provider.read'),
  async run({ db }, { text }) {
    const digits = text.replace(/[\s-]/g, '')
    if (text.length < 2) return []
    const rows = await db.provider.findMany({
      where: {
        closedOn: null,
        ...(/^\d+$/.test(digits)
          ? { OR: ['nip', 'regon', 'krs'].map((number) => ({ [number]: { startsWith: digits } })) }
          : {
              AND: fold(text)
                .split(/\s+/)
                .map((word) => ({ nameFolded: { contains: word } })),
            }),
      },
      orderBy: [{ name: 'asc' }, { id: 'asc' }],
      take: FOUND,
      select: { id: true, name: true, city: true, nip: true },
    })
    return rows.map(({ id, name, city, nip }) => ({
      value: id,
      label: name,
      detail: nip ? `${city}, NIP ${formatNip(nip)}` : city,
    }))
  },
})

const pageSelect = {
  ...lineSelect,
  street: true,
  postcode: true,
  website: true,
  contactPerson: true,
  staff: true,
  note: true,
  closedReason: true,
  version: true,
  conflicts: {
    orderBy: { validFrom: 'desc' },
    select: {
      id: true,
      userId: true,
      reason: true,
      validFrom: true,
      validTo: true,
      version: true,
      user: person,
    },
  },
  remarks: { orderBy: [{ happenedOn: 'desc' }, { createdAt: 'desc' }], take: 200 },
} as const satisfies Prisma.ProviderSelect

/** One provider: data, offer, ties of workers, quality history, and what may be done. */
export const providerPage = defineRecordQuery({
  name: 'contracting.providerPage',
  label: 'Karta wykonawcy',
  input: z.object({ providerId: z.uuid() }),
  permission: providerPermissions.on('contracting.provider.read'),
  load: ({ db }, { providerId }) => db.provider.findUnique({ where: { id: providerId }, select: pageSelect }),
  async run({ db, target, actor, clock }) {
    const today = clock.today()
    const [districts, workers, signed, accounts, diagnoses, writers] = await Promise.all([
      districtsOf(db),
      workersOf(db, today),
      contractsOf(db, actor, target.id),
      accountsOf(db, actor, target.id),
      diagnosesOf(db, actor, target.id),
      db.user.findMany({
        where: { id: { in: target.remarks.map(({ createdBy }) => createdBy) } },
        select: { id: true, firstName: true, lastName: true },
      }),
    ])
    const names = new Map(writers.map(({ id, firstName, lastName }) => [id, `${firstName} ${lastName}`]))
    const may = (key: Parameters<typeof providerPermissions.on>[0]) =>
      providerPermissions.on(key).allows(actor, target)
    return {
      ...line(new Map(districts.map(({ id, name }) => [id, name])))(target),
      address: `${target.street}, ${target.postcode} ${target.city}`,
      typed: typedOf(target),
      website: target.website,
      contactPerson: target.contactPerson,
      staff: target.staff,
      note: target.note,
      closedReason: target.closedReason,
      version: target.version,
      conflicts: target.conflicts.map(({ user, validFrom, validTo, ...conflict }) => ({
        ...conflict,
        who: `${user.firstName} ${user.lastName}`,
        validFrom: fromDbDate(validFrom),
        validTo: validTo ? fromDbDate(validTo) : null,
      })),
      contracts: signed.map(({ process, validFrom, endsOn, ...contract }) => ({
        ...contract,
        process: process.title,
        from: fromDbDate(validFrom),
        until: fromDbDate(endsOn),
      })),
      remarks: target.remarks.map((row) => ({
        id: row.id,
        kind: row.kind,
        text: row.text,
        outcome: row.outcome,
        happenedOn: fromDbDate(row.happenedOn),
        writtenOn: warsawDateOf(row.createdAt),
        by: names.get(row.createdBy) ?? 'osoba bez konta',
      })),
      accounts,
      diagnoses,
      districtOptions: districts.map(({ id, name }) => ({ value: id, label: name })),
      workers: workers.map(({ value, label }) => ({ value, label })),
      own: actor.id,
      may: {
        change: may('contracting.provider.change') && target.closedOn === null,
        keepAccounts: may('contracting.account.keep'),
        declare: may('contracting.conflict.declare'),
        remark: may('contracting.remark.add'),
      },
    }
  },
  subject: ({ id }) => ({ subjectType: 'provider', subjectId: id }),
})

/** The columns as the form of changing takes them. */
function typedOf(row: Prisma.ProviderGetPayload<{ select: typeof pageSelect }>) {
  return {
    kind: row.kind,
    name: row.name,
    legalForm: row.legalForm,
    nip: row.nip,
    regon: row.regon,
    krs: row.krs,
    street: row.street,
    postcode: row.postcode,
    city: row.city,
    phone: row.phone,
    email: row.email,
    website: row.website,
    contactPerson: row.contactPerson,
    services: row.services,
    targetGroups: row.targetGroups,
    districtIds: row.districtIds,
    capacity: row.capacity,
    hoursPerMonth: row.hoursPerMonth,
    staff: row.staff,
    note: row.note,
  }
}

export type ProviderPage = Awaited<ReturnType<typeof providerPage>>

/** The lists a new entry offers. */
export const providerOptions = defineListQuery({
  name: 'contracting.providerOptions',
  label: 'Nowy wykonawca: listy',
  input: z.object({}),
  permission: providerPermissions.on('contracting.provider.change'),
  run: async ({ db }) => ({
    districts: (await districtsOf(db)).map(({ id, name }) => ({ value: id, label: name })),
  }),
})
