import { beforeAll, expect, it } from 'vitest'
import {
  agreeAppraisalSheet,
  assessAppraisalSheet,
  introduceAppraisalSheet,
  saveAppraisalSheet,
} from '@/domains/structure/appraisal-commands'
import { appraisalSheetPdf, appraisalSheets } from '@/domains/structure/appraisal-queries'
import { frozenClock } from '@/platform/clock'
import { readDb } from '@/platform/db/client'
import { Forbidden, InvalidInput, Stale } from '@/platform/errors'
import { testActors, type Actors } from '@tests/support/actors'
import { applicationUnderTest } from '@tests/support/application'

applicationUnderTest()
const clock = frozenClock('2026-03-12T09:15:00+01:00')
const known: { actors?: Actors } = {}
const actors = () => {
  if (!known.actors) throw new Error('not before beforeAll')
  return known.actors
}
beforeAll(async () => {
  known.actors = await testActors(clock)
})

const draft = {
  sheetId: null,
  version: 0,
  personnelSpecialist: 'Renata Sowa',
  worker: 'Staż pracy\n\nStaż pracy\nWykształcenie',
  superior: 'Efekty pracy',
  self: 'Zadowolenie z pracy',
}
const refusedAs = (code: string) => ({ refusals: [{ code }] })

it('the appraisal sheet is developed, agreed with social workers, introduced and assessed (R-136)', async () => {
  const call = { actor: await actors().director(), clock }
  const worker = await actors().socialWorker()
  await expect(saveAppraisalSheet.execute({ actor: worker, clock }, draft)).rejects.toBeInstanceOf(Forbidden)
  await expect(saveAppraisalSheet.execute(call, { ...draft, self: ' \n ' })).rejects.toBeInstanceOf(
    InvalidInput,
  )

  const both = await Promise.allSettled([
    saveAppraisalSheet.execute(call, draft),
    saveAppraisalSheet.execute(call, draft),
  ])
  const made = both.flatMap((one) => (one.status === 'fulfilled' ? [one.value.id] : []))
  expect(made).toHaveLength(1)
  expect(both.find((one) => one.status === 'rejected')).toMatchObject({
    reason: refusedAs('appraisal.in-work'),
  })
  const sheetId = made[0] ?? ''
  const first = { sheetId, version: 1 }

  const introduce = { validFrom: '2026-04-01' }
  await expect(introduceAppraisalSheet.execute(call, { ...first, ...introduce })).rejects.toMatchObject(
    refusedAs('appraisal.order'),
  )
  const agreement = { agreedOn: '2026-03-12', agreedById: worker.id, agreedDocument: 'Protokół OR.110.4' }
  const agree = (changes: Partial<typeof agreement> & { version?: number } = {}) =>
    agreeAppraisalSheet.execute(call, { ...first, ...agreement, ...changes })
  await expect(agree({ agreedById: call.actor.id })).rejects.toMatchObject(
    refusedAs('appraisal.not-social-worker'),
  )
  await agree()
  await expect(agree()).rejects.toBeInstanceOf(Stale)
  await expect(saveAppraisalSheet.execute(call, { ...draft, ...first, version: 2 })).rejects.toMatchObject(
    refusedAs('appraisal.order'),
  )
  await introduceAppraisalSheet.execute(call, { sheetId, version: 2, ...introduce })

  const seen = () => appraisalSheets({ actor: worker, clock }, {})
  expect(await seen()).toMatchObject({
    holdsId: null,
    sheets: [{ state: 'inForce', agreedBy: expect.any(String) }],
  })
  const assessment = { sheetId, version: 3, conclusions: 'Dopisać superwizję.' }
  await expect(
    assessAppraisalSheet.execute(call, { ...assessment, assessedOn: '2026-03-12' }),
  ).rejects.toMatchObject(refusedAs('appraisal.not-used'))
  const later = { ...call, clock: frozenClock('2026-12-01T09:00:00+01:00') }
  await assessAppraisalSheet.execute(later, { ...assessment, assessedOn: '2026-12-01' })
  const { id: second } = await saveAppraisalSheet.execute(later, draft)

  const { sheets, holdsId } = await appraisalSheets(later, {})
  expect(holdsId).toBe(sheetId)
  expect(sheets).toMatchObject([
    { id: second, number: 2, state: 'draft' },
    { id: sheetId, number: 1, state: 'assessed', conclusions: 'Dopisać superwizję.' },
  ])
  expect(sheets[0]?.criteria.map(({ label }) => label)).toEqual([
    'Staż pracy',
    'Wykształcenie',
    'Efekty pracy',
    'Zadowolenie z pracy',
  ])
  const pdf = await appraisalSheetPdf({ actor: worker, clock }, { sheetId })
  expect(pdf.content.subarray(0, 4).toString()).toBe('%PDF')
  await expect(appraisalSheets({ actor: await actors().benefitsWorker(), clock }, {})).rejects.toBeInstanceOf(
    Forbidden,
  )
  const entries = await readDb().auditEntry.findMany({ where: { subjectId: sheetId } })
  expect(entries.map(({ command }) => command).sort()).toEqual([
    'structure.agreeAppraisalSheet',
    'structure.assessAppraisalSheet',
    'structure.introduceAppraisalSheet',
    'structure.saveAppraisalSheet',
  ])
  expect(JSON.stringify(entries.map(({ summary }) => summary))).not.toContain('superwizję')
})
