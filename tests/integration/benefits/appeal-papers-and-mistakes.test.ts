import { describe, expect, it } from 'vitest'
import * as benefits from '@/domains/benefits/commands'
import { caseRecord } from '@/domains/benefits/decision-queries'
import { benefitsPaper } from '@/domains/benefits/document-queries'
import { addDays } from '@/kernel/local-date'
import { readDb } from '@/platform/db/client'
import { Forbidden } from '@/platform/errors'
import { appealDeeds, position } from './appeal-deeds'
import { benefitsTown, codes } from './setting'

const town = benefitsTown()
const {
  today,
  on,
  versioned,
  rowOf,
  stateOf,
  stepsOf,
  delivered,
  appealed,
  passedOn,
  ruled,
  letterWritten,
  scanned,
  struck,
  caseOn,
  declaredFinal,
  deskOf,
} = appealDeeds(town)

describe('papers of an appeal (art. 133 KPA)', () => {
  it('the scan and the letter to the kolegium are in the file, for those who may read the case', async () => {
    const made = await delivered()
    await appealed(made, 4)
    const scan = await scanned(made, 4)
    expect(await codes(scanned(made, 4))).toEqual(['appeal.scanned'])
    const first = await letterWritten(made, 5)
    const letter = await letterWritten(made, 5)
    const { appeal, documents } = await caseOn(made, 5)
    expect(appeal?.letter).toMatchObject({ fileId: letter.fileId, position })
    const inFile = documents.files.map(({ id }) => id)
    expect(inFile).toEqual(expect.arrayContaining([scan.fileId, first.fileId, letter.fileId]))
    for (const fileId of [scan.fileId, letter.fileId])
      expect((await benefitsPaper(await on(5), { fileId })).mimeType).toBe('application/pdf')
    const stranger = await town.call('informationWorker')
    await expect(benefitsPaper(stranger, { fileId: scan.fileId })).rejects.toBeInstanceOf(Forbidden)
    await passedOn(made, 6)
    expect(await codes(letterWritten(made, 6))).toEqual(['appeal.letter-late'])
    const sheet = await caseRecord(await on(6), { proceedingId: made.proceedingId })
    expect(sheet.find(({ file }) => file?.id === letter.fileId)?.action).toBe(
      'Pismo przekazujące odwołanie kolegium',
    )
  })
})

describe('an appeal recorded by mistake', () => {
  it('with a wrong day counts from the right one; the mistaken day stays readable and its letter counts no more', async () => {
    const made = await delivered()
    await appealed(made, 20)
    const { fileId } = await letterWritten(made, 20)
    const rightly = async (reason: string) =>
      benefits.correctAppeal.execute(await on(21), {
        ...(await versioned(made)),
        form: 'written',
        receivedOn: addDays(today, 20),
        postedOn: addDays(today, 14),
        reason,
      })
    await rightly('Na kopercie jest wcześniejszy stempel.')
    expect(await codes(rightly('Jeszcze raz.'))).toEqual(['appeal.same'])
    const { decision, appeal } = await caseOn(made, 21)
    expect(decision?.delivery.appeal).toMatchObject({ filedOn: addDays(today, 14), late: false })
    expect(appeal).toMatchObject({
      letter: null,
      mistaken: [
        {
          mistake: 'wrongDays',
          filedOn: addDays(today, 20),
          reason: 'Na kopercie jest wcześniejszy stempel.',
          fileIds: [fileId],
        },
      ],
    })
    expect((await stepsOf(made)).at(-1)).toBe('correctAppeal')
  })

  it('as late, and in truth sent in time, takes a declared finality back (art. 57 § 5 KPA)', async () => {
    const made = await delivered()
    await declaredFinal(made, 15)
    await appealed(made, 18)
    expect(await stateOf(made)).toBe('inForce')
    await benefits.correctAppeal.execute(await on(19), {
      ...(await versioned(made)),
      form: 'written',
      receivedOn: addDays(today, 18),
      postedOn: addDays(today, 14),
      reason: 'Nadano w terminie.',
    })
    expect([await stateOf(made), (await rowOf(made)).state]).toEqual(['delivered', 'delivered'])
  })

  it('in a wrong case counts nowhere: nothing waits, and the decision is declared final in its own time', async () => {
    const made = await delivered()
    await appealed(made, 4)
    const { fileId } = await scanned(made, 4)
    await struck(made, 5)
    expect(await rowOf(made)).toMatchObject({
      appealReceivedOn: null,
      appealFileId: null,
      state: 'delivered',
    })
    expect(await deskOf(made, 6)).toEqual([])
    expect(await codes(struck(made, 6))).toEqual(['appeal.none'])
    const { appeal, decision } = await caseOn(made, 6)
    expect(decision?.delivery.appeal).toBeNull()
    expect(appeal?.mistaken).toMatchObject([{ mistake: 'wrongCase', fileIds: [fileId] }])
    expect((await benefitsPaper(await on(6), { fileId })).mimeType).toBe('application/pdf')
    // the right appeal of this case may still come
    await appealed(made, 14)
    await struck(made, 14)
    await expect(declaredFinal(made, 15)).resolves.toEqual({ inForceOn: addDays(today, 15) })
  })

  it('and ruled on gives the decision back as it was before', async () => {
    const made = await delivered()
    await appealed(made, 4)
    await passedOn(made, 6)
    await ruled(made, 'overturned', 50)
    await expect(struck(made, 51)).resolves.toMatchObject({ state: 'delivered', inForceOn: null })
    expect([await stateOf(made), (await rowOf(made)).state]).toEqual(['delivered', 'delivered'])
    await expect(declaredFinal(made, 51)).resolves.toEqual({ inForceOn: addDays(today, 15) })

    const upheld = await delivered()
    await appealed(upheld, 4)
    await passedOn(upheld, 6)
    await ruled(upheld, 'upheld', 50)
    await expect(struck(upheld, 51)).resolves.toMatchObject({
      state: 'inForce',
      inForceOn: addDays(today, 15),
    })
  })

  it('is struck out once by two people at one moment, and nobody can change what was kept', async () => {
    const made = await delivered()
    await appealed(made, 4)
    const at = { ...(await versioned(made)), reason: 'Inna sprawa.' }
    const both = await Promise.allSettled([
      benefits.strikeAppeal.execute(await on(5), at),
      benefits.strikeAppeal.execute(await on(5), at),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await readDb().mistakenAppeal.count({ where: { decisionId: made.decisionId } })).toBe(1)
  })
})
