import 'server-only'
import { z } from 'zod'
import { loadCentre } from '@/domains/staff/centre'
import type { ReadDb } from '@/platform/db/client'
import { printedAs, printFormats } from '@/platform/documents/printed'
import { found, NotFound, refuseUnless } from '@/platform/errors'
import { defineRecordQuery } from '@/platform/query/define-query'
import { documentOf } from './document-data'
import { serviceDocuments } from './documents/index'
import { processNumber } from './labels'
import { factsOf, loadProcess, type LoadedProcess } from './load'
import { servicesPermissions } from './permissions'
import { documentKinds, documentLabels, documentRefusals, type DocumentKind } from './rules/stage-documents'
import { documentSetting } from './stage-documents'

/** The kept edition asked for, else the newest; null while there is none. */
async function keptDocument(db: ReadDb, processId: string, kind: DocumentKind, edition: number | null) {
  const row = await db.serviceDocument.findFirst({
    where: { processId, kind, ...(edition === null ? {} : { edition }) },
    orderBy: { edition: 'desc' },
  })
  if (row === null) return null
  const definition = found(serviceDocuments.find(row.definitionId, row.definitionVersion) ?? null)
  return { document: definition.buildFrom(row.data), edition: row.edition }
}

const fileName = (process: LoadedProcess, kind: DocumentKind, mark: string) =>
  `${documentLabels[kind]} – ${processNumber(process).replace('/', '-')}${mark}`

/** A document of a process: the accepted one as it was accepted, else a draft of what is written now – as PDF or Word. */
export const stageDocument = defineRecordQuery({
  name: 'services.stageDocument',
  label: 'Dokument etapu usługi',
  input: z.object({
    processId: z.uuid(),
    kind: z.enum(documentKinds),
    format: z.enum(printFormats),
    edition: z.number().int().min(1).nullable().default(null),
  }),
  permission: servicesPermissions.on('services.process.read'),
  load: ({ db }, { processId }): Promise<LoadedProcess> => loadProcess(db, processId),
  async run({ db, clock, target }, { kind, format, edition }) {
    const { trainingCopy: training } = await loadCentre(db)
    const kept = await keptDocument(db, target.id, kind, edition)
    if (kept === null && edition !== null) throw new NotFound()
    if (kept !== null) {
      const mark = kept.edition > 1 ? ` – wydanie ${kept.edition}` : ''
      return printedAs(format, kept.document, { training }, fileName(target, kind, mark))
    }
    refuseUnless(documentRefusals(factsOf(target, clock.today()), kind))
    const { definition, data } = documentOf(target, kind, await documentSetting(db, target, clock.today()))
    const draft = definition.buildFrom(data)
    return printedAs(format, draft, { training, draft: true }, fileName(target, kind, ' – projekt'))
  },
  subject: ({ id }) => ({ subjectType: 'serviceProcess', subjectId: id }),
})
