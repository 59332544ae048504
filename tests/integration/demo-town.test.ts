import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { beforeAll, expect, it } from 'vitest'
import { readDb } from '@/platform/db/client'
import { inNumbers } from '@/platform/db/in-numbers'
import { brokenSeal, sealAudit } from '@/platform/jobs/housekeeping'
import { applicationUnderTest } from '@tests/support/application'

applicationUnderTest()

beforeAll(async () => {
  const command = ['--conditions=react-server', '--import', 'tsx', 'prisma/seed/seed.ts']
  await promisify(execFile)(process.execPath, command, {
    env: { ...process.env, TRAINING_COPY: '1', NODE_ENV: 'production' },
  })
}, 400_000)

it('has an account for every position and a training mark', async () => {
  const kinds = await readDb().position.groupBy({ by: ['kind'] })
  expect(kinds).toHaveLength(23)
  expect(await readDb().centre.findFirst({ select: { trainingCopy: true } })).toEqual({ trainingCopy: true })
})

it('spreads its cases over the states of the main path', async () => {
  const states = await readDb().proceeding.groupBy({ by: ['state'], _count: true })
  const of = (state: string) => states.find((row) => row.state === state)?._count ?? 0
  expect(of('inForce')).toBeGreaterThanOrEqual(2)
  expect(of('decided')).toBeGreaterThanOrEqual(1)
  expect(of('awaitingSignature')).toBeGreaterThanOrEqual(1)
  expect(states.length).toBeGreaterThanOrEqual(6)
})

it('has a refusal with an appeal, its form put right, that waits to be passed on to the kolegium with its letter', async () => {
  const appeals = await readDb().decision.findMany({
    where: { appealReceivedOn: { not: null } },
    select: { kind: true, state: true, appealForm: true, appealPassedOn: true },
  })
  expect(appeals).toEqual([{ kind: 'refuse', state: 'delivered', appealForm: 'oral', appealPassedOn: null }])
  expect(await readDb().mistakenAppeal.count()).toBe(1)
  expect(await readDb().appealLetter.count({ where: { mistakenAppealId: null } })).toBe(1)
})

it('has an application taken back whose discontinuance is delivered (art. 105 KPA)', async () => {
  const ended = await readDb().decision.findMany({
    where: { kind: 'discontinue' },
    select: { state: true, amount: true },
  })
  expect(ended).toEqual([{ state: 'delivered', amount: null }])
})

it('shows life behind the wall: restricted, unread, missing', async () => {
  expect(await readDb().caseFile.count({ where: { restricted: true } })).toBe(1)
  expect(await readDb().otherInformation.count({ where: { readAt: null } })).toBeGreaterThanOrEqual(2)
  expect(await readDb().socialWorkAction.count()).toBeGreaterThan(40)
  expect(await readDb().callBack.count({ where: { state: 'waiting' } })).toBeGreaterThanOrEqual(2)
})

it('has services in their stages: one awaits the director, five look for who performs them, four are supervised', async () => {
  const stages = await readDb().serviceProcessStage.groupBy({
    by: ['stage', 'state'],
    where: { process: { state: 'running' }, state: { in: ['inProgress', 'awaitingAcceptance'] } },
    _count: true,
  })
  expect(stages.map(({ stage, state, _count }) => `${stage} ${state} ${_count}`).sort()).toEqual([
    'DIA inProgress 1',
    'FIN inProgress 1',
    'FOR awaitingAcceptance 1',
    'NAD inProgress 4',
    'WYB inProgress 5',
  ])
})

it('has a year of supervision of two services: reports closed, two to analyse, actions open and done', async () => {
  const reports = await readDb().serviceMonthlyReport.groupBy({
    by: ['state'],
    orderBy: { state: 'asc' },
    _count: true,
  })
  expect(reports.map(({ state, _count }) => `${state} ${_count}`)).toEqual([
    'draft 1',
    'submitted 2',
    'closed 24',
  ])
  const actions = await readDb().serviceQualityAction.groupBy({
    by: ['state'],
    orderBy: { state: 'asc' },
    _count: true,
  })
  expect(actions.map(({ state, _count }) => `${state} ${_count}`)).toEqual(['open 4', 'done 3'])
  // the figures of one month came in the provider's own file, of another from the provider's account
  const taken = await readDb().serviceProviderReturn.findMany({
    orderBy: { createdAt: 'asc' },
    select: { figures: true },
  })
  expect(taken.map(({ figures }) => figures)).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ recipients: 46, hoursPlanned: 1200, hoursDone: 1170, waiting: 4 }),
      expect.objectContaining({ recipients: 17, hoursPlanned: 360, hoursDone: 331, waiting: 2 }),
    ]),
  )
})

it('has an organisation that sends its months from its own account: taken over, returned, waiting, missing', async () => {
  const months = await readDb().serviceProviderSubmission.findMany({
    orderBy: { month: 'asc' },
    select: { state: true, process: { select: { monthlyReports: true } } },
  })
  expect(months.map(({ state }) => state)).toEqual(['taken', 'returned', 'sent'])
  expect(months[0]?.process.monthlyReports).toHaveLength(1)
  const account = await readDb().user.findUniqueOrThrow({
    where: { login: 'r.klos' },
    include: { positions: true, provider: true },
  })
  expect(account).toMatchObject({ positions: [], mustChangePassword: false })
  expect(account.provider?.name).toContain('Krok po kroku')
})

it('has an evaluation of a year with opinions of recipients and long-term actions', async () => {
  const [evaluation] = await readDb().serviceEvaluation.findMany({
    where: { state: 'closed' },
    include: { opinions: true, actions: true },
  })
  expect(evaluation).toMatchObject({ state: 'closed', gapsReason: null })
  expect(evaluation?.opinions.filter(({ ofRecipients }) => ofRecipients)).toHaveLength(1)
  expect(evaluation?.actions.map(({ kind }) => kind)).toEqual(['longTerm', 'longTerm'])
})

it('has a survey of recipients that is closed, and one that is being answered', async () => {
  const rows = await readDb().serviceSurvey.findMany({
    orderBy: { asked: 'desc' },
    select: { asked: true, closedOn: true, opinion: true, codes: { where: { used: true } } },
  })
  expect(rows.map(({ asked, codes, closedOn }) => [asked, codes.length, closedOn !== null])).toEqual([
    [44, 31, true],
    [30, 7, false],
  ])
  expect(rows[0]?.opinion).toMatchObject({ asked: 44, answered: 31, satisfied: 27 })
})

it('has a contract that runs with an annex and one that is settled to the grosz', async () => {
  const rows = await readDb().serviceContract.findMany({
    orderBy: { validFrom: 'asc' },
    select: { state: true, amount: true, annexes: true, settlement: true },
  })
  const contracts = inNumbers(rows)
  const settled = contracts.find(({ state }) => state === 'settled')
  const running = contracts.find(({ state, annexes }) => state === 'signed' && annexes.length > 0)
  expect((settled?.settlement?.usedAmount ?? 0) + (settled?.settlement?.returnedAmount ?? 0)).toBe(
    settled?.amount,
  )
  expect(running?.annexes).toHaveLength(1)
})

it('has an agreement with an organisation that was not chosen among offers and pays for itself', async () => {
  const agreements = await readDb().serviceContract.findMany({
    where: { form: 'ngoOwnFunds' },
    select: { amount: true, state: true, selectionId: true },
  })
  expect(inNumbers(agreements)).toEqual([{ amount: 0, state: 'signed', selectionId: null }])
})

it('has a contest being scored: two offers to score with their files, one rejected, one late', async () => {
  const { state, offers } = await readDb().providerSelection.findFirstOrThrow({
    where: { process: { title: 'Usługi opiekuńcze dla osób starszych' } },
    select: {
      state: true,
      offers: {
        orderBy: { number: 'asc' },
        select: { formalState: true, late: true, _count: { select: { attachments: true } } },
      },
    },
  })
  expect(state).toBe('scoring')
  expect(offers.map(({ _count }) => _count.attachments)).toEqual([3, 3, 0, 0])
  expect(offers.map((offer) => (offer.late ? 'late' : offer.formalState))).toEqual([
    'correct',
    'correct',
    'rejected',
    'late',
  ])
})

it('has the structure of a town centre: every area has its place, a post waits, a cycle follows another', async () => {
  expect(await readDb().unitArea.groupBy({ by: ['area'] })).toHaveLength(11)
  expect(await readDb().areaOutside.count()).toBe(1)
  expect(await readDb().post.count({ where: { acceptedOn: null } })).toBe(1)
  expect(await readDb().serviceCoordination.count()).toBeGreaterThanOrEqual(4)
  expect(
    await readDb().serviceProcess.count({ where: { previousId: { not: null } } }),
  ).toBeGreaterThanOrEqual(1)
})

it('has two years of figures of the city, read from the form of each', async () => {
  const years = await readDb().localYear.findMany({ orderBy: { year: 'asc' }, select: { figures: true } })
  expect(years).toMatchObject([
    { figures: { age75: 1760, homeCare: 74 } },
    { figures: { age75: 1840, homeCare: 88 } },
  ])
  expect(Object.keys(Object(years[1]?.figures))).toHaveLength(18)
})

it('has packages of services, and counts of them in the accepted information on needs', async () => {
  const people = await readDb().packagedService.findMany({ distinct: ['personId'], select: { state: true } })
  expect(people.length).toBeGreaterThanOrEqual(14)
  expect(await readDb().packagedServiceAssessment.count()).toBeGreaterThanOrEqual(5)
  const kept = await readDb().serviceDocument.findMany({ where: { kind: 'needs' } })
  const care = kept.map(({ data }) => JSON.stringify(data)).filter((data) => data.includes('"persons":11'))
  expect(care).toHaveLength(1)
  const kinds = await readDb().serviceDocument.groupBy({ by: ['kind'] })
  expect(kinds.map(({ kind }) => kind).sort()).toEqual([
    'announcement',
    'finance',
    'form',
    'needs',
    'scope',
    'specification',
  ])
})

it('leaves an audit entry for every row it wrote, in a chain that holds', async () => {
  const [orphans] = await readDb().$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM row_change r LEFT JOIN audit_entry e ON e.id = r.audit_entry_id WHERE e.id IS NULL`
  expect(orphans?.n).toBe(0)
  expect(await sealAudit()).toBeGreaterThan(100)
  expect(await brokenSeal()).toBeNull()
})
