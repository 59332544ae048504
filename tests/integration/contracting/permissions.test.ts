import { beforeAll, describe, expect, it } from 'vitest'
import { addOfferAttachment, removeOfferAttachment } from '@/domains/contracting/attachment-commands'
import { offerAttachment } from '@/domains/contracting/attachment-queries'
import * as awards from '@/domains/contracting/award-commands'
import * as committee from '@/domains/contracting/committee-commands'
import * as contractCommands from '@/domains/contracting/contract-commands'
import { contractDocument } from '@/domains/contracting/contract-document-queries'
import { contractPage, contracts as contractRegister } from '@/domains/contracting/contract-queries'
import * as offers from '@/domains/contracting/offer-commands'
import * as settlements from '@/domains/contracting/settlement-commands'
import * as accounts from '@/domains/contracting/provider-account-commands'
import * as providers from '@/domains/contracting/provider-commands'
import { providerPage, providers as register } from '@/domains/contracting/provider-queries'
import * as withdrawals from '@/domains/contracting/withdrawal-commands'
import * as selections from '@/domains/contracting/selection-commands'
import { selectionPage } from '@/domains/contracting/selection-queries'
import type { CommandCall } from '@/platform/command/define-command'
import { readDb } from '@/platform/db/client'
import { PositionKind } from '@/platform/db/generated/enums'
import { Forbidden, Refused, Stale } from '@/platform/errors'
import { attachment, contestInScoring, selectionInput } from '@tests/support/given/contests'
import { contracted, contractInput } from '@tests/support/given/contracts'
import { provider, providerAccount, providerInput } from '@tests/support/given/providers'
import { servicesTown } from '../services-organisation/setting'
import { declaredIn } from '../wall/declared'

const town = servicesTown()
const known = {
  provider: '',
  conflict: '',
  process: '',
  selection: '',
  offer: '',
  attachment: '',
  contract: '',
  account: '',
}
const outside: { call?: CommandCall } = {}
const someone = '00000000-0000-4000-8000-000000000000'

beforeAll(async () => {
  const call = await town.call('ngoSpecialist')
  known.provider = await provider(call, 1)
  known.conflict = (
    await providers.declareConflict.execute(await town.call('director'), {
      providerId: known.provider,
      userId: call.actor.id,
      reason: 'Członek zarządu.',
      validFrom: '2026-01-01',
    })
  ).conflictId
  const all = { ...(await town.people()), ngo: call, second: await town.call('socialWorker') }
  const contest = await contestInScoring(all, 50, ([offerId]) => attachment(call, offerId))
  known.contract = (await contracted(all, 60)).contractId
  Object.assign(known, {
    process: contest.processId,
    selection: contest.selectionId,
    offer: contest.offers[0],
    attachment: contest.attached,
  })
  // with a contract, offers and a card of its own – and it sees none of them here
  const actor = await providerAccount(all.contracting, contest.providers[0], 'h.sowa')
  outside.call = { actor, clock: all.contracting.clock }
  known.account = actor.id
}, 120_000)

/** What is sent is refused by a rule or by its version, so that nothing changes; only `Forbidden` is about the person. */
async function through(send: (call: CommandCall) => Promise<unknown>): Promise<string[]> {
  const may: string[] = []
  for (const kind of [...Object.values(PositionKind), 'provider' as const]) {
    const call = kind === 'provider' ? outside.call : await town.call(kind)
    if (!call) throw new Error('nobody outside yet')
    const refused = await send(call).then(
      () => false,
      (error: unknown) => {
        if (error instanceof Forbidden) return true
        if (error instanceof Refused || error instanceof Stale) return false
        throw error
      },
    )
    if (!refused) may.push(kind)
  }
  return may.sort()
}

const writers = ['contractingSpecialist', 'ngoSpecialist', 'procurementSpecialist']
const readers = [
  ...writers,
  'cityDepartmentHead',
  'deputyDirector',
  'director',
  'financeWorker',
  'servicesCoordinator',
]

const judges = ['contractingSpecialist', 'servicesCoordinator', 'socialWorker']
const staleContract = () => ({ contractId: known.contract, version: -1 })
const stale = () => ({ selectionId: known.selection, version: -1 })

const changes: Readonly<
  Record<string, { send: (call: CommandCall) => Promise<unknown>; by: readonly string[] }>
> = {
  'contracting.registerProvider': {
    send: (call) => providers.registerProvider.execute(call, providerInput('')),
    by: writers,
  },
  'contracting.changeProvider': {
    send: (call) =>
      providers.changeProvider.execute(call, {
        ...providerInput(''),
        providerId: known.provider,
        version: -1,
      }),
    by: writers,
  },
  'contracting.closeProvider': {
    send: (call) =>
      providers.closeProvider.execute(call, { providerId: known.provider, version: -1, reason: 'Test.' }),
    by: writers,
  },
  'contracting.openProviderAccount': {
    send: (call) =>
      accounts.openProviderAccount.execute(call, {
        providerId: known.provider,
        login: 'h.sowa',
        firstName: 'Hanna',
        lastName: 'Sowa',
        temporaryPassword: 'Wieczorne-Latawce-3',
      }),
    by: writers,
  },
  'contracting.closeProviderAccount': {
    send: (call) => accounts.closeProviderAccount.execute(call, { userId: known.account, version: -1 }),
    by: writers,
  },
  'contracting.declareConflict': {
    send: (call) =>
      providers.declareConflict
        .execute(call, {
          providerId: known.provider,
          userId: someone,
          reason: 'Test.',
          validFrom: '2026-01-01',
        })
        .catch((error: unknown) => {
          // the director may name another person, and there is nobody of this name
          if (error instanceof Forbidden || error instanceof Refused) throw error
        }),
    by: readers,
  },
  'contracting.endConflict': {
    send: (call) =>
      providers.endConflict.execute(call, {
        conflictId: known.conflict,
        version: -1,
        validTo: '2026-03-12',
      }),
    by: readers,
  },
  'contracting.addRemark': {
    send: (call) =>
      providers.addRemark.execute(call, {
        providerId: known.provider,
        kind: 'praise',
        happenedOn: '2030-01-01',
        text: 'Test.',
        outcome: '',
      }),
    by: [...writers, 'servicesCoordinator', 'director', 'deputyDirector'],
  },
  'contracting.openSelection': {
    send: (call) => selections.openSelection.execute(call, selectionInput(known.process)),
    by: writers,
  },
  'contracting.cancelSelection': {
    send: (call) => selections.cancelSelection.execute(call, { ...stale(), reason: 'Test.' }),
    by: writers,
  },
  'contracting.registerOffer': {
    send: (call) =>
      offers.registerOffer.execute(call, {
        selectionId: known.selection,
        providerId: known.provider,
        receivedOn: '2030-01-01',
        receivedTime: '10:00',
        delivery: 'office',
      }),
    by: writers,
  },
  'contracting.enterOffer': {
    send: (call) =>
      offers.enterOffer.execute(call, {
        offerId: known.offer,
        version: -1,
        amount: 1,
        ownContribution: null,
        scope: 'Test.',
        attachments: '',
      }),
    by: writers,
  },
  'contracting.addOfferAttachment': {
    send: (call) =>
      addOfferAttachment.execute(call, { offerId: known.offer, title: 'Test.', content: 'JVBERi0=' }),
    by: writers,
  },
  'contracting.removeOfferAttachment': {
    send: (call) => removeOfferAttachment.execute(call, { attachmentId: known.attachment }),
    by: writers,
  },
  'contracting.openOffers': { send: (call) => offers.openOffers.execute(call, stale()), by: judges },
  'contracting.checkOffer': {
    send: (call) =>
      offers.checkOffer.execute(call, {
        offerId: known.offer,
        version: -1,
        result: 'rejected',
        met: [],
        note: 'Test.',
        completeBy: '',
      }),
    by: judges,
  },
  'contracting.closeFormal': { send: (call) => offers.closeFormal.execute(call, stale()), by: judges },
  'contracting.declareImpartiality': {
    send: (call) =>
      committee.declareImpartiality.execute(call, {
        selectionId: known.selection,
        tied: [],
        reason: '',
        confirmed: true,
      }),
    by: judges,
  },
  'contracting.scoreOffer': {
    send: (call) =>
      committee.scoreOffer.execute(call, {
        offerId: known.offer,
        scores: [{ criterionId: someone, points: 1, note: '' }],
      }),
    by: judges,
  },
  'contracting.giveOpinion': {
    send: (call) => committee.giveOpinion.execute(call, { ...stale(), opinion: 'Test.' }),
    by: judges,
  },
  'contracting.award': {
    send: (call) =>
      awards.award.execute(call, {
        ...stale(),
        winners: [{ offerId: known.offer, amount: 1 }],
        decidedBy: 'mayor',
        decisionNumber: '1',
        reasons: '',
      }),
    by: ['director', 'deputyDirector'],
  },
  'contracting.publishResult': {
    send: (call) =>
      selections.publishResult.execute(call, {
        ...stale(),
        publishedOn: '2026-03-12',
        publishedWhere: 'BIP',
      }),
    by: ['servicesCoordinator'],
  },
  'contracting.withdrawAward': {
    send: (call) =>
      withdrawals.withdrawAward.execute(call, {
        ...stale(),
        offerId: known.offer,
        cause: 'ineligible',
        reason: 'Test.',
      }),
    by: ['director', 'deputyDirector'],
  },
  'contracting.draftContract': {
    send: (call) => contractCommands.draftContract.execute(call, contractInput(known.process)),
    by: [...writers, 'servicesCoordinator'],
  },
  'contracting.changeContract': {
    send: (call) => {
      const { processId: _processId, ...terms } = contractInput(known.process)
      return contractCommands.changeContract.execute(call, { ...staleContract(), ...terms })
    },
    by: [...writers, 'servicesCoordinator'],
  },
  'contracting.signContract': {
    send: (call) =>
      contractCommands.signContract.execute(call, {
        ...staleContract(),
        decidedBy: 'mayor',
        documentNumber: '1',
        signedOn: '2026-03-12',
        signatures: [],
      }),
    by: ['director', 'deputyDirector'],
  },
  'contracting.addAnnex': {
    send: (call) =>
      contractCommands.addAnnex.execute(call, {
        ...staleContract(),
        signedOn: '2026-03-12',
        effectiveOn: '2026-06-01',
        endsOn: '',
        amount: null,
        plannedHours: null,
        summary: 'Test.',
      }),
    by: [...writers, 'servicesCoordinator'],
  },
  'contracting.terminateContract': {
    send: (call) =>
      contractCommands.terminateContract.execute(call, {
        ...staleContract(),
        terminatedOn: '2026-06-01',
        reason: 'Test.',
      }),
    by: ['director', 'deputyDirector'],
  },
  'contracting.reportTask': {
    send: (call) =>
      settlements.reportTask.execute(call, {
        ...staleContract(),
        reportOn: '2026-03-12',
        usedAmount: 0,
        returnedAmount: 0,
        hoursDone: null,
        recipients: null,
        results: 'Test.',
      }),
    by: [...writers, 'servicesCoordinator'],
  },
  'contracting.acceptSettlement': {
    send: (call) => settlements.acceptSettlement.execute(call, staleContract()),
    by: ['financeWorker'],
  },
  'contracting.returnSettlement': {
    send: (call) => settlements.returnSettlement.execute(call, { ...staleContract(), reason: 'Test.' }),
    by: ['financeWorker'],
  },
}

describe('who does what, for every position', () => {
  it('every command of the domain has its line', async () => {
    const { commands } = await declaredIn(['contracting'])
    expect([...commands.keys()].sort()).toEqual(Object.keys(changes).sort())
  })

  it.each(Object.entries(changes))('%s', async (_name, { send, by }) => {
    expect(await through(send)).toEqual([...by].sort())
  })

  it('the register and a card are read by those who organise, pay and decide', async () => {
    expect(await through((call) => register(call, { page: 1, pageSize: 10 }))).toEqual([...readers].sort())
    expect(await through((call) => providerPage(call, { providerId: known.provider }))).toEqual(
      [...readers].sort(),
    )
  })

  it('offers are read by those who read the register and by members of the committee (R-057)', async () => {
    const may = [...readers, 'socialWorker'].filter((kind) => kind !== 'cityDepartmentHead').sort()
    const file = { attachmentId: known.attachment }
    expect(await through((call) => selectionPage(call, { processId: known.process }))).toEqual(may)
    expect(await through((call) => offerAttachment(call, file))).toEqual(may)
    // another social worker is not in the committee
    const other = await town.call('socialWorker', 'second')
    await expect(selectionPage(other, { processId: known.process })).rejects.toBeInstanceOf(Forbidden)
    await expect(offerAttachment(other, file)).rejects.toBeInstanceOf(Forbidden)
  })

  it('contracts are read by those who organise, pay and decide', async () => {
    const may = readers.filter((kind) => kind !== 'cityDepartmentHead').sort()
    expect(await through((call) => contractPage(call, { contractId: known.contract }))).toEqual(may)
    expect(
      await through((call) => contractDocument(call, { contractId: known.contract, format: 'docx' })),
    ).toEqual(may)
    // the head of the city's department opens the register, which shows only processes of dispersed responsibility
    expect(await through((call) => contractRegister(call, { page: 1, pageSize: 10 }))).toEqual(
      [...readers].sort(),
    )
    const head = await town.call('cityDepartmentHead')
    expect((await contractRegister(head, { page: 1, pageSize: 10 })).total).toBe(0)
    expect((await providerPage(head, { providerId: known.provider })).contracts).toEqual([])
  })

  it('every refused attempt is in the access log', async () => {
    const denied = await readDb().accessLog.groupBy({
      by: ['operation'],
      where: { outcome: 'deny', operation: { in: Object.keys(changes) } },
    })
    expect(denied.map(({ operation }) => operation).sort()).toEqual(Object.keys(changes).sort())
  })
})
