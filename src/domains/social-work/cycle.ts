import 'server-only'
import { grouped } from '@/kernel/grouped'
import { fromDbDate, type LocalDate } from '@/kernel/local-date'
import type { ReadDb } from '@/platform/db/client'
import { latestActions, type LatestActions } from './latest-actions'
import { gapsOf, grantedPeriods, issuedTo, type Missing } from './monthly-gaps'
import { roundStart, type CycleFacts } from './workflow'

export type FileKey = {
  readonly id: string
  readonly personId: string
  readonly state: 'open' | 'closed'
  readonly openedOn: Date
  readonly entryCriteria: readonly string[]
  readonly explainedRulesOn: Date | null
}

/** What the desk, the lists and the stage bar show of one file. */
export type FileCycle = CycleFacts & LatestActions & { readonly missing: readonly Missing[] }

/** The cycles of many files in a fixed number of queries, however many files there are. */
export async function cyclesOf(
  db: ReadDb,
  files: readonly FileKey[],
  today: LocalDate,
  dueDay: number,
): Promise<ReadonlyMap<string, FileCycle>> {
  if (files.length === 0) return new Map()
  const records = await recordsOf(db, files)
  return new Map(files.map((file) => [file.id, cycleOf(file, records, today, dueDay)]))
}

type Records = Awaited<ReturnType<typeof recordsOf>>

async function recordsOf(db: ReadDb, files: readonly FileKey[]) {
  const personIds = files.map(({ personId }) => personId)
  const fileIds = files.map(({ id }) => id)
  const inFiles = { caseFileId: { in: fileIds } }
  const [recognitions, terms, closings, issued, benefits, latest] = await Promise.all([
    db.recognition.findMany({
      where: inFiles,
      select: { caseFileId: true, state: true, closedOn: true, findings: { select: { kind: true } } },
    }),
    db.cooperationTerms.findMany({
      where: inFiles,
      orderBy: [{ agreedOn: 'asc' }, { createdAt: 'asc' }],
      select: {
        id: true,
        caseFileId: true,
        agreedOn: true,
        endedOn: true,
        specialist: true,
        scope: true,
        tasks: { select: { state: true } },
      },
    }),
    db.fileClosing.findMany({ where: inFiles, select: { caseFileId: true, reopenedOn: true } }),
    issuedTo(db, personIds),
    grantedPeriods(db, personIds),
    latestActions(db, fileIds),
  ])
  const fileOf = ({ caseFileId }: { caseFileId: string }) => caseFileId
  return {
    recognitions: grouped(recognitions, fileOf),
    terms: grouped(terms, fileOf),
    closings: grouped(closings, fileOf),
    issued,
    benefits,
    latest,
  }
}

function cycleOf(file: FileKey, records: Records, today: LocalDate, dueDay: number): FileCycle {
  const issued = records.issued(file.personId)
  const terms = records.terms(file.id)
  const running = terms.findLast(({ endedOn }) => endedOn === null)
  const missing = gapsOf(file, { terms, issued, benefits: records.benefits(file.personId), today, dueDay })
  return {
    closed: file.state === 'closed',
    ...recognitionOf(file, records),
    entryRecorded: file.entryCriteria.length > 0,
    rulesExplained: file.explainedRulesOn !== null,
    a4: issued.a4,
    goals: running !== undefined,
    tasks: running?.tasks.length ?? 0,
    tasksSettled: running?.tasks.filter(({ state }) => state !== 'planned').length ?? 0,
    termsCertified: running !== undefined && issued.termsIds.includes(running.id),
    missingMonths: missing.filter(({ state }) => state !== 'running').length,
    missing,
    ...records.latest(file.id),
  }
}

/** The recognition of the present round of work: of what was before a reopening the file starts anew. */
function recognitionOf(
  file: FileKey,
  { recognitions, closings }: Records,
): Pick<FileCycle, 'recognition' | 'problems' | 'resources'> {
  const from = roundStart(
    fromDbDate(file.openedOn),
    closings(file.id).map(({ reopenedOn }) => dayOrNull(reopenedOn)),
  )
  const round = recognitions(file.id).filter((r) => r.closedOn === null || fromDbDate(r.closedOn) >= from)
  const findings = round.flatMap((r) => r.findings)
  return {
    recognition: round.some((r) => r.state === 'closed') ? 'closed' : round.length > 0 ? 'open' : 'none',
    problems: findings.filter(({ kind }) => kind === 'problem').length,
    resources: findings.filter(({ kind }) => kind === 'resource').length,
  }
}

const dayOrNull = (date: Date | null) => (date ? fromDbDate(date) : null)
