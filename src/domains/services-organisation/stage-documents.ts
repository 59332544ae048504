import 'server-only'
import {
  addToMonth,
  firstDay,
  fromDbDate,
  lastDay,
  toDbDate,
  yearMonth,
  type LocalDate,
} from '@/kernel/local-date'
import { loadCentre } from '@/domains/staff/centre'
import { letterheadOf } from '@/domains/staff/letterhead'
import type { CommandContext } from '@/platform/command/define-command'
import type { ReadDb, WriteTx } from '@/platform/db/client'
import type { Prisma } from '@/platform/db/generated/client'
import { demandCells } from './demand'
import { documentOf, type DocumentSetting } from './document-data'
import { factsOf, loadProcess, type LoadedProcess } from './load'
import { offeringChoices, offeringOf } from './offering'
import { demandRows } from './rules/demand'
import { figureTables, storedFigures } from './rules/local-data'
import { documentKinds, documentPlaces, isFinal, type DocumentKind } from './rules/stage-documents'
import type { StepContent } from './rules/step-content'

type Db = ReadDb | WriteTx

/** The twelve months that end with the month of a day: what counts of packages in a document are about. */
export function yearEndingOn(day: LocalDate) {
  const last = yearMonth(day)
  return { from: firstDay(addToMonth(last, -11)), to: lastDay(last) }
}

/** Everything a document needs beside its process: letterhead, names, counts of packages without names. */
export async function documentSetting(
  db: Db,
  process: LoadedProcess,
  today: LocalDate,
): Promise<DocumentSetting> {
  const deciders = process.stages.flatMap(({ decidedBy }) => decidedBy ?? [])
  const period = yearEndingOn(today)
  // one after another: inside a command they share one connection
  const centre = await loadCentre(db)
  const users = await db.user.findMany({
    where: { id: { in: [...new Set(deciders)] } },
    select: { id: true, firstName: true, lastName: true },
  })
  const districts = await db.district.findMany({ select: { id: true, name: true } })
  const cells = await demandCells(db, {
    ...period,
    service: process.catalogueCode,
    groups: process.targetGroups,
  })
  const local = await db.localYear.findFirst({
    where: { year: { lte: Number(today.slice(0, 4)) } },
    orderBy: { year: 'desc' },
  })
  const offering = await offeringChoices(db, process.catalogueCode, offeringOf(process))
  const districtNames = new Map(districts.map(({ id, name }) => [id, name]))
  return {
    letterhead: letterheadOf(centre),
    place: centre.city,
    today,
    offering: new Map(offering.map(({ value, label }) => [value, label])),
    names: new Map(users.map(({ id, firstName, lastName }) => [id, `${firstName} ${lastName}`])),
    packages: {
      ...period,
      rows: demandRows(cells),
      districts: districtNames,
    },
    figures: local ? figureTables(local.year, storedFigures(local.figures), districtNames) : [],
  }
}

/**
 * Keeps the documents that have just become final, as they are now: a later change of data does not change what was accepted.
 * A document published or accepted once more is a further edition. `written` is the step that was just written.
 */
export async function sealDocuments(
  context: CommandContext,
  processId: string,
  written: string | null,
): Promise<void> {
  const { tx, clock } = context
  const process = await loadProcess(tx, processId)
  const facts = factsOf(process, clock.today())
  const fresh = documentKinds.filter(
    (kind) =>
      isFinal(facts, kind) &&
      (!process.documents.some((one) => one.kind === kind) ||
        (written !== null && documentPlaces[kind].sealedBy.includes(written))),
  )
  if (fresh.length === 0) return
  const setting = await documentSetting(tx, process, clock.today())
  for (const kind of fresh) await keepEdition(context, process, kind, documentOf(process, kind, setting))
}

async function keepEdition(
  { tx, clock, actor }: CommandContext,
  process: LoadedProcess,
  kind: DocumentKind,
  { definition, data }: Pick<ReturnType<typeof documentOf>, 'definition'> & { readonly data: object },
): Promise<void> {
  // filled once, so that what cannot be printed is never kept
  definition.buildFrom(data)
  const last = process.documents.find((one) => one.kind === kind)?.edition ?? 0
  await tx.serviceDocument.create({
    data: {
      processId: process.id,
      stage: documentPlaces[kind].stage,
      kind,
      edition: last + 1,
      definitionId: definition.id,
      definitionVersion: definition.version,
      data: data as unknown as Prisma.InputJsonObject,
      sealedOn: toDbDate(clock.today()),
      createdAt: clock.now(),
      createdBy: actor.id,
    },
    select: { id: true },
  })
}

/**
 * A published call for offers came to nothing: the next edition of its announcement says so, when and why; the edition
 * that was published stays. Nothing where the form of the process has no announcement of its own.
 */
export async function announceCancelled(
  context: CommandContext,
  processId: string,
  reason: string,
): Promise<void> {
  const process = await loadProcess(context.tx, processId)
  if (!process.documents.some(({ kind }) => kind === 'announcement')) return
  const today = context.clock.today()
  const { definition, data } = documentOf(
    process,
    'announcement',
    await documentSetting(context.tx, process, today),
  )
  await keepEdition(context, process, 'announcement', {
    definition,
    data: { ...data, cancelled: { on: today, reason } },
  })
}

/** The kept editions of one kind, newest first. */
export const editionsOf = (process: LoadedProcess, kind: string) =>
  process.documents
    .filter((one) => one.kind === kind)
    .map(({ edition, sealedOn }) => ({ edition, sealedOn: fromDbDate(sealedOn) }))

/** What steps of the diagnosis begin with: people who have the service in their package, when enough to be told. */
export async function prefilled(
  db: Pick<ReadDb, '$queryRaw'>,
  process: LoadedProcess,
  today: LocalDate,
): Promise<Readonly<Record<string, StepContent>>> {
  if (process.steps.find(({ code }) => code === 'DIA-01')?.state !== 'todo') return {}
  const wanted = { ...yearEndingOn(today), service: process.catalogueCode, groups: process.targetGroups }
  const persons = demandRows(await demandCells(db, wanted)).map((row) => row.persons)
  const known = persons.filter((count) => count !== 'fewer')
  if (persons.length === 0 || known.length < persons.length) return {}
  return { 'DIA-01': { packages: known.reduce((sum, count) => sum + count, 0) } }
}
