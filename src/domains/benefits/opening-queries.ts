import 'server-only'
import { z } from 'zod'
import { fromDbDate } from '@/kernel/local-date'
import { walledFileSelect } from '@/domains/casework/permissions'
import { loadDraft } from '@/platform/drafts'
import { defineRecordQuery } from '@/platform/query/define-query'
import { interviewQuestionnaires } from '@/domains/benefits/model'
import { benefitsFilePermissions, benefitsPermissions } from '@/domains/benefits/permissions'
import { householdOn, loadProceeding } from '@/domains/benefits/snapshot'
import { casePermissions } from '@/domains/casework/permissions'
import { unfinishedSection } from '@/platform/questionnaire/answers'
import type { Answers } from '@/platform/questionnaire/model'
import type { InterviewPart } from '@/platform/db/generated/enums'
import { benefitsQuestionnaires } from '@/domains/benefits/questionnaires/index'
import { typedApplication, typedInforming } from '@/domains/benefits/typed-texts'
import { holds } from '@/platform/auth/actor'
import { proposeLeadsFor } from '@/domains/casework/caseload'

/** What the first screen of an application needs: the client, the open file, what they were told. */
export const applicationStart = defineRecordQuery({
  name: 'benefits.applicationStart',
  label: 'Nowa sprawa o świadczenie',
  input: z.object({ personId: z.uuid() }),
  permission: casePermissions.on('casework.file.openBenefits'),
  load: ({ db }, { personId }) =>
    db.person.findFirst({
      where: { id: personId, mergedIntoId: null },
      select: { id: true, firstName: true, lastName: true, pesel: true, diedOn: true },
    }),
  async run({ db, actor, clock, target }) {
    const [file, members, leads] = await Promise.all([
      db.caseFile.findFirst({
        where: { personId: target.id, kind: 'benefits', state: 'open' },
        select: {
          ...walledFileSelect,
          lead: { select: { firstName: true, lastName: true } },
          informings: { orderBy: { createdAt: 'desc' }, take: 1 },
          proceedings: {
            orderBy: { createdAt: 'desc' },
            take: 5,
            select: { id: true, caseNumber: true, benefit: true, state: true, appliedOn: true },
          },
        },
      }),
      householdOn(db, target.id, clock.today()),
      holds(actor, 'benefitsWorker')
        ? []
        : proposeLeadsFor(db, 'benefits', { personId: target.id, districtId: null }, clock.today()),
    ])
    const mayLead = file ? benefitsFilePermissions.on('benefits.proceeding.open').allows(actor, file) : true
    const told = mayLead ? file?.informings[0] : undefined
    const [typed, typedRequest] = await Promise.all([
      file && mayLead ? typedInforming(actor, file.id) : null,
      told ? typedApplication(actor, told.id) : null,
    ])
    return {
      person: {
        id: target.id,
        name: `${target.firstName} ${target.lastName}`,
        pesel: target.pesel,
        diedOn: target.diedOn ? fromDbDate(target.diedOn) : null,
      },
      household: members.map(({ person, relation }) => ({
        id: person.id,
        name: `${person.firstName} ${person.lastName}`,
        relation,
      })),
      file: file
        ? {
            id: file.id,
            leadName: file.lead ? `${file.lead.firstName} ${file.lead.lastName}` : null,
            mayLead,
          }
        : null,
      informing: told
        ? {
            id: told.id,
            informedOn: fromDbDate(told.informedOn),
            expectations: told.expectations,
            fileId: told.fileId,
          }
        : null,
      typed,
      typedRequest,
      proceedings: mayLead
        ? (file?.proceedings ?? []).map((row) => ({ ...row, appliedOn: fromDbDate(row.appliedOn) }))
        : [],
      leads: leads.map(({ userId, name, load, norm }) => ({ userId, name, load, norm })),
    }
  },
  subject: (target) => ({ personId: target.id, subjectType: 'person', subjectId: target.id }),
})

export type ApplicationStart = Awaited<ReturnType<typeof applicationStart>>

export const interviewDraftForm = 'benefits.interview'
/** Where its author stopped. */
const interviewPlace = 'benefits.interviewSection'

/** An interview with the one before it; to be written by the worker who leads the file, or read as it was submitted. */
export const interview = defineRecordQuery({
  name: 'benefits.interview',
  label: 'Rodzinny wywiad środowiskowy',
  input: z.object({ proceedingId: z.uuid(), interviewId: z.uuid() }),
  permission: benefitsPermissions.on('benefits.proceeding.read'),
  load: ({ db }, { proceedingId }) => loadProceeding(db, proceedingId),
  async run({ db, actor, target }, { interviewId }) {
    const row = await db.interview.findFirst({ where: { id: interviewId, proceedingId: target.id } })
    if (!row) return null
    const [previous, draft, place] = await Promise.all([
      row.previousId
        ? db.interview.findUnique({
            where: { id: row.previousId },
            select: { answers: true, visitedOn: true, part: true },
          })
        : null,
      row.state === 'draft' ? loadDraft(actor, interviewDraftForm, row.id) : null,
      row.state === 'draft' ? loadDraft(actor, interviewPlace, row.id) : null,
    ])
    const newer = draft && draft.savedAt > row.savedAt ? draft : null
    return {
      id: row.id,
      part: row.part,
      questionnaireId: interviewQuestionnaires[row.part],
      formVersion: row.formVersion,
      state: row.state,
      version: row.version,
      answers: row.answers,
      savedAt: row.savedAt.toISOString(),
      rendered: row.rendered,
      fileId: row.fileId,
      mayWrite: benefitsPermissions.on('benefits.interview.write').allows(actor, target),
      previous: previous
        ? { answers: previous.answers, visitedOn: previous.visitedOn ? fromDbDate(previous.visitedOn) : null }
        : null,
      /** what this person typed after the interview was last saved */
      draft: newer && { content: newer.content, savedAt: newer.savedAt.toISOString() },
      /** where this person left it, else the first unfinished section; none in one nobody has written in */
      section: sectionToOpen(row, place?.content, newer?.content ?? row.answers, newer !== null),
    }
  },
  subject: (target) => ({ personId: target.personId, subjectType: 'proceeding', subjectId: target.id }),
})

type Begun = { part: InterviewPart; formVersion: number; version: number }

function sectionToOpen(
  { part, formVersion, version }: Begun,
  left: unknown,
  answers: unknown,
  typed: boolean,
) {
  const definition = benefitsQuestionnaires.find(interviewQuestionnaires[part], formVersion)
  const known = definition?.sections.find(({ id }) => id === left)
  if (known) return known.id
  // a new one holds what is known of the client, which nobody has looked at yet
  return definition && (version > 1 || typed) ? unfinishedSection(definition, answers as Answers) : undefined
}

export type InterviewToWrite = NonNullable<Awaited<ReturnType<typeof interview>>>
