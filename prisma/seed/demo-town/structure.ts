import { assignCoordination, entrustDelivery } from '@/domains/services-organisation/coordination-commands'
import { addRemark } from '@/domains/services-organisation/remark-commands'
import { verifyTimeNorm } from '@/domains/social-work/time-norm-commands'
import {
  agreeAppraisalSheet,
  assessAppraisalSheet,
  introduceAppraisalSheet,
  saveAppraisalSheet,
} from '@/domains/structure/appraisal-commands'
import { leaveAreaOutside, placeArea } from '@/domains/structure/commands'
import { modelCriteria } from '@/domains/structure/dictionaries/appraisal-criteria'
import { saveImplementationTask } from '@/domains/structure/implementation-commands'
import type { ConsultantKind, StructureArea } from '@/domains/structure/model'
import { acceptPost, addPost } from '@/domains/structure/post-commands'
import { addDays } from '@/kernel/local-date'
import { readDb } from '@/platform/db/client'
import type { PositionKind } from '@/platform/db/generated/enums'
import { by } from './telling'
import type { Town } from './town'

/** Which unit does which part of the work (table 31); who organises services does not deliver them. */
const areas: readonly (readonly [symbol: string, ...areas: StructureArea[]])[] = [
  ['D', 'management'],
  ['KS', 'financeAndOrganisation'],
  ['ZI', 'firstContact'],
  ['ZS', 'benefits'],
  ['ZRS', 'benefits'],
  ['ZPS1', 'socialWork'],
  ['ZPS2', 'socialWork'],
  ['ZPI', 'methodSupport', 'specialistSupport', 'servicesDelivery'],
  ['ZOU', 'servicesOrganisation', 'ngoCooperation', 'strategy'],
  ['ZUO', 'servicesDelivery'],
]

type Row = readonly [
  symbol: string,
  kind: PositionKind,
  fte: number,
  duties: string,
  speciality?: ConsultantKind,
]

const posts: readonly Row[] = [
  ['ZI', 'informationWorker', 1, 'Przyjmuje zgłoszenia, informuje, kieruje do właściwej osoby.'],
  [
    'ZS',
    'benefitsWorker',
    2,
    'Prowadzi postępowania w sprawie świadczeń, bada sytuację, pisze projekty decyzji.',
  ],
  [
    'ZPS1',
    'socialWorker',
    2,
    'Pracuje z osobami i rodzinami w rejonie, zgodnie ze standardami pracy socjalnej.',
  ],
  [
    'ZPS2',
    'socialWorker',
    2,
    'Pracuje z osobami i rodzinami w rejonie, zgodnie ze standardami pracy socjalnej.',
  ],
  ['ZPS1', 'seniorSocialWorker', 1, 'Prowadzi trudne sytuacje, grupy i pracę ze społecznością.'],
  ['ZPI', 'consultant', 1, 'Konsultuje rodziny i pracowników socjalnych.', 'psychologist'],
  ['ZPI', 'supervisor', 0.5, 'Prowadzi superwizję pracy socjalnej, indywidualną i grupową.'],
  ['ZOU', 'servicesCoordinator', 1, 'Prowadzi usługi przez siedem etapów, nadzoruje je i ocenia.'],
  ['ZOU', 'contractingSpecialist', 1, 'Przygotowuje specyfikacje, konkursy i umowy.'],
  ['ZOU', 'ngoSpecialist', 1, 'Współpracuje z organizacjami pozarządowymi.'],
  ['D', 'director', 1, 'Kieruje ośrodkiem, przyjmuje etapy usług, podpisuje decyzje.'],
  ['D', 'deputyDirector', 1, 'Zastępuje dyrektora, nadzoruje pracę socjalną.'],
  ['KS', 'financeWorker', 1, 'Prowadzi księgi, ustala wstępny koszt usług.'],
  ['ZRS', 'paymentsClerk', 1, 'Przygotowuje listy wypłat.'],
  ['ZOU', 'procurementSpecialist', 0.5, 'Prowadzi zamówienia publiczne.'],
  ['ZUO', 'careOrganiser', 1, 'Układa harmonogramy opiekunek i zastępstwa.'],
]

const coordinated = [
  ['homeCare', 'olderPeople'],
  ['homeCare', 'peopleWithDisabilities'],
  ['familyCounselling', 'familiesWithChildren'],
  ['courses', 'unemployedPeople'],
] as const

/** The structure of a town centre: units with their areas, posts accepted by the director, coordinators of services. */
export async function structure(town: Town): Promise<void> {
  const administrator = await by(town, 'a.mroz', 700)
  const director = await by(town, 'e.jastrzebska', 695)
  const teams = new Map((await readDb().team.findMany()).map(({ symbol, id }) => [symbol, id]))
  const unit = (symbol: string) => {
    const id = teams.get(symbol)
    if (!id) throw new Error(`the town has no unit ${symbol}`)
    return id
  }
  const validFrom = administrator.clock.today()
  for (const [symbol, ...held] of areas)
    for (const area of held) await placeArea.execute(administrator, { teamId: unit(symbol), area, validFrom })
  await leaveAreaOutside.execute(administrator, {
    area: 'otherBenefits',
    institution: 'Urząd Miasta, Wydział Świadczeń',
    reason: 'Miasto nie powierzyło ośrodkowi świadczeń rodzinnych i dodatków mieszkaniowych.',
    validFrom,
  })
  for (const [symbol, kind, fte, duties, speciality = null] of posts) {
    const { id } = await addPost.execute(administrator, {
      teamId: unit(symbol),
      kind,
      fte,
      duties,
      speciality,
      validFrom,
    })
    await acceptPost.execute(director, { postId: id, version: 1 })
  }
  await secondConsultant(town, unit('ZPI'))
  await implementsModel(town)
  await verifiesTimes(town)
  await appraises(town)
  await addRemark.execute(await by(town, 'l.stolarz', 90), {
    service: 'homeCare',
    form: 'publicTask',
    text: 'Dwie organizacje mają opiekunki na Północy; w Śródmieściu nie ma żadnej.',
  })
  for (const [service, group] of coordinated)
    await assignCoordination.execute(director, {
      service,
      group,
      userId: town.userId('l.stolarz'),
      validFrom: director.clock.today(),
    })
  for (const [service, symbol] of [
    ['homeCare', 'ZUO'],
    ['familyWork', 'ZPI'],
  ] as const)
    await entrustDelivery.execute(director, {
      service,
      teamId: unit(symbol),
      validFrom: director.clock.today(),
    })
}

/** Who is responsible for what in the first phases of implementing the model (table 36, R-132). */
async function implementsModel(town: Town): Promise<void> {
  const tasks = [
    ['WDR-01', 'l.stolarz', 680, 'Usługi opiekuńcze i poradnictwo rodzinne.'],
    ['WDR-03', 'a.kowal', 660, 'Analiza zasobów, OR.041.3.'],
    ['WDR-04', 'd.pawlik', 650, ''],
    ['WDR-14', 'a.kowal', null, 'Superwizja grupowa co miesiąc.'],
  ] as const
  for (const [code, login, doneDaysAgo, note] of tasks) {
    const call = await by(town, 'e.jastrzebska', doneDaysAgo ?? 40)
    const today = call.clock.today()
    await saveImplementationTask.execute(call, {
      code,
      version: 0,
      responsibleId: town.userId(login),
      departmentHeadId: null,
      dueOn: doneDaysAgo === null ? addDays(today, 90) : today,
      doneOn: doneDaysAgo === null ? null : today,
      note,
    })
  }
}

/** What the director verified after the first year of writing times down (table 27, R-137). */
async function verifiesTimes(town: Town): Promise<void> {
  const kinds = await readDb().actionKind.findMany({ select: { id: true, code: true } })
  const verified = [
    ['TIME-1', 0, 300, 180, 'Pomiar 24 wywiadów w zespole świadczeń.'],
    ['TIME-8', 0, 300, 30, 'Ustalenia zespołu pracy socjalnej.'],
    ['mediation', 0, 300, 60, 'Mediacja to zwykle jedno spotkanie całej rodziny.'],
    ['mediation', 1, 60, 75, 'Wpisy z ostatnich miesięcy są dłuższe.'],
    ['intervention', 0, 60, 90, 'Z dojazdem i notatką.'],
  ] as const
  for (const [code, version, daysAgo, minutes, reason] of verified) {
    const call = await by(town, 'e.jastrzebska', daysAgo)
    const activity = kinds.find((kind) => kind.code === code)?.id ?? code
    await verifyTimeNorm.execute(call, {
      activity,
      version,
      validFrom: call.clock.today(),
      minutes,
      reason,
    })
  }
}

/** A year with the sheet of the model, its assessment, and a draft that waits for the social workers. */
async function appraises(town: Town): Promise<void> {
  const draft = (version: number, changes: { self?: string } = {}) => ({
    sheetId: null,
    version,
    personnelSpecialist: 'Renata Sowa',
    worker: modelCriteria.worker.join('\n'),
    superior: modelCriteria.superior.join('\n'),
    self: modelCriteria.self.join('\n'),
    ...changes,
  })
  const first = await by(town, 'e.jastrzebska', 500)
  const { id: sheetId } = await saveAppraisalSheet.execute(first, draft(0))
  const agreedOn = first.clock.today()
  const agreement = {
    agreedOn,
    agreedById: town.userId('a.wilga'),
    agreedDocument: 'Protokół OR.110.4',
  }
  await agreeAppraisalSheet.execute(first, { sheetId, version: 1, ...agreement })
  await introduceAppraisalSheet.execute(first, { sheetId, version: 2, validFrom: addDays(agreedOn, 30) })
  const later = await by(town, 'e.jastrzebska', 30)
  await assessAppraisalSheet.execute(later, {
    sheetId,
    version: 3,
    assessedOn: later.clock.today(),
    conclusions: 'Samoocena wymaga pytania o superwizję.',
  })
  const self = [...modelCriteria.self, 'Korzystanie z superwizji'].join('\n')
  await saveAppraisalSheet.execute(later, draft(0, { self }))
}

/** A town of this size needs another consultant: the post waits for the director. */
async function secondConsultant(town: Town, teamId: string): Promise<void> {
  const call = await by(town, 'a.mroz', 6)
  await addPost.execute(call, {
    teamId,
    kind: 'consultant',
    fte: 0.5,
    duties: 'Konsultuje sprawy rodzinne, mieszkaniowe i zadłużenia.',
    speciality: 'lawyer',
    validFrom: call.clock.today(),
  })
}
