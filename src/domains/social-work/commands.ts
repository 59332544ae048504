import 'server-only'
import type { CommandContext } from '@/platform/command/define-command'
import { defineCommand } from '@/platform/command/execute'
import { Forbidden, found, refuse, Refused } from '@/platform/errors'
import { clearNotices } from '@/platform/notices'
import {
  benefitRequestPermissions,
  certificatePermissions,
  doorFileSelect,
  informationPermissions,
} from './door-permissions'
import * as inputs from './inputs/certificates'
import { issueOne } from './issue'
import { fileAudit, loadFile, type LoadedFile } from './load'
import { socialWorkPermissions } from './permissions'

const issuePermission = socialWorkPermissions.on('socialWork.certificate.issue')

/** Issues zał. 4, 5 or 6 exactly along the chain R-091 … R-096. Throws `Refused` with every reason. */
export const issueCertificate = defineCommand({
  name: 'socialWork.issueCertificate',
  label: 'Wystawienie zaświadczenia',
  input: inputs.issueCertificate,
  load: ({ tx }, { fileId }) => loadFile(tx, fileId),
  permission: issuePermission,
  run: ({ target, ...context }, input) => issueOne(context, target, input),
  audit: (input, result, target) =>
    fileAudit(target, 'certificate', result.certificateId, {
      kind: input.kind,
      affirmative: input.affirmative,
      month: input.kind === 'cooperation' ? input.month : null,
      corrects: result.corrects,
    }),
})

/** The month's zał. 6 of many families, each with its own answer; all or none. */
export const issueMonthlyCertificates = defineCommand({
  name: 'socialWork.issueMonthlyCertificates',
  label: 'Wystawienie zaświadczeń miesięcznych',
  input: inputs.issueMonthlyCertificates,
  async load({ tx, actor }, { certificates }) {
    const files = []
    for (const { fileId } of certificates) files.push(await loadFile(tx, fileId))
    const refused = files.find((file) => !issuePermission.allows(actor, file))
    return { ...(refused ?? found(files[0])), all: files }
  },
  permission: issuePermission,
  async run({ target, ...context }, { certificates }) {
    const issued: string[] = []
    let untold = 0
    for (const certificate of certificates) {
      const file = found(target.all.find(({ id }) => id === certificate.fileId))
      if (!issuePermission.allows(context.actor, file)) throw new Forbidden()
      const { certificateId, told } = await naming(context, file, () =>
        issueOne(context, file, {
          ...certificate,
          kind: 'cooperation',
          basis: 'workersInitiative',
          correctionReason: null,
          issuedOn: context.clock.today(),
        }),
      )
      issued.push(certificateId)
      if (!told) untold += 1
    }
    if (issued.length === 0) throw refuse('none', 'Nie zaznaczono żadnej odpowiedzi.')
    return { certificateIds: issued, untold }
  },
  audit: (input, result, target) => ({
    subjectType: 'certificate',
    people: target.all.map(({ personId }) => personId),
    summary: {
      certificates: result.certificateIds,
      cooperate: input.certificates.filter(({ affirmative }) => affirmative).length,
    },
  }),
})

/** Of many families one may be refused: the reason then says which. */
async function naming<Result>(
  { tx }: Pick<CommandContext, 'tx'>,
  { personId }: LoadedFile,
  issue: () => Promise<Result>,
): Promise<Result> {
  try {
    return await issue()
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    const { firstName, lastName } = await tx.person.findUniqueOrThrow({
      where: { id: personId },
      select: { firstName: true, lastName: true },
    })
    throw new Refused(
      error.refusals.map((refusal) => ({
        ...refusal,
        message: `${firstName} ${lastName}: ${refusal.message}`,
      })),
    )
  }
}

/** The benefits worker read a certificate: the receipt goes back to the social worker (N-024, G-015). */
export const markCertificateRead = defineCommand({
  name: 'socialWork.markCertificateRead',
  label: 'Odczytanie zaświadczenia',
  input: inputs.markRead,
  load: async ({ tx }, { id }) =>
    found(
      await tx.certificate.findUnique({
        where: { id },
        select: { id: true, personId: true, caseFile: { select: doorFileSelect } },
      }),
    ),
  permission: certificatePermissions.on('socialWork.certificate.markRead'),
  async run({ target, ...context }) {
    await context.tx.certificate.updateMany({
      where: { id: target.id, readAt: null },
      data: { readAt: context.clock.now(), readBy: context.actor.id },
    })
    await clearNotices(context, target.id)
  },
  audit: (_input, _result, target) => fileAudit(target, 'certificate', target.id),
})

/** The benefits worker read a piece of other information. */
export const markInformationRead = defineCommand({
  name: 'socialWork.markInformationRead',
  label: 'Odczytanie przekazanej informacji',
  input: inputs.markRead,
  load: async ({ tx }, { id }) =>
    found(
      await tx.otherInformation.findUnique({
        where: { id },
        select: { id: true, personId: true, caseFile: { select: doorFileSelect } },
      }),
    ),
  permission: informationPermissions.on('socialWork.information.markRead'),
  async run({ target, ...context }) {
    await context.tx.otherInformation.updateMany({
      where: { id: target.id, readAt: null },
      data: { readAt: context.clock.now(), readBy: context.actor.id },
    })
    await clearNotices(context, target.id)
  },
  audit: (_input, _result, target) => fileAudit(target, 'otherInformation', target.id),
})

/** The benefits worker read a request for a benefit under a contract. */
export const markBenefitRequestRead = defineCommand({
  name: 'socialWork.markBenefitRequestRead',
  label: 'Odczytanie wniosku o zasiłek na realizację kontraktu',
  input: inputs.markRead,
  load: async ({ tx }, { id }) =>
    found(
      await tx.benefitRequest.findUnique({
        where: { id },
        select: { id: true, personId: true, contract: { select: { caseFile: { select: doorFileSelect } } } },
      }),
    ),
  permission: benefitRequestPermissions.on('socialWork.benefitRequest.markRead'),
  async run({ target, ...context }) {
    await context.tx.benefitRequest.updateMany({
      where: { id: target.id, readAt: null },
      data: { readAt: context.clock.now(), readBy: context.actor.id },
    })
    await clearNotices(context, target.id)
  },
  audit: (_input, _result, target) => fileAudit(target, 'benefitRequest', target.id),
})
