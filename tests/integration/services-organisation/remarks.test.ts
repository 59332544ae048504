import { expect, it } from 'vitest'
import { addRemark, withdrawRemark } from '@/domains/services-organisation/remark-commands'
import { remarks } from '@/domains/services-organisation/remark-queries'
import { readDb } from '@/platform/db/client'
import { codesOf, servicesTown } from './setting'

const town = servicesTown()

it('the coordinator’s remark stands in the catalogue with its day and author until it is taken back', async () => {
  const coordinator = await town.call('servicesCoordinator')
  const { id } = await addRemark.execute(coordinator, {
    service: 'shelteredHousing',
    form: 'ownStructures',
    text: 'Miasto ma dwa wolne lokale przy ul. Lipowej.',
  })
  const reader = await town.call('socialWorker')
  expect(await remarks(reader, {})).toMatchObject([
    { id, service: 'shelteredHousing', form: 'ownStructures', on: '2026-03-12' },
  ])
  const audit = await readDb().auditEntry.findFirstOrThrow({ where: { subjectId: id } })
  expect(JSON.stringify(audit.summary)).not.toContain('Lipowej')
  await withdrawRemark.execute(coordinator, { remarkId: id, version: 1 })
  expect(await remarks(reader, {})).toEqual([])
  expect(await codesOf(withdrawRemark.execute(coordinator, { remarkId: id, version: 2 }))).toEqual([
    'remark.withdrawn',
  ])
})
