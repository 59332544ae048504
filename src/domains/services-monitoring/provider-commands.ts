import 'server-only'
import { defineCommand } from '@/platform/command/execute'
import { refuse, Refused, refuseUnless } from '@/platform/errors'
import { storeFile } from '@/platform/files/file-store'
import { oneRow, sameVersion } from '@/platform/versions'
import { lockReport, serviceAudit, supervisionFacts } from './load'
import { monitoringPermissions } from './permissions'
import { takeProviderFigures as input } from './provider-inputs'
import { readProviderSheet } from './provider-sheet'
import { providedOf, sheetRefusals, withRemark } from './rules/provider-figures'
import { supervisionRefusals } from './rules/supervision'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Takes the provider's figures of a month over into the report; the file is kept as their evidence. */
export const takeProviderFigures = defineCommand({
  name: 'monitoring.takeProviderFigures',
  label: 'Przejęcie miesięcznych danych wykonawcy z pliku',
  input,
  load: ({ tx }, { reportId }) => lockReport(tx, reportId),
  permission: monitoringPermissions.on('monitoring.report.prepare'),
  async run({ target, ...context }, { reportId, version, file }) {
    const { tx, actor, clock } = context
    const { report } = target
    sameVersion(report, version)
    refuseUnless(supervisionRefusals(await supervisionFacts(tx, target, actor, clock.today())))
    if (report.state !== 'draft' && report.state !== 'returned')
      throw refuse(
        'report.closed',
        'Sprawozdanie jest już przekazane.',
        'Gdy trzeba je poprawić, dyrektor zwraca je z uwagami.',
      )
    const content = Buffer.from(file.content, 'base64')
    const sheet = await readProviderSheet(content)
    const refusals = sheetRefusals(sheet, target.id, report.month)
    if (sheet === null || refusals.length > 0) throw new Refused(refusals)
    const { figures, remark } = providedOf(sheet)
    const { id: fileId } = await storeFile(context, {
      name: `Dane wykonawcy ${report.month}.xlsx`,
      mimeType: XLSX,
      kind: 'monitoring.providerReturn',
      personId: null,
      content,
    })
    oneRow(
      await tx.serviceMonthlyReport.updateMany({
        where: { id: reportId, version },
        data: { ...figures, description: withRemark(report.description, remark), version: { increment: 1 } },
      }),
    )
    await tx.serviceProviderReturn.create({
      data: { reportId, fileId, figures, remark, createdAt: clock.now(), createdBy: actor.id },
      select: { id: true },
    })
    return { fileId, figures: Object.keys(figures).length }
  },
  audit: ({ reportId }, { fileId, figures }, { id, report }) =>
    serviceAudit(id, { reportId, fileId, figures, month: report.month }),
})
