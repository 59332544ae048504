import 'server-only'
import { fromDbDate } from '@/kernel/local-date'
import { defineRecordQuery } from '@/platform/query/define-query'
import { runsFile } from '@/domains/casework/permissions'
import type { Answers } from '@/platform/questionnaire/model'
import { contactCoverage } from './coverage'
import { keptText } from './kept'
import { fileId, loadFile, subjectOfFile } from './load'
import { socialWorkPermissions } from './permissions'
import { recognitionWarnings } from './rules/recognition'

/** The recognition that runs, with its sittings and findings, and the closed ones before it (G-042, N-019). */
export const recognitionOfFile = defineRecordQuery({
  name: 'socialWork.recognitionOfFile',
  label: 'Rozpoznanie sytuacji',
  input: fileId,
  permission: socialWorkPermissions.on('socialWork.recognition.read'),
  load: ({ db }, input) => loadFile(db, input.fileId),
  async run({ db, actor, clock, target }) {
    const [rows, coverage, kept] = await Promise.all([
      db.recognition.findMany({
        where: { caseFileId: target.id },
        orderBy: { createdAt: 'desc' },
        include: {
          sittings: { orderBy: { heldOn: 'desc' } },
          findings: { orderBy: [{ main: 'desc' }, { kind: 'asc' }, { createdAt: 'asc' }] },
        },
      }),
      contactCoverage(db, target, clock.today()),
      runsFile(actor, target) ? keptText(actor, 'social-work.recognition', target.id) : null,
    ])
    const described = rows.map((row) => ({
      id: row.id,
      version: row.version,
      state: row.state,
      questionnaireId: row.questionnaireId,
      formVersion: row.formVersion,
      answers: row.answers as Answers,
      rendered: row.rendered,
      summary: row.summary,
      closedOn: row.closedOn ? fromDbDate(row.closedOn) : null,
      startedOn: row.createdAt,
      findings: row.findings,
      sittings: row.sittings.map((sitting) => ({ ...sitting, heldOn: fromDbDate(sitting.heldOn) })),
    }))
    const running = described.find(({ state }) => state === 'open') ?? null
    const findings = running?.findings ?? []
    return {
      running,
      closed: described.filter(({ state }) => state === 'closed'),
      coverage,
      /** what this person typed while somebody else saved; comes back to the fields */
      kept,
      warnings: recognitionWarnings({
        problems: findings.filter(({ kind }) => kind === 'problem').length,
        resources: findings.filter(({ kind }) => kind === 'resource').length,
        members: coverage.length,
        contacted: coverage.filter(({ lastOn }) => lastOn !== null).length,
      }),
    }
  },
  subject: (target) => subjectOfFile(target),
})
