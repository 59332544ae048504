import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { markBenefitRequestRead, markInformationRead } from '@/domains/social-work/commands'
import {
  requestBenefitUnderContract,
  sendOtherInformation,
  signContract,
} from '@/domains/social-work/door-commands'
import { acceptReferral } from '@/domains/social-work/referral-commands'
import { openFile } from '@/domains/casework/files'
import { casePermissions } from '@/domains/casework/permissions'
import { defineCommand } from '@/platform/command/execute'
import { readDb } from '@/platform/db/client'
import { InvalidInput } from '@/platform/errors'
import { socialWorkTown } from './setting'

const town = socialWorkTown()
const today = town.clock.today()

async function joined() {
  const { referralId, proceedingId, personId } = await town.referred()
  const { fileId } = await acceptReferral.execute(await town.call(), {
    referralId,
    version: 1,
    warningReason: null,
  })
  return { fileId, proceedingId, personId }
}
/** A benefits file the counter opened while nobody could take it. */
const benefitsFileWithoutLead = defineCommand({
  name: 'test.benefitsFileWithoutLead',
  label: 'Akta bez prowadzącego do testu',
  input: z.object({ personId: z.uuid() }),
  load: () => Promise.resolve({}),
  permission: casePermissions.on('casework.file.openBenefits'),
  run: ({ target: _target, ...context }, { personId }) =>
    openFile(context, {
      kind: 'benefits',
      personId,
      leadId: null,
      teamId: null,
      districtId: null,
      reason: 'Do testu.',
    }),
  audit: ({ personId }) => ({ personId }),
})
const information = (fileId: string, proceedingId: string, changes: object = {}) => ({
  fileId,
  proceedingId,
  category: 'incomeChange' as const,
  description: 'Pracuje dorywczo trzy dni w miesiącu.',
  foundOn: today,
  clientInformedOn: today,
  notInformedReason: null,
  ...changes,
})
const contract = (fileId: string, changes: object = {}) => ({
  fileId,
  signedOn: today,
  goals: 'Praca.',
  provisions: 'Klient ukończy kurs.\nOśrodek wesprze dojazdy.',
  validFrom: today,
  validTo: '2026-12-31',
  ...changes,
})

describe('other information', () => {
  it('reaches the benefits worker at once, with the client informed, and is receipted', async () => {
    const { fileId, proceedingId, personId } = await joined()
    const call = await town.call()
    const { informationId, pdfId, told } = await sendOtherInformation.execute(
      call,
      information(fileId, proceedingId),
    )
    expect(told).toBe(true)
    const worker = await town.call('benefitsWorker')
    expect(await readDb().storedFile.findUniqueOrThrow({ where: { id: pdfId } })).toMatchObject({ personId })
    expect(
      await readDb().notice.count({
        where: { userId: worker.actor.id, subjectId: informationId, readAt: null },
      }),
    ).toBe(1)
    await markInformationRead.execute(worker, { id: informationId })
    expect(await readDb().otherInformation.findUniqueOrThrow({ where: { id: informationId } })).toMatchObject(
      {
        readBy: worker.actor.id,
      },
    )
  })

  it('is refused without an open proceeding of this client, without the client knowing, outside the catalogue', async () => {
    const { fileId, proceedingId } = await joined()
    const foreign = await joined()
    const call = await town.call()
    await expect(
      sendOtherInformation.execute(call, information(fileId, foreign.proceedingId)),
    ).rejects.toMatchObject({ refusals: [{ code: 'no-proceeding' }] })
    for (const wrong of [{ clientInformedOn: '' }, { category: 'familyConflict' }])
      await expect(
        sendOtherInformation.execute(call, information(fileId, proceedingId, wrong)),
      ).rejects.toBeInstanceOf(InvalidInput)
    await sendOtherInformation.execute(
      call,
      information(fileId, proceedingId, {
        clientInformedOn: null,
        notInformedReason: 'art. 12 ustawy o przeciwdziałaniu przemocy',
      }),
    )
  })
})

describe('the contract and the request under it', () => {
  it('has a number and does not overlap another; the request names its provisions (R-106)', async () => {
    const { fileId } = await joined()
    const call = await town.call()
    const { contractId, number } = await signContract.execute(call, contract(fileId))
    expect(number).toMatch(/^KS\/\d+\/2026$/)
    await expect(signContract.execute(call, contract(fileId))).rejects.toMatchObject({
      refusals: [{ code: 'social_contract_no_overlap' }],
    })
    const request = {
      contractId,
      amount: 30_000,
      form: 'cash' as const,
      purpose: 'bilet miesięczny',
      provisions: ['Ośrodek wesprze dojazdy.'],
      reasons: 'Kurs jest w innym mieście.',
    }
    await expect(
      requestBenefitUnderContract.execute(call, { ...request, provisions: ['Kupi samochód.'] }),
    ).rejects.toMatchObject({ refusals: [{ code: 'provision' }] })
    const { requestId, told } = await requestBenefitUnderContract.execute(call, request)
    expect(told).toBe(true)
    const worker = await town.call('benefitsWorker')
    await markBenefitRequestRead.execute(worker, { id: requestId })
    expect(await readDb().benefitRequest.findUniqueOrThrow({ where: { id: requestId } })).toMatchObject({
      amount: 30_000,
      readBy: worker.actor.id,
    })
  })

  it('cannot be sent where nobody would receive it', async () => {
    const { fileId } = await town.file()
    const call = await town.call()
    const { contractId } = await signContract.execute(call, contract(fileId))
    await expect(
      requestBenefitUnderContract.execute(call, {
        contractId,
        amount: 30_000,
        form: 'cash',
        purpose: 'bilet',
        provisions: ['Ośrodek wesprze dojazdy.'],
        reasons: 'Dojazd.',
      }),
    ).rejects.toMatchObject({ refusals: [{ code: 'benefit-request.noReceiver' }] })
  })

  it('sent while nobody leads the benefits file does not say that somebody sees it', async () => {
    const { fileId, personId } = await town.file()
    await benefitsFileWithoutLead.execute(await town.call('benefitsWorker'), { personId })
    const call = await town.call()
    const { contractId } = await signContract.execute(call, contract(fileId))
    const { told } = await requestBenefitUnderContract.execute(call, {
      contractId,
      amount: 30_000,
      form: 'cash',
      purpose: 'bilet',
      provisions: ['Ośrodek wesprze dojazdy.'],
      reasons: 'Dojazd.',
    })
    expect(told).toBe(false)
  })

  it('cannot be asked for under a contract that does not run today', async () => {
    const { fileId } = await joined()
    const call = await town.call()
    const { contractId } = await signContract.execute(
      call,
      contract(fileId, { signedOn: '2026-01-05', validFrom: '2026-01-05', validTo: '2026-02-28' }),
    )
    await expect(
      requestBenefitUnderContract.execute(call, {
        contractId,
        amount: 30_000,
        form: 'cash',
        purpose: 'bilet',
        provisions: ['Ośrodek wesprze dojazdy.'],
        reasons: 'Dojazd.',
      }),
    ).rejects.toMatchObject({ refusals: [{ code: 'contract-not-in-force' }] })
  })
})
