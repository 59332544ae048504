import { createUser } from '@/domains/staff/commands/accounts'
import { changeOwnPassword } from '@/domains/staff/commands/own-account'
import { recordQualification } from '@/domains/staff/commands/qualifications'
import { grantAuthorisation } from '@/domains/staff/commands/registers'
import { assignPosition, saveTeam } from '@/domains/staff/commands/structure'
import { toDbDate } from '@/kernel/local-date'
import type { Actor } from '@/platform/auth/actor'
import { actorOfUser } from '@/platform/auth/session'
import type { Clock } from '@/platform/clock'
import type { PositionKind } from '@/platform/db/generated/enums'
import { papersFor } from './qualifications'

/** The password of every demo account; a real centre never has it, see `seed.ts`. */
export const demoPassword = 'Drogowskaz-2026'

const teams = {
  D: 'Dyrekcja',
  ZI: 'Punkt informacyjny',
  ZS: 'Zespół świadczeń',
  ZPS1: 'Zespół pracy socjalnej nr 1',
  ZPS2: 'Zespół pracy socjalnej nr 2',
  ZPI: 'Zespół poradnictwa i interwencji kryzysowej',
  ZOU: 'Zespół organizacji usług',
  ZUO: 'Zespół usług opiekuńczych',
  ZRS: 'Zespół realizacji świadczeń',
  KS: 'Księgowość',
  ZPZ: 'Zespół pieczy zastępczej',
} as const

type TeamSymbol = keyof typeof teams
type Place = readonly [
  kind: PositionKind,
  team: TeamSymbol | null,
  districts?: readonly string[],
  fte?: number,
]
type Person = {
  login: string
  name: readonly [first: string, last: string]
  room?: string
  places: readonly Place[]
}

const everywhere = ['Śródmieście', 'Północ', 'Nowe Miasto']

/** The founder: the administrator whose account exists from the first command on. */
export const founderOfTown = { login: 'a.mroz', firstName: 'Adam', lastName: 'Mróz' } as const

/** Everybody else who works in the invented town; at least one for each position of the product. */
const people: readonly Person[] = [
  {
    login: 'z.madej',
    name: ['Zofia', 'Madej'],
    room: '1',
    places: [['informationWorker', 'ZI', everywhere]],
  },
  {
    login: 'i.tarczynska',
    name: ['Iwona', 'Tarczyńska'],
    room: '12',
    places: [['benefitsWorker', 'ZS', ['Śródmieście', 'Północ']]],
  },
  {
    login: 'd.krupski',
    name: ['Daniel', 'Krupski'],
    room: '13',
    places: [['benefitsWorker', 'ZS', ['Nowe Miasto']]],
  },
  {
    login: 'a.wilga',
    name: ['Anna', 'Wilga'],
    room: '21',
    places: [['socialWorker', 'ZPS1', ['Śródmieście']]],
  },
  {
    login: 'm.sobczyk',
    name: ['Marek', 'Sobczyk'],
    room: '21',
    places: [['socialWorker', 'ZPS1', ['Śródmieście', 'Północ']]],
  },
  {
    login: 'k.lenart',
    name: ['Katarzyna', 'Lenart'],
    room: '22',
    places: [['socialWorker', 'ZPS2', ['Nowe Miasto']]],
  },
  {
    login: 'p.zareba',
    name: ['Paweł', 'Zaręba'],
    room: '22',
    places: [['socialWorker', 'ZPS2', ['Północ']]],
  },
  { login: 'e.gajda', name: ['Ewa', 'Gajda'], room: '23', places: [['seniorSocialWorker', 'ZPS1']] },
  { login: 'r.bielak', name: ['Robert', 'Bielak'], room: '31', places: [['consultant', 'ZPI']] },
  { login: 'h.orlik', name: ['Halina', 'Orlik'], room: '32', places: [['supervisor', 'ZPI', [], 0.5]] },
  { login: 'j.mazurek', name: ['Joanna', 'Mazurek'], room: '24', places: [['familyAssistant', 'ZPS1']] },
  { login: 't.wronski', name: ['Tomasz', 'Wroński'], room: '33', places: [['crisisWorker', 'ZPI']] },
  { login: 'b.kania', name: ['Beata', 'Kania'], room: '41', places: [['careOrganiser', 'ZUO']] },
  { login: 'l.stolarz', name: ['Lech', 'Stolarz'], room: '42', places: [['servicesCoordinator', 'ZOU']] },
  { login: 'm.jurek', name: ['Monika', 'Jurek'], room: '43', places: [['contractingSpecialist', 'ZOU']] },
  {
    login: 's.dudek',
    name: ['Sylwia', 'Dudek'],
    room: '43',
    places: [['procurementSpecialist', 'ZOU', [], 0.5]],
  },
  { login: 'w.czapla', name: ['Weronika', 'Czapla'], room: '44', places: [['ngoSpecialist', 'ZOU']] },
  { login: 'g.rybak', name: ['Grażyna', 'Rybak'], room: '14', places: [['paymentsClerk', 'ZRS']] },
  { login: 'd.pawlik', name: ['Dorota', 'Pawlik'], room: '15', places: [['financeWorker', 'KS']] },
  {
    login: 'u.bartosik',
    name: ['Urszula', 'Bartosik'],
    room: '20',
    places: [
      ['teamLeader', 'ZPS1', [], 0.5],
      ['teamLeader', 'ZPS2', [], 0.5],
    ],
  },
  {
    login: 'c.zawada',
    name: ['Cezary', 'Zawada'],
    room: '11',
    places: [
      ['teamLeader', 'ZS', [], 0.5],
      ['teamLeader', 'ZI', [], 0.5],
    ],
  },
  { login: 'e.jastrzebska', name: ['Elżbieta', 'Jastrzębska'], room: '50', places: [['director', 'D']] },
  { login: 'a.kowal', name: ['Andrzej', 'Kowal'], room: '51', places: [['deputyDirector', 'D']] },
  { login: 'm.zalewski', name: ['Mirosław', 'Zalewski'], places: [['cityDepartmentHead', null]] },
  { login: 'n.piatek', name: ['Natalia', 'Piątek'], room: '61', places: [['fosterCareCoordinator', 'ZPZ']] },
  { login: 'o.lis', name: ['Olga', 'Lis'], room: '62', places: [['fosterCareOrganiser', 'ZPZ']] },
  {
    login: 'i.sikora',
    name: ['Irena', 'Sikora'],
    room: '52',
    places: [['dataProtectionOfficer', null, [], 0.25]],
  },
]

const signatories = [
  ['e.jastrzebska', 'OR.077.14'],
  ['a.kowal', 'OR.077.15'],
] as const

const authorisations = [
  ['signBenefitDecisions', ''],
  ['signCertificates', 'a'],
  ['decideServiceForms', 'b'],
  ['awardServices', 'c'],
  ['superviseServices', 'd'],
] as const

type Options = {
  administrator: Actor
  clock: Clock
  districts: ReadonlyMap<string, string>
  authority: string
}

/** Makes the teams, the people with their positions, and the authorisations to sign. Returns the ids by login. */
export async function makeAccounts(options: Options): Promise<Map<string, string>> {
  const { administrator, clock, authority } = options
  const call = { actor: administrator, clock }
  const teamIds = new Map<string, string>()
  for (const [symbol, name] of Object.entries(teams))
    teamIds.set(symbol, (await saveTeam.execute(call, { name, symbol })).id)
  const ids = new Map<string, string>([[founderOfTown.login, administrator.id]])
  await inPairs(people, async (person) => {
    ids.set(person.login, await makePerson(person, options, teamIds))
  })
  for (const [login, number] of signatories) {
    const userId = ids.get(login) ?? ''
    const year = toDbDate(clock.today()).getUTCFullYear()
    for (const [kind, letter] of authorisations)
      await grantAuthorisation.execute(call, {
        userId,
        kind,
        documentNumber: `${number}${letter}.${year}`,
        onBehalfOf: authority,
        validFrom: clock.today(),
      })
  }
  return ids
}

async function makePerson(
  person: Person,
  options: Options,
  teamIds: ReadonlyMap<string, string>,
): Promise<string> {
  const { administrator, clock, districts } = options
  const call = { actor: administrator, clock }
  const [firstName, lastName] = person.name
  const temporaryPassword = `Pierwsze-wejscie-${person.login.length}7`
  const { id } = await createUser.execute(call, {
    login: person.login,
    firstName,
    lastName,
    room: person.room ?? null,
    phone: person.room ? `41 200 30 ${person.room.padStart(2, '0')}` : null,
    temporaryPassword,
  })
  for (const qualification of papersFor(person.places.map(([kind]) => kind)))
    await recordQualification.execute(call, { ...qualification, userId: id })
  for (const [kind, team, names = [], fte = 1] of person.places)
    await assignPosition.execute(call, {
      userId: id,
      kind,
      speciality: kind === 'consultant' ? 'psychologist' : null,
      teamId: team ? (teamIds.get(team) ?? null) : null,
      fte,
      validFrom: clock.today(),
      districtIds: names.flatMap((name) => districts.get(name) ?? []),
    })
  const actor = await actorOfUser(id, clock)
  if (!actor) throw new Error(`no actor for ${person.login}`)
  await changeOwnPassword.execute(
    { actor, clock },
    { currentPassword: temporaryPassword, newPassword: demoPassword, repeated: demoPassword },
  )
  return id
}

/** Hashing passwords takes most of the time: two at once, one for each core. */
async function inPairs<T>(items: readonly T[], action: (item: T) => Promise<void>): Promise<void> {
  for (let at = 0; at < items.length; at += 2) await Promise.all(items.slice(at, at + 2).map(action))
}
