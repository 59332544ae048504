import * as benefits from '@/domains/benefits/commands'
import { acceptReferral } from '@/domains/social-work/referral-commands'
import { addDays } from '@/kernel/local-date'
import { frozenClock } from '@/platform/clock'
import type { CommandCall } from '@/platform/command/define-command'
import { readDb } from '@/platform/db/client'
import {
  answer,
  applicationInput,
  confirmedIncome,
  decisionVersion,
  draftInput,
  informing,
  submittedInterview,
  type AskedFor,
} from './benefit-deeds'
import { certificate, rulesExplained } from './social-work'

/** Who takes part; the signer needs an authorisation, the social worker a position without the benefits file. */
export type Parties = {
  readonly worker: CommandCall
  readonly socialWorker?: CommandCall
  readonly signer?: CommandCall
}

const stages = [
  'informed',
  'applied',
  'interviewed',
  'examined',
  'referred',
  'accepted',
  'certified',
  'readyForDecision',
  'drafted',
  'awaitingSignature',
  'decided',
  'delivered',
  'inForce',
] as const

export type Stage = (typeof stages)[number]

export type GivenProceeding = {
  readonly personId: string
  readonly fileId: string
  readonly informingId: string
  readonly proceedingId: string
  readonly caseNumber: string
  readonly interviewId: string
  readonly referralId: string
  readonly socialWorkFileId: string
  readonly decisionId: string
}

export type Wanted = AskedFor & {
  readonly personId: string
  readonly upTo: Stage
  /** what zał. 4 says; „nie posiadają” unless told otherwise */
  readonly unusedResources?: boolean
}

/**
 * A proceeding led through the commands as far as asked; ids of what does not exist yet are empty. Everything happens on
 * the day of the callers' clocks, delivery too; `inForce` moves the worker's clock past the appeal.
 */
export async function proceeding(parties: Parties, wanted: Wanted): Promise<GivenProceeding> {
  const made = {
    personId: wanted.personId,
    fileId: '',
    informingId: '',
    proceedingId: '',
    caseNumber: '',
    interviewId: '',
    referralId: '',
    socialWorkFileId: '',
    decisionId: '',
  }
  for (const stage of stages) {
    Object.assign(made, await steps[stage](parties, wanted, made))
    if (stage === wanted.upTo) break
  }
  return made
}

type Step = (parties: Parties, wanted: Wanted, made: GivenProceeding) => Promise<Partial<GivenProceeding>>

const steps: Record<Stage, Step> = {
  async informed({ worker }, { personId }) {
    const { fileId } = await benefits.openBenefitsFile.execute(worker, { personId })
    return { fileId, informingId: await informing(worker, fileId) }
  },
  async applied({ worker }, wanted, { informingId }) {
    return benefits.registerApplication.execute(
      worker,
      applicationInput(informingId, worker.clock.today(), wanted),
    )
  },
  async interviewed({ worker }, _wanted, { proceedingId }) {
    return { interviewId: await submittedInterview(worker, proceedingId) }
  },
  async examined({ worker }, _wanted, { proceedingId }) {
    for (const code of ['bad1', 'bad2a', 'bad3', 'bad4', 'bad5', 'bad6'] as const)
      await answer(worker, proceedingId, code, code === 'bad2a' ? 'no' : 'yes')
    await benefits.finishOwnExamination.execute(worker, { proceedingId })
    return {}
  },
  async referred({ worker }, _wanted, { proceedingId }) {
    const { referralId } = await benefits.issueReferral.execute(worker, {
      proceedingId,
      aims: ['resources', 'terms'],
    })
    return { referralId }
  },
  async accepted({ socialWorker }, _wanted, { referralId }) {
    const call = needed(socialWorker, 'socialWorker')
    const { version } = await readDb().referral.findUniqueOrThrow({ where: { id: referralId } })
    const { fileId } = await acceptReferral.execute(call, {
      referralId,
      version,
      warningReason: 'Dane do testu.',
    })
    return { socialWorkFileId: fileId }
  },
  async certified({ socialWorker }, { unusedResources = false }, { socialWorkFileId }) {
    const call = needed(socialWorker, 'socialWorker')
    await rulesExplained(call, socialWorkFileId)
    await certificate(call, socialWorkFileId, { kind: 'resources', affirmative: unusedResources })
    if (unusedResources) await certificate(call, socialWorkFileId, { kind: 'terms' })
    return {}
  },
  async readyForDecision({ worker }, wanted, { proceedingId, personId }) {
    const posess = wanted.unusedResources === true
    await answer(worker, proceedingId, 'bad2b', posess ? 'yes' : 'no')
    await answer(worker, proceedingId, 'bad7', posess ? 'yes' : 'notApplicable')
    await confirmedIncome(worker, proceedingId, personId, wanted.income ?? 0)
    await benefits.completeExamination.execute(worker, { proceedingId })
    return {}
  },
  async drafted({ worker }, wanted, { proceedingId }) {
    return benefits.draftDecision.execute(worker, draftInput(proceedingId, worker.clock.today(), wanted))
  },
  async awaitingSignature({ worker }, _wanted, { decisionId }) {
    await benefits.submitForSignature.execute(worker, {
      decisionId,
      version: await decisionVersion(decisionId),
    })
    return {}
  },
  async decided({ signer }, _wanted, { decisionId }) {
    const call = needed(signer, 'signer')
    await benefits.signDecision.execute(call, { decisionId, version: await decisionVersion(decisionId) })
    return {}
  },
  async delivered({ worker }, _wanted, { decisionId }) {
    await benefits.recordDelivery.execute(worker, {
      decisionId,
      version: await decisionVersion(decisionId),
      channel: 'inPerson',
      ending: 'received',
      deliveredOn: worker.clock.today(),
    })
    return {}
  },
  async inForce({ worker }, _wanted, { decisionId }) {
    const later = frozenClock(`${addDays(worker.clock.today(), 20)}T10:00:00Z`)
    await benefits.putInForce.execute(
      { ...worker, clock: later },
      { decisionId, version: await decisionVersion(decisionId) },
    )
    return {}
  },
}

function needed(call: CommandCall | undefined, who: string): CommandCall {
  if (!call) throw new Error(`this stage needs ${who}`)
  return call
}
