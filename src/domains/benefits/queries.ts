import 'server-only'
import { z } from 'zod'
import type { ReadDb } from '@/platform/db/client'
import { ofOneMoment } from '@/platform/db/one-moment'
import { defineListQuery, defineRecordQuery } from '@/platform/query/define-query'
import { MOST_COUNTED } from '@/kernel/most-counted'
import { loadCentre } from '@/domains/staff/centre'
import { appealPart } from '@/domains/benefits/appeal-part'
import { inboxOf } from '@/domains/benefits/door-inbox'
import { deskLines } from '@/domains/benefits/desk-lines'
import * as inputs from '@/domains/benefits/inputs/lists'
import { workerInLetter } from '@/domains/benefits/letters'
import { benefitsFilePermissions, benefitsPermissions } from '@/domains/benefits/permissions'
import { proceedingHead } from '@/domains/benefits/proceeding-view'
import {
  certificatePart,
  decisionPart,
  documentPart,
  examinationPart,
  incomePart,
  interviewPart,
  referralPart,
} from '@/domains/benefits/proceeding-parts'
import {
  namesOfUsers,
  proceedingRows,
  proceedingWhere,
  unfinishedStates,
} from '@/domains/benefits/proceeding-rows'
import { openForWork } from '@/domains/benefits/proceeding-steps'
import { loadProceeding, loadSnapshot } from '@/domains/benefits/snapshot'
import { struckDeliveries } from '@/domains/benefits/struck-deliveries'
import { typedParts, typedTexts } from '@/domains/benefits/typed-texts'

/** Proceedings the actor may see, filtered, sorted and paged in the database. */
export const proceedingList = defineListQuery({
  name: 'benefits.proceedingList',
  label: 'Lista spraw o świadczenia',
  input: inputs.proceedingList,
  permission: benefitsPermissions.on('benefits.proceeding.list'),
  async run({ db, where, actor, clock }, { page, pageSize, ...filter }) {
    const { pilotFrom } = await loadCentre(db)
    const filtered = proceedingWhere(where, filter, actor, clock.today(), pilotFrom)
    const [rows, total] = await Promise.all([
      proceedingRows(db, filtered, filter, { skip: (page - 1) * pageSize, take: pageSize }, pilotFrom),
      db.proceeding.count({
        where: filtered,
        orderBy: [{ appliedOn: 'desc' }, { id: 'asc' }],
        take: MOST_COUNTED,
      }),
    ])
    return { rows, total, pilot: pilotFrom !== null }
  },
})

const EXPORT_PAGE = 2000

/** The whole list as it is filtered, page after page, for a sheet; leaving the system is an access. */
export const proceedingExport = defineListQuery({
  name: 'benefits.proceedingExport',
  label: 'Eksport listy spraw o świadczenia',
  input: inputs.proceedingFilter,
  permission: benefitsPermissions.on('benefits.proceeding.export'),
  logged: true,
  async run({ db, where, actor, clock }, filter) {
    const { pilotFrom } = await loadCentre(db)
    const filtered = proceedingWhere(where, filter, actor, clock.today(), pilotFrom)
    async function* rows(read: ReadDb) {
      for (let skip = 0; ; skip += EXPORT_PAGE) {
        const page = await proceedingRows(read, filtered, filter, { skip, take: EXPORT_PAGE }, pilotFrom)
        yield* page
        if (page.length < EXPORT_PAGE) return
      }
    }
    return { rows: ofOneMoment(rows) }
  },
})

/** Workers whose cases the actor sees, for the filter of the list. */
export const proceedingWorkers = defineListQuery({
  name: 'benefits.proceedingWorkers',
  label: 'Pracownicy prowadzący sprawy',
  input: z.object({}),
  permission: benefitsPermissions.on('benefits.proceeding.list'),
  async run({ db, where }) {
    const rows = await db.proceeding.findMany({
      where: { AND: [where, { state: { in: unfinishedStates } }] },
      distinct: ['workerId'],
      select: { workerId: true },
    })
    const names = await namesOfUsers(
      db,
      rows.map(({ workerId }) => workerId),
    )
    return [...names].map(([id, name]) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name, 'pl'))
  },
})

/** One proceeding with everything its screen shows. */
export const proceedingFile = defineRecordQuery({
  name: 'benefits.proceedingFile',
  label: 'Sprawa o świadczenie',
  input: z.object({ proceedingId: z.uuid() }),
  permission: benefitsPermissions.on('benefits.proceeding.read'),
  load: ({ db }, { proceedingId }) => loadProceeding(db, proceedingId),
  async run({ db, actor, clock, target }) {
    const today = clock.today()
    const snapshot = await loadSnapshot(db, target, today)
    const head = await proceedingHead(db, snapshot, actor, today)
    const signedBy = snapshot.decision?.signedBy ?? null
    const writes = head.may.lead && openForWork.includes(head.state)
    const [interview, referrals, documents, signer, typed, appeal, struck] = await Promise.all([
      interviewPart(db, snapshot),
      referralPart(db, snapshot),
      documentPart(db, snapshot),
      signedBy ? workerInLetter(db, signedBy, []) : null,
      writes ? typedParts(actor, target.id) : null,
      appealPart(db, actor, snapshot, head.may.lead),
      struckDeliveries(db, snapshot),
    ])
    return {
      head,
      interview,
      referrals,
      documents,
      examination: examinationPart(snapshot),
      certificates: certificatePart(snapshot, head.names),
      income: incomePart(snapshot),
      decision: decisionPart(snapshot, today, head.names, signer),
      appeal,
      struckDeliveries: struck,
      typedParts: typed,
      typed: head.may.lead && snapshot.decision ? await typedTexts(actor, snapshot.decision) : null,
    }
  },
  subject: (target) => ({ personId: target.personId, subjectType: 'proceeding', subjectId: target.id }),
})

export type ProceedingFile = Awaited<ReturnType<typeof proceedingFile>>

/** What asks for this person today: terms, certificates that came, drafts returned, decisions to sign, appeals ending. */
export const benefitsDesk = defineListQuery({
  name: 'benefits.desk',
  label: 'Mój pulpit: świadczenia',
  input: z.object({}),
  permission: benefitsPermissions.on('benefits.proceeding.list'),
  run: ({ db, actor, clock, where }) => deskLines(db, actor, clock.today(), where),
})

/** What came through the door for the files the actor leads, unread first. */
export const doorInbox = defineListQuery({
  name: 'benefits.doorInbox',
  label: 'Dokumenty od pracowników socjalnych',
  input: z.object({ personId: z.uuid().nullish() }),
  permission: benefitsFilePermissions.on('benefits.door.read'),
  run: ({ db, where }, { personId }) => inboxOf(db, where, personId ?? null),
})
