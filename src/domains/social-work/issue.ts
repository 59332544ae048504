import 'server-only'
import { toDbDate, type LocalDate } from '@/kernel/local-date'
import { formatMonth } from '@/kernel/polish'
import type { z } from 'zod'
import { loadCentre } from '@/domains/staff/centre'
import type { CommandContext } from '@/platform/command/define-command'
import { found, refuseUnless } from '@/platform/errors'
import type { Refusal } from '@/kernel/refusal'
import { issuedTo, recognitionOfRound, referralToAnswer, termsOfFile } from './certificate-facts'
import { certificateCooperation } from './documents/certificate-cooperation'
import { certificateTermsOfCooperation } from './documents/certificate-terms-of-cooperation'
import { certificateUnusedResources } from './documents/certificate-unused-resources'
import type { issueCertificate } from './inputs/certificates'
import { clientInLetter, signatoryOf, storeLetter, tellBenefitsWorker } from './letters'
import { assertOpenFile, type LoadedFile } from './load'
import { moveReferral } from './referral-commands'
import { mayIssueA4, mayIssueA5, mayIssueA6, type IssueFacts, type TermsFacts } from './rules/certificates'

export type CertificateInput = z.output<typeof issueCertificate>
type Referral = NonNullable<Awaited<ReturnType<typeof referralToAnswer>>>

/** What the chain decided on: which terms and which referral the certificate speaks of. */
type Grounds = { terms: TermsFacts | null; referral: Referral | null }

/**
 * Issues one certificate inside the caller's command: the chain R-091 … R-096, the annex as PDF, the answer to the
 * referral, and a line on the benefits worker's desk – all in one transaction.
 */
export async function issueOne(
  context: CommandContext,
  file: LoadedFile,
  input: CertificateInput,
): Promise<{ certificateId: string; pdfId: string | null; told: boolean }> {
  const { tx, clock, actor } = context
  // a month in which social work was conducted is certified after it ended as well
  if (input.kind !== 'cooperation') assertOpenFile(file)
  // two certificates of one file at the same moment: the second reads what the first wrote
  await tx.$executeRaw`SELECT 1 FROM case_file WHERE id = ${file.id}::uuid FOR UPDATE`
  const { refusals, terms, referral } = await chain(context, file, input)
  refuseUnless(refusals)
  const pdfId = await print(context, file, input, terms)
  const certificate = await tx.certificate.create({
    data: {
      caseFileId: file.id,
      personId: file.personId,
      kind: input.kind,
      referralId: referral?.id ?? null,
      basis: input.basis,
      clientInformedOn: toDbDate(input.clientInformedOn),
      scope: input.scope,
      affirmative: input.affirmative,
      termsId: input.kind === 'resources' ? null : input.termsId,
      month: input.kind === 'cooperation' ? input.month : null,
      bySpecialist: input.kind === 'cooperation' ? input.bySpecialist : null,
      place: (await loadCentre(tx)).city,
      issuedOn: toDbDate(input.issuedOn),
      signedBy: actor.id,
      signedAt: clock.now(),
      fileId: pdfId,
      createdAt: clock.now(),
      createdBy: actor.id,
    },
    select: { id: true },
  })
  if (referral) await answerReferral(context, referral, input)
  const told = await tellBenefitsWorker(context, {
    kind: 'certificateIssued',
    subjectType: 'certificate',
    subjectId: certificate.id,
    personId: file.personId,
  })
  return { certificateId: certificate.id, pdfId, told }
}

/** Every reason why the certificate cannot be issued, and the records it rests on. Screens ask the same. */
async function chain(
  { tx, clock }: CommandContext,
  file: LoadedFile,
  input: CertificateInput,
): Promise<Grounds & { refusals: Refusal[] }> {
  const facts: IssueFacts = {
    issuedOn: input.issuedOn,
    today: clock.today(),
    clientInformedOn: input.clientInformedOn,
    issued: await issuedTo(tx, file.personId),
  }
  if (input.kind === 'resources') {
    const referral = await referralToAnswer(tx, file.id, input.referralId)
    const recognition = await recognitionOfRound(tx, file)
    const { basis } = input
    return {
      refusals: mayIssueA4({ ...facts, recognition, basis, hasReferral: referral !== null }),
      terms: null,
      referral,
    }
  }
  const terms = (await termsOfFile(tx, file.id)).find(({ id }) => id === input.termsId) ?? null
  if (input.kind === 'terms') {
    const referral = await referralToAnswer(tx, file.id, null)
    return { refusals: mayIssueA5({ ...facts, terms, concluded: input.affirmative }), terms, referral }
  }
  const { month, bySpecialist } = input
  return { refusals: mayIssueA6({ ...facts, terms, month, bySpecialist }), terms, referral: null }
}

/** The annex as PDF. The monthly document of another specialist is theirs: only its receipt is kept. */
async function print(
  context: CommandContext,
  file: LoadedFile,
  input: CertificateInput,
  terms: TermsFacts | null,
): Promise<string | null> {
  if (input.kind === 'cooperation' && input.bySpecialist !== null) return null
  const { tx, clock, actor } = context
  const centre = await loadCentre(tx)
  const common = {
    place: centre.city,
    issuedOn: input.issuedOn,
    client: await clientInLetter(tx, file.personId, clock.today()),
    concerns: input.scope,
    signatory: signatoryOf(actor, clock.now()),
  }
  const { document, name } = annex(input, common, terms)
  return storeLetter(context, {
    document,
    name,
    kind: 'certificate',
    personId: file.personId,
    training: centre.trainingCopy,
  })
}

type Common = {
  place: string
  issuedOn: LocalDate
  client: Awaited<ReturnType<typeof clientInLetter>>
  concerns: CertificateInput['scope']
  signatory: ReturnType<typeof signatoryOf>
}

function annex(input: CertificateInput, common: Common, terms: TermsFacts | null) {
  switch (input.kind) {
    case 'resources':
      return {
        document: certificateUnusedResources.build({ ...common, possess: input.affirmative }),
        name: 'Zaświadczenie (zał. 4).pdf',
      }
    case 'terms':
      return {
        document: certificateTermsOfCooperation.build({
          ...common,
          agreedOn: found(terms).agreedOn,
          act: input.affirmative ? 'agreed' : 'updated',
        }),
        name: 'Zaświadczenie (zał. 5).pdf',
      }
    case 'cooperation':
      return {
        document: certificateCooperation.build({
          ...common,
          cooperate: input.affirmative,
          termsOn: found(terms).agreedOn,
          month: input.month,
        }),
        name: `Zaświadczenie (zał. 6) ${formatMonth(input.month)}.pdf`,
      }
  }
}

/**
 * zał. 4 „nie posiadają” ends the referral; „posiadają” leaves it open until zał. 5 says that terms were set, or the client
 * refuses them (model 3.B.8, D-2).
 */
async function answerReferral(
  context: CommandContext,
  referral: Referral,
  input: CertificateInput,
): Promise<void> {
  if (input.kind === 'resources' && input.affirmative) {
    if (referral.state !== 'clientCame') await moveReferral(context, referral, 'clientCame')
    return
  }
  if (input.kind === 'resources' || input.kind === 'terms') await moveReferral(context, referral, 'complete')
}
