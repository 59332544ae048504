import 'server-only'
import { fromDbDate, toDbDate, type LocalDate } from '@/kernel/local-date'
import { formatMonth } from '@/kernel/polish'
import type { z } from 'zod'
import { loadCentre } from '@/domains/staff/centre'
import type { CommandContext } from '@/platform/command/define-command'
import { found, refuseUnless } from '@/platform/errors'
import { clearNotices } from '@/platform/notices'
import type { Refusal } from '@/kernel/refusal'
import {
  certifiedTerms,
  issuedTo,
  recognitionOfRound,
  referralsToAnswer,
  termsOfFile,
} from './certificate-facts'
import { certificateCooperation } from './documents/certificate-cooperation'
import { certificateTermsOfCooperation } from './documents/certificate-terms-of-cooperation'
import { certificateUnusedResources } from './documents/certificate-unused-resources'
import type { issueCertificate } from './inputs/certificates'
import { clientInLetter, signatoryOf, storeLetter, tellBenefitsWorker } from './letters'
import { assertOpenFile, type LoadedFile } from './load'
import { moveReferral } from './referral-commands'
import { mayIssueA4, mayIssueA5, type IssueFacts, type TermsFacts } from './rules/certificates'
import { mayIssueA6 } from './rules/cooperation-certificate'
import { answeredByA4, answeredByA5, stepAfterA4 } from './rules/referral-answer'

export type CertificateInput = z.output<typeof issueCertificate>
type Referral = Awaited<ReturnType<typeof referralsToAnswer>>[number]

/** What the chain decided on: which terms and which referrals the certificate speaks of. */
type Grounds = {
  terms: TermsFacts | null
  referrals: readonly Referral[]
  /** terms are in force and zał. 5 says so already */
  termsCertified: boolean
}

/**
 * Issues one certificate inside the caller's command: the chain R-091 … R-096, the annex as PDF, the answer to the
 * referral, and a line on the benefits worker's desk – all in one transaction.
 */
export async function issueOne(
  context: CommandContext,
  file: LoadedFile,
  input: CertificateInput,
): Promise<{ certificateId: string; pdfId: string | null; told: boolean; corrects: string | null }> {
  const { tx, clock, actor } = context
  // a month in which social work was conducted is certified after it ended as well
  if (input.kind !== 'cooperation') assertOpenFile(file)
  // two certificates of one file at the same moment: the second reads what the first wrote
  await tx.$executeRaw`SELECT 1 FROM case_file WHERE id = ${file.id}::uuid FOR UPDATE`
  const { refusals, ...grounds } = await chain(context, file, input)
  const { terms, referrals } = grounds
  refuseUnless(refusals)
  const corrected = await certificateToCorrect(tx, file.personId, input)
  const pdfId = await print(context, file, input, { terms, corrected })
  const certificate = await tx.certificate.create({
    data: {
      caseFileId: file.id,
      personId: file.personId,
      kind: input.kind,
      referralId: referrals[0]?.id ?? null,
      basis: input.basis,
      clientInformedOn: toDbDate(input.clientInformedOn),
      scope: input.scope,
      affirmative: input.affirmative,
      termsId: input.kind === 'resources' ? null : input.termsId,
      month: input.kind === 'cooperation' ? input.month : null,
      bySpecialist: input.kind === 'cooperation' ? input.bySpecialist : null,
      correctsId: corrected?.id ?? null,
      correctionReason: corrected?.reason ?? null,
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
  await answerReferrals(context, grounds, input)
  // who has not read the mistaken one yet need not: it says so itself
  if (corrected) await clearNotices(context, corrected.id)
  const told = await tellBenefitsWorker(context, {
    kind: 'certificateIssued',
    subjectType: 'certificate',
    subjectId: certificate.id,
    personId: file.personId,
  })
  return { certificateId: certificate.id, pdfId, told, corrects: corrected?.id ?? null }
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
  const termsOf = await termsOfFile(tx, file.id)
  const termsCertified = certifiedTerms(termsOf, facts.issued) !== null
  if (input.kind === 'resources') return { ...(await groundsOfA4(tx, file, input, facts)), termsCertified }
  const terms = termsOf.find(({ id }) => id === input.termsId) ?? null
  if (input.kind === 'terms') {
    const refusals = mayIssueA5({ ...facts, terms, concluded: input.affirmative })
    return { refusals, terms, referrals: answeredByA5(await referralsToAnswer(tx, file.id)), termsCertified }
  }
  const { month, bySpecialist, correctionReason } = input
  const refusals = mayIssueA6({ ...facts, terms, month, bySpecialist, correctionReason })
  return { refusals, terms, referrals: [], termsCertified }
}

async function groundsOfA4(
  tx: CommandContext['tx'],
  file: LoadedFile,
  { basis, referralId }: Extract<CertificateInput, { kind: 'resources' }>,
  facts: IssueFacts,
) {
  const waiting = await referralsToAnswer(tx, file.id)
  const referral = answeredByA4(referralId ? waiting.filter(({ id }) => id === referralId) : waiting)
  const recognition = await recognitionOfRound(tx, file)
  const refusals = mayIssueA4({
    ...facts,
    recognition: recognition.state,
    recognisedOn: recognition.closedOn,
    basis,
    hasReferral: referral !== null,
  })
  return { refusals, terms: null, referrals: referral ? [referral] : [] }
}

type Corrected = { id: string; issuedOn: LocalDate; reason: string }

/** The certificate of the month that still counts, when this one puts it right (G-050). */
async function certificateToCorrect(
  tx: CommandContext['tx'],
  personId: string,
  input: CertificateInput,
): Promise<Corrected | null> {
  if (input.kind !== 'cooperation' || input.correctionReason === null) return null
  const row = found(
    await tx.certificate.findFirst({
      where: { personId, kind: 'cooperation', month: input.month, correction: { is: null } },
      select: { id: true, issuedOn: true },
    }),
  )
  return { id: row.id, issuedOn: fromDbDate(row.issuedOn), reason: input.correctionReason }
}

/** The annex as PDF. The monthly document of another specialist is theirs: only its receipt is kept. */
async function print(
  context: CommandContext,
  file: LoadedFile,
  input: CertificateInput,
  { terms, corrected }: { terms: TermsFacts | null; corrected: Corrected | null },
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
  const { document, name } = annex(input, { ...common, corrected }, terms)
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
  corrected: Corrected | null
}

function annex(input: CertificateInput, { corrected, ...common }: Common, terms: TermsFacts | null) {
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
          ...(corrected ? { corrects: { issuedOn: corrected.issuedOn, reason: corrected.reason } } : {}),
        }),
        name: `Zaświadczenie (zał. 6) ${formatMonth(input.month)}${corrected ? ' – sprostowanie' : ''}.pdf`,
      }
  }
}

/** The answer to the referrals of the file: zał. 4 to one of them, zał. 5 to all that wait for terms. */
async function answerReferrals(
  context: CommandContext,
  { referrals, termsCertified }: Grounds,
  { kind, affirmative }: CertificateInput,
): Promise<void> {
  for (const referral of referrals) {
    const step = kind === 'resources' ? stepAfterA4(referral, { affirmative, termsCertified }) : 'complete'
    if (step) await moveReferral(context, referral, step)
  }
}
