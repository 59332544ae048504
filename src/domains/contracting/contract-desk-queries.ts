import 'server-only'
import { z } from 'zod'
import { addDays, fromDbDate, toDbDate, type LocalDate } from '@/kernel/local-date'
import type { Actor } from '@/platform/auth/actor'
import { inNumbers } from '@/platform/db/in-numbers'
import type { DeskLine } from '@/platform/desk-line'
import { defineListQuery } from '@/platform/query/define-query'
import { contractSelect, guardOfContract, type LoadedContract } from './contract-load'
import { ENDING_DAYS } from './contract-queries'
import { contractNumber } from './labels'
import { contractPermissions } from './permissions'

/** What needs this person in contracts: to sign, ending, to report on, to settle. */
export const contractsDesk = defineListQuery({
  name: 'contracting.contractsDesk',
  label: 'Mój pulpit: umowy',
  input: z.object({}),
  permission: contractPermissions.on('contracting.contract.read'),
  async run({ db, actor, clock, where }): Promise<DeskLine[]> {
    const today = clock.today()
    const rows = await db.serviceContract.findMany({
      where: {
        AND: [
          where,
          {
            OR: [
              { state: 'draft' },
              {
                state: { in: ['signed', 'terminated'] },
                endsOn: { lte: toDbDate(addDays(today, ENDING_DAYS)) },
              },
            ],
          },
        ],
      },
      orderBy: { endsOn: 'asc' },
      take: 60,
      select: contractSelect,
    })
    return inNumbers(rows).flatMap((row) => lineOf(row, actor, today))
  },
})

function lineOf(row: LoadedContract, actor: Actor, today: LocalDate): DeskLine[] {
  const guard = guardOfContract(row)
  const may = (key: Parameters<typeof contractPermissions.on>[0]) =>
    contractPermissions.on(key).allows(actor, guard)
  const name = `${row.documentNumber ?? contractNumber(row)}, ${row.provider.name}`
  const until = fromDbDate(row.endsOn)
  const line = (
    id: string,
    tone: DeskLine['tone'],
    sentence: string,
    action: string,
    dueOn: LocalDate | null,
  ): DeskLine[] => [
    { id: `contract-${row.id}-${id}`, tone, sentence, action, dueOn, href: `/uslugi/umowy/${row.id}` },
  ]
  if (row.state === 'draft')
    return may('contracting.contract.sign')
      ? line('sign', 'warning', `Umowa czeka na podpisanie: ${name}.`, 'Zobacz projekt', null)
      : []
  if (row.settlement?.state === 'submitted')
    return may('contracting.settlement.accept')
      ? line('settle', 'warning', `Rozliczenie do przyjęcia: ${name}.`, 'Sprawdź rozliczenie', null)
      : []
  if (row.state === 'terminated' || until < today)
    return may('contracting.contract.write')
      ? line(
          'report',
          row.settlement?.state === 'returned' ? 'warning' : 'info',
          row.settlement?.state === 'returned'
            ? `Rozliczenie wróciło do poprawy: ${name}.`
            : `Umowa zakończona, brak sprawozdania: ${name}.`,
          'Wpisz sprawozdanie',
          null,
        )
      : []
  return row.process.coordinatorId === actor.id
    ? line('ending', 'warning', `Umowa się kończy: ${name}.`, 'Otwórz umowę', until)
    : []
}
