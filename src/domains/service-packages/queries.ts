import 'server-only'
import { warsawDateOf } from '@/kernel/calendar-day'
import { fromDbDate } from '@/kernel/local-date'
import { catalogueServices } from '@/domains/services-organisation/dictionaries/services'
import { targetGroups } from '@/domains/services-organisation/dictionaries/target-groups'
import { fileId, loadFile, subjectOfFile, type LoadedFile } from '@/domains/social-work/load'
import { loadCentre } from '@/domains/staff/centre'
import { letterheadOf } from '@/domains/staff/letterhead'
import type { ReadDb } from '@/platform/db/client'
import { renderBuiltPdf } from '@/platform/documents/render-pdf'
import { defineRecordQuery } from '@/platform/query/define-query'
import { packageDocument } from './documents/package'
import { packagesPermissions } from './permissions'
import { endedRefusals } from './rules/package'

const permission = packagesPermissions.on('packages.service.read')
const name = { firstName: true, lastName: true } as const
const fullName = (person: { firstName: string; lastName: string }) => `${person.firstName} ${person.lastName}`
const dayOrNull = (date: Date | null) => (date ? fromDbDate(date) : null)

/** The package of a file: each service with what was agreed, its history and its assessments. */
export const packageOfFile = defineRecordQuery({
  name: 'packages.ofFile',
  label: 'Indywidualny pakiet usług',
  input: fileId,
  permission,
  load: ({ db }, input) => loadFile(db, input.fileId),
  async run({ db, target }) {
    const [services, emptyReason] = await Promise.all([packageOf(db, target), emptyReasonOf(db, target)])
    return { services, emptyReason }
  },
  subject: (target) => subjectOfFile(target),
})

export type PackageOfFile = Awaited<ReturnType<typeof packageOfFile>>
export type ServiceInPackage = PackageOfFile['services'][number]

/** Why the package is empty, as the terms in force say it (G-058). */
async function emptyReasonOf(db: ReadDb, file: LoadedFile): Promise<string | null> {
  const terms = await db.cooperationTerms.findFirst({
    where: { caseFileId: file.id, endedOn: null },
    select: { emptyPackageReason: true },
  })
  return terms?.emptyPackageReason ?? null
}

async function packageOf(db: ReadDb, file: LoadedFile) {
  const rows = await db.packagedService.findMany({
    where: { caseFileId: file.id },
    orderBy: [{ neededOn: 'desc' }, { createdAt: 'desc' }],
    include: {
      person: { select: name },
      assessments: { orderBy: [{ assessedOn: 'desc' }, { createdAt: 'desc' }] },
    },
  })
  const steps = await db.stateChange.findMany({
    where: { subjectType: 'packagedService', subjectId: { in: rows.map(({ id }) => id) } },
    orderBy: { id: 'desc' },
  })
  const users = await db.user.findMany({
    where: {
      id: {
        in: [
          ...steps.map(({ userId }) => userId),
          ...rows.flatMap(({ assessments }) => assessments.map(({ createdBy }) => createdBy)),
        ],
      },
    },
    select: { id: true, ...name },
  })
  const who = new Map(users.map((user) => [user.id, fullName(user)]))
  const ended = (state: string) => state === 'ended'
  return rows
    .map((row) => ({
      id: row.id,
      version: row.version,
      personId: row.personId,
      person: fullName(row.person),
      service: row.serviceCode,
      serviceLabel: serviceLabel(row.serviceCode),
      targetGroup: row.targetGroup,
      groupLabel: targetGroups.find(({ code }) => code === row.targetGroup)?.label ?? row.targetGroup,
      need: row.need,
      ownMeans: row.ownMeans,
      extent: row.extent,
      hoursPerMonth: row.hoursPerMonth,
      plannedFrom: dayOrNull(row.plannedFrom),
      plannedTo: dayOrNull(row.plannedTo),
      provider: row.provider,
      state: row.state,
      neededOn: fromDbDate(row.neededOn),
      startedOn: dayOrNull(row.startedOn),
      since: fromDbDate(row.endedOn ?? row.startedOn ?? row.grantedOn ?? row.awaitingSince ?? row.neededOn),
      endReason: row.endReason,
      refusals: endedRefusals(row),
      assessments: row.assessments.map((one) => ({
        id: one.id,
        version: one.version,
        assessedOn: fromDbDate(one.assessedOn),
        grade: one.grade,
        tool: one.tool,
        note: one.note,
        by: who.get(one.createdBy) ?? 'osoba bez konta',
      })),
      history: steps
        .filter(({ subjectId }) => subjectId === row.id)
        .map((step) => ({
          id: String(step.id),
          day: warsawDateOf(step.at),
          transition: step.transition,
          who: who.get(step.userId) ?? 'osoba bez konta',
          note: step.note,
        })),
    }))
    .sort((a, b) => Number(ended(a.state)) - Number(ended(b.state)))
}

function serviceLabel(code: string): string {
  return catalogueServices.find((service) => service.code === code)?.label ?? code
}

/** The package as a PDF, for the family and the file. */
export const packagePdf = defineRecordQuery({
  name: 'packages.print',
  label: 'Wydruk indywidualnego pakietu usług',
  input: fileId,
  permission,
  load: ({ db }, input) => loadFile(db, input.fileId),
  async run({ db, clock, target }) {
    const [services, emptyReason, centre, client, lead] = await Promise.all([
      packageOf(db, target),
      emptyReasonOf(db, target),
      loadCentre(db),
      db.person.findUniqueOrThrow({ where: { id: target.personId }, select: name }),
      target.leadId ? db.user.findUnique({ where: { id: target.leadId }, select: name }) : null,
    ])
    const document = packageDocument.build({
      letterhead: letterheadOf(centre),
      place: centre.city,
      issuedOn: clock.today(),
      client: fullName(client),
      lead: lead ? fullName(lead) : '',
      emptyReason,
      services: services.map((service) => ({
        ...service,
        assessments: service.assessments.map(({ assessedOn, grade, tool, note }) => ({
          assessedOn,
          grade,
          tool,
          note,
        })),
      })),
    })
    return {
      name: `Indywidualny pakiet usług – ${fullName(client)}.pdf`,
      mimeType: 'application/pdf',
      content: await renderBuiltPdf(document, { training: centre.trainingCopy }),
    }
  },
  subject: (target) => subjectOfFile(target),
})
