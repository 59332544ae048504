import { describe, expect, it } from 'vitest'
import * as benefits from '@/domains/benefits/commands'
import { interview } from '@/domains/benefits/opening-queries'
import { readDb } from '@/platform/db/client'
import { discardDraft, saveDraft } from '@/platform/drafts'
import { benefitsTown } from './setting'

const town = benefitsTown()

/** A begun interview, and the section it would open at. */
async function begun() {
  const worker = await town.call()
  const { proceedingId } = await town.proceeding({ upTo: 'applied' })
  const { interviewId } = await benefits.startInterview.execute(worker, { proceedingId, part: 'one' })
  return {
    worker,
    interviewId,
    opensAt: async () => (await interview(worker, { proceedingId, interviewId }))?.section,
    left: (section: string) =>
      saveDraft(worker.actor, 'benefits.interviewSection', interviewId, section, town.clock.now()),
    written: async (answers: Record<string, string>) => {
      const { answers: known, version } = await readDb().interview.findUniqueOrThrow({
        where: { id: interviewId },
      })
      await benefits.saveInterview.execute(worker, {
        interviewId,
        version,
        answers: { ...(known as object), ...answers },
      })
    },
  }
}

describe('an interview that is written on', () => {
  it('opens at its beginning while nobody has written in it', async () => {
    const { opensAt } = await begun()
    expect(await opensAt()).toBeUndefined()
  })

  it('opens at the first section that still asks for something', async () => {
    const { opensAt, written } = await begun()
    await written({ needsOwnWords: 'Na leki.' })
    expect(await opensAt()).toBe('A')
    await written({ visitedOn: town.today, visitPlace: 'home' })
    expect(await opensAt()).toBe('H')
  })

  it('opens where its author left it, though other sections before are unfinished; not at a section it does not have', async () => {
    const { opensAt, written, left, worker, interviewId } = await begun()
    await left('I')
    expect(await opensAt()).toBe('I')
    await written({ needsOwnWords: 'Na leki.' })
    expect(await opensAt()).toBe('I')
    await left('nie ma takiej')
    expect(await opensAt()).toBe('A')
    await discardDraft(worker.actor, 'benefits.interviewSection', interviewId)
  })
})
