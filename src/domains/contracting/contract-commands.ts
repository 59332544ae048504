import 'server-only'
import { fromDbDate, toDbDate, toDbDateOrNull } from '@/kernel/local-date'
import { authorisationOn } from '@/domains/staff/authorisations'
import { defineCommand } from '@/platform/command/execute'
import { refuse, refuseUnless } from '@/platform/errors'
import { nextNumber } from '@/platform/numbering'
import { oneRow } from '@/platform/versions'
import { appendStep } from '@/platform/workflow/state-history'
import {
  annexTerms,
  contractAudit,
  firstTerms,
  guardOfContract,
  loadContract,
  lockContract,
  type LoadedContract,
} from './contract-load'
import { basisOf, changedRefusals, decidedOn } from './contract-basis'
import { evidenceOfContract } from './contract-evidence'
import { lockContractingProcess } from './direct-contract-load'
import * as inputs from './inputs/contracts'
import { contractPermissions } from './permissions'
import { annexRefusals, lastTerms, signingRefusals } from './rules/contracts'

const onlyDraft = ({ state }: LoadedContract) => {
  if (state !== 'draft')
    throw refuse('contract.signed', 'Umowa jest już podpisana.', 'Zmiany wprowadza aneks.')
}

/** Prepares the contract with whom the award went to. */
export const draftContract = defineCommand({
  name: 'contracting.draftContract',
  label: 'Przygotowanie projektu umowy',
  input: inputs.draftContract,
  load: ({ tx }, { processId }) => lockContractingProcess(tx, processId),
  permission: contractPermissions.on('contracting.contract.write'),
  async run({ target: { process }, ...context }, { processId, providerId, ...terms }) {
    const { tx, actor, clock } = context
    const basis = await basisOf(context, process, terms, providerId)
    const year = Number(clock.today().slice(0, 4))
    const row = await tx.serviceContract.create({
      data: {
        ...terms,
        processId,
        ...basis,
        year,
        number: await nextNumber(tx, 'UMW', year),
        validFrom: toDbDate(terms.validFrom),
        validTo: toDbDate(terms.validTo),
        endsOn: toDbDate(terms.validTo),
        createdAt: clock.now(),
        createdBy: actor.id,
      },
      select: { id: true },
    })
    await appendStep(context, {
      subjectType: 'serviceContract',
      subjectId: row.id,
      transition: 'draft',
      from: null,
      to: 'draft',
    })
    await evidenceOfContract(context, await loadContract(tx, row.id), 'draft')
    return { contractId: row.id }
  },
  audit: ({ processId, amount }, { contractId }) => contractAudit(contractId, { processId, amount }),
})

/** Mends a contract that is not signed yet. */
export const changeContract = defineCommand({
  name: 'contracting.changeContract',
  label: 'Zmiana projektu umowy',
  input: inputs.changeContract,
  load: async ({ tx }, { contractId }) => guardOfContract(await lockContract(tx, contractId)),
  permission: contractPermissions.on('contracting.contract.write'),
  async run({ target: { contract }, ...context }, { contractId, version, ...terms }) {
    const { tx } = context
    onlyDraft(contract)
    refuseUnless(await changedRefusals(context, contract, terms))
    oneRow(
      await tx.serviceContract.updateMany({
        where: { id: contractId, version },
        data: {
          ...terms,
          validFrom: toDbDate(terms.validFrom),
          validTo: toDbDate(terms.validTo),
          endsOn: toDbDate(terms.validTo),
          version: { increment: 1 },
        },
      }),
    )
  },
  audit: ({ contractId, amount }) => contractAudit(contractId, { amount }),
})

/** Writes down that the contract is signed, by whom for each side, and by whose authority. */
export const signContract = defineCommand({
  name: 'contracting.signContract',
  label: 'Zawarcie umowy',
  input: inputs.signContract,
  load: async ({ tx }, { contractId }) => guardOfContract(await lockContract(tx, contractId)),
  permission: contractPermissions.on('contracting.contract.sign'),
  async run({ target: { contract }, ...context }, { contractId, version, signatures, ...signing }) {
    const { tx, actor, clock } = context
    onlyDraft(contract)
    const authorisation =
      signing.decidedBy === 'authorised'
        ? await authorisationOn(tx, actor.id, 'awardServices', signing.signedOn)
        : null
    refuseUnless(
      signingRefusals({
        form: contract.form,
        signatures,
        decidedBy: signing.decidedBy,
        authorised: authorisation !== null,
        signedOn: signing.signedOn,
        awardedOn: await decidedOn(context, contract),
        today: clock.today(),
      }),
    )
    oneRow(
      await tx.serviceContract.updateMany({
        where: { id: contractId, version },
        data: {
          state: 'signed',
          decidedBy: signing.decidedBy,
          documentNumber: signing.documentNumber,
          signedOn: toDbDate(signing.signedOn),
          signedBy: actor.id,
          authorisationId: authorisation?.id ?? null,
          version: { increment: 1 },
        },
      }),
    )
    await tx.contractSignature.createMany({
      data: signatures.map((one) => ({
        ...one,
        contractId,
        createdAt: clock.now(),
        createdBy: actor.id,
      })),
    })
    await appendStep(context, {
      subjectType: 'serviceContract',
      subjectId: contractId,
      transition: 'sign',
      from: 'draft',
      to: 'signed',
    })
    await evidenceOfContract(context, await loadContract(tx, contractId), 'contract')
  },
  audit: ({ contractId, decidedBy }) => contractAudit(contractId, { decidedBy }),
})

/** An annex changes the terms from a day on; the terms before it stay as they were. */
export const addAnnex = defineCommand({
  name: 'contracting.addAnnex',
  label: 'Aneks do umowy',
  input: inputs.addAnnex,
  load: async ({ tx }, { contractId }) => guardOfContract(await lockContract(tx, contractId)),
  permission: contractPermissions.on('contracting.contract.write'),
  async run(
    { target: { contract }, tx, actor, clock },
    { contractId, version, signedOn, summary, ...annex },
  ) {
    if (contract.state !== 'signed')
      throw refuse('annex.state', 'Aneks zawiera się do obowiązującej umowy.', 'Sprawdź stan umowy.')
    const first = firstTerms(contract)
    const before = annexTerms(contract)
    const contractSignedOn = contract.signedOn ? fromDbDate(contract.signedOn) : signedOn
    refuseUnless(annexRefusals(first, before, { ...annex, signedOn, contractSignedOn, today: clock.today() }))
    const number = before.length + 1
    await tx.contractAnnex.create({
      data: {
        contractId,
        number,
        summary,
        signedOn: toDbDate(signedOn),
        effectiveOn: toDbDate(annex.effectiveOn),
        endsOn: toDbDateOrNull(annex.endsOn),
        amount: annex.amount,
        plannedHours: annex.plannedHours,
        createdAt: clock.now(),
        createdBy: actor.id,
      },
      select: { id: true },
    })
    const { until } = lastTerms(first, [...before, { ...annex, number }])
    oneRow(
      await tx.serviceContract.updateMany({
        where: { id: contractId, version },
        data: { endsOn: toDbDate(until), version: { increment: 1 } },
      }),
    )
    return { number }
  },
  audit: ({ contractId }, { number }) => contractAudit(contractId, { annex: number }),
})

/** A contract ends before its time, with its reason. */
export const terminateContract = defineCommand({
  name: 'contracting.terminateContract',
  label: 'Rozwiązanie umowy',
  input: inputs.terminateContract,
  load: async ({ tx }, { contractId }) => guardOfContract(await lockContract(tx, contractId)),
  permission: contractPermissions.on('contracting.contract.sign'),
  async run({ target: { contract }, ...context }, { contractId, version, terminatedOn, reason }) {
    const { tx } = context
    if (contract.state !== 'signed')
      throw refuse('terminate.state', 'Rozwiązać można obowiązującą umowę.', 'Sprawdź stan umowy.')
    const day = toDbDate(terminatedOn)
    if (day < contract.validFrom || day > contract.endsOn)
      throw refuse('terminate.day', 'Ten dzień nie leży w okresie umowy.', 'Popraw datę.')
    oneRow(
      await tx.serviceContract.updateMany({
        where: { id: contractId, version },
        data: {
          state: 'terminated',
          terminatedOn: day,
          terminateReason: reason,
          endsOn: day,
          version: { increment: 1 },
        },
      }),
    )
    await appendStep(context, {
      subjectType: 'serviceContract',
      subjectId: contractId,
      transition: 'terminate',
      from: 'signed',
      to: 'terminated',
    })
  },
  audit: ({ contractId }) => contractAudit(contractId),
})
