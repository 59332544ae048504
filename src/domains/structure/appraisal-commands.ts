import 'server-only'
import { fromDbDate, toDbDate } from '@/kernel/local-date'
import { defineCommand } from '@/platform/command/execute'
import type { WriteTx } from '@/platform/db/client'
import { found, refuseUnless } from '@/platform/errors'
import { sameVersion } from '@/platform/versions'
import * as inputs from './appraisal-inputs'
import { socialWorkersOn } from './appraisal-people'
import { appraisalParts, type AppraisalPart } from './dictionaries/appraisal-criteria'
import { structurePermissions } from './permissions'
import * as rules from './rules/appraisal'

const dayOf = (day: Date | null) => (day ? fromDbDate(day) : null)

/** Every version of the sheet, behind one row of the centre: of two people at once the second sees what the first did. */
async function lockedSheets(tx: WriteTx) {
  await tx.$queryRaw`SELECT 1 FROM centre FOR NO KEY UPDATE`
  const rows = await tx.appraisalSheet.findMany({ orderBy: { number: 'asc' } })
  return rows.map((row) => ({ ...row, agreedOn: dayOf(row.agreedOn), validFrom: dayOf(row.validFrom) }))
}

async function lockedSheet({ tx }: { tx: WriteTx }, { sheetId }: { sheetId: string }) {
  const sheets = await lockedSheets(tx)
  const sheet = found(sheets.find(({ id }) => id === sheetId) ?? null)
  return { sheet, others: sheets.filter(({ id }) => id !== sheetId) }
}

/** A draft of the appraisal sheet, with the personnel specialist: the first one or the next. */
export const saveAppraisalSheet = defineCommand({
  name: 'structure.saveAppraisalSheet',
  label: 'Projekt arkusza ocen',
  input: inputs.saveAppraisalSheet,
  load: async ({ tx }, { sheetId }) => {
    const sheets = await lockedSheets(tx)
    return { sheets, sheet: sheetId ? found(sheets.find(({ id }) => id === sheetId) ?? null) : null }
  },
  permission: structurePermissions.on('structure.appraisal.change'),
  async run({ tx, actor, clock, target }, { version, personnelSpecialist, worker, superior, self }) {
    const lines = { worker, superior, self }
    const criteria = (Object.keys(appraisalParts) as AppraisalPart[]).flatMap((part) =>
      lines[part].map((label) => ({ part, label })),
    )
    const { sheet, sheets } = target
    if (!sheet) {
      refuseUnless(rules.newSheetRefusals(sheets.map(({ state }) => state)))
      const made = { number: sheets.length + 1, createdAt: clock.now(), createdBy: actor.id }
      const data = { criteria, personnelSpecialist, ...made }
      return tx.appraisalSheet.create({ data, select: { id: true, number: true } })
    }
    sameVersion(sheet, version)
    refuseUnless(rules.orderRefusals(sheet.state, 'draft'))
    const data = { criteria, personnelSpecialist, version: { increment: 1 } }
    return tx.appraisalSheet.update({ where: { id: sheet.id }, data, select: { id: true, number: true } })
  },
  audit: (_input, { id, number }) => ({
    subjectType: 'appraisalSheet',
    subjectId: id,
    summary: { number },
  }),
})

/** Writes down that social workers agreed to the sheet: who for them, when, in which document. */
export const agreeAppraisalSheet = defineCommand({
  name: 'structure.agreeAppraisalSheet',
  label: 'Uzgodnienie arkusza ocen z pracownikami socjalnymi',
  input: inputs.agreeAppraisalSheet,
  load: lockedSheet,
  permission: structurePermissions.on('structure.appraisal.change'),
  async run({ tx, clock, target: { sheet } }, { version, agreedOn, agreedById, agreedDocument }) {
    sameVersion(sheet, version)
    const socialWorkers = [...(await socialWorkersOn(tx, agreedOn)).keys()]
    refuseUnless([
      ...rules.orderRefusals(sheet.state, 'draft'),
      ...rules.agreementRefusals({ agreedOn, today: clock.today(), agreedById, socialWorkers }),
    ])
    const data = { state: 'agreed', agreedOn: toDbDate(agreedOn), agreedById, agreedDocument } as const
    await tx.appraisalSheet.update({
      where: { id: sheet.id },
      data: { ...data, version: { increment: 1 } },
      select: { id: true },
    })
  },
  audit: ({ sheetId, agreedOn, agreedById }) => ({
    subjectType: 'appraisalSheet',
    subjectId: sheetId,
    summary: { agreedOn, agreedById },
  }),
})

/** The agreed sheet comes into force from a day on; the one before holds until then. */
export const introduceAppraisalSheet = defineCommand({
  name: 'structure.introduceAppraisalSheet',
  label: 'Wprowadzenie arkusza ocen',
  input: inputs.introduceAppraisalSheet,
  load: lockedSheet,
  permission: structurePermissions.on('structure.appraisal.change'),
  async run({ tx, target: { sheet, others } }, { version, validFrom }) {
    sameVersion(sheet, version)
    refuseUnless(rules.orderRefusals(sheet.state, 'agreed'))
    refuseUnless(rules.introductionRefusals(sheet, validFrom, others))
    await tx.appraisalSheet.update({
      where: { id: sheet.id },
      data: { state: 'inForce', validFrom: toDbDate(validFrom), version: { increment: 1 } },
      select: { id: true },
    })
  },
  audit: ({ sheetId, validFrom }) => ({
    subjectType: 'appraisalSheet',
    subjectId: sheetId,
    summary: { validFrom },
  }),
})

/** The sheet itself is assessed after it was used; the conclusions go into the next version. */
export const assessAppraisalSheet = defineCommand({
  name: 'structure.assessAppraisalSheet',
  label: 'Ocena arkusza ocen',
  input: inputs.assessAppraisalSheet,
  load: lockedSheet,
  permission: structurePermissions.on('structure.appraisal.change'),
  async run({ tx, clock, target: { sheet } }, { version, assessedOn, conclusions }) {
    sameVersion(sheet, version)
    refuseUnless(rules.orderRefusals(sheet.state, 'inForce'))
    refuseUnless(rules.assessmentRefusals(sheet, assessedOn, clock.today()))
    await tx.appraisalSheet.update({
      where: { id: sheet.id },
      data: { state: 'assessed', assessedOn: toDbDate(assessedOn), conclusions, version: { increment: 1 } },
      select: { id: true },
    })
  },
  audit: ({ sheetId, assessedOn }) => ({
    subjectType: 'appraisalSheet',
    subjectId: sheetId,
    summary: { assessedOn },
  }),
})
