import { describe, expect, it } from 'vitest'
import { extractText } from 'unpdf'
import { addService, changeAssessment, changeService, moveService } from '@/domains/service-packages/commands'
import { packageOfFile, packagePdf } from '@/domains/service-packages/queries'
import { closeFile } from '@/domains/social-work/file-commands'
import { readDb } from '@/platform/db/client'
import { Forbidden, InvalidInput, Stale } from '@/platform/errors'
import { fileVersion } from '@tests/support/given/social-work'
import { assessed, moved, packaged, serviceInput, serviceVersion } from '@tests/support/given/packages'
import { codesOf } from '../services-organisation/setting'
import { socialWorkTown } from '../social-work/setting'

const town = socialWorkTown()
const today = town.clock.today()

describe('a need becomes a service of the package (R-113)', () => {
  it('goes from the need to its end, each state with its day, its person and a line in the history', async () => {
    const { fileId } = await town.file()
    const call = await town.call()
    const id = await packaged(call, fileId, { neededOn: '2026-03-02' })
    await moved(call, id, 'awaiting', { on: '2026-03-04' })
    await moved(call, id, 'granted', { on: '2026-03-06' })
    await moved(call, id, 'running', { on: '2026-03-09' })
    await assessed(call, id, { grade: 3, note: 'Je regularnie.' })
    await moved(call, id, 'ended', { note: 'Zamieszkała z córką.' })
    const {
      services: [service],
    } = await packageOfFile(call, { fileId })
    expect(service).toMatchObject({
      serviceLabel: 'usługi opiekuńcze, w tym specjalistyczne, w miejscu zamieszkania',
      groupLabel: 'osoby starsze i ich rodziny',
      state: 'ended',
      since: today,
      provider: 'Fundacja Blisko',
      endReason: 'goalReached',
      assessments: [{ grade: 3, tool: 'Zał. 6', note: 'Je regularnie.' }],
    })
    expect(service?.history.map(({ transition }) => transition)).toEqual([
      'ended',
      'running',
      'granted',
      'awaiting',
      'add',
    ])
    expect(await readDb().auditEntry.count({ where: { subjectId: id } })).toBe(5)
  })

  it('may leave states out, but never goes back, into the future or before its last day', async () => {
    const { fileId } = await town.file()
    const call = await town.call()
    const id = await packaged(call, fileId, { neededOn: '2026-03-02' })
    expect(await codesOf(moved(call, id, 'running', { on: '2026-03-01' }))).toEqual(['package.order'])
    expect(await codesOf(moved(call, id, 'running', { on: '2026-03-13' }))).toEqual(['future'])
    expect(await codesOf(moved(call, id, 'running', { provider: null }))).toEqual(['package.provider'])
    expect(await codesOf(moved(call, id, 'ended', { endReason: null }))).toEqual(['package.reason'])
    await moved(call, id, 'running', { on: '2026-03-02' })
    expect(await codesOf(moved(call, id, 'granted'))).toEqual(['package.backwards'])
    await moved(call, id, 'ended', { on: '2026-03-02' })
    expect(await codesOf(moved(call, id, 'ended'))).toEqual(['package.ended'])
  })

  it('is one of the catalogue, for a group the catalogue gives it for, once at a time (R-135)', async () => {
    const { fileId, personId } = await town.file()
    const call = await town.call()
    const add = (changes: Parameters<typeof packaged>[2]) =>
      addService.execute(call, serviceInput(fileId, personId, today, changes))
    expect(await codesOf(add({ targetGroup: 'foreigners' }))).toEqual(['package.group'])
    await expect(add({ service: 'teleport' })).rejects.toBeInstanceOf(InvalidInput)
    await expect(add({ hoursPerMonth: 745 })).rejects.toBeInstanceOf(InvalidInput)
    await expect(add({ plannedFrom: '2026-05-02', plannedTo: '2026-05-01' })).rejects.toBeInstanceOf(
      InvalidInput,
    )
    expect(await codesOf(add({ neededOn: '2026-03-13' }))).toEqual(['future'])
    await add({})
    expect(await codesOf(add({}))).toEqual(['package.twice'])
    await add({ service: 'dayCare' })
    const stranger = await town.client()
    expect(await codesOf(add({ personId: stranger }))).toEqual(['not-family'])
  })

  it('states that own means do not suffice; social work is open to everybody (R-131)', async () => {
    // the file of social work was opened without a word on means
    const { fileId, personId } = await town.file()
    const call = await town.call()
    const add = (changes: Parameters<typeof packaged>[2]) =>
      addService.execute(call, serviceInput(fileId, personId, today, changes))
    expect(await codesOf(add({ ownMeansSuffice: true }))).toEqual(['package.own-means'])
    await expect(add({ ownMeans: ' ' })).rejects.toBeInstanceOf(InvalidInput)
    const { serviceId } = await add({ ownMeans: 'Syn za granicą, sąsiadka robi zakupy raz w tygodniu.' })
    const {
      services: [service],
    } = await packageOfFile(call, { fileId })
    expect(service).toMatchObject({ id: serviceId, ownMeans: expect.stringContaining('sąsiadka') as unknown })
  })

  it('asked for by two at once is written once', async () => {
    const { fileId, personId } = await town.file()
    const call = await town.call()
    const add = () => codesOf(addService.execute(call, serviceInput(fileId, personId, today)))
    expect((await Promise.all([add(), add()])).flat()).toEqual(['package.twice'])
  })
})

describe('changing a service of the package', () => {
  it('keeps the earlier words in the history of the row, and tells the second editor', async () => {
    const { fileId } = await town.file()
    const call = await town.call()
    const id = await packaged(call, fileId)
    const input = {
      serviceId: id,
      version: await serviceVersion(id),
      targetGroup: 'peopleWithDisabilities',
      need: 'Po złamaniu biodra.',
      ownMeans: 'Córka pracuje, na opiekunkę nie starcza.',
      extent: '',
      hoursPerMonth: 40,
      plannedFrom: '2026-03-01',
      plannedTo: '2026-06-30',
      provider: null,
    }
    await changeService.execute(call, input)
    const {
      services: [service],
    } = await packageOfFile(call, { fileId })
    expect(service).toMatchObject({ need: 'Po złamaniu biodra.', hoursPerMonth: 40, plannedTo: '2026-06-30' })
    await expect(changeService.execute(call, input)).rejects.toBeInstanceOf(Stale)
    const changes = await readDb().rowChange.findMany({ where: { table: 'packaged_service' } })
    expect(
      JSON.stringify(changes, (_key, value: unknown) => (typeof value === 'bigint' ? '' : value)),
    ).toContain('Nie robi sama zakupów')
    await moved(call, id, 'running')
    expect(
      await codesOf(changeService.execute(call, { ...input, version: await serviceVersion(id) })),
    ).toEqual(['package.provider'])
  })

  it('in a closed file is refused, but what a service came to is still written down (G-072)', async () => {
    const { fileId } = await town.file()
    const call = await town.call()
    const id = await packaged(call, fileId)
    await moved(call, id, 'running')
    await closeFile.execute(call, {
      fileId,
      version: await fileVersion(fileId),
      reason: 'goalReached',
      clientStatement: 'Dziękuję.',
      workerStatement: 'Radzi sobie.',
      missingReason: null,
      supportNetwork: 'Córka.',
      warningReason: null,
    })
    expect(await codesOf(packaged(call, fileId, { service: 'dayCare' }))).toEqual(['file-closed'])
    await assessed(call, id)
    await moved(call, id, 'ended')
    expect((await packageOfFile(call, { fileId })).services[0]?.state).toBe('ended')
  })
})

describe('the effectiveness of a service (R-113)', () => {
  it('is assessed only of what was given, not before its beginning, on the scale from 1 to 5', async () => {
    const { fileId } = await town.file()
    const call = await town.call()
    const id = await packaged(call, fileId, { neededOn: '2026-03-02' })
    expect(await codesOf(assessed(call, id))).toEqual(['assessment.notStarted'])
    await moved(call, id, 'running', { on: '2026-03-09' })
    expect(await codesOf(assessed(call, id, { assessedOn: '2026-03-08' }))).toEqual(['assessment.early'])
    expect(await codesOf(assessed(call, id, { assessedOn: '2026-03-13' }))).toEqual(['future'])
    await expect(assessed(call, id, { grade: 6 })).rejects.toBeInstanceOf(InvalidInput)
    await expect(assessed(call, id, { tool: ' ' })).rejects.toBeInstanceOf(InvalidInput)
    const assessmentId = await assessed(call, id, { assessedOn: '2026-03-09', grade: 2 })
    const corrected = { assessmentId, assessedOn: today, grade: '5', tool: 'Rozmowa', note: 'Pomyłka.' }
    await changeAssessment.execute(call, { ...corrected, version: 1 })
    expect((await packageOfFile(call, { fileId })).services[0]?.assessments).toMatchObject([
      { grade: 5, assessedOn: today, note: 'Pomyłka.' },
    ])
    await expect(changeAssessment.execute(call, { ...corrected, version: 1 })).rejects.toBeInstanceOf(Stale)
  })
})

describe('the printed package', () => {
  it('says every service with its state and assessments, and is refused to others', async () => {
    const { fileId } = await town.file()
    const call = await town.call()
    const id = await packaged(call, fileId, { plannedFrom: '2026-04-01' })
    await moved(call, id, 'running')
    await assessed(call, id, { note: 'Wychodzi na spacery.' })
    const { content, name } = await packagePdf(call, { fileId })
    expect(name).toMatch(/^Indywidualny pakiet usług – Zbigniew Malarz/)
    const { text } = await extractText(new Uint8Array(content), { mergePages: true })
    const words = text.replace(/\s+/g, ' ')
    for (const part of [
      'Nie robi sama zakupów',
      'od 01.04.2026',
      'Fundacja Blisko',
      'wyraźna poprawa',
      'spacery',
    ])
      expect(words).toContain(part)
    const stranger = await town.call('socialWorker', 'stranger')
    await expect(packagePdf(stranger, { fileId })).rejects.toBeInstanceOf(Forbidden)
    await expect(
      moveService.execute(stranger, {
        serviceId: id,
        version: 1,
        to: 'ended',
        on: today,
        provider: null,
        endReason: 'other',
        note: '',
      }),
    ).rejects.toBeInstanceOf(Forbidden)
  })
})
