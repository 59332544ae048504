import { addService, assessService, moveService } from '@/domains/service-packages/commands'
import { readDb } from '@/platform/db/client'
import { act, openFile, sitting } from './social-work-path'
import { by, home, inhabitant } from './telling'
import type { Story, Town } from './town'

type Moved = Parameters<typeof moveService.execute>[1]
type Entry = Pick<Parameters<typeof addService.execute>[1], 'service' | 'targetGroup' | 'need'> & {
  extent?: string
  hours?: number
}

/** A need recognised so many days ago becomes a service of the family's package. */
async function needs(
  town: Town,
  login: string,
  daysAgo: number,
  fileId: string,
  { hours, extent, ...entry }: Entry,
) {
  const call = await by(town, login, daysAgo, '12:30')
  const { personId } = await readDb().caseFile.findUniqueOrThrow({ where: { id: fileId } })
  const { serviceId } = await addService.execute(call, {
    ownMeans: 'Rodzina pomaga, jak może, ale nie codziennie; na prywatną pomoc nie starcza.',
    ownMeansSuffice: false,
    ...entry,
    fileId,
    personId,
    extent: extent ?? '',
    hoursPerMonth: hours ?? null,
    plannedFrom: null,
    plannedTo: null,
    provider: null,
    neededOn: call.clock.today(),
  })
  return serviceId
}

async function goesOn(
  town: Town,
  login: string,
  daysAgo: number,
  serviceId: string,
  to: Moved['to'],
  changes: Partial<Moved> = {},
) {
  const call = await by(town, login, daysAgo, '13:00')
  const { version } = await readDb().packagedService.findUniqueOrThrow({ where: { id: serviceId } })
  await moveService.execute(call, {
    serviceId,
    version,
    to,
    on: call.clock.today(),
    provider: null,
    endReason: null,
    note: '',
    ...changes,
  })
}

async function isAssessed(
  town: Town,
  login: string,
  daysAgo: number,
  serviceId: string,
  grade: number,
  note: string,
) {
  const call = await by(town, login, daysAgo, '14:30')
  await assessService.execute(call, {
    serviceId,
    assessedOn: call.clock.today(),
    grade,
    tool: 'Rozmowa i obserwacja w domu',
    note,
  })
}

/** first name, last name, age, street, house, who leads, how far the care is */
type Older = readonly [
  first: string,
  last: string,
  age: number,
  street: string,
  house: string,
  login: string,
  far: 'needed' | 'awaiting' | 'running' | 'ended',
]

const olderPeople: readonly Older[] = [
  ['Genowefa', 'Brzozowiec', 84, 'Leśna', '7', 'm.sobczyk', 'awaiting'],
  ['Stanisława', 'Kęsik', 79, 'Sosnowa', '15', 'm.sobczyk', 'awaiting'],
  ['Henryk', 'Wrzosek', 88, 'Hutnicza', '4', 'm.sobczyk', 'running'],
  ['Leokadia', 'Mazgaj', 81, 'Fabryczna', '22', 'm.sobczyk', 'needed'],
  ['Czesława', 'Dróżdż', 90, 'Kolejowa', '9', 'm.sobczyk', 'running'],
  ['Marian', 'Szczygieł', 77, 'Świerkowa', '3', 'm.sobczyk', 'awaiting'],
  ['Irena', 'Pokrzywa', 83, 'Szkolna', '11', 'k.lenart', 'running'],
  ['Wacław', 'Olszowy', 86, 'Kościelna', '2', 'k.lenart', 'awaiting'],
  ['Bronisława', 'Żelazko', 80, 'Ogrodowa', '18', 'k.lenart', 'needed'],
  ['Zenon', 'Jarzębowski', 82, 'Parkowa', '6', 'p.zareba', 'running'],
  ['Apolonia', 'Kalinka', 87, 'Wiosenna', '14', 'p.zareba', 'ended'],
]

const careNeeds = [
  'Po złamaniu biodra wychodzi z domu tylko z pomocą i nie gotuje.',
  'Zapomina o lekach i posiłkach, córka mieszka za granicą.',
  'Nie daje rady z praniem, sprzątaniem i zakupami.',
] as const

async function olderPerson(town: Town, who: Older, index: number): Promise<void> {
  const [first, last, age, street, house, login, far] = who
  const counter = await by(town, 'z.madej', 158, `09:${10 + index}`)
  const female = first.endsWith('a')
  const personId = await inhabitant(town, counter, { first, last, age, female, street, house })
  await home(counter, [[personId, 'head']])
  const fileId = await openFile(await by(town, login, 156), personId, {
    standard: 'olderPerson',
    mainProblem: 'illness',
    entryReason: 'Potrzebuje pomocy w codziennych sprawach, rodzina daleko.',
  })
  await sitting(
    await by(town, login, 155),
    fileId,
    [personId],
    'Rozmowa o zwykłym dniu i o tym, co jest najtrudniejsze.',
  )
  const serviceId = await needs(town, login, 154, fileId, {
    service: 'homeCare',
    targetGroup: 'olderPeople',
    need: careNeeds[index % careNeeds.length] ?? careNeeds[0],
    extent: 'Zakupy, posiłki, higiena, towarzyszenie u lekarza.',
    hours: 20 + (index % 3) * 10,
  })
  if (far !== 'needed') await goesOn(town, login, 150, serviceId, 'awaiting')
  if (far === 'running' || far === 'ended') {
    await goesOn(town, login, 120, serviceId, 'running', { provider: 'opiekunki ośrodka' })
    await isAssessed(town, login, 60, serviceId, 3 + (index % 2), 'Je regularnie, leki bierze na czas.')
  }
  if (far === 'ended')
    await goesOn(town, login, 30, serviceId, 'ended', {
      endReason: 'noLongerNeeded',
      note: 'Zamieszkała z synem.',
    })
  await act(await by(town, login, 5 + (index % 6), '10:30'), fileId, 'supporting', 45, 'Odwiedziny w domu.', {
    personIds: [personId],
  })
}

const fileOf = async (lastName: string) => {
  const file = await readDb().caseFile.findFirstOrThrow({
    where: { kind: 'socialWork', person: { lastName } },
    orderBy: { openedOn: 'asc' },
    select: { id: true, lead: { select: { login: true } } },
  })
  return { id: file.id, login: file.lead?.login ?? '' }
}

/** Packages of the families the town already knows: training of work, counselling, a self-help house. */
async function knownFamilies(town: Town): Promise<void> {
  const baker = await fileOf('Malarz')
  const club = await needs(town, baker.login, 130, baker.id, {
    service: 'integrationClub',
    targetGroup: 'unemployedPeople',
    need: 'Od lat bez pracy, chce sprawdzić się w nowym zawodzie.',
    extent: 'Trening pracy i grupa wsparcia.',
    hours: 40,
  })
  await goesOn(town, baker.login, 120, club, 'running', { provider: 'Klub Integracji Społecznej' })
  await isAssessed(town, baker.login, 70, club, 4, 'Wstaje do pracy, nie opuścił żadnych zajęć.')
  await goesOn(town, baker.login, 20, club, 'ended', { endReason: 'goalReached', note: 'Podjął pracę.' })

  const hairdresser = await fileOf('Sadłowska')
  await needs(town, hairdresser.login, 50, hairdresser.id, {
    service: 'crisisIntervention',
    targetGroup: 'peopleInCrisis',
    need: 'Rozmowa z psychologiem o tym, co odbiera siły.',
    hours: 4,
  })

  const lonely = await fileOf('Wójtowicz')
  const house = await needs(town, lonely.login, 80, lonely.id, {
    service: 'communitySelfHelp',
    targetGroup: 'peopleWithDisabilities',
    need: 'Od trzech lat prawie nie wychodzi z domu, szuka ludzi i zajęć.',
    extent: 'Zajęcia dwa razy w tygodniu.',
    hours: 32,
  })
  await goesOn(town, lonely.login, 75, house, 'awaiting')

  const family = await fileOf('Pawluk')
  const assistant = await needs(town, family.login, 45, family.id, {
    service: 'familyAssistant',
    targetGroup: 'familiesWithChildren',
    need: 'Pięcioro dzieci, trudności w prowadzeniu domu.',
    hours: 30,
  })
  await goesOn(town, family.login, 40, assistant, 'running', { provider: 'asystent rodziny ośrodka' })
  await needs(town, family.login, 44, family.id, {
    service: 'childrensDayCare',
    targetGroup: 'familiesWithChildren',
    need: 'Starsze dzieci nie mają gdzie odrabiać lekcji.',
  })
}

/** Individual packages: eleven older people who need care at home, and the families the town already knows. */
export const servicePackages: Story = async (town) => {
  for (const [index, who] of olderPeople.entries()) await olderPerson(town, who, index)
  await knownFamilies(town)
}
