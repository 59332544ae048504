import 'server-only'
import { localDate, type LocalDate } from '@/kernel/local-date'
import type { ReadDb } from '@/platform/db/client'

type Row = {
  fileId: string
  lastContactOn: string | null
  nextStep: string | null
  nextStepOn: string | null
}

export type LatestActions = {
  readonly lastContactOn: LocalDate | null
  readonly nextStep: string | null
  readonly nextStepOn: LocalDate | null
}

const nothingDone: LatestActions = { lastContactOn: null, nextStep: null, nextStepOn: null }

/** The last direct contact and the latest "Co dalej?" of each file; of a file's years of actions one row each is read. */
export async function latestActions(
  db: ReadDb,
  fileIds: readonly string[],
): Promise<(fileId: string) => LatestActions> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT f.id::text AS "fileId", contact.done_on::text AS "lastContactOn",
      step.next_step AS "nextStep", step.next_step_on::text AS "nextStepOn"
    FROM unnest(${fileIds}::uuid[]) AS f(id)
    LEFT JOIN LATERAL (
      SELECT a.done_on FROM social_work_action a
      WHERE a.case_file_id = f.id AND a.contact = 'direct'
        AND NOT EXISTS (SELECT 1 FROM social_work_action c WHERE c.corrects_id = a.id)
      ORDER BY a.done_on DESC LIMIT 1
    ) contact ON true
    LEFT JOIN LATERAL (
      SELECT a.next_step, a.next_step_on FROM social_work_action a
      WHERE a.case_file_id = f.id AND a.next_step IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM social_work_action c WHERE c.corrects_id = a.id)
      ORDER BY a.done_on DESC, a.created_at DESC LIMIT 1
    ) step ON true`
  const latest = new Map(
    rows.map(({ fileId, lastContactOn, nextStep, nextStepOn }) => [
      fileId,
      {
        lastContactOn: lastContactOn ? localDate(lastContactOn) : null,
        nextStep,
        nextStepOn: nextStepOn ? localDate(nextStepOn) : null,
      },
    ]),
  )
  return (fileId) => latest.get(fileId) ?? nothingDone
}

export type NextStep = {
  readonly id: string
  readonly caseFileId: string
  readonly firstName: string
  readonly lastName: string
  readonly nextStep: string
  readonly nextStepOn: LocalDate
}

/** "Co dalej?" of the worker's latest entry in each open file they lead, where its day comes by `until` (N-056). */
export async function nextStepsOf(db: ReadDb, workerId: string, until: LocalDate): Promise<NextStep[]> {
  const rows = await db.$queryRaw<(Omit<NextStep, 'nextStepOn'> & { nextStepOn: string })[]>`
    SELECT step.id::text AS id, f.id::text AS "caseFileId", p.first_name AS "firstName", p.last_name AS "lastName",
      step.next_step AS "nextStep", step.next_step_on::text AS "nextStepOn"
    FROM case_file f
    JOIN person p ON p.id = f.person_id
    JOIN LATERAL (
      SELECT a.id, a.next_step, a.next_step_on FROM social_work_action a
      WHERE a.case_file_id = f.id AND a.worker_id = ${workerId}::uuid AND a.next_step IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM social_work_action c WHERE c.corrects_id = a.id)
      ORDER BY a.done_on DESC, a.created_at DESC LIMIT 1
    ) step ON step.next_step_on <= ${until}::date
    WHERE f.kind = 'socialWork' AND f.state = 'open' AND f.lead_id = ${workerId}::uuid
    ORDER BY step.next_step_on, f.id LIMIT 100`
  return rows.map((row) => ({ ...row, nextStepOn: localDate(row.nextStepOn) }))
}
