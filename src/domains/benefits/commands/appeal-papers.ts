import 'server-only'
import { fromDbDate } from '@/kernel/local-date'
import { letterheadOf } from '@/domains/staff/letterhead'
import type { CommandContext } from '@/platform/command/define-command'
import { defineCommand } from '@/platform/command/execute'
import { refuseUnless } from '@/platform/errors'
import { sameVersion } from '@/platform/versions'
import { benefitsCommandLabels as labels } from '@/domains/benefits/command-labels'
import { appealOf } from '@/domains/benefits/decision-appeal'
import { requestSubjectOf } from '@/domains/benefits/decision-document'
import { holdDecision } from '@/domains/benefits/decision-holding'
import { deliveryWords } from '@/domains/benefits/delivery-words'
import { appealLetter } from '@/domains/benefits/documents/appeal-letter'
import * as inputs from '@/domains/benefits/inputs/appeal'
import { storeLetter, withAddress } from '@/domains/benefits/letters'
import { benefitsPermissions } from '@/domains/benefits/permissions'
import { auditOf, snapshotFor } from '@/domains/benefits/proceeding-steps'
import { letterRefusals, scanRefusals } from '@/domains/benefits/rules/appeal-letter'
import { changeDecision } from './change-decision'
import { keepScan } from './keep-scan'
import { noteOnCase } from './note-on-case'

type Target = Awaited<ReturnType<typeof holdDecision>>

const permission = benefitsPermissions.on('benefits.decision.appeal')

/** The appeal as it came, for whoever may read the case. */
export const attachAppealScan = defineCommand({
  name: 'benefits.attachAppealScan',
  label: labels['benefits.attachAppealScan'],
  input: inputs.attachAppealScan,
  load: (context, { decisionId }) => holdDecision(context, decisionId),
  permission,
  async run({ target, ...context }, { version, file }) {
    const { decision, personId } = target
    refuseUnless(scanRefusals(appealOf(decision), decision.appealFileId !== null))
    sameVersion(decision, version)
    const fileId = await keepScan(context, { personId, kind: 'benefits.appeal' }, file)
    await changeDecision(context.tx, { id: decision.id, version }, { appealFileId: fileId })
    await noteOnCase(context, target, 'attachAppealScan')
    return { fileId }
  },
  audit: (input, { fileId }, target) => auditOf(target, { decisionId: input.decisionId, fileId }),
})

/** The letter that goes to the kolegium with the appeal and the files; a newer one takes the place of the last. */
export const writeAppealLetter = defineCommand({
  name: 'benefits.writeAppealLetter',
  label: labels['benefits.writeAppealLetter'],
  input: inputs.writeAppealLetter,
  load: (context, { decisionId }) => holdDecision(context, decisionId),
  permission,
  async run({ target, ...context }, { version, position, enclosures }) {
    const { tx, actor, clock } = context
    const { decision } = target
    refuseUnless(letterRefusals(appealOf(decision)))
    sameVersion(decision, version)
    const fileId = await printLetter(context, target, { position, enclosures })
    const before = await tx.appealLetter.count({ where: { decisionId: decision.id } })
    const { id } = await tx.appealLetter.create({
      data: {
        decisionId: decision.id,
        number: before + 1,
        fileId,
        position,
        enclosures,
        createdAt: clock.now(),
        createdBy: actor.id,
      },
      select: { id: true },
    })
    await changeDecision(tx, { id: decision.id, version }, {})
    await noteOnCase(context, target, 'writeAppealLetter')
    return { letterId: id, fileId }
  },
  audit: (input, { letterId, fileId }, target) =>
    auditOf(target, { decisionId: input.decisionId, letterId, fileId }),
})

async function printLetter(
  context: CommandContext,
  target: Target,
  { position, enclosures }: { position: string; enclosures: string },
): Promise<string> {
  const { decision } = target
  const { centre, party, worker, proceeding } = await snapshotFor(context, target)
  const { number, decidedOn, deliveredOn, appealFiledOn, appealReceivedOn, appealDueOn, appealForm } =
    decision
  if (
    !number ||
    !decidedOn ||
    !deliveredOn ||
    !appealFiledOn ||
    !appealReceivedOn ||
    !appealDueOn ||
    !appealForm
  )
    throw new Error('an appeal against a decision that was not delivered')
  const { name, addressLines } = withAddress(party)
  const document = appealLetter.build({
    letterhead: letterheadOf(centre),
    place: centre.city,
    issuedOn: context.clock.today(),
    caseNumber: proceeding.caseNumber,
    kolegium: centre.appealBody,
    appellant: { name, addressLines },
    appealForm,
    decision: {
      number,
      issuedOn: fromDbDate(decidedOn),
      subject: requestSubjectOf(proceeding),
      granted: decision.kind === 'grant',
      discontinues: decision.kind === 'discontinue',
      deliveredOn: fromDbDate(deliveredOn),
      delivery: deliveryWords(decision),
    },
    filedOn: fromDbDate(appealFiledOn),
    receivedOn: fromDbDate(appealReceivedOn),
    appealDueOn: fromDbDate(appealDueOn),
    position,
    enclosures: enclosures.split('\n').flatMap((line) => line.trim() || []),
    caseWorker: worker,
  })
  return storeLetter(context, {
    document,
    name: `Przekazanie odwołania ${proceeding.caseNumber}.pdf`,
    kind: 'benefits.appealLetter',
    personId: target.personId,
    training: centre.trainingCopy,
  })
}
