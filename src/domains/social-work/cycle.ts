import 'server-only'
import { fromDbDate, yearMonth, type LocalDate, type YearMonth } from '@/kernel/local-date'
import type { DateRange } from '@/kernel/date-range'
import type { ReadDb } from '@/platform/db/client'
import { missingMonthlyCertificates, type MissingCertificate } from './rules/monthly-certificates'
import { roundStart, type CycleFacts } from './workflow'

export type FileKey = {
  readonly id: string
  readonly personId: string
  readonly state: 'open' | 'closed'
  readonly openedOn: Date
  readonly entryCriteria: readonly string[]
  readonly explainedRulesOn: Date | null
}

export type TermsInForce = {
  readonly id: string
  readonly agreedOn: LocalDate
  readonly specialist: string | null
  readonly scope: 'person' | 'household' | 'both'
}

export type Missing = MissingCertificate & {
  /** the terms zał. 6 of this month speaks of */
  readonly terms: TermsInForce | null
}

/** What the desk, the lists and the stage bar show of one file. */
export type FileCycle = CycleFacts & {
  readonly missing: readonly Missing[]
  readonly lastContactOn: LocalDate | null
  readonly nextStep: string | null
  readonly nextStepOn: LocalDate | null
}

/** The cycles of many files in a fixed number of queries, however many files there are. */
export async function cyclesOf(
  db: ReadDb,
  files: readonly FileKey[],
  today: LocalDate,
  dueDay: number,
): Promise<ReadonlyMap<string, FileCycle>> {
  const ids = files.map(({ id }) => id)
  const personIds = files.map(({ personId }) => personId)
  const inFiles = { caseFileId: { in: ids } }
  const [recognitions, certificates, terms, closings, decisions, contacts, steps] = await Promise.all([
    db.recognition.findMany({
      where: inFiles,
      select: { caseFileId: true, state: true, closedOn: true, findings: { select: { kind: true } } },
    }),
    db.certificate.findMany({
      where: { personId: { in: personIds } },
      orderBy: [{ issuedOn: 'asc' }, { createdAt: 'asc' }],
      select: { personId: true, kind: true, affirmative: true, issuedOn: true, termsId: true, month: true },
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
    db.decision.findMany({
      where: { personId: { in: personIds }, kind: 'grant', state: 'inForce', periodFrom: { not: null } },
      select: { personId: true, periodFrom: true, periodTo: true },
    }),
    db.socialWorkAction.groupBy({
      by: ['caseFileId'],
      where: { ...inFiles, contact: 'direct', correction: { is: null } },
      _max: { doneOn: true },
    }),
    db.socialWorkAction.findMany({
      where: { ...inFiles, nextStep: { not: null }, correction: { is: null } },
      orderBy: [{ doneOn: 'desc' }, { createdAt: 'desc' }],
      distinct: ['caseFileId'],
      select: { caseFileId: true, nextStep: true, nextStepOn: true },
    }),
  ])
  const cycles = files.map((file): readonly [string, FileCycle] => {
    const own = <Row extends { caseFileId: string }>(rows: readonly Row[]) =>
      rows.filter(({ caseFileId }) => caseFileId === file.id)
    const issued = certificates
      .filter(({ personId }) => personId === file.personId)
      .map((row) => ({
        ...row,
        issuedOn: fromDbDate(row.issuedOn),
        month: row.month === null ? null : yearMonth(row.month),
      }))
    const from = roundStart(
      fromDbDate(file.openedOn),
      own(closings).map(({ reopenedOn }) => dayOrNull(reopenedOn)),
    )
    const round = own(recognitions).filter((r) => r.closedOn === null || fromDbDate(r.closedOn) >= from)
    const findings = round.flatMap((r) => r.findings)
    const certified = own(terms).filter(({ id }) =>
      issued.some((c) => c.kind === 'terms' && c.termsId === id),
    )
    const running = own(terms).findLast(({ endedOn }) => endedOn === null)
    const benefits = decisions.flatMap((d) =>
      d.personId === file.personId && d.periodFrom ? [rangeOf(d.periodFrom, d.periodTo)] : [],
    )
    const missing =
      file.state === 'closed'
        ? []
        : missingMonthlyCertificates({
            terms: certified.map((t) => rangeOf(t.agreedOn, t.endedOn)),
            benefits,
            issued,
            today,
            dueDay,
          }).map((gap) => ({ ...gap, terms: termsOfMonth(certified, gap.month) }))
    const [step] = own(steps)
    return [
      file.id,
      {
        closed: file.state === 'closed',
        recognition: round.some((r) => r.state === 'closed') ? 'closed' : round.length > 0 ? 'open' : 'none',
        problems: findings.filter(({ kind }) => kind === 'problem').length,
        resources: findings.filter(({ kind }) => kind === 'resource').length,
        entryRecorded: file.entryCriteria.length > 0,
        rulesExplained: file.explainedRulesOn !== null,
        a4: issued.findLast(({ kind }) => kind === 'resources')?.affirmative ?? null,
        goals: running !== undefined,
        tasks: running?.tasks.length ?? 0,
        tasksSettled: running?.tasks.filter(({ state }) => state !== 'planned').length ?? 0,
        termsCertified: running !== undefined && certified.some(({ id }) => id === running.id),
        missingMonths: missing.filter(({ state }) => state !== 'running').length,
        missing,
        lastContactOn: dayOrNull(own(contacts)[0]?._max.doneOn ?? null),
        nextStep: step?.nextStep ?? null,
        nextStepOn: dayOrNull(step?.nextStepOn ?? null),
      },
    ]
  })
  return new Map(cycles)
}

const dayOrNull = (date: Date | null) => (date ? fromDbDate(date) : null)

const rangeOf = (from: Date, to: Date | null): DateRange => ({ from: fromDbDate(from), to: dayOrNull(to) })

type CertifiedTerms = {
  id: string
  agreedOn: Date
  endedOn: Date | null
  specialist: string | null
  scope: TermsInForce['scope']
}

/** The terms in force in a month, the latest of them when they were changed within it. */
function termsOfMonth(terms: readonly CertifiedTerms[], month: YearMonth): TermsInForce | null {
  const found = terms.findLast(
    ({ agreedOn, endedOn }) =>
      yearMonth(fromDbDate(agreedOn)) <= month &&
      (endedOn === null || yearMonth(fromDbDate(endedOn)) >= month),
  )
  return found
    ? {
        id: found.id,
        agreedOn: fromDbDate(found.agreedOn),
        specialist: found.specialist,
        scope: found.scope,
      }
    : null
}
