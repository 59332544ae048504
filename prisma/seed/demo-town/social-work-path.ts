import { logAction } from '@/domains/social-work/action-commands'
import { issueCertificate, markCertificateRead } from '@/domains/social-work/commands'
import { sendOtherInformation } from '@/domains/social-work/door-commands'
import { explainRules, openSocialWorkFile } from '@/domains/social-work/file-commands'
import { addFinding } from '@/domains/social-work/finding-commands'
import { addSitting, closeRecognition } from '@/domains/social-work/recognition-commands'
import { acceptReferral, recordClientCame } from '@/domains/social-work/referral-commands'
import { agreeTerms } from '@/domains/social-work/terms-commands'
import type { CommandCall } from '@/platform/command/define-command'
import { readDb } from '@/platform/db/client'
import type { TaskOwner } from '@/platform/db/generated/enums'

type Opening = Partial<Parameters<typeof openSocialWorkFile.execute>[1]>

/** Social work without any benefit, on the person's own request. */
export async function openFile(
  worker: CommandCall,
  personId: string,
  changes: Opening = {},
): Promise<string> {
  const { fileId } = await openSocialWorkFile.execute(worker, {
    personId,
    entryCriteria: ['doesNotKnowHow'],
    entryReason: 'Prosi o pomoc w uporządkowaniu swoich spraw.',
    standard: 'unemployment',
    mainProblem: 'unemployment',
    rulesExplained: true,
    leadId: null,
    warningReason: null,
    ...changes,
  })
  return fileId
}

const referralVersion = async (id: string) =>
  (await readDb().referral.findUniqueOrThrow({ where: { id }, select: { version: true } })).version

/** Takes the referral over and writes down that the client came; gives the social-work file. */
export async function accept(worker: CommandCall, referralId: string, came = true): Promise<string> {
  const { fileId } = await acceptReferral.execute(worker, {
    referralId,
    version: await referralVersion(referralId),
    warningReason: null,
  })
  const file = await readDb().caseFile.findUniqueOrThrow({
    where: { id: fileId },
    select: { version: true, explainedRulesOn: true },
  })
  if (!came) return fileId
  await recordClientCame.execute(worker, { referralId, version: await referralVersion(referralId) })
  if (!file.explainedRulesOn) {
    const { version } = await readDb().caseFile.findUniqueOrThrow({
      where: { id: fileId },
      select: { version: true },
    })
    await explainRules.execute(worker, { fileId, version, explainedOn: worker.clock.today() })
  }
  return fileId
}

/** One talk of the recognition. */
export async function sitting(
  worker: CommandCall,
  fileId: string,
  personIds: readonly string[],
  note: string,
  place = 'Miejsce zamieszkania',
): Promise<void> {
  await addSitting.execute(worker, {
    fileId,
    heldOn: worker.clock.today(),
    place,
    personIds: [...personIds],
    others: null,
    note,
  })
}

type Finding = Parameters<typeof addFinding.execute>[1]['finding']
type ShortFinding = Pick<Finding, 'category' | 'description'> & Partial<Finding>

/** What was found: problems first (the first one is the main one), then resources. */
export async function findings(
  worker: CommandCall,
  fileId: string,
  problems: readonly ShortFinding[],
  resources: readonly ShortFinding[],
): Promise<void> {
  const all = [
    ...problems.map((finding, index) => ({ kind: 'problem' as const, main: index === 0, ...finding })),
    ...resources.map((finding) => ({ kind: 'resource' as const, main: false, ...finding })),
  ]
  for (const finding of all) {
    await addFinding.execute(worker, {
      fileId,
      finding: {
        clientWords: null,
        source: 'client',
        reason: finding.main ? 'Tak widzi to sam klient.' : null,
        ...finding,
      },
    })
  }
}

/** Closes the recognition with its summary. */
export async function summarise(worker: CommandCall, fileId: string, summary: string): Promise<void> {
  const open = await readDb().recognition.findFirstOrThrow({
    where: { caseFileId: fileId, state: 'open' },
    select: { id: true, version: true },
  })
  await closeRecognition.execute(worker, {
    recognitionId: open.id,
    version: open.version,
    summary,
    warningReason: 'Z pozostałymi domownikami rozmowy są umówione.',
  })
}

type Terms = { goals: string; clientWords: string; tasks: readonly (readonly [string, TaskOwner, string?])[] }

/** Terms of cooperation agreed today. */
export async function agree(worker: CommandCall, fileId: string, terms: Terms): Promise<string> {
  const { termsId } = await agreeTerms.execute(worker, {
    fileId,
    form: 'socialWork',
    specialist: null,
    scope: 'person',
    agreedOn: worker.clock.today(),
    goals: terms.goals,
    clientWords: terms.clientWords,
    tasks: terms.tasks.map(([description, owner, dueOn]) => ({ description, owner, dueOn: dueOn ?? null })),
    emptyPackageReason: 'Najpierw praca socjalna; potrzebę usług sprawdzimy przy następnej ocenie.',
    warningReason: 'Pozostałe ustalenia po kolejnym spotkaniu.',
  })
  return termsId
}

const common = (worker: CommandCall, fileId: string) => ({
  fileId,
  clientInformedOn: worker.clock.today(),
  scope: 'person' as const,
  issuedOn: worker.clock.today(),
})

/** Zał. 4: with a referral it answers it, without one it is issued on the client's request. */
export async function certifyResources(
  worker: CommandCall,
  fileId: string,
  possesses: boolean,
  referralId: string | null,
): Promise<void> {
  await issueCertificate.execute(worker, {
    ...common(worker, fileId),
    kind: 'resources',
    basis: referralId ? 'referral' : 'clientsRequest',
    affirmative: possesses,
    referralId,
  })
}

/** Zał. 5 for terms just agreed. */
export async function certifyTerms(worker: CommandCall, fileId: string, termsId: string): Promise<void> {
  await issueCertificate.execute(worker, {
    ...common(worker, fileId),
    kind: 'terms',
    basis: 'workersInitiative',
    termsId,
    affirmative: true,
  })
}

/** Zał. 6 for a month. */
export async function certifyMonth(
  worker: CommandCall,
  fileId: string,
  termsId: string,
  month: string,
  cooperates = true,
): Promise<void> {
  await issueCertificate.execute(worker, {
    ...common(worker, fileId),
    kind: 'cooperation',
    basis: 'workersInitiative',
    termsId,
    month,
    bySpecialist: null,
    affirmative: cooperates,
  })
}

/** The benefits worker reads what has come through the door about a person. */
export async function readCertificates(worker: CommandCall, personId: string): Promise<void> {
  const unread = await readDb().certificate.findMany({
    where: { personId, readAt: null },
    select: { id: true },
  })
  for (const { id } of unread) await markCertificateRead.execute(worker, { id })
}

type Action = Partial<Parameters<typeof logAction.execute>[1]>

/** One line of the log of actions. */
export async function act(
  worker: CommandCall,
  fileId: string,
  kind: string,
  minutes: number,
  note: string,
  changes: Action = {},
): Promise<void> {
  await logAction.execute(worker, {
    fileId,
    kind,
    contact: 'direct',
    doneOn: worker.clock.today(),
    minutes,
    place: 'home',
    personIds: [],
    note,
    nextStep: null,
    nextStepOn: null,
    privateNote: null,
    ...changes,
  })
}

/** Other important information through the door, the client told the same day. */
export async function inform(
  worker: CommandCall,
  fileId: string,
  proceedingId: string,
  category: 'incomeChange' | 'unmetNeeds',
  description: string,
): Promise<void> {
  const today = worker.clock.today()
  await sendOtherInformation.execute(worker, {
    fileId,
    proceedingId,
    category,
    description,
    foundOn: today,
    clientInformedOn: today,
    notInformedReason: null,
  })
}
