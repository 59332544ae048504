import { createHousehold } from '@/domains/clients/commands/households'
import { registerPerson } from '@/domains/clients/commands/persons'
import { setWorkHours } from '@/domains/intake/calendar-commands'
import { registerContact } from '@/domains/intake/commands'
import { addYears, localDate } from '@/kernel/local-date'
import { buildPesel } from '@/kernel/pesel'
import type { CommandCall } from '@/platform/command/define-command'
import type { HouseholdRelation } from '@/platform/db/generated/enums'
import type { Town } from './town'

/** Who acts, so many days before today, at what hour. */
export async function by(town: Town, login: string, daysAgo: number, time?: string): Promise<CommandCall> {
  const clock = town.at(daysAgo, time)
  return { actor: await town.actor(login, clock), clock }
}

type Somebody = {
  first: string
  last: string
  age: number
  female?: boolean
  street: string
  house: string
  flat?: string
  phone?: string
  homeless?: boolean
}

/** Registers an invented inhabitant, aged so many years today, living in the town. */
export async function inhabitant(town: Town, call: CommandCall, who: Somebody): Promise<string> {
  const seed = [...`${who.first}${who.last}`].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0)
  const year = Number(addYears(town.today, -who.age - 1).slice(0, 4))
  const bornOn = localDate(`${year}-${two(1 + (seed % 12))}-${two(1 + (seed % 28))}`)
  const home = {
    street: who.street,
    house: who.house,
    flat: who.flat ?? '',
    postcode: '99-900',
    city: 'Jasnowiec',
  }
  const created = await registerPerson.execute(call, {
    pesel: buildPesel(bornOn, who.female ? 'female' : 'male', seed % 5000),
    firstName: who.first,
    lastName: who.last,
    phone: who.phone ?? null,
    homeless: who.homeless ?? false,
    ...(who.homeless ? { lastRegistered: home } : { residence: home }),
  })
  return created.id
}

const two = (n: number) => String(n).padStart(2, '0')

/** Founds a household; the first person is its head. */
export async function home(
  call: CommandCall,
  members: readonly (readonly [string, HouseholdRelation])[],
): Promise<string> {
  const created = await createHousehold.execute(call, {
    validFrom: call.clock.today(),
    members: members.map(([personId, relation]) => ({ personId, relation })),
  })
  return created.id
}

type Report = Partial<Parameters<typeof registerContact.execute>[1]>

/** A report at the counter; advice by telephone unless the story says otherwise. */
export function report(call: CommandCall, changes: Report) {
  return registerContact.execute(call, {
    personId: null,
    anonymous: false,
    channel: 'inPerson',
    reporterKind: 'self',
    reporterName: null,
    reporterContact: null,
    problems: [],
    need: 'adviceOnly',
    description: '',
    informationGiven: ['personalData'],
    papersToBring: [],
    result: 'callBack',
    institution: null,
    urgent: false,
    benefitsLeadId: null,
    socialWorkLeadId: null,
    overrideReason: null,
    visits: [],
    visitPlace: 'office',
    callBackPhone: '600 100 200',
    ...changes,
  })
}

/** Everybody who receives clients gets hours, so that there are slots to choose from. */
export async function receivingHours(town: Town): Promise<void> {
  const receiving = ['i.tarczynska', 'd.krupski', 'a.wilga', 'm.sobczyk', 'k.lenart', 'p.zareba']
  for (const login of receiving) {
    const call = await by(town, login, 200)
    const blocks = [1, 2, 3, 4, 5].map((weekday) => ({
      weekday,
      startMinute: 480,
      endMinute: 720,
      slotMinutes: 30,
    }))
    await setWorkHours.execute(call, { userId: call.actor.id, blocks })
  }
}
