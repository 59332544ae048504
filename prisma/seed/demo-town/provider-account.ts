import { openProviderAccount } from '@/domains/contracting/provider-account-commands'
import { sendMonthFigures } from '@/domains/services-monitoring/own-month-commands'
import { changeOwnPassword } from '@/domains/staff/commands/own-account'
import { addDays, addToMonth, daysBetween, firstDay } from '@/kernel/local-date'
import type { YearMonth } from '@/kernel/calendar-day'
import type { CommandCall } from '@/platform/command/define-command'
import { actorOfUser } from '@/platform/auth/session'
import { demoPassword } from './accounts'
import { providerNamed } from './contest-path'
import { ago, answers, monthAgo, notes, reports } from './monitoring-path'
import { returnsSubmission } from './provider-path'
import { throughTheContest, toTheContest, toTheSupervision } from './services-contracted'
import { by } from './telling'
import type { Town } from './town'

const organisation = 'Stowarzyszenie Rodziców „Krok po kroku”'
const login = 'r.klos'

/** Renata of the organisation is given an account by Monika and sets her own password. */
async function givesAccount(town: Town, daysAgo: number): Promise<string> {
  const call = await by(town, 'm.jurek', daysAgo)
  const temporaryPassword = 'Pierwsze-wejscie-realizatora-7'
  const { userId } = await openProviderAccount.execute(call, {
    providerId: await providerNamed(organisation),
    login,
    firstName: 'Renata',
    lastName: 'Kłos',
    email: 'r.klos@krokpokroku.example',
    phone: '41 200 71 10',
    temporaryPassword,
  })
  const actor = await actorOfUser(userId, call.clock)
  if (!actor) throw new Error(`no actor for ${login}`)
  await changeOwnPassword.execute(
    { actor, clock: call.clock },
    { currentPassword: temporaryPassword, newPassword: demoPassword, repeated: demoPassword },
  )
  return userId
}

/** Her call on a day of the month after the one she reports. */
async function hers(town: Town, userId: string, month: YearMonth, day: number): Promise<CommandCall> {
  const clock = town.at(ago(town, addDays(firstDay(addToMonth(month, 1)), day - 1)), '11:20')
  const actor = await actorOfUser(userId, clock)
  if (!actor) throw new Error(`${login} cannot act`)
  return { actor, clock }
}

type Figures = { recipients: number; done: number; waiting: number; remark: string }

async function sends(town: Town, userId: string, processId: string, month: YearMonth, figures: Figures) {
  const { recipients, done, waiting, remark } = figures
  const { submissionId } = await sendMonthFigures.execute(await hers(town, userId, month, 4), {
    processId,
    month,
    recipients,
    hoursPlanned: 360,
    hoursDone: done,
    waiting,
    refusals: 0,
    incidents: 0,
    complaints: 0,
    remark,
  })
  return submissionId
}

/** Personal assistants again: the organisation sends its months itself – one taken over, one returned, one waits, one is missing. */
export async function assistantsByAccount(town: Town): Promise<void> {
  const fromDaysAgo = daysBetween(firstDay(monthAgo(town, 4)), town.today)
  const start = fromDaysAgo + 79
  const id = await toTheContest(town, {
    start,
    service: 'personalAssistant',
    title: 'Asystenci osób z niepełnosprawnością: nowe zadanie',
    targetGroups: ['peopleWithDisabilities'],
    people: 20,
    extent: 'Pomoc asystenta, 360 godzin w miesiącu.',
    cost: 13_000_000,
    basis: '360 godzin × 36 zł × 10 miesięcy.',
    standard: 'Standard usług asystenta, załącznik do ogłoszenia.',
  })
  const offered = {
    name: organisation,
    amount: 12_960_000,
    scope: 'Dziewięciu asystentów.',
    points: [54, 31],
  }
  await throughTheContest(town, start, id, [offered], 'ZP.0050.171')
  await toTheSupervision(town, start, id, {
    scope: 'Usługi asystenta osoby z niepełnosprawnością.',
    amount: 12_960_000,
    plannedHours: 360,
    fromDaysAgo,
    untilDaysAgo: fromDaysAgo - 304,
    documentNumber: 'U/11',
    partner: 'Renata Kłos',
  })
  await monthsByAccount(town, id, await givesAccount(town, fromDaysAgo - 10))
}

async function monthsByAccount(town: Town, id: string, renata: string): Promise<void> {
  const [taken, returned, waiting] = [monthAgo(town, 4), monthAgo(town, 3), monthAgo(town, 2)]
  await notes(town, id, taken, 14, { finding: 'Wizyta u dwóch uczestników: asystenci zgodnie z planem.' })
  const submissionId = await sends(town, renata, id, taken, {
    recipients: 17,
    done: 331,
    waiting: 2,
    remark: 'Pierwszy miesiąc: dwoje asystentów zaczęło dopiero od połowy.',
  })
  const figures = { recipients: 17, planned: 360, done: 331, waiting: 2 }
  const reportId = await reports(town, id, taken, {
    ...figures,
    description: 'Usługa ruszyła; wszyscy zgłoszeni mają asystenta.',
    submissionId,
  })
  await answers(town, 'e.jastrzebska', reportId, taken, 'Dobry początek, bez uwag.')
  const wrong = await sends(town, renata, id, returned, { recipients: 19, done: 402, waiting: 1, remark: '' })
  await returnsSubmission(
    await by(town, 'l.stolarz', ago(town, addDays(firstDay(addToMonth(returned, 1)), 6))),
    wrong,
    'Godzin jest więcej niż w harmonogramach. Sprawdź, czy nie policzono dojazdów.',
  )
  await sends(town, renata, id, waiting, { recipients: 20, done: 356, waiting: 0, remark: 'Bez kolejki.' })
}
