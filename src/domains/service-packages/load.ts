import 'server-only'
import { fromDbDate } from '@/kernel/local-date'
import { fileSelect, loadFile, type LoadedFile } from '@/domains/social-work/load'
import type { WriteTx } from '@/platform/db/client'
import type { Prisma } from '@/platform/db/generated/client'
import { found } from '@/platform/errors'
import type { ServiceFacts } from './rules/package'

export const serviceSelect = {
  id: true,
  personId: true,
  serviceCode: true,
  targetGroup: true,
  provider: true,
  state: true,
  neededOn: true,
  awaitingSince: true,
  grantedOn: true,
  startedOn: true,
  endedOn: true,
  version: true,
  caseFile: { select: fileSelect },
} as const satisfies Prisma.PackagedServiceSelect

type Days = {
  state: ServiceFacts['state']
  neededOn: Date
  awaitingSince: Date | null
  grantedOn: Date | null
  startedOn: Date | null
  endedOn: Date | null
}

/** A service of the package as its rules see it. */
export function factsOf(row: Days): ServiceFacts {
  const since = row.endedOn ?? row.startedOn ?? row.grantedOn ?? row.awaitingSince ?? row.neededOn
  return {
    state: row.state,
    neededOn: fromDbDate(row.neededOn),
    since: fromDbDate(since),
    startedOn: row.startedOn ? fromDbDate(row.startedOn) : null,
  }
}

const lock = (tx: WriteTx, fileId: string) =>
  tx.$queryRaw`SELECT 1 FROM case_file WHERE id = ${fileId}::uuid FOR UPDATE`

/** The file for a change of its package: whoever comes second waits, then sees what the first one did. Throws `NotFound`. */
export async function lockFile(tx: WriteTx, fileId: string): Promise<LoadedFile> {
  await lock(tx, fileId)
  return loadFile(tx, fileId)
}

const caseFileOf = { select: { caseFileId: true } } as const

/** The file of a service and the service, for a change. Throws `NotFound`. */
export async function lockService(tx: WriteTx, serviceId: string) {
  const { caseFileId } = found(
    await tx.packagedService.findUnique({ where: { id: serviceId }, ...caseFileOf }),
  )
  await lock(tx, caseFileId)
  const { caseFile, ...service } = found(
    await tx.packagedService.findUnique({ where: { id: serviceId }, select: serviceSelect }),
  )
  return { ...caseFile, service }
}

/** The service of an assessment, for a change. Throws `NotFound`. */
export async function lockAssessment(tx: WriteTx, assessmentId: string) {
  const { serviceId } = found(
    await tx.packagedServiceAssessment.findUnique({
      where: { id: assessmentId },
      select: { serviceId: true },
    }),
  )
  return lockService(tx, serviceId)
}
