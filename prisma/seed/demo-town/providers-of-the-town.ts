import { addRemark, declareConflict } from '@/domains/contracting/provider-commands'
import { enters } from './contracting-path'
import { by } from './telling'
import type { Town } from './town'

/** The register of providers: who performs services in the town and who could. */
export async function providersOfTheTown(town: Town): Promise<void> {
  const older = { services: ['homeCare'], targetGroups: ['olderPeople'] }
  const close = await enters(town, 700, 1, {
    kind: 'ngo',
    name: 'Fundacja Bliskość',
    legalForm: 'fundacja',
    street: 'Lipowa 7',
    krs: '0009100001',
    ...older,
    districtIds: [town.districtId('Śródmieście'), town.districtId('Północ')],
    capacity: 40,
    hoursPerMonth: 1200,
    staff: '14 opiekunek po kursie, pielęgniarka koordynująca.',
    contactPerson: 'Hanna Sowa',
  })
  await enters(town, 700, 2, {
    kind: 'ngo',
    name: 'Caritas w Jasnowcu',
    legalForm: 'organizacja kościelna',
    street: 'Kościelna 2',
    ...older,
    targetGroups: ['olderPeople', 'homelessPeople'],
    capacity: 30,
    hoursPerMonth: 800,
    staff: '8 opiekunek, 20 wolontariuszy.',
  })
  await enters(town, 700, 3, {
    kind: 'business',
    name: 'Opieka Domowa Plus',
    legalForm: 'spółka z o.o.',
    street: 'Przemysłowa 11',
    krs: '0009100003',
    ...older,
    capacity: 60,
    hoursPerMonth: 2000,
    staff: '25 opiekunek.',
  })
  await enters(town, 700, 4, {
    kind: 'ngo',
    name: 'Stowarzyszenie „Razem”',
    legalForm: 'stowarzyszenie',
    street: 'Ogrodowa 4',
    services: ['familyCounselling'],
    targetGroups: ['familiesWithChildren', 'peopleInCrisis'],
    capacity: 90,
    hoursPerMonth: 160,
    staff: '4 terapeutów rodzinnych, prawnik, mediator.',
  })
  await enters(town, 700, 5, {
    kind: 'ngo',
    name: 'Stowarzyszenie Rodziców „Krok po kroku”',
    legalForm: 'stowarzyszenie',
    street: 'Szkolna 9',
    services: ['communitySelfHelp'],
    targetGroups: ['peopleWithDisabilities'],
    capacity: 30,
    staff: 'Terapeuta zajęciowy, psycholog, 3 opiekunów.',
  })
  await enters(town, 700, 6, {
    kind: 'business',
    name: 'Centrum Szkoleń Kurs',
    legalForm: 'spółka jawna',
    street: 'Dworcowa 1',
    services: ['courses'],
    targetGroups: ['unemployedPeople'],
    capacity: 24,
    staff: '6 trenerów, pracownia komputerowa.',
  })
  await enters(town, 700, 7, {
    kind: 'business',
    name: 'Akademia Zawodu Nowak',
    legalForm: 'działalność gospodarcza',
    street: 'Dworcowa 15',
    services: ['courses'],
    targetGroups: ['unemployedPeople'],
    capacity: 15,
    staff: '3 trenerów.',
  })
  await enters(town, 700, 8, {
    kind: 'publicUnit',
    name: 'Dzienny Dom Pomocy „Pod Lipami”',
    legalForm: 'jednostka budżetowa miasta',
    street: 'Parkowa 3',
    targetGroups: ['olderPeople'],
    capacity: 35,
    staff: '5 opiekunów, fizjoterapeuta.',
  })
  await enters(town, 700, 9, {
    kind: 'ngo',
    name: 'Towarzystwo Pomocy „Przystań”',
    legalForm: 'stowarzyszenie',
    street: 'Portowa 20',
    targetGroups: ['homelessPeople', 'peopleInCrisis'],
    capacity: 22,
    staff: '2 pracowników socjalnych, 6 opiekunów.',
  })
  const weronika = await by(town, 'w.czapla', 100)
  await addRemark.execute(weronika, {
    providerId: close,
    kind: 'complaint',
    happenedOn: weronika.clock.today(),
    text: 'Dwie nieobecności opiekunki bez zastępstwa w jednym tygodniu.',
    outcome: 'Fundacja wskazała stałe zastępstwo, skarga zamknięta po tygodniu.',
  })
  const dorota = await by(town, 'd.pawlik', 90)
  await declareConflict.execute(dorota, {
    providerId: close,
    userId: dorota.actor.id,
    reason: 'Siostra pracuje w biurze fundacji.',
    validFrom: dorota.clock.today(),
  })
}
