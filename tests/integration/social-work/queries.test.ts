import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { actionExport, actionList, actionTimeline, quickAction } from '@/domains/social-work/action-queries'
import { issueCertificate } from '@/domains/social-work/commands'
import { certificatesPassed, certificatePrint } from '@/domains/social-work/door-queries'
import { certificatesOfFile } from '@/domains/social-work/file-queries'
import { closeFile } from '@/domains/social-work/file-commands'
import { fileHead, fileOverview, socialWorkDesk } from '@/domains/social-work/queries'
import { recognitionOfFile } from '@/domains/social-work/recognition-queries'
import { acceptReferral } from '@/domains/social-work/referral-commands'
import { actionReport, socialWorkCaseload } from '@/domains/social-work/report-queries'
import { monthlyWorklist, referralsToAccept } from '@/domains/social-work/worklist-queries'
import { correctAction } from '@/domains/social-work/action-commands'
import { frozenClock } from '@/platform/clock'
import { readDb } from '@/platform/db/client'
import { Forbidden } from '@/platform/errors'
import { action, actionInput, certificate, fileVersion } from '@tests/support/given/social-work'
import { grantBenefitForTest } from './referral-for-test'
import { socialWorkTown } from './setting'

const town = socialWorkTown()
const april = frozenClock('2026-04-11T09:00:00+02:00')
const may = frozenClock('2026-05-12T09:00:00+02:00')

/** A client with a benefit in force from March to May, or one paid once in April, and terms certified in March. */
async function receivingBenefit(once = false) {
  const { referralId, proceedingId, personId } = await town.referred()
  const call = await town.call()
  const { fileId } = await acceptReferral.execute(call, { referralId, version: 1, warningReason: null })
  await certificate(call, fileId, { kind: 'terms' })
  const director = await town.actors().director()
  await grantBenefitForTest.execute(await town.call('benefitsWorker'), {
    proceedingId,
    from: once ? '2026-04-10' : '2026-03-01',
    to: '2026-05-31',
    once,
    signedBy: director.id,
  })
  return { fileId, personId }
}

describe('the worklist of monthly certificates', () => {
  it('has a line for each month with a benefit and certified terms, running, due, then overdue (R-094)', async () => {
    const { fileId } = await receivingBenefit()
    const states = async (clock: typeof april) =>
      (await monthlyWorklist({ ...(await town.call()), clock }, {}))
        .filter((line) => line.fileId === fileId)
        .map(({ month, state, dueOn }) => [month, state, dueOn])
    expect(await states(town.clock)).toEqual([['2026-03', 'running', '2026-04-10']])
    expect(await states(april)).toEqual([
      ['2026-03', 'overdue', '2026-04-10'],
      ['2026-04', 'running', '2026-05-10'],
    ])
    await certificate({ ...(await town.call()), clock: april }, fileId, {
      kind: 'cooperation',
      month: '2026-03',
    })
    expect((await states(may)).map(([month]) => month)).toEqual(['2026-04', '2026-05'])
    const desk = await socialWorkDesk({ ...(await town.call()), clock: may })
    expect(desk.filter(({ id }) => id === 'a6-2026-04')).toMatchObject([{ tone: 'danger' }])
  })

  it('is on the desk of the team’s leader as families whose day has passed, open and closed, and no others (R-094)', async () => {
    await receivingBenefit()
    const desk = await socialWorkDesk({ ...(await town.call('teamLeader')), clock: april })
    const late = new Set(
      (await monthlyWorklist({ ...(await town.call('teamLeader')), clock: april }, {}))
        .filter(({ state }) => state === 'overdue')
        .map(({ fileId }) => fileId),
    )
    expect(desk.find(({ id }) => id === 'team-a6')?.sentence).toContain('po terminie: 1 rodzina')
    expect(late.size).toBe(1)
    const onTheDay = frozenClock('2026-04-10T09:00:00+02:00')
    expect(
      (await socialWorkDesk({ ...(await town.call('teamLeader')), clock: onTheDay })).map(({ id }) => id),
    ).not.toContain('team-a6')
  })

  it('asks for zał. 6 of a benefit paid once in the month it was delivered, and in no other (R-094)', async () => {
    const { fileId } = await receivingBenefit(true)
    const months = (await monthlyWorklist({ ...(await town.call()), clock: may }, {}))
      .filter((line) => line.fileId === fileId)
      .map(({ month, state }) => [month, state])
    expect(months).toEqual([['2026-04', 'overdue']])
  })

  it('keeps the month of a closing in its middle until zał. 6 is issued or half a year is over, and asks for no later one (R-094)', async () => {
    const { fileId } = await receivingBenefit()
    const call = { ...(await town.call()), clock: april }
    await closeFile.execute(call, {
      fileId,
      version: await fileVersion(fileId),
      reason: 'goalReached',
      clientStatement: 'Dam sobie radę.',
      workerStatement: 'Wsparcie nie jest już potrzebne.',
      missingReason: null,
      supportNetwork: 'Siostra.',
      warningReason: null,
    })
    const owed = async (clock: typeof april) =>
      (await monthlyWorklist({ ...call, clock }, {}))
        .filter((line) => line.fileId === fileId)
        .map(({ month, state, closedOn, mayIssue }) => [month, state, closedOn, mayIssue])
    expect(await owed(april)).toEqual([
      ['2026-03', 'overdue', '2026-04-11', true],
      ['2026-04', 'due', '2026-04-11', true],
    ])
    expect((await fileHead({ ...call, clock: april }, { fileId })).lacking).toEqual([
      { label: 'zaświadczenie zał. 6', tab: 'zaswiadczenia' },
    ])
    const { id: termsId } = await readDb().cooperationTerms.findFirstOrThrow({
      where: { caseFileId: fileId },
    })
    const issue = (month: string) =>
      issueCertificate.execute(
        { ...call, clock: may, idempotencyKey: randomUUID() },
        {
          fileId,
          termsId,
          month,
          kind: 'cooperation',
          basis: 'workersInitiative',
          clientInformedOn: '2026-05-12',
          scope: 'person',
          issuedOn: '2026-05-12',
          bySpecialist: null,
          affirmative: true,
        },
      )
    await expect(issue('2026-05')).rejects.toMatchObject({
      refusals: [{ code: 'certificate.monthOutsideTerms' }],
    })
    expect(await owed(frozenClock('2026-10-11T10:00:00Z'))).toHaveLength(2)
    expect(await owed(frozenClock('2026-10-12T10:00:00Z'))).toEqual([])
    await issue('2026-03')
    expect((await owed(may)).map(([month, state]) => [month, state])).toEqual([['2026-04', 'overdue']])
    await issue('2026-04')
    expect(await owed(may)).toEqual([])
  })
})

describe('one file', () => {
  it('tells its head, its overview, its recognition and its certificates', async () => {
    const { fileId, personId } = await town.file()
    const call = await town.call()
    const head = await fileHead(call, { fileId })
    expect(head).toMatchObject({ stage: 'diagnosis', leads: true, household: 1 })
    expect(head.lacking.map(({ tab }) => tab)).toContain('rozpoznanie')
    const id = await certificate(call, fileId, { kind: 'terms' })
    const overview = await fileOverview(call, { fileId })
    expect(overview.terms).toMatchObject({ clientShare: 50 })
    expect(overview.recognition?.findings).toHaveLength(2)
    expect((await recognitionOfFile(call, { fileId })).closed).toHaveLength(1)
    const certificates = await certificatesOfFile(call, { fileId })
    expect(certificates.a5Refusals.map(({ code }) => code)).toEqual(['certificate.a5Repeated'])
    expect(await certificatePrint(call, { id })).toMatchObject({ name: 'Zaświadczenie (zał. 5).pdf' })
    const log = await readDb().accessLog.findMany({ where: { personId, actorId: call.actor.id } })
    expect(new Set(log.map(({ operation }) => operation))).toEqual(
      new Set([
        'socialWork.fileHead',
        'socialWork.fileOverview',
        'socialWork.recognitionOfFile',
        'socialWork.certificatesOfFile',
        'socialWork.certificatePrint',
      ]),
    )
  })

  it('pages and filters its actions; a private note shows to its author alone', async () => {
    const { fileId, personId } = await town.file()
    const call = await town.call()
    await action(call, fileId, { personIds: [personId], privateNote: 'Tylko dla mnie.' })
    await action(call, fileId, { kind: 'consultation', contact: 'indirect', doneOn: '2026-03-01' })
    const all = await actionTimeline(call, { fileId })
    expect(all.total).toBe(2)
    expect(all.rows[0]).toMatchObject({ privateNote: 'Tylko dla mnie.', editable: 'mend' })
    expect((await actionTimeline(call, { fileId, kind: 'consultation' })).total).toBe(1)
    expect((await actionTimeline(call, { fileId, personId })).total).toBe(1)
    expect((await actionTimeline(call, { fileId, from: '2026-03-05' })).total).toBe(1)
    const leader = await town.call('teamLeader')
    const seen = await actionTimeline(leader, { fileId })
    expect(seen.total).toBe(2)
    expect(seen.rows.map(({ privateNote }) => privateNote)).toEqual([null, null])
    expect(await quickAction(call, { fileId })).toMatchObject({ last: { kind: 'supporting' } })
  })
})

describe('reports', () => {
  it('count per family, per action and per worker, without what was corrected (R-111)', async () => {
    const call = await town.call('socialWorker', 'report')
    const { socialWorkFile } = await import('@tests/support/given/social-work')
    const fileId = await socialWorkFile(call, await town.client())
    const id = await action(call, fileId, { minutes: 30 })
    await action(call, fileId, { kind: 'advocacy', contact: 'indirect', minutes: 15 })
    const { fileId: _file, ...mended } = actionInput(fileId, town.clock.today(), { minutes: 40 })
    await correctAction.execute(
      { ...call, clock: frozenClock('2026-03-14T09:00:00+01:00') },
      { ...mended, actionId: id, version: 1, reason: 'Dłużej.' },
    )
    const period = { from: '2026-03-01', to: '2026-03-31' }
    expect(await actionReport(call, { by: 'worker', ...period })).toMatchObject([
      { actions: 2, direct: 1, indirect: 1, minutes: 55, families: 1 },
    ])
    expect((await actionReport(call, { by: 'kind', ...period })).map(({ label }) => label)).toEqual([
      'Rzecznictwo',
      'Wspieranie',
    ])
    expect(await actionList(call, {})).toMatchObject({ total: 3, minutes: 55 })
    await actionExport(call, {})
    expect(
      await readDb().accessLog.count({
        where: { actorId: call.actor.id, operation: 'socialWork.actionExport' },
      }),
    ).toBe(1)
  })

  it('show the load of every worker to leaders and the director, without content', async () => {
    const rows = await socialWorkCaseload(await town.call('director'), {})
    expect(rows.length).toBeGreaterThan(0)
    expect(JSON.stringify(rows)).not.toContain('Malarz')
    await expect(socialWorkCaseload(await town.call('benefitsWorker'), {})).rejects.toBeInstanceOf(Forbidden)
  })
})

describe('the door', () => {
  it('shows certificates to the worker of the benefits file, in lists and in print, and nobody else', async () => {
    const { fileId, personId } = await receivingBenefit()
    const [{ id } = { id: '' }] = await readDb().certificate.findMany({ where: { caseFileId: fileId } })
    const worker = await town.call('benefitsWorker')
    expect(await certificatesPassed(worker, { personId })).toHaveLength(2)
    expect(await certificatePrint(worker, { id })).not.toBeNull()
    const other = await town.call('benefitsWorker', 'second')
    expect(await certificatesPassed(other, { personId })).toEqual([])
    await expect(certificatePrint(other, { id })).rejects.toBeInstanceOf(Forbidden)
    expect(await certificatesPassed(await town.call('director'), { personId })).toHaveLength(2)
    const clerk = await town.call('paymentsClerk')
    await expect(certificatesPassed(clerk, { personId })).rejects.toBeInstanceOf(Forbidden)
  })

  it('lists referrals for their receiver', async () => {
    const { referralId } = await town.referred(await town.actors().socialWorker({ name: 'receiver' }))
    const receiver = await town.call('socialWorker', 'receiver')
    expect((await referralsToAccept(receiver, {})).rows.map(({ id }) => id)).toContain(referralId)
    expect((await referralsToAccept(await town.call(), {})).rows.map(({ id }) => id)).not.toContain(
      referralId,
    )
  })
})
