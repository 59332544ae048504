import { describe, expect, it } from 'vitest'
import { choosePath } from '@/domains/services-organisation/path-commands'
import { servicesDesk } from '@/domains/services-organisation/desk-queries'
import { startProcess } from '@/domains/services-organisation/process-commands'
import { processPage } from '@/domains/services-organisation/queries'
import { frozenClock } from '@/platform/clock'
import type { CommandCall } from '@/platform/command/define-command'
import { readDb } from '@/platform/db/client'
import { Forbidden, Stale } from '@/platform/errors'
import { processVersion, serviceProcess } from '@tests/support/given/services'
import { codesOf, servicesTown } from './setting'

const town = servicesTown()
const reason = 'Nikt w mieście tej usługi nie wykonuje.'

type Choice = Partial<Parameters<typeof choosePath.execute>[1]>

const choose = async (call: CommandCall, processId: string, changes: Choice = {}) =>
  choosePath.execute(call, {
    processId,
    version: await processVersion(processId),
    path: 'newService',
    currentForm: null,
    situation: null,
    reason,
    chosenOn: '2026-03-12',
    ...changes,
  })

describe('the implementation path (R-134)', () => {
  it('is proposed by the coordinator and chosen by the director, who finds it on the desk', async () => {
    const coordinator = await town.call('servicesCoordinator')
    const director = await town.call('director')
    const id = await serviceProcess(coordinator, { title: 'Posiłki na Północy' }, false)
    const start = async () =>
      startProcess.execute(coordinator, { processId: id, version: await processVersion(id) })
    expect(await codesOf(start())).toEqual(['path.director'])
    const waiting = async () =>
      (await servicesDesk(director, {})).filter(({ href }) => href === `/uslugi/${id}#sciezka`)
    expect(await waiting()).toMatchObject([{ action: 'Wybierz ścieżkę' }])
    await choose(director, id)
    expect(await waiting()).toEqual([])
    const { pathChoices } = await processPage(coordinator, { processId: id })
    expect(pathChoices).toMatchObject([{ path: 'newService', reason, chosenOn: '2026-03-12' }])
    const entry = await readDb().auditEntry.findFirstOrThrow({
      where: { subjectId: id, command: 'services.choosePath' },
    })
    expect(entry).toMatchObject({
      actorId: director.actor.id,
      summary: { path: 'newService', chosenOn: '2026-03-12' },
    })
    await start()
  })

  it.each(['servicesCoordinator', 'administrator', 'contractingSpecialist', 'cityDepartmentHead'] as const)(
    'is not chosen by %s',
    async (kind) => {
      const id = await serviceProcess(
        await town.call('servicesCoordinator'),
        { responsibility: 'dispersed', responsibilityReason: 'Zleca miasto.' },
        false,
      )
      await expect(choose(await town.call(kind), id)).rejects.toBeInstanceOf(Forbidden)
    },
  )

  it('may be changed until the form is decided; the choice before stays', async () => {
    const director = await town.call('director')
    const id = await serviceProcess(await town.call('servicesCoordinator'))
    const later = { ...director, clock: frozenClock('2026-03-12T11:40:00+01:00') }
    await choose(later, id, {
      path: 'changeOfForm',
      currentForm: 'ownStructures',
      reason: 'Usługę wykonuje dziś nasz zespół.',
    })
    const { path, currentForm, pathChoices } = await processPage(director, { processId: id })
    expect([path, currentForm]).toEqual(['changeOfForm', 'ownStructures'])
    expect(pathChoices.map((choice) => choice.path)).toEqual(['changeOfForm', 'newService'])
  })

  it('fits the service and its day (R-063, R-064), and is chosen by one of two directors at once', async () => {
    const director = await town.call('director')
    const id = await serviceProcess(await town.call('servicesCoordinator'), {}, false)
    expect(await codesOf(choose(director, id, { path: 'changeOfForm' }))).toEqual(['path.notRunning'])
    expect(await codesOf(choose(director, id, { chosenOn: '2026-03-13' }))).toEqual(['path.day'])
    expect(await codesOf(choose(director, id, { chosenOn: '2026-03-11' }))).toEqual(['path.day'])
    const deputy = await town.call('deputyDirector')
    const both = await Promise.allSettled([choose(director, id), choose(deputy, id)])
    const lost = both.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []))
    expect(lost).toHaveLength(1)
    expect(lost[0]).toBeInstanceOf(Stale)
  })
})
