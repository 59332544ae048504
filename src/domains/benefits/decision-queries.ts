import 'server-only'
import { z } from 'zod'
import { warsawDateOf } from '@/kernel/local-date'
import { formatTime } from '@/kernel/polish'
import { caseRecordSheet as sheetDocument } from '@/domains/casework/documents/case-record-sheet'
import type { ReadDb } from '@/platform/db/client'
import { renderBuiltPdf } from '@/platform/documents/render-pdf'
import { found } from '@/platform/errors'
import { defineListQuery, defineRecordQuery } from '@/platform/query/define-query'
import { buildDecision, notSigned } from '@/domains/benefits/decision-document'
import { benefitKindGenitive } from '@/domains/benefits/labels'
import { decisionAsRow, decisionRow } from '@/domains/benefits/decision-rows'
import { letterheadOf } from '@/domains/staff/letterhead'
import { benefitsPermissions } from '@/domains/benefits/permissions'
import { authorisationOn } from '@/domains/benefits/proceeding-facts'
import { recordSheetOf } from '@/domains/benefits/record-sheet'
import { loadProceeding, loadSnapshot, type ProceedingRecord } from '@/domains/benefits/snapshot'

const read = benefitsPermissions.on('benefits.proceeding.read')
const subject = (target: ProceedingRecord) => ({
  personId: target.personId,
  subjectType: 'proceeding',
  subjectId: target.id,
})

/** Drafts that wait for this person's signature, the nearest term first. */
export const awaitingSignature = defineListQuery({
  name: 'benefits.awaitingSignature',
  label: 'Decyzje do podpisu',
  input: z.object({}),
  permission: benefitsPermissions.on('benefits.decision.sign'),
  async run({ db, where, actor, clock }) {
    const [rows, authorisation] = await Promise.all([
      db.decision.findMany({
        where: { state: 'awaitingSignature', proceeding: where },
        orderBy: { proceeding: { dueOn: 'asc' } },
        take: 200,
        select: decisionRow,
      }),
      authorisationOn(db, actor.id, clock.today()),
    ])
    return { rows: rows.map(decisionAsRow), authorised: authorisation !== null }
  },
})

const loadByDecision = async (db: ReadDb, decisionId: string) => {
  const { proceedingId } = found(
    await db.decision.findUnique({ where: { id: decisionId }, select: { proceedingId: true } }),
  )
  return loadProceeding(db, proceedingId)
}

/** The draft as it would be printed now, marked as a draft. */
export const decisionDraftPdf = defineRecordQuery({
  name: 'benefits.decisionDraftPdf',
  label: 'Podgląd projektu decyzji',
  input: z.object({ decisionId: z.uuid() }),
  permission: read,
  load: ({ db }, { decisionId }) => loadByDecision(db, decisionId),
  async run({ db, clock, target }, { decisionId }) {
    const snapshot = await loadSnapshot(db, target, clock.today())
    const decision = found(await db.decision.findUnique({ where: { id: decisionId } }))
    const content = await renderBuiltPdf(buildDecision(snapshot, decision, notSigned(clock.today())), {
      draft: true,
      training: snapshot.centre.trainingCopy,
    })
    return { name: `Projekt decyzji ${target.caseNumber}.pdf`, mimeType: 'application/pdf', content }
  },
  subject,
})

/** Who did what and when in the case, with the documents (art. 66a KPA). */
export const caseRecord = defineRecordQuery({
  name: 'benefits.caseRecord',
  label: 'Metryka sprawy',
  input: z.object({ proceedingId: z.uuid() }),
  permission: read,
  load: ({ db }, { proceedingId }) => loadProceeding(db, proceedingId),
  run: ({ db, target }) => recordSheetOf(db, target),
  subject,
})

/** A document as the sheet names it: the ending of its file says nothing there and broke over two lines. */
const markOf = (fileName: string): string => fileName.replace(/\.(pdf|jpe?g|png)$/i, '')

/** The case record sheet, printed. */
export const caseRecordPdf = defineRecordQuery({
  name: 'benefits.caseRecordPdf',
  label: 'Wydruk metryki sprawy',
  input: z.object({ proceedingId: z.uuid() }),
  permission: read,
  load: ({ db }, { proceedingId }) => loadProceeding(db, proceedingId),
  async run({ db, clock, target }) {
    const [entries, snapshot] = await Promise.all([
      recordSheetOf(db, target),
      loadSnapshot(db, target, clock.today()),
    ])
    const document = sheetDocument.build({
      letterhead: letterheadOf(snapshot.centre),
      caseNumber: target.caseNumber,
      caseTitle: `Przyznanie ${benefitKindGenitive[target.benefit]} – ${snapshot.party.name}`,
      issuedOn: clock.today(),
      entries: entries.map((entry) => ({
        on: warsawDateOf(entry.at),
        time: formatTime(entry.at),
        action: entry.action,
        person: entry.person,
        position: entry.position,
        ...(entry.file ? { document: markOf(entry.file.name) } : {}),
      })),
    })
    const content = await renderBuiltPdf(document, { training: snapshot.centre.trainingCopy })
    return { name: `Metryka ${target.caseNumber}.pdf`, mimeType: 'application/pdf', content }
  },
  subject,
})
