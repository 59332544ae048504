import 'server-only'
import { runBy } from '@/domains/casework/permissions'
import { appealForwardingTerm } from '@/domains/casework/rules/terms'
import { fromDbDate, type LocalDate } from '@/kernel/local-date'
import { formatDate } from '@/kernel/polish'
import type { Actor } from '@/platform/auth/actor'
import type { DeskLine } from '@/platform/desk-line'
import type { ReadDb } from '@/platform/db/client'
import type { Prisma } from '@/platform/db/generated/client'
import { caseTab, deskCaseSelect, who } from '@/domains/benefits/desk-case'

const SHOWN = 40

const { id, caseNumber, caseFile } = deskCaseSelect
const appealedSelect = {
  id: true,
  appealReceivedOn: true,
  appealPassedOn: true,
  proceeding: { select: { id, caseNumber, caseFile } },
} as const satisfies Prisma.DecisionSelect

type Appealed = Prisma.DecisionGetPayload<{ select: typeof appealedSelect }>

/** Appeals without an outcome in one's own cases, whatever the state of the case: to be passed on, or with the kolegium. */
export async function openAppealLines(db: ReadDb, actor: Actor, today: LocalDate): Promise<DeskLine[]> {
  const rows = await db.decision.findMany({
    where: {
      appealReceivedOn: { not: null },
      appealOutcome: null,
      proceeding: { caseFile: { kind: 'benefits', ...runBy(actor) } },
    },
    orderBy: [{ appealReceivedOn: 'asc' }, { id: 'asc' }],
    take: SHOWN,
    select: appealedSelect,
  })
  return rows.flatMap((row) => [...toPassOn(row, today), ...withKolegium(row)])
}

function toPassOn(
  { id, appealReceivedOn, appealPassedOn, proceeding }: Appealed,
  today: LocalDate,
): DeskLine[] {
  if (appealReceivedOn === null || appealPassedOn !== null) return []
  const { dueOn } = appealForwardingTerm(fromDbDate(appealReceivedOn))
  const late = dueOn < today
  return [
    {
      id: `appeal-pass-on-${id}`,
      tone: late ? 'danger' : 'warning',
      sentence: `Przekaż odwołanie do kolegium do ${formatDate(dueOn)}: sprawa ${proceeding.caseNumber} (${who(proceeding)}).${late ? ' Termin minął.' : ''}`,
      href: caseTab(proceeding.id, 'doreczenie'),
      action: 'Otwórz odwołanie',
      dueOn,
    },
  ]
}

function withKolegium({ id, appealPassedOn, proceeding }: Appealed): DeskLine[] {
  if (appealPassedOn === null) return []
  const passedOn = fromDbDate(appealPassedOn)
  return [
    {
      id: `appeal-with-kolegium-${id}`,
      tone: 'neutral',
      sentence: `Odwołanie w sprawie ${proceeding.caseNumber} (${who(proceeding)}) czeka na orzeczenie kolegium, przekazane ${formatDate(passedOn)}.`,
      href: caseTab(proceeding.id, 'doreczenie'),
      action: 'Otwórz odwołanie',
      dueOn: passedOn,
      since: true,
      place: 'others',
    },
  ]
}
