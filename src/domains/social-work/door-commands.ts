import 'server-only'
import { letterheadOf } from '@/domains/staff/letterhead'
import { fromDbDate, toDbDate, toDbDateOrNull } from '@/kernel/local-date'

import { loadCentre } from '@/domains/staff/centre'
import type { CommandContext } from '@/platform/command/define-command'
import { defineCommand } from '@/platform/command/execute'
import { found, refuse, refuseUnless } from '@/platform/errors'
import { nextNumber } from '@/platform/numbering'
import { contractBenefitRequest } from './documents/contract-benefit-request'
import { otherInformation } from './documents/other-information'
import { informable } from './informable'
import * as inputs from './inputs/door'
import { benefitFormLabels } from './labels'
import { clientInLetter, signatoryOf, storeLetter, tellBenefitsWorker } from './letters'
import { assertDayOfWork, assertOpenFile, fileAudit, fileSelect, loadFile, type LoadedFile } from './load'
import { socialWorkPermissions } from './permissions'
import { mayRequestBenefit } from './rules/benefit-request'

async function letterFacts({ tx, clock, actor }: CommandContext, file: LoadedFile) {
  const centre = await loadCentre(tx)
  return {
    centre,
    letter: {
      letterhead: letterheadOf(centre),
      place: centre.city,
      issuedOn: clock.today(),
      client: await clientInLetter(tx, file.personId, clock.today()),
      signatory: signatoryOf(actor, clock.now()),
    },
  }
}

/**
 * Other information essential for the benefit: from the closed catalogue, to an open proceeding, with the client knowing
 * or a statutory reason (DOC-10, R-105, G-011 … G-013). Nothing else of the file goes with it.
 */
export const sendOtherInformation = defineCommand({
  name: 'socialWork.sendOtherInformation',
  label: 'Przekazanie innej istotnej informacji',
  input: inputs.sendOtherInformation,
  load: ({ tx }, { fileId }) => loadFile(tx, fileId),
  permission: socialWorkPermissions.on('socialWork.information.send'),
  async run({ target, ...context }, input) {
    const { tx, clock, actor } = context
    assertOpenFile(target)
    const proceeding = await tx.proceeding.findFirst({
      where: { AND: [{ id: input.proceedingId, personId: target.personId }, informable(clock.today())] },
      select: { id: true, caseNumber: true },
    })
    if (!proceeding)
      throw refuse(
        'no-proceeding',
        'Klient nie ma otwartego postępowania ani pobieranego świadczenia, którego dotyczy ta informacja.',
        'Wybierz sprawę z listy.',
      )
    for (const day of [input.foundOn, input.clientInformedOn ?? input.foundOn])
      assertDayOfWork(context, target, day, {
        future: 'Data jest w przyszłości.',
        remedy: 'Popraw datę.',
        what: 'Ta informacja',
      })
    const { centre, letter } = await letterFacts(context, target)
    const pdfId = await storeLetter(context, {
      document: otherInformation.build({
        ...letter,
        caseNumber: proceeding.caseNumber,
        category: input.category === 'benefitsNotUsedForPurpose' ? 'notForPurpose' : input.category,
        description: input.description,
        establishedOn: input.foundOn,
        ...(input.clientInformedOn ? { clientInformedOn: input.clientInformedOn } : {}),
        ...(input.notInformedReason ? { notInformedReason: input.notInformedReason } : {}),
      }),
      name: 'Informacja istotna dla świadczenia.pdf',
      kind: 'otherInformation',
      personId: target.personId,
      training: centre.trainingCopy,
    })
    const information = await tx.otherInformation.create({
      data: {
        caseFileId: target.id,
        proceedingId: proceeding.id,
        personId: target.personId,
        category: input.category,
        description: input.description,
        foundOn: toDbDate(input.foundOn),
        clientInformedOn: toDbDateOrNull(input.clientInformedOn),
        notInformedReason: input.notInformedReason,
        fileId: pdfId,
        createdAt: clock.now(),
        createdBy: actor.id,
      },
      select: { id: true },
    })
    const told = await tellBenefitsWorker(context, {
      kind: 'informationSent',
      subjectType: 'otherInformation',
      subjectId: information.id,
      personId: target.personId,
    })
    return { informationId: information.id, pdfId, told }
  },
  audit: (input, result, target) =>
    fileAudit(target, 'otherInformation', result.informationId, {
      category: input.category,
      proceedingId: input.proceedingId,
      clientInformed: input.clientInformedOn !== null,
    }),
})

/** Social contract: a record of its own beside the terms of cooperation (OPEN-09). */
export const signContract = defineCommand({
  name: 'socialWork.signContract',
  label: 'Kontrakt socjalny',
  input: inputs.signContract,
  load: ({ tx }, { fileId }) => loadFile(tx, fileId),
  permission: socialWorkPermissions.on('socialWork.contract.sign'),
  async run({ target, ...context }, { fileId: _fileId, ...contract }) {
    const { tx, clock, actor } = context
    assertOpenFile(target)
    assertDayOfWork(context, target, contract.signedOn, {
      future: 'Data podpisania jest w przyszłości.',
      remedy: 'Podaj dzień podpisania kontraktu.',
      what: 'Podpisanie kontraktu',
    })
    const year = Number(contract.signedOn.slice(0, 4))
    const number = `KS/${await nextNumber(tx, 'social-contract', year)}/${year}`
    const created = await tx.socialContract.create({
      data: {
        caseFileId: target.id,
        number,
        goals: contract.goals,
        provisions: contract.provisions,
        signedOn: toDbDate(contract.signedOn),
        validFrom: toDbDate(contract.validFrom),
        validTo: toDbDateOrNull(contract.validTo),
        createdAt: clock.now(),
        createdBy: actor.id,
      },
      select: { id: true },
    })
    return { contractId: created.id, number }
  },
  audit: (_input, result, target) =>
    fileAudit(target, 'socialContract', result.contractId, { number: result.number }),
})

/** Request for a targeted benefit that serves provisions of a contract in force (R-106, art. 39a ups). */
export const requestBenefitUnderContract = defineCommand({
  name: 'socialWork.requestBenefitUnderContract',
  label: 'Wniosek o zasiłek celowy na realizację kontraktu',
  input: inputs.requestBenefitUnderContract,
  async load({ tx }, { contractId }) {
    const { caseFile, ...contract } = found(
      await tx.socialContract.findUnique({
        where: { id: contractId },
        select: {
          id: true,
          number: true,
          signedOn: true,
          validFrom: true,
          validTo: true,
          provisions: true,
          caseFile: { select: fileSelect },
        },
      }),
    )
    return { ...caseFile, contract }
  },
  permission: socialWorkPermissions.on('socialWork.benefitRequest.send'),
  async run({ target, ...context }, input) {
    const { tx, clock, actor } = context
    assertOpenFile(target)
    const { contract } = target
    const today = toDbDate(clock.today())
    const benefits = await tx.caseFile.count({
      where: { personId: target.personId, kind: 'benefits', state: 'open' },
    })
    refuseUnless(mayRequestBenefit(benefits > 0))
    if (contract.validFrom > today || (contract.validTo !== null && contract.validTo < today))
      throw refuse(
        'contract-not-in-force',
        'Ten kontrakt dziś nie obowiązuje.',
        'Wybierz obowiązujący kontrakt.',
      )
    const lines = contract.provisions.split('\n').map((line) => line.trim())
    if (input.provisions.some((provision) => !lines.includes(provision)))
      throw refuse('provision', 'Wskazano postanowienie spoza kontraktu.', 'Zaznacz postanowienia z listy.')
    const { centre, letter } = await letterFacts(context, target)
    const pdfId = await storeLetter(context, {
      document: contractBenefitRequest.build({
        ...letter,
        contractOn: fromDbDate(contract.signedOn),
        proposedAmount: input.amount,
        proposedForm: benefitFormLabels[input.form],
        purpose: input.purpose,
        provisions: input.provisions,
        justification: input.reasons,
      }),
      name: 'Wniosek o zasiłek celowy (kontrakt socjalny).pdf',
      kind: 'benefitRequest',
      personId: target.personId,
      training: centre.trainingCopy,
    })
    const request = await tx.benefitRequest.create({
      data: {
        contractId: contract.id,
        caseFileId: target.id,
        personId: target.personId,
        amount: input.amount,
        form: input.form,
        reasons: [input.purpose, ...input.provisions, input.reasons].join('\n'),
        sentOn: today,
        fileId: pdfId,
        createdAt: clock.now(),
        createdBy: actor.id,
      },
      select: { id: true },
    })
    const told = await tellBenefitsWorker(context, {
      kind: 'benefitRequestSent',
      subjectType: 'benefitRequest',
      subjectId: request.id,
      personId: target.personId,
    })
    return { requestId: request.id, pdfId, told }
  },
  audit: (input, result, target) =>
    fileAudit(target, 'benefitRequest', result.requestId, {
      contractId: input.contractId,
      amount: input.amount,
    }),
})
