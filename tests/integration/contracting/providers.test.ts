import { describe, expect, it } from 'vitest'
import {
  addRemark,
  changeProvider,
  closeProvider,
  declareConflict,
  endConflict,
  registerProvider,
} from '@/domains/contracting/provider-commands'
import {
  providerPage,
  providers,
  providersExport,
  searchProviders,
} from '@/domains/contracting/provider-queries'
import { readDb } from '@/platform/db/client'
import { InvalidInput, Stale } from '@/platform/errors'
import { buildNip, provider, providerInput } from '@tests/support/given/providers'
import { codesOf, servicesTown } from '../services-organisation/setting'

const town = servicesTown()
const specialist = () => town.call('ngoSpecialist')
const first = { page: 1, pageSize: 50 }

describe('the register of providers', () => {
  it('keeps every NIP, REGON and KRS once and says whose it is', async () => {
    const call = await specialist()
    const nip = buildNip(1)
    await registerProvider.execute(
      call,
      providerInput(nip, { name: 'Stowarzyszenie Razem', regon: '123456785', krs: '123456' }),
    )
    for (const [twin, code] of [
      [{ nip }, 'duplicate.nip'],
      [{ nip: '', regon: '123456785' }, 'duplicate.regon'],
      [{ nip: '', krs: '0000123456' }, 'duplicate.krs'],
    ] as const)
      expect(
        await codesOf(registerProvider.execute(call, providerInput(buildNip(2), { ...twin, name: 'Inna' }))),
      ).toEqual([code])
    expect(await readDb().provider.count({ where: { name: 'Inna' } })).toBe(0)
  })

  it('refuses a number with a wrong check digit at its field', async () => {
    const call = await specialist()
    const sent = registerProvider.execute(
      call,
      providerInput('5261040827', { regon: '000331502', krs: '12345678901' }),
    )
    await expect(sent).rejects.toBeInstanceOf(InvalidInput)
    await expect(sent).rejects.toMatchObject({
      fieldErrors: {
        nip: [expect.stringContaining('cyfra kontrolna')],
        regon: [expect.stringContaining('cyfra kontrolna')],
        krs: [expect.stringContaining('dziesięć cyfr')],
      },
    })
  })

  it('does not take somebody who cannot be told apart, nor a business without a NIP', async () => {
    const call = await specialist()
    expect(await codesOf(registerProvider.execute(call, providerInput('')))).toEqual(['numbers.none'])
    expect(
      await codesOf(registerProvider.execute(call, providerInput('', { kind: 'business', krs: '77123' }))),
    ).toEqual(['numbers.nip'])
  })

  it('two people entering the same organisation at once: one entry, one refusal', async () => {
    const [one, two] = await Promise.all([specialist(), town.call('contractingSpecialist')])
    const nip = buildNip(3)
    const sent = await Promise.allSettled([
      registerProvider.execute(one, providerInput(nip, { name: 'Bliźniak' })),
      registerProvider.execute(two, providerInput(nip, { name: 'Bliźniak' })),
    ])
    expect(sent.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await readDb().provider.count({ where: { nip } })).toBe(1)
  })

  it('a second editor is told; the change is in the audit by code, without the words', async () => {
    const call = await specialist()
    const id = await provider(call, 4, { name: 'Przed zmianą' })
    const changed = providerInput(buildNip(4), { name: 'Po zmianie', note: 'Tajna uwaga' })
    await changeProvider.execute(call, { providerId: id, version: 1, ...changed })
    await expect(
      changeProvider.execute(call, { providerId: id, version: 1, ...changed }),
    ).rejects.toBeInstanceOf(Stale)
    const entry = await readDb().auditEntry.findFirstOrThrow({
      where: { command: 'contracting.changeProvider', subjectId: id },
    })
    expect(entry.summary).toEqual({ kind: 'ngo' })
  })
})

describe('reading the register', () => {
  it('filters by kind, service, group and district, pages, and the file agrees', async () => {
    const call = await specialist()
    const district = await readDb().district.findFirstOrThrow()
    const courses = { services: ['courses'], targetGroups: ['unemployedPeople'] }
    await provider(call, 10, { name: 'Kursy Alfa', kind: 'business', ...courses, districtIds: [district.id] })
    await provider(call, 11, { name: 'Kursy Beta', ...courses })
    const names = async (filter: object) =>
      (await providers(call, { ...first, service: 'courses', ...filter })).rows.map(({ name }) => name)
    expect(await names({})).toEqual(['Kursy Alfa', 'Kursy Beta'])
    expect(await names({ descending: true })).toEqual(['Kursy Beta', 'Kursy Alfa'])
    expect(await names({ kind: 'business' })).toEqual(['Kursy Alfa'])
    expect(await names({ group: 'olderPeople' })).toEqual([])
    // a provider of no district works everywhere
    expect(await names({ district: district.id })).toEqual(['Kursy Alfa', 'Kursy Beta'])
    expect(await names({ page: 2, pageSize: 1 })).toEqual(['Kursy Beta'])
    expect((await providersExport(call, { service: 'courses' })).map(({ name }) => name)).toEqual([
      'Kursy Alfa',
      'Kursy Beta',
    ])
  })

  it('is searched by a part of the name without Polish letters and by the beginning of a number', async () => {
    const call = await specialist()
    const id = await provider(call, 12, { name: 'Stowarzyszenie Źródło Życzliwości' })
    for (const text of ['zrodlo', 'zyczliwosci stow', buildNip(12).slice(0, 9)])
      expect((await searchProviders(call, { text })).map(({ value }) => value)).toContain(id)
    expect(await searchProviders(call, { text: 'z' })).toEqual([])
  })

  it('somebody taken out stays to be read, and nothing new is chosen', async () => {
    const call = await specialist()
    const id = await provider(call, 13, { name: 'Zakończona' })
    await closeProvider.execute(call, { providerId: id, version: 1, reason: 'Rozwiązana.' })
    expect(
      await codesOf(closeProvider.execute(call, { providerId: id, version: 2, reason: 'Znów.' })),
    ).toEqual(['provider.closed'])
    expect(await searchProviders(call, { text: 'zakonczona' })).toEqual([])
    const closed = await providers(call, { ...first, closed: true })
    expect(closed.rows.map(({ name }) => name)).toEqual(['Zakończona'])
    expect((await providerPage(call, { providerId: id })).may.change).toBe(false)
  })
})

describe('ties and history', () => {
  it('a worker declares a tie of one’s own; of somebody else only the director does', async () => {
    const call = await specialist()
    const coordinator = await town.call('servicesCoordinator')
    const id = await provider(call, 20)
    const tie = (userId: string) => ({
      providerId: id,
      userId,
      reason: 'Członek zarządu.',
      validFrom: '2026-01-01',
    })
    expect(await codesOf(declareConflict.execute(coordinator, tie(call.actor.id)))).toEqual(['conflict.own'])
    const { conflictId } = await declareConflict.execute(coordinator, tie(coordinator.actor.id))
    expect(await codesOf(declareConflict.execute(coordinator, tie(coordinator.actor.id)))).toEqual([
      'provider_conflict_once',
    ])
    await declareConflict.execute(await town.call('director'), tie(call.actor.id))
    const end = { conflictId, version: 1, validTo: '2025-12-31' }
    expect(await codesOf(endConflict.execute(coordinator, end))).toEqual(['conflict.period'])
    expect(await codesOf(endConflict.execute(call, end))).toEqual(['conflict.own'])
    await endConflict.execute(coordinator, { ...end, validTo: '2026-02-28' })
    const page = await providerPage(call, { providerId: id })
    expect(page.conflicts.map(({ validTo }) => validTo).sort()).toEqual(['2026-02-28', null])
  })

  it('a complaint is written down once and for all, not for tomorrow', async () => {
    const call = await specialist()
    const id = await provider(call, 21)
    const complaint = {
      providerId: id,
      kind: 'complaint' as const,
      text: 'Opiekunka nie przyszła.',
      outcome: '',
    }
    expect(await codesOf(addRemark.execute(call, { ...complaint, happenedOn: '2026-03-13' }))).toEqual([
      'remark.future',
    ])
    await addRemark.execute(call, { ...complaint, happenedOn: '2026-03-12' })
    const page = await providerPage(call, { providerId: id })
    expect(page.remarks).toMatchObject([{ kind: 'complaint', text: 'Opiekunka nie przyszła.' }])
  })
})
