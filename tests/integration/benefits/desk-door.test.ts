import { describe, expect, it } from 'vitest'
import { benefitsDesk } from '@/domains/benefits/queries'
import { notices } from '@/domains/desk/queries'
import {
  requestBenefitUnderContract,
  sendOtherInformation,
  signContract,
} from '@/domains/social-work/door-commands'
import { recordClientDidNotCome } from '@/domains/social-work/referral-commands'
import { readDb } from '@/platform/db/client'
import { certificate, socialWorkFile } from '@tests/support/given/social-work'
import { benefitsTown } from './setting'

const town = benefitsTown()
const DOOR = '/swiadczenia?karta=od-pracownika-socjalnego'

const lineOf = async (id: string) =>
  (await benefitsDesk(await town.call(), {})).find((line) => line.id === id)

describe('what came through the door is on the desk of the benefits worker at once', () => {
  it('a certificate no case waits for leads to the list of what came', async () => {
    const { personId } = await town.proceeding({ upTo: 'informed' })
    const anna = await town.socialWorker()
    const fileId = await socialWorkFile(anna, personId, { warningReason: 'Dane do testu.' })
    const certificateId = await certificate(anna, fileId, { kind: 'resources', affirmative: false })
    expect(await lineOf(`certificate-${certificateId}`)).toMatchObject({ href: DOOR })
  })

  it('other information and a request under a contract', async () => {
    const { proceedingId, socialWorkFileId } = await town.proceeding({ upTo: 'accepted' })
    const anna = await town.socialWorker()
    const { informationId } = await sendOtherInformation.execute(anna, {
      fileId: socialWorkFileId,
      proceedingId,
      category: 'incomeChange',
      description: 'Pracuje dorywczo trzy dni w miesiącu.',
      foundOn: town.today,
      clientInformedOn: town.today,
      notInformedReason: null,
    })
    const { contractId } = await signContract.execute(anna, {
      fileId: socialWorkFileId,
      signedOn: town.today,
      goals: 'Praca.',
      provisions: 'Ośrodek wesprze dojazdy.',
      validFrom: town.today,
      validTo: '2026-12-31',
    })
    const { requestId } = await requestBenefitUnderContract.execute(anna, {
      contractId,
      amount: 30_000,
      form: 'cash',
      purpose: 'bilet miesięczny',
      provisions: ['Ośrodek wesprze dojazdy.'],
      reasons: 'Kurs jest w innym mieście.',
    })
    expect(await lineOf(`information-${informationId}`)).toMatchObject({
      href: DOOR,
      sentence: expect.stringMatching(/zmiana dochodu\.$/),
    })
    expect(await lineOf(`request-${requestId}`)).toMatchObject({ href: DOOR })
  })

  it('a referral after which the client did not come', async () => {
    const { proceedingId, referralId } = await town.proceeding({ upTo: 'accepted' })
    const { version } = await readDb().referral.findUniqueOrThrow({ where: { id: referralId } })
    await recordClientDidNotCome.execute(await town.socialWorker(), {
      referralId,
      version,
      attempts: 3,
      note: 'Trzy wizyty, nikt nie otworzył.',
      retryOn: null,
    })
    const told = await notices(await town.call(), {})
    expect(
      told.filter(({ href }) => href === `/swiadczenia/${proceedingId}?karta=skierowanie`),
    ).toMatchObject([{ sentence: expect.stringContaining('Klient nie zgłosił się'), place: 'door' }])
  })
})
