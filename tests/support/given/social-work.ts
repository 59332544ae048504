import { logAction } from '@/domains/social-work/action-commands'
import { issueCertificate } from '@/domains/social-work/commands'
import { explainRules, openSocialWorkFile } from '@/domains/social-work/file-commands'
import { addFinding } from '@/domains/social-work/finding-commands'
import { addSitting, closeRecognition } from '@/domains/social-work/recognition-commands'
import { agreeTerms } from '@/domains/social-work/terms-commands'
import type { CommandCall } from '@/platform/command/define-command'
import { readDb } from '@/platform/db/client'

type OpenInput = Parameters<typeof openSocialWorkFile.execute>[1]
type TermsInput = Parameters<typeof agreeTerms.execute>[1]
type CertificateInput = Parameters<typeof issueCertificate.execute>[1]
type ActionInput = Parameters<typeof logAction.execute>[1]

/** Social work with a person, opened through the command by its future lead, the rules of two workers explained. */
export async function socialWorkFile(
  call: CommandCall,
  personId: string,
  changes: Partial<OpenInput> = {},
): Promise<string> {
  const { fileId } = await openSocialWorkFile.execute(call, {
    personId,
    entryCriteria: ['doesNotKnowHow'],
    entryReason: 'Nie potrafi znaleźć pracy ani poprosić o pomoc.',
    standard: 'unemployment',
    mainProblem: 'unemployment',
    rulesExplained: true,
    leadId: null,
    warningReason: null,
    ...changes,
  })
  return fileId
}

/** The version of a file as its screen would send it. */
export async function fileVersion(fileId: string): Promise<number> {
  return (await readDb().caseFile.findUniqueOrThrow({ where: { id: fileId }, select: { version: true } }))
    .version
}

/** Records that the work of two workers was explained, for files that came from the door. */
export async function rulesExplained(call: CommandCall, fileId: string): Promise<void> {
  const version = await fileVersion(fileId)
  await explainRules.execute(call, { fileId, version, explainedOn: call.clock.today() })
}

/** A recognition with one talk, a problem and a resource, closed with its summary. */
export async function recognition(
  call: CommandCall,
  fileId: string,
  summary = 'Chce pracować, ma wsparcie siostry.',
) {
  const file = await readDb().caseFile.findUniqueOrThrow({
    where: { id: fileId },
    select: { personId: true },
  })
  await addSitting.execute(call, {
    fileId,
    heldOn: call.clock.today(),
    place: 'Miejsce zamieszkania',
    personIds: [file.personId],
    others: null,
    note: 'Rozmowa o zwykłym dniu.',
  })
  const common = { clientWords: null, source: 'client', reason: null } as const
  await addFinding.execute(call, {
    fileId,
    finding: {
      ...common,
      kind: 'problem',
      category: 'unemployment',
      description: 'Bez pracy od dwóch lat.',
      main: true,
      reason: 'Tak to widzi klient.',
    },
  })
  await addFinding.execute(call, {
    fileId,
    finding: { ...common, kind: 'resource', category: 'own', description: 'Zawód cukiernika.', main: false },
  })
  const open = await readDb().recognition.findFirstOrThrow({
    where: { caseFileId: fileId, state: 'open' },
    select: { id: true, version: true },
  })
  await closeRecognition.execute(call, {
    recognitionId: open.id,
    version: open.version,
    summary,
    warningReason: 'Na razie znamy tylko klienta.',
  })
  return open.id
}

/** What the form of terms sends. */
export function termsInput(fileId: string, agreedOn: string, changes: Partial<TermsInput> = {}): TermsInput {
  return {
    fileId,
    form: 'socialWork',
    specialist: null,
    scope: 'person',
    agreedOn,
    goals: 'Praca, która nie szkodzi zdrowiu.',
    clientWords: 'Chcę znów robić coś pożytecznego.',
    tasks: [
      { description: 'Zapisze się na kurs w KIS.', owner: 'client', dueOn: null },
      { description: 'Umówi wizytę u doradcy.', owner: 'socialWorker', dueOn: null },
    ],
    emptyPackageReason: 'Rodzina nie potrzebuje teraz usług.',
    warningReason: null,
    ...changes,
  }
}

/** Terms of cooperation in force for the file. */
export async function terms(
  call: CommandCall,
  fileId: string,
  changes: Partial<TermsInput> = {},
): Promise<string> {
  const input = termsInput(fileId, call.clock.today(), { warningReason: 'Dane do testu.', ...changes })
  return (await agreeTerms.execute(call, input)).termsId
}

type Wanted = {
  kind: CertificateInput['kind']
  affirmative?: boolean
  month?: string
  basis?: CertificateInput['basis']
  clientInformedOn?: string
}

/**
 * A certificate of the file with everything the chain asks for before it: zał. 4 needs a closed recognition, zał. 5 a zał. 4
 * „posiadają” and terms, zał. 6 a zał. 5. Whatever is there already is used.
 */
export async function certificate(call: CommandCall, fileId: string, wanted: Wanted): Promise<string> {
  const db = readDb()
  const today = call.clock.today()
  const common = {
    fileId,
    basis: wanted.basis ?? ('workersInitiative' as const),
    clientInformedOn: wanted.clientInformedOn ?? today,
    scope: 'person' as const,
    issuedOn: today,
  }
  if (wanted.kind === 'resources') {
    const closed = await db.recognition.count({ where: { caseFileId: fileId, state: 'closed' } })
    if (closed === 0) await recognition(call, fileId)
    const input = {
      ...common,
      kind: 'resources',
      affirmative: wanted.affirmative ?? true,
      referralId: null,
    } as const
    return (await issueCertificate.execute(call, input)).certificateId
  }
  const a4 = await db.certificate.count({
    where: { caseFileId: fileId, kind: 'resources', affirmative: true },
  })
  if (a4 === 0) await certificate(call, fileId, { ...wanted, kind: 'resources', affirmative: true })
  const running = await db.cooperationTerms.findFirst({
    where: { caseFileId: fileId, endedOn: null },
    select: { id: true, previousId: true },
  })
  const termsId = running?.id ?? (await terms(call, fileId))
  if (wanted.kind === 'terms') {
    const affirmative = wanted.affirmative ?? (running?.previousId ?? null) === null
    const input = { ...common, kind: 'terms', termsId, affirmative } as const
    return (await issueCertificate.execute(call, input)).certificateId
  }
  const a5 = await db.certificate.count({ where: { termsId, kind: 'terms' } })
  if (a5 === 0) {
    const { affirmative: _affirmative, ...rest } = wanted
    await certificate(call, fileId, { ...rest, kind: 'terms' })
  }
  return (
    await issueCertificate.execute(call, {
      ...common,
      kind: 'cooperation',
      termsId,
      month: wanted.month ?? today.slice(0, 7),
      bySpecialist: null,
      affirmative: wanted.affirmative ?? true,
    })
  ).certificateId
}

/** What the quick form sends: kind, minutes, save. */
export function actionInput(fileId: string, doneOn: string, changes: Partial<ActionInput> = {}): ActionInput {
  return {
    fileId,
    kind: 'supporting',
    contact: 'direct',
    doneOn,
    minutes: 30,
    place: 'home',
    personIds: [],
    note: '',
    nextStep: null,
    nextStepOn: null,
    privateNote: null,
    ...changes,
  }
}

/** An action in the file's log. */
export async function action(
  call: CommandCall,
  fileId: string,
  changes: Partial<ActionInput> = {},
): Promise<string> {
  return (await logAction.execute(call, actionInput(fileId, call.clock.today(), changes))).actionId
}
