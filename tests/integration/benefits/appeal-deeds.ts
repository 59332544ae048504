import * as benefits from '@/domains/benefits/commands'
import { benefitsDesk, proceedingFile } from '@/domains/benefits/queries'
import { addDays } from '@/kernel/local-date'
import { frozenClock } from '@/platform/clock'
import { readDb } from '@/platform/db/client'
import type { AppealOutcome } from '@/platform/db/generated/enums'
import { decisionVersion } from '@tests/support/given/benefit-deeds'
import type { benefitsTown } from './setting'

type Made = { proceedingId: string; decisionId: string }

export const position = 'Ośrodek podtrzymuje decyzję: strona nie wykazała dochodu niższego, niż ustalono.'

/** Deeds about an appeal in the town, each so many days after the decision was delivered. */
export function appealDeeds(town: ReturnType<typeof benefitsTown>) {
  /** Thursday 12 March 2026: decisions are delivered on it, the last day to appeal is Thursday 26 March */
  const today = town.today
  const on = async (days: number) =>
    town.call('benefitsWorker', undefined, frozenClock(`${addDays(today, days)}T10:00:00Z`))

  const versioned = async ({ decisionId }: Made) => ({
    decisionId,
    version: await decisionVersion(decisionId),
  })
  const rowOf = ({ decisionId }: Made) => readDb().decision.findUniqueOrThrow({ where: { id: decisionId } })
  const stateOf = async ({ proceedingId }: Made) =>
    (await readDb().proceeding.findUniqueOrThrow({ where: { id: proceedingId } })).state
  const stepsOf = async ({ proceedingId }: Made) =>
    (await readDb().stateChange.findMany({ where: { subjectId: proceedingId }, orderBy: { id: 'asc' } })).map(
      ({ transition }) => transition,
    )

  const delivered = () => town.proceeding({ upTo: 'delivered' })

  async function appealed(made: Made, days: number, posted: number | null = null) {
    return benefits.recordAppeal.execute(await on(days), {
      ...(await versioned(made)),
      form: 'written',
      receivedOn: addDays(today, days),
      postedOn: posted === null ? null : addDays(today, posted),
    })
  }

  const passedOn = async (made: Made, days: number) =>
    benefits.passAppealOn.execute(await on(days), {
      ...(await versioned(made)),
      passedOn: addDays(today, days),
    })

  const ruled = async (made: Made, outcome: AppealOutcome, days: number, remains?: string) =>
    benefits.recordAppealOutcome.execute(await on(days), {
      ...(await versioned(made)),
      outcome,
      ruledOn: addDays(today, days),
      ruling: 'SKO.4115.17.2026',
      remains,
    })

  /** The outcome put right on a day; ruled on the day given. */
  const righted = async (
    made: Made,
    outcome: AppealOutcome,
    { on: days, ruled: ruledDays, ...rest }: { on: number; ruled: number; ruling?: string; remains?: string },
  ) =>
    benefits.correctAppealOutcome.execute(await on(days), {
      ...(await versioned(made)),
      outcome,
      ruledOn: addDays(today, ruledDays),
      ruling: 'SKO.4115.17.2026',
      reason: 'Orzeczenie z innej sprawy.',
      ...rest,
    })

  const letterWritten = async (made: Made, days: number) =>
    benefits.writeAppealLetter.execute(await on(days), {
      ...(await versioned(made)),
      position,
      enclosures: 'Odwołanie\n\nAkta sprawy',
    })

  const scanned = async (made: Made, days: number) =>
    benefits.attachAppealScan.execute(await on(days), {
      ...(await versioned(made)),
      file: { name: 'odwolanie.pdf', content: Buffer.from('%PDF-1.7 …').toString('base64') },
    })

  const struck = async (made: Made, days: number) =>
    benefits.strikeAppeal.execute(await on(days), {
      ...(await versioned(made)),
      reason: 'To odwołanie sąsiada ze sprawy 12.',
    })

  const caseOn = async ({ proceedingId }: Made, days: number) =>
    proceedingFile(await on(days), { proceedingId })

  const declaredFinal = async (made: Made, days: number) =>
    benefits.putInForce.execute(await on(days), await versioned(made))

  const deskOf = async ({ proceedingId }: Made, days: number) =>
    (await benefitsDesk(await on(days), {})).filter(
      ({ id, href }) => id.startsWith('appeal-') && href.includes(proceedingId),
    )

  return {
    today,
    on,
    versioned,
    rowOf,
    stateOf,
    stepsOf,
    delivered,
    appealed,
    passedOn,
    ruled,
    righted,
    letterWritten,
    scanned,
    struck,
    caseOn,
    declaredFinal,
    deskOf,
  }
}
