import { describe, expect, it } from 'vitest'
import * as benefits from '@/domains/benefits/commands'
import { caseRecord } from '@/domains/benefits/decision-queries'
import { decisionList } from '@/domains/benefits/decision-register-queries'
import { benefitsDesk, proceedingFile, proceedingList } from '@/domains/benefits/queries'
import { assignFile } from '@/domains/casework/commands'
import { socialWorkDeskLines } from '@/domains/social-work/desk-queries'
import { acceptReferral } from '@/domains/social-work/referral-commands'
import { referralsToAccept } from '@/domains/social-work/worklist-queries'
import { addDays } from '@/kernel/local-date'
import { frozenClock } from '@/platform/clock'
import type { CommandCall } from '@/platform/command/define-command'
import { readDb } from '@/platform/db/client'
import { Stale } from '@/platform/errors'
import { readContent } from '@/platform/files/file-store'
import { decisionVersion, proceedingVersion } from '@tests/support/given/benefit-deeds'
import { pdfText } from '@tests/support/pdf-text'
import { benefitsTown, codes } from './setting'

const town = benefitsTown()
const today = town.today
const terms = {
  basis: 'partyWithdrew' as const,
  on: today,
  reason: 'Oświadczenie złożono na piśmie, strona podjęła pracę.',
  nobodyObjects: true,
  publicInterestKept: true,
}
const stateOf = async (id: string) =>
  (await readDb().proceeding.findUniqueOrThrow({ where: { id }, select: { state: true } })).state
const step = async (decisionId: string) => ({ decisionId, version: await decisionVersion(decisionId) })
const stepOf = async (proceedingId: string) => ({
  proceedingId,
  version: await proceedingVersion(proceedingId),
})

/** A case as far as asked, discontinued on the party's wish. */
async function discontinued(upTo: 'applied' | 'referred' | 'drafted') {
  const made = await town.proceeding({ upTo })
  const worker = await town.call()
  const { decisionId } = await benefits.discontinueProceeding.execute(worker, {
    ...(await stepOf(made.proceedingId)),
    ...terms,
  })
  return { ...made, draftBefore: made.decisionId, decisionId, worker }
}

describe('a discontinued proceeding (art. 105 KPA)', () => {
  it('goes from a withdrawn application to a final decision without interview, certificate and income', async () => {
    const { proceedingId, decisionId, caseNumber, worker } = await discontinued('applied')
    expect(await stateOf(proceedingId)).toBe('discontinuing')
    const listed = await proceedingList(worker, { state: 'discontinuing' })
    expect(listed.rows.map(({ id }) => id)).toContain(proceedingId)
    await benefits.addEvidence.execute(worker, {
      proceedingId,
      title: 'cofnięcie wniosku',
      receivedOn: today,
    })
    const director = await town.call('director')
    await benefits.submitForSignature.execute(worker, await step(decisionId))
    const asked = (await benefitsDesk(director, {})).map(({ sentence }) => sentence)
    expect(asked.find((sentence) => sentence.includes(caseNumber))).toMatch(/^Decyzja o umorzeniu do podpisu/)
    await benefits.returnDraft.execute(director, { ...(await step(decisionId)), reason: 'Dołącz pismo.' })
    expect(await stateOf(proceedingId)).toBe('discontinuing')
    await benefits.redraftDiscontinuance.execute(worker, { ...(await step(decisionId)), ...terms })
    await benefits.submitForSignature.execute(worker, await step(decisionId))
    const { fileId } = await benefits.signDecision.execute(director, await step(decisionId))
    const { sha256 } = await readDb().storedFile.findUniqueOrThrow({ where: { id: fileId } })
    const text = await pdfText(await readContent(sha256))
    for (const said of [
      'art. 105 § 2',
      'wszczętej na wniosek z dnia 12 marca 2026 r.',
      'Umarzam w całości postępowanie o przyznanie zasiłku okresowego.',
      'strona podjęła pracę',
      'cofnięcie wniosku (12.03.2026)',
      'przysługuje Pani odwołanie',
    ])
      expect(text).toContain(said)
    expect(text).not.toContain('słownie')

    await benefits.recordDelivery.execute(worker, {
      ...(await step(decisionId)),
      channel: 'inPerson',
      ending: 'received',
      deliveredOn: today,
    })
    const later = { ...worker, clock: frozenClock(`${addDays(today, 20)}T10:00:00Z`) }
    await benefits.putInForce.execute(later, await step(decisionId))
    const row = await readDb().decision.findUniqueOrThrow({ where: { id: decisionId } })
    expect(row).toMatchObject({ kind: 'discontinue', state: 'inForce', amount: null, thresholds: [] })
    expect(row.facts).toMatchObject({ terms: { basis: 'partyWithdrew', on: today }, income: null })
    const { rows } = await decisionList(director, { kind: 'discontinue' })
    expect(rows.map(({ id }) => id)).toEqual([decisionId])
    const { head } = await proceedingFile(worker, { proceedingId })
    expect(head.stages.map(({ key }) => key)).toEqual([
      'applied',
      'discontinuing',
      'awaitingSignature',
      'decided',
      'delivered',
      'inForce',
    ])
    const record = (await caseRecord(worker, { proceedingId })).map(({ action }) => action)
    expect(record).toEqual(
      expect.arrayContaining(['Przygotowanie umorzenia postępowania', 'Podpisanie decyzji']),
    )
    const entries = await readDb().auditEntry.findMany({ where: { subjectId: proceedingId } })
    expect(JSON.stringify(entries.map(({ summary }) => summary))).not.toContain('podjęła')
  })

  it('is not begun on a day before the application, over an objection, or by two at once', async () => {
    const { proceedingId } = await town.proceeding({ upTo: 'applied' })
    const worker = await town.call()
    const input = { ...(await stepOf(proceedingId)), ...terms }
    const refused = { ...input, on: addDays(today, -1), nobodyObjects: false }
    expect(await codes(benefits.discontinueProceeding.execute(worker, refused))).toEqual([
      'discontinuance.objection',
      'too-early',
    ])
    const both = await Promise.allSettled([
      benefits.discontinueProceeding.execute(worker, input),
      benefits.discontinueProceeding.execute(worker, input),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: expect.any(Stale) })
    expect(await readDb().decision.count({ where: { proceedingId } })).toBe(1)
  })

  it('takes the place of the draft about the benefit; given up, goes on from where it was', async () => {
    const { proceedingId, draftBefore, decisionId, personId, worker } = await discontinued('drafted')
    const drafts = await readDb().decision.findMany({ where: { proceedingId } })
    expect(drafts.map(({ id, kind }) => [id, kind])).toEqual([[decisionId, 'discontinue']])
    expect(draftBefore).not.toBe(decisionId)
    const refusing = { kind: 'refuse' as const, grounds: ['ownResources' as const] }
    expect(
      await codes(benefits.redraftDecision.execute(worker, { ...(await step(decisionId)), ...refusing })),
    ).toEqual(['not-editable'])
    const income = { proceedingId, version: 0, personId, month: '2026-02', kind: 'noIncome' as const }
    expect(await codes(benefits.saveIncomeLine.execute(worker, income))).toEqual(['discontinuing'])

    const reason = 'Strona cofnęła swoje oświadczenie.'
    const resumed = async () =>
      benefits.resumeProceeding.execute(worker, { ...(await stepOf(proceedingId)), reason })
    await resumed()
    expect(await stateOf(proceedingId)).toBe('readyForDecision')
    expect(await readDb().decision.count({ where: { proceedingId } })).toBe(0)
    const { head } = await proceedingFile(worker, { proceedingId })
    expect(head.history.slice(-2).map(({ transition }) => transition)).toEqual([
      'discontinue',
      'resumeDecision',
    ])
    expect(head.discontinuance).toBeNull()
    expect(await codes(resumed())).toEqual(['resumeDecision.state'])
  })
})

describe('a referral of a discontinued case (R-090)', () => {
  const stateOfReferral = async (id: string) =>
    (await readDb().referral.findUniqueOrThrow({ where: { id } })).state
  const accepted = async (call: CommandCall, referralId: string) => {
    const { version } = await readDb().referral.findUniqueOrThrow({ where: { id: referralId } })
    return acceptReferral.execute(call, { referralId, version, warningReason: 'Dane do testu.' })
  }

  it('waits for nobody any more; the case taken up again gets a new one, whose receiver is told the next time', async () => {
    const { proceedingId, personId, referralId, worker } = await discontinued('referred')
    expect(await stateOfReferral(referralId)).toBe('pointless')
    const socialWorker = await town.socialWorker()
    const { rows } = await referralsToAccept(socialWorker, {})
    expect(rows.map(({ id }) => id)).not.toContain(referralId)
    await expect(accepted(socialWorker, referralId)).rejects.toThrow()

    await benefits.resumeProceeding.execute(worker, {
      ...(await stepOf(proceedingId)),
      reason: 'Strona zmieniła zdanie.',
    })
    expect(await stateOf(proceedingId)).toBe('examined')
    const again = await benefits.issueReferral.execute(worker, { proceedingId, aims: ['resources'] })
    await accepted(socialWorker, again.referralId)
    await benefits.discontinueProceeding.execute(worker, { ...(await stepOf(proceedingId)), ...terms })
    expect(await stateOfReferral(again.referralId)).toBe('pointless')
    const lines = await socialWorkDeskLines(socialWorker, {})
    expect(lines.filter(({ id }) => id === `answer-${again.referralId}`)).toEqual([])
    const notices = await readDb().notice.findMany({ where: { personId, readAt: null } })
    expect(notices.map(({ kind, subjectId }) => [kind, subjectId])).toEqual([
      ['referralPointless', again.referralId],
    ])
  })

  it('given away with its family is news to the worker of today, not to the one who accepted it', async () => {
    const made = await town.proceeding({ upTo: 'referred' })
    const { fileId } = await accepted(await town.socialWorker(), made.referralId)
    const { version } = await readDb().caseFile.findUniqueOrThrow({ where: { id: fileId } })
    const next = await town.call('socialWorker', 'next')
    await assignFile.execute(await town.call('director'), {
      fileId,
      version,
      leadId: next.actor.id,
      reason: 'Zmiana rejonu.',
    })
    await benefits.discontinueProceeding.execute(await town.call(), {
      ...(await stepOf(made.proceedingId)),
      ...terms,
    })
    const told = await readDb().notice.findMany({
      where: { kind: 'referralPointless', subjectId: made.referralId },
      select: { userId: true },
    })
    expect(told).toEqual([{ userId: next.actor.id }])
  })

  it('accepted in the very moment of the discontinuance does not stay open', async () => {
    const made = await town.proceeding({ upTo: 'referred' })
    await Promise.allSettled([
      accepted(await town.socialWorker(), made.referralId),
      benefits.discontinueProceeding.execute(await town.call(), {
        ...(await stepOf(made.proceedingId)),
        ...terms,
      }),
    ])
    expect(await stateOf(made.proceedingId)).toBe('discontinuing')
    expect(await stateOfReferral(made.referralId)).toBe('pointless')
  })
})
