import 'server-only'
import { toDbDate, type LocalDate } from '@/kernel/local-date'
import type { AuditSummary } from '@/platform/command/define-command'
import type { ReadDb, WriteTx } from '@/platform/db/client'
import type { Prisma } from '@/platform/db/generated/client'
import { found } from '@/platform/errors'
import { catalogueServices, type CatalogueService } from './dictionaries/services'
import type { ProcessFacts } from './rules/process-facts'
import { storedContent } from './rules/step-content'

const person = { select: { id: true, firstName: true, lastName: true } } as const

const stepSelect = {
  id: true,
  stage: true,
  code: true,
  place: true,
  kind: true,
  activity: true,
  actors: true,
  coActors: true,
  inputs: true,
  output: true,
  frequency: true,
  derived: true,
  optional: true,
  source: true,
  state: true,
  content: true,
  note: true,
  skipReason: true,
  doneOn: true,
  doneBy: true,
  version: true,
  doer: person,
} as const satisfies Prisma.ServiceProcessStepSelect

/** What commands and queries read of a process before they decide anything. */
export const processSelect = {
  id: true,
  year: true,
  number: true,
  catalogueCode: true,
  title: true,
  template: true,
  templateVersion: true,
  targetGroups: true,
  responsibility: true,
  responsibilityReason: true,
  byDecision: true,
  pilot: true,
  localPartnership: true,
  path: true,
  currentForm: true,
  situation: true,
  form: true,
  state: true,
  coordinatorId: true,
  startedOn: true,
  endedOn: true,
  previousId: true,
  next: { select: { id: true, year: true, number: true } },
  version: true,
  createdAt: true,
  coordinator: person,
  stages: { orderBy: { stage: 'asc' } },
  evidence: { select: { code: true, content: true, givenOn: true } },
  steps: { orderBy: { place: 'asc' }, select: stepSelect },
  documents: {
    orderBy: { edition: 'desc' },
    select: { id: true, kind: true, edition: true, sealedOn: true },
  },
  risks: {
    orderBy: { createdAt: 'asc' },
    select: {
      id: true,
      description: true,
      likelihood: true,
      effect: true,
      response: true,
      ownerId: true,
      outcome: true,
      closedOn: true,
      version: true,
      owner: person,
    },
  },
  pathChoices: {
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { id: true, path: true, reason: true, chosenOn: true, createdBy: true },
  },
  participants: {
    orderBy: [{ kind: 'asc' }, { validFrom: 'asc' }],
    select: {
      id: true,
      kind: true,
      userId: true,
      name: true,
      institution: true,
      validFrom: true,
      validTo: true,
      version: true,
      user: person,
    },
  },
} as const satisfies Prisma.ServiceProcessSelect

export type LoadedProcess = Prisma.ServiceProcessGetPayload<{ select: typeof processSelect }>

type Db = Pick<ReadDb | WriteTx, 'serviceProcess'>

/** The process with its stages, steps and participants. Throws `NotFound`. */
export async function loadProcess(db: Db, processId: string): Promise<LoadedProcess> {
  return found(await db.serviceProcess.findUnique({ where: { id: processId }, select: processSelect }))
}

/** The service of the catalogue a process is about; null for one the catalogue no longer has. */
export function serviceOf(code: string): CatalogueService | null {
  return catalogueServices.find((service) => service.code === code) ?? null
}

type Period = { validFrom: Date; validTo: Date | null }

const takesPartOn = (on: LocalDate) => {
  const day = toDbDate(on)
  return ({ validFrom, validTo }: Period) => validFrom <= day && (validTo === null || validTo >= day)
}

/** The process as its rules see it on a day. */
export function factsOf(process: LoadedProcess, on: LocalDate): ProcessFacts {
  return {
    state: process.state,
    template: process.template,
    group: serviceOf(process.catalogueCode)?.recommendation ?? null,
    targetGroups: process.targetGroups,
    responsibility: process.responsibility,
    byDecision: process.byDecision,
    form: process.form,
    coordinatorId: process.coordinatorId,
    pathChosen: process.pathChoices.length > 0,
    stages: process.stages,
    steps: process.steps.map((step) => ({ ...step, content: storedContent(step.content) })),
    participants: process.participants.filter(takesPartOn(on)),
  }
}

/** The audit of a process: what, and codes – never the words. */
export function processAudit(
  processId: string,
  summary: NonNullable<AuditSummary['summary']> = {},
): AuditSummary {
  return { subjectType: 'serviceProcess', subjectId: processId, summary }
}

/** The process for a change: whoever comes second waits, then sees what the first one did. Throws `NotFound`. */
export async function lockProcess(tx: WriteTx, processId: string): Promise<LoadedProcess> {
  await tx.$queryRaw`SELECT 1 FROM service_process WHERE id = ${processId}::uuid FOR UPDATE`
  return loadProcess(tx, processId)
}

/** A step for a change, its process locked. Throws `NotFound`. */
export async function lockStep(tx: WriteTx, stepId: string) {
  const row = found(
    await tx.serviceProcessStep.findUnique({ where: { id: stepId }, select: { processId: true } }),
  )
  const process = await lockProcess(tx, row.processId)
  return { ...found(process.steps.find(({ id }) => id === stepId)), process }
}
