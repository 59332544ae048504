import { beforeAll, describe, expect, it } from 'vitest'
import * as benefits from '@/domains/benefits/commands'
import { benefitsPaper } from '@/domains/benefits/document-queries'
import { benefitsDesk, proceedingFile, proceedingList } from '@/domains/benefits/queries'
import { notices } from '@/domains/desk/queries'
import { acceptReferral } from '@/domains/social-work/referral-commands'
import { monthlyWorklist, referralsToAccept } from '@/domains/social-work/worklist-queries'
import { saveParameters } from '@/domains/staff/commands/centre'
import { frozenClock, type Clock } from '@/platform/clock'
import type { CommandCall } from '@/platform/command/define-command'
import { readDb } from '@/platform/db/client'
import { Stale } from '@/platform/errors'
import {
  answer,
  confirmedIncome,
  decisionVersion,
  draftInput,
  finishedInterview,
  proceedingVersion,
} from '@tests/support/given/benefit-deeds'
import { proceeding, type GivenProceeding, type Parties, type Stage } from '@tests/support/given/benefits'
import { centreInput } from '@tests/support/given/staff'
import { benefitsTown, codes } from './setting'

const town = benefitsTown('2026-03-12T09:15:00+01:00')
const nextDay = frozenClock('2026-03-13T09:15:00+01:00')

type Answer = Partial<Parameters<typeof benefits.recordPilotAnswer.execute>[1]>

/** A case begun before the centre took part. */
let before: { proceedingId: string; personId: string }

async function pilot(on: boolean, clock: Clock): Promise<void> {
  const { version } = await readDb().centre.findFirstOrThrow({ select: { version: true } })
  await saveParameters.execute(
    { actor: town.actors().founder, clock },
    { ...centreInput, version, pilot: on },
  )
}

/** Two clients with terms and zał. 5 of cases begun before: one with a benefit, one who took the application back. */
let withBenefit: GivenProceeding
let withTerms: GivenProceeding

beforeAll(async () => {
  const worker = await town.call()
  before = await proceeding({ worker }, { personId: await town.client(), upTo: 'applied' })
  withBenefit = await town.proceeding({ upTo: 'inForce', unusedResources: true })
  withTerms = await town.proceeding({ upTo: 'certified', unusedResources: true })
  const { proceedingId } = withTerms
  await benefits.discontinueProceeding.execute(worker, {
    proceedingId,
    version: await proceedingVersion(proceedingId),
    basis: 'partyWithdrew',
    on: town.today,
    reason: 'Znalazła pracę.',
    nobodyObjects: true,
    publicInterestKept: true,
  })
  await pilot(true, nextDay)
})

const worker = () => town.call('benefitsWorker', undefined, nextDay)
const socialWorker = async (): Promise<CommandCall> => ({ ...(await town.socialWorker()), clock: nextDay })
const signer = () => town.call('director', undefined, nextDay)

async function inForce(
  { worker, signer }: Required<Pick<Parties, 'worker' | 'signer'>>,
  proceedingId: string,
) {
  const { decisionId } = await benefits.draftDecision.execute(
    worker,
    draftInput(proceedingId, nextDay.today()),
  )
  const now = async () => ({ decisionId, version: await decisionVersion(decisionId) })
  await benefits.submitForSignature.execute(worker, await now())
  await benefits.signDecision.execute(signer, await now())
  const handed = { channel: 'inPerson', ending: 'received', deliveredOn: nextDay.today() } as const
  await benefits.recordDelivery.execute(worker, { ...(await now()), ...handed })
  await benefits.putInForce.execute({ ...worker, clock: frozenClock('2026-04-20T08:00:00Z') }, await now())
}

const begun = async (upTo: Stage = 'applied') =>
  proceeding(
    { worker: await worker(), socialWorker: await socialWorker() },
    { personId: await town.client(), upTo },
  )

async function answered(proceedingId: string, changes: Answer = {}, call?: CommandCall) {
  return benefits.recordPilotAnswer.execute(call ?? (await worker()), await said(proceedingId, changes))
}

const said = async (proceedingId: string, changes: Answer = {}) => ({
  proceedingId,
  version: await proceedingVersion(proceedingId),
  consent: 'given' as const,
  aboutInterviews: true,
  aboutOneTime: true,
  aboutChoice: true,
  informedOn: nextDay.today(),
  answeredOn: nextDay.today(),
  form: 'written' as const,
  ...changes,
})

const stateOf = async (id: string) =>
  (await readDb().proceeding.findUniqueOrThrow({ where: { id }, select: { state: true } })).state

/** A consented case as far as asked: the answer stands between the application and the rest. */
async function consented(upTo: 'referred' | 'accepted') {
  const made = await begun()
  await answered(made.proceedingId)
  const call = await worker()
  const { interviewId } = await benefits.startInterview.execute(call, {
    proceedingId: made.proceedingId,
    part: 'one',
  })
  await finishedInterview(call, interviewId)
  for (const code of ['bad1', 'bad2a', 'bad3', 'bad4', 'bad5', 'bad6'] as const)
    await answer(call, made.proceedingId, code, code === 'bad2a' ? 'no' : 'yes')
  await benefits.finishOwnExamination.execute(call, { proceedingId: made.proceedingId })
  const { referralId } = await benefits.issueReferral.execute(call, {
    proceedingId: made.proceedingId,
    aims: ['resources', 'terms'],
  })
  if (upTo === 'accepted')
    await acceptReferral.execute(await socialWorker(), {
      referralId,
      version: 1,
      warningReason: 'Dane do testu.',
    })
  return { ...made, referralId }
}

describe('the centre takes part in the pilot (SET-25, R-109)', () => {
  it('since the day it was switched on; off it is gone, and each change is in the audit', async () => {
    const since = async () =>
      (await readDb().centre.findFirstOrThrow({ select: { pilotFrom: true } })).pilotFrom
    expect((await since())?.toISOString().slice(0, 10)).toBe('2026-03-13')
    await pilot(true, frozenClock('2026-03-20T08:00:00Z'))
    expect((await since())?.toISOString().slice(0, 10)).toBe('2026-03-13')
    const entries = await readDb().auditEntry.findMany({ where: { command: 'staff.saveParameters' } })
    expect(entries.map(({ summary }) => summary)).toContainEqual(expect.objectContaining({ pilot: true }))
  })

  it('a case begun before is not asked and goes on as ever', async () => {
    const call = await worker()
    expect(await codes(answered(before.proceedingId))).toEqual(['pilot-outside'])
    const { head } = await proceedingFile(call, { proceedingId: before.proceedingId })
    expect([head.pilot.path, head.pilot.lacksAnswer]).toEqual(['outside', false])
    const finish = benefits.finishOwnExamination.execute(call, { proceedingId: before.proceedingId })
    expect(await codes(finish)).toEqual(['interviewSubmitted', 'ownChecksAnswered'])
  })

  it('of a case begun since, desk and list say that the answer is missing, and the examination waits', async () => {
    const made = await begun('interviewed')
    const call = await worker()
    const lines = await benefitsDesk(call, {})
    expect(lines.find(({ id }) => id === `pilot-${made.proceedingId}`)?.sentence).toContain(
      'Brak odpowiedzi w sprawie zgody',
    )
    const { rows } = await proceedingList(call, { pilot: 'brak-odpowiedzi' })
    expect(rows.map(({ id }) => id)).toContain(made.proceedingId)
    expect(rows.map(({ id }) => id)).not.toContain(before.proceedingId)
    expect(rows.every(({ lacksAnswer }) => lacksAnswer)).toBe(true)
    const finish = benefits.finishOwnExamination.execute(call, { proceedingId: made.proceedingId })
    expect(await codes(finish)).toEqual(['pilotAnswered', 'ownChecksAnswered'])
  })
})

describe('the client consents (R-109)', () => {
  it('the consent is printed to be signed, kept with who and when, in history and audit', async () => {
    const made = await begun()
    const { fileId } = await answered(made.proceedingId)
    const row = await readDb().pilotAnswer.findFirstOrThrow({ where: { proceedingId: made.proceedingId } })
    expect(row).toMatchObject({ number: 1, consent: 'given', form: 'written', fileId })
    const call = await worker()
    expect(row.createdBy).toBe(call.actor.id)
    const paper = await benefitsPaper(call, { fileId: fileId ?? '' })
    expect(paper.name).toBe(`Zgoda na udział w pilotażu ${made.caseNumber}.pdf`)
    const entry = await readDb().auditEntry.findFirstOrThrow({
      where: { command: 'benefits.recordPilotAnswer', subjectId: made.proceedingId },
    })
    expect(entry).toMatchObject({
      personId: made.personId,
      summary: { consent: 'given', form: 'written', fileId },
    })
    const { head, documents } = await proceedingFile(call, { proceedingId: made.proceedingId })
    expect(head.pilot.path).toBe('participates')
    expect(head.history.at(-1)?.note).toBe('Klient zgadza się (na piśmie, 13.03.2026)')
    expect(documents.files.map(({ id }) => id)).toContain(fileId)
    expect(head.steps.examine.map(({ code }) => code)).not.toContain('pilotAnswered')
  })

  it('of two workers answering at once the second is told', async () => {
    const made = await begun()
    const form = await said(made.proceedingId)
    await benefits.recordPilotAnswer.execute(await worker(), form)
    await expect(
      benefits.recordPilotAnswer.execute(await worker(), { ...form, consent: 'refused' }),
    ).rejects.toBeInstanceOf(Stale)
  })
})

describe('the client does not consent: standard path (R-109)', () => {
  it('goes from interview and income to the draft, without zał. 3, referral and certificates', async () => {
    const made = await begun('interviewed')
    const call = await worker()
    const { proceedingId, personId } = made
    await answered(proceedingId, { consent: 'refused', form: 'oral' })
    const refused = [
      () => answer(call, proceedingId, 'bad1', 'yes'),
      () => benefits.issueReferral.execute(call, { proceedingId, aims: ['resources'] }),
      () => benefits.finishOwnExamination.execute(call, { proceedingId }),
    ]
    for (const attempt of refused) expect(await codes(attempt())).toContain('modelPath')
    const early = benefits.completeStandardPath.execute(call, { proceedingId })
    expect(await codes(early)).toEqual(['incomeConfirmed', 'calculated'])
    await confirmedIncome(call, proceedingId, personId, 0)
    const { head, examination } = await proceedingFile(call, { proceedingId })
    expect([head.missing, examination.openPoints]).toEqual([[], []])
    expect(head.stages.map(({ label }) => label).slice(0, 2)).toEqual(['Wniosek', 'Projekt'])
    await benefits.completeStandardPath.execute(call, { proceedingId })
    expect(await stateOf(proceedingId)).toBe('readyForDecision')
    const { decisionId } = await benefits.draftDecision.execute(
      call,
      draftInput(proceedingId, nextDay.today()),
    )
    await benefits.submitForSignature.execute(call, {
      decisionId,
      version: await decisionVersion(decisionId),
    })
    const decision = await readDb().decision.findUniqueOrThrow({ where: { id: decisionId } })
    expect(decision.factualReasons).not.toMatch(/zaświadczeni/)
    // handed over, nothing about the way of the case changes any more
    expect(await codes(answered(proceedingId))).toEqual(['handed-over'])
    await benefits.returnDraft.execute(await signer(), {
      decisionId,
      version: await decisionVersion(decisionId),
      reason: 'Klient zmienił zdanie.',
    })
    await answered(proceedingId)
    const again = benefits.submitForSignature.execute(call, {
      decisionId,
      version: await decisionVersion(decisionId),
    })
    expect(await codes(again)).toEqual(
      expect.arrayContaining(['certificatePresent', 'examinationComplete', 'path-changed']),
    )
  })

  it('is a filter of the list and a note of its sheet', async () => {
    const made = await begun()
    await answered(made.proceedingId, { consent: 'refused' })
    const { rows } = await proceedingList(await worker(), { pilot: 'sciezka-standardowa' })
    expect(rows.map(({ id }) => id)).toContain(made.proceedingId)
    expect(rows.every(({ standardPath, lacksAnswer }) => standardPath && !lacksAnswer)).toBe(true)
  })
})

describe('the consent is withdrawn (R-109)', () => {
  it.each(['referred', 'accepted'] as const)(
    'after the referral was %s: it is recalled, the social worker is told, the case waits for nobody',
    async (upTo) => {
      const made = await consented(upTo)
      const call = await worker()
      await answered(made.proceedingId, { consent: 'withdrawn', form: 'oral', informedOn: null })
      expect(await stateOf(made.proceedingId)).toBe('applied')
      const referral = await readDb().referral.findUniqueOrThrow({ where: { id: made.referralId } })
      expect(referral.state).toBe('recalled')
      const { rows } = await referralsToAccept(await socialWorker(), {})
      expect(rows.map(({ id }) => id)).not.toContain(made.referralId)
      const accept = acceptReferral.execute(await socialWorker(), {
        referralId: made.referralId,
        version: referral.version,
        warningReason: null,
      })
      await expect(accept).rejects.toThrow()
      const { head } = await proceedingFile(call, { proceedingId: made.proceedingId })
      expect(head.facts).toMatchObject({ standardPath: true, referralOpen: false })
      const steps = await readDb().stateChange.findMany({ where: { subjectId: made.referralId } })
      expect(steps.map(({ to }) => to)).toContain('recalled')
      if (upTo === 'accepted') {
        expect(JSON.stringify(await notices(await socialWorker(), {}))).toContain('ścieżką standardową: ')
      }
      await confirmedIncome(call, made.proceedingId, made.personId, 0)
      await benefits.completeStandardPath.execute(call, { proceedingId: made.proceedingId })
      expect(await stateOf(made.proceedingId)).toBe('readyForDecision')
    },
  )

  it('a benefit granted on the standard path asks for no zał. 6 (R-094)', async () => {
    const parties = { worker: await worker(), socialWorker: await socialWorker(), signer: await signer() }
    const made = await proceeding(parties, { personId: withTerms.personId, upTo: 'interviewed' })
    const { proceedingId, personId } = made
    await answered(proceedingId, { consent: 'refused' })
    await confirmedIncome(parties.worker, proceedingId, personId, 0)
    await benefits.completeStandardPath.execute(parties.worker, { proceedingId })
    await inForce(parties, proceedingId)
    const later = { ...parties.socialWorker, clock: frozenClock('2026-05-20T09:00:00Z') }
    const owing = (await monthlyWorklist(later, {})).map(({ fileId }) => fileId)
    expect(owing).toContain(withBenefit.socialWorkFileId)
    expect(owing).not.toContain(withTerms.socialWorkFileId)
  })
})

describe('an answer recorded wrongly (R-109)', () => {
  it('is put right with its reason; the former one stays and cannot be changed', async () => {
    const made = await begun()
    await answered(made.proceedingId, { consent: 'refused', form: 'oral' })
    const call = await worker()
    await benefits.correctPilotAnswer.execute(call, {
      ...(await said(made.proceedingId)),
      reason: 'Zaznaczono nie tę odpowiedź.',
    })
    const { head } = await proceedingFile(call, { proceedingId: made.proceedingId })
    expect(head.pilot.path).toBe('participates')
    expect(head.pilot.answers.map(({ consent, corrected, reason }) => [consent, corrected, reason])).toEqual([
      ['given', false, 'Zaznaczono nie tę odpowiedź.'],
      ['refused', true, null],
    ])
    const entry = await readDb().auditEntry.findFirst({
      where: { command: 'benefits.correctPilotAnswer', subjectId: made.proceedingId },
    })
    expect(entry?.summary).toMatchObject({ consent: 'given' })
  })
})

describe('the centre leaves the pilot (R-109)', () => {
  it('nobody is asked any more; an answer once given stands', async () => {
    const asked = await begun()
    const refused = await begun()
    await answered(refused.proceedingId, { consent: 'refused' })
    await pilot(false, nextDay)
    const call = await worker()
    const path = async (proceedingId: string) =>
      (await proceedingFile(call, { proceedingId })).head.pilot.path
    expect(await path(asked.proceedingId)).toBe('outside')
    expect(await path(refused.proceedingId)).toBe('standard')
    const { rows } = await proceedingList(call, { pilot: 'brak-odpowiedzi' })
    expect(rows).toEqual([])
    expect((await benefitsDesk(call, {})).filter(({ id }) => id.startsWith('pilot-'))).toEqual([])
    await pilot(true, nextDay)
  })
})
