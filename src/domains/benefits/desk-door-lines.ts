import 'server-only'
import { fromDbDate, warsawDateOf, yearMonth } from '@/kernel/local-date'
import { formatMoney } from '@/kernel/money'
import { formatMonth } from '@/kernel/polish'
import type { Actor } from '@/platform/auth/actor'
import type { DeskLine } from '@/platform/desk-line'
import type { ReadDb } from '@/platform/db/client'
import {
  certificateKindLabels,
  certificateStatements,
  informationCategoryLabels,
} from '@/domains/benefits/labels'
import { openRunBy, runningStates } from '@/domains/benefits/proceeding-rows'

const SHOWN = 40
const inbox = '/swiadczenia?karta=od-pracownika-socjalnego'
const caseTab = (proceedingId: string) => `/swiadczenia/${proceedingId}?karta=skierowanie`

const nameSelect = { firstName: true, lastName: true } as const
const who = (person: { firstName: string; lastName: string }) => `${person.firstName} ${person.lastName}`

/** What came through the door for the clients whose open benefits file the actor leads and nobody has read yet. */
export async function doorLines(db: ReadDb, actor: Actor): Promise<DeskLine[]> {
  const led = openRunBy(actor)
  const parts = await Promise.all([
    certificateLines(db, led),
    informationLines(db, led),
    requestLines(db, led),
  ])
  return parts.flat()
}

type Led = ReturnType<typeof openRunBy>

/** Each opens the case that waits for it; a monthly one with no case open stands in the list of what came. */
async function certificateLines(db: ReadDb, led: Led): Promise<DeskLine[]> {
  const rows = await db.certificate.findMany({
    where: { readAt: null, correction: { is: null }, caseFile: { person: { caseFiles: { some: led } } } },
    orderBy: { createdAt: 'desc' },
    take: SHOWN,
    select: {
      id: true,
      kind: true,
      affirmative: true,
      month: true,
      issuedOn: true,
      referral: { select: { proceedingId: true } },
      caseFile: {
        select: {
          person: {
            select: {
              ...nameSelect,
              caseFiles: {
                where: led,
                select: {
                  proceedings: {
                    where: { state: { in: runningStates } },
                    orderBy: { dueOn: 'asc' },
                    take: 1,
                    select: { id: true },
                  },
                },
              },
            },
          },
        },
      },
    },
  })
  return rows.map((row) => {
    const { person } = row.caseFile
    const waiting = person.caseFiles.flatMap(({ proceedings }) => proceedings.map(({ id }) => id))
    const proceedingId = row.referral?.proceedingId ?? waiting[0]
    const [yes, no] = certificateStatements[row.kind]
    const month = row.month ? ` za ${formatMonth(yearMonth(row.month))}` : ''
    return {
      id: `certificate-${row.id}`,
      tone: row.kind === 'cooperation' && !row.affirmative ? 'warning' : 'success',
      sentence: `${certificateKindLabels[row.kind]}${month}: ${who(person)} – ${row.affirmative ? yes : no}.`,
      href: proceedingId ? caseTab(proceedingId) : inbox,
      action: 'Przeczytaj zaświadczenie',
      dueOn: fromDbDate(row.issuedOn),
      since: true,
      place: 'door',
      notice: { kind: 'certificateIssued', subjectId: row.id },
    }
  })
}

async function informationLines(db: ReadDb, led: Led): Promise<DeskLine[]> {
  const rows = await db.otherInformation.findMany({
    where: { readAt: null, caseFile: { person: { caseFiles: { some: led } } } },
    orderBy: { createdAt: 'desc' },
    take: SHOWN,
    select: {
      id: true,
      category: true,
      createdAt: true,
      proceeding: { select: { caseNumber: true } },
      caseFile: { select: { person: { select: nameSelect } } },
    },
  })
  return rows.map((row) => ({
    id: `information-${row.id}`,
    tone: 'warning',
    sentence: `Informacja do sprawy ${row.proceeding.caseNumber} (${who(row.caseFile.person)}): ${informationCategoryLabels[row.category].toLowerCase()}.`,
    href: inbox,
    action: 'Przeczytaj informację',
    dueOn: warsawDateOf(row.createdAt),
    since: true,
    place: 'door',
    notice: { kind: 'informationSent', subjectId: row.id },
  }))
}

async function requestLines(db: ReadDb, led: Led): Promise<DeskLine[]> {
  const rows = await db.benefitRequest.findMany({
    where: { readAt: null, contract: { caseFile: { person: { caseFiles: { some: led } } } } },
    orderBy: { createdAt: 'desc' },
    take: SHOWN,
    select: {
      id: true,
      amount: true,
      sentOn: true,
      contract: { select: { caseFile: { select: { person: { select: nameSelect } } } } },
    },
  })
  return rows.map((row) => ({
    id: `request-${row.id}`,
    tone: 'info',
    sentence: `Wniosek o zasiłek celowy na realizację kontraktu: ${who(row.contract.caseFile.person)}, ${formatMoney(row.amount)}.`,
    href: inbox,
    action: 'Przeczytaj wniosek',
    dueOn: fromDbDate(row.sentOn),
    since: true,
    place: 'door',
    notice: { kind: 'benefitRequestSent', subjectId: row.id },
  }))
}
