import { setSubstitute } from '@/domains/casework/substitute-commands'
import { logAction } from '@/domains/social-work/action-commands'
import {
  requestBenefitUnderContract,
  sendOtherInformation,
  signContract,
} from '@/domains/social-work/door-commands'
import { addDays } from '@/kernel/local-date'
import type { Actor } from '@/platform/auth/actor'
import type { Clock } from '@/platform/clock'
import { readDb } from '@/platform/db/client'
import { PositionKind } from '@/platform/db/generated/enums'
import type { Actors } from '@tests/support/actors'
import { provider, providerAccount } from '@tests/support/given/providers'
import { givenTeam } from '@tests/support/given/staff'
import { proceeding, type GivenProceeding } from '@tests/support/given/benefits'
import { person } from '@tests/support/given/clients'
import { assessed, moved, packaged } from '@tests/support/given/packages'
import { actionInput, fileVersion } from '@tests/support/given/social-work'

/** Those who stand in some relation to the client's two files. */
export const relatedPersonas = [
  'lead of benefits',
  'substitute of benefits',
  'leader of the benefits team',
  'lead of social work',
  'substitute of social work',
  'leader of the social-work team',
] as const

/** Somebody outside the centre, with the account of a provider (decision 0023): behind the wall there is nothing for it. */
export const outsidePersona = 'account of a provider'

export type Persona = (typeof relatedPersonas)[number] | PositionKind | typeof outsidePersona

/** Words that stand in exactly one record each: who is shown them has seen that record. */
export const marks = {
  recognition: 'wsparcie siostry',
  terms: 'Praca, która nie szkodzi zdrowiu.',
  action: 'ZNAK-DZIALANIA',
  nextStep: 'ZNAK-NASTEPNEGO-KROKU',
  privateNote: 'ZNAK-NOTATKI-PRYWATNEJ',
  information: 'ZNAK-INFORMACJI',
  contract: 'ZNAK-KONTRAKTU',
  request: 'ZNAK-WNIOSKU',
  package: 'ZNAK-PAKIETU',
} as const

type Ids = {
  certificateId: string
  informationId: string
  contractId: string
  requestId: string
  actionId: string
  termsId: string
  taskId: string
  findingId: string
  recognitionId: string
  serviceId: string
  assessmentId: string
  benefitsFileId: string
  incomeLineId: string
}

export type World = {
  readonly clock: Clock
  readonly personas: ReadonlyMap<Persona, Actor>
  /** the client with both files, a decision in force and everything social work can hold */
  readonly client: GivenProceeding & Ids & { paper: Record<Paper, string> }
  /** another client of the same benefits worker, whose referral nobody has accepted yet */
  readonly waiting: GivenProceeding
  /** a third one, whose draft waits for the signature */
  readonly toSign: GivenProceeding
}

type Paper = 'decision' | 'referral' | 'certificate' | 'information' | 'request'

/** A town in which every position has somebody who has nothing to do with the client, and six who have. */
export async function buildWorld(actors: Actors, clock: Clock): Promise<World> {
  const { structure } = actors
  const named = (kind: PositionKind, name: string, more: object = {}) => actors.on(kind, { name, ...more })
  const related: Record<(typeof relatedPersonas)[number], Actor> = {
    'lead of benefits': await named('benefitsWorker', 'lead'),
    'substitute of benefits': await named('benefitsWorker', 'substitute'),
    'leader of the benefits team': await named('teamLeader', 'benefits', {
      teamId: structure.benefitsTeamId,
    }),
    'lead of social work': await named('socialWorker', 'lead', { districtIds: [structure.districtId] }),
    'substitute of social work': await named('socialWorker', 'substitute'),
    'leader of the social-work team': await named('teamLeader', 'social', {
      teamId: structure.socialWorkTeamId,
    }),
  }
  const otherTeam = await givenTeam(actors.founder, clock, 'Zespół obcy')
  const personas = new Map<Persona, Actor>(Object.entries(related) as [Persona, Actor][])
  for (const kind of Object.values(PositionKind))
    personas.set(kind, await named(kind, 'stranger', { teamId: otherTeam }))

  const specialist = { actor: personas.get('contractingSpecialist') as Actor, clock }
  personas.set(
    outsidePersona,
    await providerAccount(specialist, await provider(specialist, 900), 'konto.wykonawcy'),
  )

  const by = (persona: Persona) => ({ actor: personas.get(persona) as Actor, clock })
  const parties = {
    worker: by('lead of benefits'),
    socialWorker: by('lead of social work'),
    signer: { actor: await actors.director(), clock },
  }
  const register = (lastName: string) => person(by('informationWorker'), { firstName: 'Janina', lastName })
  const client = await proceeding(parties, {
    personId: await register('Zawalna'),
    upTo: 'inForce',
    unusedResources: true,
  })
  const waiting = await proceeding(parties, { personId: await register('Czekająca'), upTo: 'referred' })
  const toSign = await proceeding(parties, {
    personId: await register('Podpisowa'),
    upTo: 'awaitingSignature',
  })
  const manager = { actor: await actors.director(), clock }
  const { caseFileId } = await readDb().proceeding.findUniqueOrThrow({ where: { id: client.proceedingId } })
  for (const [fileId, persona] of [
    [caseFileId, 'substitute of benefits'],
    [client.socialWorkFileId, 'substitute of social work'],
  ] as const)
    await setSubstitute.execute(manager, {
      fileId,
      version: await fileVersion(fileId),
      substituteId: by(persona).actor.id,
      from: clock.today(),
      until: addDays(clock.today(), 13),
      reason: 'Urlop prowadzącego.',
    })
  return {
    clock,
    personas,
    client: { ...client, ...(await fill(parties.socialWorker, client)) },
    waiting,
    toSign,
  }
}

type Call = { actor: Actor; clock: Clock }

/** Everything else a social-work file can hold, each with its mark. */
async function fill(
  call: Call,
  { socialWorkFileId: fileId, proceedingId, decisionId, referralId }: GivenProceeding,
) {
  const today = call.clock.today()
  const { actionId } = await logAction.execute(
    call,
    actionInput(fileId, today, {
      note: marks.action,
      nextStep: marks.nextStep,
      nextStepOn: today,
      privateNote: marks.privateNote,
    }),
  )
  const { informationId, pdfId } = await sendOtherInformation.execute(call, {
    fileId,
    proceedingId,
    category: 'incomeChange',
    description: marks.information,
    foundOn: today,
    clientInformedOn: today,
    notInformedReason: null,
  })
  const { contractId } = await signContract.execute(call, {
    fileId,
    signedOn: today,
    goals: marks.contract,
    provisions: 'Kurs.',
    validFrom: today,
    validTo: null,
  })
  const request = await requestBenefitUnderContract.execute(call, {
    contractId,
    amount: 10_000,
    form: 'cash',
    purpose: marks.request,
    provisions: ['Kurs.'],
    reasons: 'Dojazdy.',
  })
  const serviceId = await packaged(call, fileId, { need: marks.package })
  await moved(call, serviceId, 'running')
  const assessmentId = await assessed(call, serviceId)
  const db = readDb()
  const certificate = await db.certificate.findFirstOrThrow({
    where: { caseFileId: fileId, kind: 'resources' },
  })
  const terms = await db.cooperationTerms.findFirstOrThrow({
    where: { caseFileId: fileId },
    include: { tasks: true },
  })
  const recognition = await db.recognition.findFirstOrThrow({
    where: { caseFileId: fileId },
    include: { findings: true },
  })
  const decision = await db.decision.findUniqueOrThrow({ where: { id: decisionId } })
  const referral = await db.referral.findUniqueOrThrow({ where: { id: referralId } })
  const { caseFileId } = await db.proceeding.findUniqueOrThrow({ where: { id: proceedingId } })
  const income = await db.incomeLine.findFirstOrThrow({ where: { proceedingId } })
  return {
    certificateId: certificate.id,
    informationId,
    contractId,
    requestId: request.requestId,
    actionId,
    termsId: terms.id,
    taskId: terms.tasks[0]?.id ?? '',
    findingId: recognition.findings[0]?.id ?? '',
    recognitionId: recognition.id,
    serviceId,
    assessmentId,
    benefitsFileId: caseFileId,
    incomeLineId: income.id,
    paper: {
      decision: decision.fileId ?? '',
      referral: referral.fileId ?? '',
      certificate: certificate.fileId ?? '',
      information: pdfId,
      request: request.pdfId,
    },
  }
}
