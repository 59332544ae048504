import { beforeAll, describe, expect, it, vi } from 'vitest'
import { periodicBenefitGrant } from '@/domains/benefits/documents/benefit-decisions'
import { loadCentre } from '@/domains/staff/centre'
import { saveLogo } from '@/domains/staff/commands/centre'
import { letterheadOf } from '@/domains/staff/letterhead'
import { frozenClock } from '@/platform/clock'
import { readDb } from '@/platform/db/client'
import { renderPdf } from '@/platform/documents/render-pdf'
import { env } from '@/platform/env'
import { Refused, Stale } from '@/platform/errors'
import { testActors, type Actors } from '@tests/support/actors'
import { applicationUnderTest } from '@tests/support/application'
import { png } from '@tests/support/pictures'
import { decisionFacts, decisionFrom } from '@tests/unit/domains/benefits/documents/sample-facts'

applicationUnderTest()
const clock = frozenClock('2026-03-12T09:00:00+01:00')
let actors: Actors

beforeAll(async () => {
  actors = await testActors(clock)
})

const base64 = (content: Buffer) => content.toString('base64')
const centre = () => loadCentre(readDb())

async function save(content: string | null, version?: number) {
  const call = { actor: actors.founder, clock }
  return saveLogo.execute(call, { version: version ?? (await centre()).version, content })
}

async function picturesOnDecision(): Promise<number> {
  const letterhead = letterheadOf(await centre())
  const pdf = await renderPdf(periodicBenefitGrant, {
    ...decisionFrom(decisionFacts.periodicGrant),
    letterhead,
  })
  return pdf.toString('latin1').match(/\/Subtype \/Image/g)?.length ?? 0
}

describe('the logo of the centre', () => {
  it('is kept as a file and printed at the head of letters and decisions, until it is taken off', async () => {
    expect(await picturesOnDecision()).toBe(0)
    const { logoFileId } = await save(base64(png(120, 60)))
    expect(await readDb().storedFile.findUniqueOrThrow({ where: { id: logoFileId ?? '' } })).toMatchObject({
      mimeType: 'image/png',
      kind: 'staff.logo',
      personId: null,
    })
    expect(letterheadOf(await centre()).logo).toBe(`data:image/png;base64,${base64(png(120, 60))}`)
    expect(await picturesOnDecision()).toBe(1)
    const entries = await readDb().auditEntry.findMany({ where: { command: 'staff.saveLogo' } })
    expect(entries).toMatchObject([{ actorId: actors.founder.id, summary: { logoFileId } }])
    await save(null)
    expect(await picturesOnDecision()).toBe(0)
  })

  it('of a server whose disk is full or gone is refused in one sentence: no record, no entry, the version stays', async () => {
    const before = { files: await readDb().storedFile.count(), version: (await centre()).version }
    const entries = () => readDb().auditEntry.count({ where: { command: 'staff.saveLogo' } })
    const entered = await entries()
    // where the folder of files should be stands something that takes no file
    const gone = vi.spyOn(env, 'filesDir', 'get').mockReturnValue('/dev/null/files')
    const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    await expect(save(base64(png(60, 60)))).rejects.toMatchObject({ refusals: [{ code: 'disk-full' }] })
    gone.mockRestore()
    logged.mockRestore()
    expect({ files: await readDb().storedFile.count(), version: (await centre()).version }).toEqual(before)
    expect(await entries()).toBe(entered)
  })

  it('is refused when it is no picture, or one a letter cannot hold', async () => {
    await expect(save(base64(Buffer.from('<svg/>')))).rejects.toThrow(Refused)
    const torn = png(120, 60)
    torn.fill(0x17, 41, torn.byteLength - 12)
    await expect(save(base64(torn))).rejects.toThrow(Refused)
    expect((await centre()).logoFileId).toBeNull()
  })

  it('is not changed over somebody else’s change', async () => {
    const { version } = await centre()
    await save(base64(png(60, 60)), version)
    await expect(save(null, version)).rejects.toThrow(Stale)
  })
})
