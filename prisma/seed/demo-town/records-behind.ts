import { award } from '@/domains/contracting/award-commands'
import { giveOpinion } from '@/domains/contracting/committee-commands'
import { changeContract, draftContract, signContract } from '@/domains/contracting/contract-commands'
import { publishResult } from '@/domains/contracting/selection-commands'
import { storedContent, listOf, numberOf } from '@/domains/services-organisation/rules/step-content'
import { evidencedSteps } from '@/domains/services-organisation/rules/evidence'
import { addDays, daysBetween, localDate } from '@/kernel/local-date'
import { readDb } from '@/platform/db/client'
import { awaitsOffers, checks, closesChecks, offers, opens, scores } from './contest-path'
import { enters } from './contracting-path'
import { by } from './telling'
import type { Town } from './town'

type Content = Readonly<Record<string, unknown>>

const criteria = [
  { name: 'Jakość', maxPoints: 60, price: false },
  { name: 'Doświadczenie', maxPoints: 40, price: false },
]

const live = (processId: string) =>
  readDb().providerSelection.findFirst({
    where: { processId, state: { not: 'cancelled' } },
    include: { offers: { orderBy: { number: 'asc' } }, awards: { select: { amount: true } } },
  })

async function stepContent(processId: string, code: string) {
  const row = await readDb().serviceProcessStep.findUnique({ where: { processId_code: { processId, code } } })
  return storedContent(row?.content)
}

const wordOf = (content: Content, name: string) => (typeof content[name] === 'string' ? content[name] : null)
const sumOf = (content: Content, name: string) => (typeof content[name] === 'number' ? content[name] : null)

/**
 * A story that only names its steps: the records its contest and contract stand on are told for it, by the same
 * commands and on the same days, so that the steps can be written.
 */
export async function recordsBehind(
  town: Town,
  daysAgo: number,
  processId: string,
  code: string,
  content: Content,
): Promise<void> {
  if (!(code in evidencedSteps)) return
  const there = await readDb().serviceStepEvidence.count({ where: { processId, code } })
  if (there > 0) return
  switch (code) {
    case 'UDPP-07':
      return toTheChecks(town, daysAgo, processId, content)
    case 'UDPP-08':
      return toTheOpinion(town, daysAgo, processId, wordOf(content, 'opinions'))
    case 'PPN-07':
    case 'PZP-04':
      await toTheChecks(town, daysAgo, processId, content)
      await toTheOpinion(town, daysAgo, processId, wordOf(content, 'opinions'))
      return toTheAward(town, daysAgo, processId, content)
    case 'UDPP-10':
      return toTheAward(town, daysAgo, processId, content)
    case 'UDPP-11':
    case 'PPN-08':
    case 'PZP-05':
      return toTheResult(town, daysAgo, processId, content)
    case 'UDPP-12':
    case 'PPN-09':
      return toTheDraft(town, daysAgo, processId)
    default:
      return toTheSignatures(town, daysAgo, processId, content)
  }
}

async function membersOf(town: Town, processId: string): Promise<readonly string[]> {
  const known = new Map(
    (await readDb().user.findMany({ select: { id: true, login: true } })).map(({ id, login }) => [id, login]),
  )
  for (const code of ['UDPP-06', 'PPN-06', 'PZP-02']) {
    const members = listOf(await stepContent(processId, code), 'members')
    if (members.length > 0) return members.flatMap((id) => known.get(id) ?? [])
  }
  throw new Error(`${town.today}: the process has no committee`)
}

/** The provider a story names; one it does not know yet is entered into the register. */
async function registered(town: Town, daysAgo: number, name: string, service: string): Promise<void> {
  if ((await readDb().provider.count({ where: { name } })) > 0) return
  const next = await readDb().provider.count()
  await enters(town, daysAgo, next + 1, {
    kind: 'ngo',
    name,
    legalForm: 'stowarzyszenie',
    street: 'Rynek 3',
    services: [service],
  })
}

async function toTheChecks(town: Town, daysAgo: number, processId: string, content: Content) {
  const { catalogueCode } = await readDb().serviceProcess.findUniqueOrThrow({ where: { id: processId } })
  const announced = wordOf(await stepContent(processId, 'UDPP-04'), 'offersDueOn')
  const due = announced ? daysBetween(localDate(announced), town.today) : daysAgo + 2
  const members = await membersOf(town, processId)
  const [first = ''] = members
  const offering = await readDb().provider.findMany({
    where: { kind: 'ngo', services: { has: catalogueCode } },
    orderBy: { createdAt: 'asc' },
    select: { name: true },
  })
  const winner = wordOf(content, 'contractor') ?? offering[0]?.name ?? 'Fundacja Bliskość'
  await registered(town, due + 20, winner, catalogueCode)
  const wanted = sumOf(content, 'offers') ?? 1
  const rivals = offering.map(({ name }) => name).filter((name) => name !== winner)
  const cost = Math.max(
    numberOf(await stepContent(processId, 'FIN-01'), 'cost'),
    numberOf(await stepContent(processId, 'UDPP-04'), 'funds'),
  )
  const selection = await awaitsOffers(town, due + 3, processId, due, criteria)
  const came: string[] = []
  for (const name of [winner, ...rivals].slice(0, wanted))
    came.push(
      await offers(town, due + 1, selection, name, { amount: cost, scope: 'Oferta zgodna ze standardem.' }),
    )
  await opens(town, due, selection, members)
  for (const offer of came) await checks(town, due, first, offer)
  await closesChecks(town, daysAgo, first, selection)
}

async function toTheOpinion(town: Town, daysAgo: number, processId: string, opinion: string | null) {
  const selection = await live(processId)
  if (!selection) throw new Error('an opinion needs a contest')
  const members = await membersOf(town, processId)
  for (const login of members)
    for (const [at, { id }] of selection.offers.entries())
      await scores(town, daysAgo, login, id, at === 0 ? [52, 34] : [44, 30])
  const [first = ''] = members
  await giveOpinion.execute(await by(town, first, daysAgo, '12:00'), {
    selectionId: selection.id,
    version: selection.version,
    opinion: opinion ?? 'Komisja rekomenduje pierwszą ofertę.',
  })
}

async function toTheAward(town: Town, daysAgo: number, processId: string, content: Content) {
  const selection = await live(processId)
  const winner = selection?.offers[0]
  if (!selection || !winner) throw new Error('an award needs an offer')
  const offered = await readDb().offerContent.findUniqueOrThrow({ where: { offerId: winner.id } })
  await award.execute(await by(town, 'e.jastrzebska', daysAgo, '13:00'), {
    selectionId: selection.id,
    version: selection.version,
    winners: [{ offerId: winner.id, amount: sumOf(content, 'amount') ?? Number(offered.amount) }],
    decidedBy: 'mayor',
    decisionNumber: wordOf(content, 'documentNumber') ?? 'ZP.0050.150',
    reasons: '',
  })
}

async function toTheResult(town: Town, daysAgo: number, processId: string, content: Content) {
  const selection = await live(processId)
  if (!selection) throw new Error('a result needs a contest')
  const { form } = await readDb().serviceProcess.findUniqueOrThrow({ where: { id: processId } })
  const call = await by(town, form === 'procurement' ? 's.dudek' : 'l.stolarz', daysAgo, '14:00')
  await publishResult.execute(call, {
    selectionId: selection.id,
    version: selection.version,
    publishedOn: call.clock.today(),
    publishedWhere: wordOf(content, 'address') ?? 'BIP, tablica ogłoszeń, strona ośrodka',
  })
}

/** The terms of a contract; hours a month are those of the scope that was decided, where it says any. */
const terms = async (processId: string, scope: string) => ({
  scope,
  settlementTerms: 'Transze kwartalne, sprawozdanie w ciągu 30 dni od końca umowy.',
  standardClause: true,
  plannedHours: hoursIn(wordOf(await stepContent(processId, 'ZAK-01'), 'extent') ?? ''),
})

/** '1 200 godzin w miesiącu' → 1200 */
function hoursIn(extent: string): number | undefined {
  const digits = /([\d ]+) godzin w miesiącu/.exec(extent)?.[1]?.replaceAll(' ', '')
  return digits ? Number(digits) : undefined
}

async function toTheDraft(town: Town, daysAgo: number, processId: string): Promise<void> {
  const selection = await live(processId)
  const { title } = await readDb().serviceProcess.findUniqueOrThrow({ where: { id: processId } })
  await draftContract.execute(await by(town, 'm.jurek', daysAgo), {
    processId,
    ...(await terms(processId, title)),
    validFrom: addDays(town.today, -daysAgo),
    validTo: addDays(town.today, 365 - daysAgo),
    amount: Number(selection?.awards[0]?.amount ?? 0),
  })
}

async function toTheSignatures(town: Town, daysAgo: number, processId: string, content: Content) {
  const contractOf = () => readDb().serviceContract.findFirst({ where: { processId } })
  if (!(await contractOf())) await toTheDraft(town, daysAgo, processId)
  const draft = await contractOf()
  if (!draft) throw new Error('nothing to sign')
  await changeContract.execute(await by(town, 'm.jurek', daysAgo), {
    contractId: draft.id,
    version: draft.version,
    ...(await terms(processId, draft.scope)),
    validFrom: wordOf(content, 'from') ?? addDays(town.today, -daysAgo),
    validTo: wordOf(content, 'until') ?? addDays(town.today, 365 - daysAgo),
    amount: sumOf(content, 'amount') ?? Number(draft.amount),
  })
  const call = await by(town, 'e.jastrzebska', daysAgo, '15:00')
  await signContract.execute(call, {
    contractId: draft.id,
    version: draft.version + 1,
    decidedBy: 'mayor',
    documentNumber: wordOf(content, 'documentNumber') ?? 'U/1',
    signedOn: call.clock.today(),
    signatures: [
      { side: 'publicSide', name: 'Tadeusz Wrzos', role: 'prezydent miasta' },
      { side: 'provider', name: 'Osoba reprezentująca', role: 'zarząd' },
    ],
  })
}
