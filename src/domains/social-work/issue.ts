import 'server-only'
import { fromDbDate, toDbDate, type LocalDate } from '@/kernel/local-date'
import { formatMonth } from '@/kernel/polish'
import type { z } from 'zod'
import { loadCentre } from '@/domains/staff/centre'
import type { CommandContext } from '@/platform/command/define-command'
import { found, refuseUnless } from '@/platform/errors'
import { clearNotices } from '@/platform/notices'
import type { Refusal } from '@/kernel/refusal'
import { issuedTo, recognitionOfRound, referralToAnswer, termsOfFile } from './certificate-facts'
import { certificateCooperation } from './documents/certificate-cooperation'
import { certificateTermsOfCooperation } from './documents/certificate-terms-of-cooperation'
import { certificateUnusedResources } from './documents/certificate-unused-resources'
import type { issueCertificate } from './inputs/certificates'
import { clientInLetter, signatoryOf, storeLetter, tellBenefitsWorker } from './letters'
import { assertOpenFile, type LoadedFile } from './load'
import { moveReferral } from './referral-commands'
import { mayIssueA4, mayIssueA5, type IssueFacts, type TermsFacts } from './rules/certificates'
import { mayIssueA6 } from './rules/cooperation-certificate'

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
): Promise<{ certificateId: string; pdfId: string | null; told: boolean; corrects: string | null }> {
  const { tx, clock, actor } = context
  // a month in which social work was conducted is certified after it ended as well
  if (input.kind !== 'cooperation') assertOpenFile(file)
  // two certificates of one file at the same moment: the second reads what the first wrote
  await tx.$executeRaw`SELECT 1 FROM case_file WHERE id = ${file.id}::uuid FOR UPDATE`
  const { refusals, terms, referral } = await chain(context, file, input)
  refuseUnless(refusals)
  const corrected = await certificateToCorrect(tx, file.personId, input)
  const pdfId = await print(context, file, input, { terms, corrected })
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
  if (referral) await answerReferral(context, referral, input)
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
  if (input.kind === 'resources') {
    const referral = await referralToAnswer(tx, file.id, input.referralId)
    const recognition = await recognitionOfRound(tx, file)
    const { basis } = input
    return {
      refusals: mayIssueA4({
        ...facts,
        recognition: recognition.state,
        recognisedOn: recognition.closedOn,
        basis,
        hasReferral: referral !== null,
      }),
      terms: null,
      referral,
    }
  }
  const terms = (await termsOfFile(tx, file.id)).find(({ id }) => id === input.termsId) ?? null
  if (input.kind === 'terms') {
    const referral = await referralToAnswer(tx, file.id, null)
    return { refusals: mayIssueA5({ ...facts, terms, concluded: input.affirmative }), terms, referral }
  }
  const { month, bySpecialist, correctionReason } = input
  return {
    refusals: mayIssueA6({ ...facts, terms, month, bySpecialist, correctionReason }),
    terms,
    referral: null,
  }
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
