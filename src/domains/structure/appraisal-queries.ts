import 'server-only'
import { z } from 'zod'
import { letterheadOf } from '@/domains/staff/letterhead'
import { loadCentre } from '@/domains/staff/centre'
import { fromDbDate } from '@/kernel/local-date'
import { formatDate } from '@/kernel/polish'
import type { Prisma } from '@/platform/db/generated/client'
import { renderBuiltPdf } from '@/platform/documents/render-pdf'
import { defineListQuery, defineRecordQuery } from '@/platform/query/define-query'
import { socialWorkersOn } from './appraisal-people'
import { appraisalSheetDocument } from './documents/appraisal-sheet'
import { appraisalStateLabels } from './labels'
import { structurePermissions } from './permissions'
import { newSheetRefusals, sheetOn } from './rules/appraisal'

const criteriaSchema = z.array(z.object({ part: z.enum(['worker', 'superior', 'self']), label: z.string() }))
const withPerson = { agreedBy: { select: { firstName: true, lastName: true } } } as const

type Row = Prisma.AppraisalSheetGetPayload<{ include: typeof withPerson }>

function sheetOf({ agreedBy, createdAt: _at, createdBy: _by, agreedById: _id, ...row }: Row) {
  const dayOf = (day: Date | null) => (day ? fromDbDate(day) : null)
  return {
    ...row,
    criteria: criteriaSchema.parse(row.criteria),
    agreedOn: dayOf(row.agreedOn),
    agreedBy: agreedBy ? `${agreedBy.lastName} ${agreedBy.firstName}` : null,
    validFrom: dayOf(row.validFrom),
    assessedOn: dayOf(row.assessedOn),
  }
}

export type AppraisalSheetLine = ReturnType<typeof sheetOf>

/** Who agreed to a sheet, when and in which document; '' for a draft. */
const agreementWords = ({ agreedOn, agreedBy, agreedDocument }: AppraisalSheetLine): string =>
  agreedOn ? `${formatDate(agreedOn)}, ${agreedBy ?? ''}, ${agreedDocument ?? ''}` : ''

/** Every version of the appraisal sheet, newest first, and who may agree to one. */
export const appraisalSheets = defineListQuery({
  name: 'structure.appraisalSheets',
  label: 'Arkusz ocen pracowników socjalnych',
  input: z.object({}),
  permission: structurePermissions.on('structure.appraisal.read'),
  async run({ db, clock }) {
    const today = clock.today()
    const [rows, people] = await Promise.all([
      db.appraisalSheet.findMany({ orderBy: { number: 'desc' }, include: withPerson }),
      socialWorkersOn(db, today),
    ])
    const sheets = rows.map(sheetOf)
    return {
      sheets,
      holdsId: sheetOn(sheets, today)?.id ?? null,
      /** why the next version cannot begin */
      blocked: newSheetRefusals(sheets.map(({ state }) => state)),
      socialWorkers: [...people].map(([value, label]) => ({ value, label })),
    }
  },
})

/** One version as a PDF to be filled in. */
export const appraisalSheetPdf = defineRecordQuery({
  name: 'structure.appraisalSheetPrint',
  label: 'Wydruk arkusza ocen',
  input: z.object({ sheetId: z.uuid() }),
  permission: structurePermissions.on('structure.appraisal.read'),
  load: ({ db }, { sheetId }) =>
    db.appraisalSheet.findUnique({ where: { id: sheetId }, include: withPerson }),
  async run({ db, clock, target }) {
    const centre = await loadCentre(db)
    const sheet = sheetOf(target)
    const document = appraisalSheetDocument.build({
      letterhead: letterheadOf(centre),
      place: centre.city,
      issuedOn: clock.today(),
      number: sheet.number,
      stateWords: appraisalStateLabels[sheet.state],
      personnelSpecialist: sheet.personnelSpecialist,
      agreement: agreementWords(sheet),
      validFrom: sheet.validFrom,
      criteria: sheet.criteria,
    })
    return {
      name: `Arkusz oceny pracownika socjalnego – wersja ${sheet.number}.pdf`,
      mimeType: 'application/pdf',
      content: await renderBuiltPdf(document, { training: centre.trainingCopy }),
    }
  },
  subject: ({ id }) => ({ subjectType: 'appraisalSheet', subjectId: id }),
})
