import { describe, expect, it } from 'vitest'
import { socialWorkDesk } from '@/domains/social-work/queries'
import { updateTerms } from '@/domains/social-work/terms-commands'
import { frozenClock } from '@/platform/clock'
import { readDb } from '@/platform/db/client'
import { certificate, termsInput } from '@tests/support/given/social-work'
import { accepted } from './certificate-inputs'
import { socialWorkTown } from './setting'

const town = socialWorkTown()

/** Terms in force changed, for the worker who runs the file. */
async function changed(fileId: string) {
  const running = await readDb().cooperationTerms.findFirstOrThrow({ where: { caseFileId: fileId } })
  const { fileId: _file, ...rest } = termsInput(fileId, town.clock.today())
  await updateTerms.execute(await town.call(), {
    ...rest,
    termsId: running.id,
    version: 1,
    changeReason: 'Nowy kurs.',
    warningReason: null,
  })
}
const asked = async (fileId: string) =>
  (await socialWorkDesk(await town.call())).filter(({ id }) => id === `uncertified-${fileId}`)

describe('terms changed without a zał. 5', () => {
  it('ask for it on the desk, because no zał. 6 is asked for until it is issued (R-093, R-094)', async () => {
    const { fileId } = await accepted(town)
    const call = await town.call()
    await certificate(call, fileId, { kind: 'terms' })
    expect(await asked(fileId)).toEqual([])
    await changed(fileId)
    expect(await asked(fileId)).toMatchObject([{ action: 'Wystaw zał. 5', tone: 'warning' }])
    await certificate(call, fileId, { kind: 'terms' })
    expect(await asked(fileId)).toEqual([])
  })

  it('ask for nothing after zał. 4 „nie posiadają”: then zał. 5 is not issued (R-092)', async () => {
    const { fileId } = await town.file()
    await certificate(await town.call(), fileId, { kind: 'terms' })
    await changed(fileId)
    const later = await town.call('socialWorker', undefined, frozenClock('2026-03-12T12:00:00+01:00'))
    await certificate(later, fileId, { kind: 'resources', affirmative: false })
    expect(await asked(fileId)).toEqual([])
  })
})
