import { readDb } from '@/platform/db/client'
import { addDays } from '@/kernel/local-date'
import { apply, draft, examineAndRefer, finishExamination, interview, sign, submit } from './benefits-path'
import {
  accept,
  act,
  agree,
  certifyResources,
  findings,
  inform,
  openFile,
  sitting,
  summarise,
} from './social-work-path'
import { by, home, inhabitant, report } from './telling'
import type { Story } from './town'

/** S-03: five children and a flat. A targeted benefit signed yesterday, dense social work. */
export const pawlukFamily: Story = async (town) => {
  const counter = await by(town, 'z.madej', 60)
  const flat = { street: 'Fabryczna', house: '21', flat: '1' }
  const aneta = await inhabitant(town, counter, {
    first: 'Aneta',
    last: 'Pawluk',
    age: 36,
    female: true,
    phone: '604 550 610',
    ...flat,
  })
  const krzysztof = await inhabitant(town, counter, { first: 'Krzysztof', last: 'Pawluk', age: 38, ...flat })
  const children: string[] = []
  for (const [first, age, female] of [
    ['Kacper', 12, false],
    ['Maja', 9, true],
    ['Oliwier', 7, false],
    ['Lena', 4, true],
    ['Franciszek', 0, false],
  ] as const) {
    children.push(await inhabitant(town, counter, { first, last: 'Pawluk', age, female, ...flat }))
  }
  await home(counter, [
    [aneta, 'head'],
    [krzysztof, 'partner'],
    ...children.map((id) => [id, 'child'] as const),
  ])
  const worker = await by(town, 'm.sobczyk', 58)
  const fileId = await openFile(worker, aneta, {
    standard: 'familyWithChildren',
    mainProblem: 'motherhood',
    entryReason: 'Siedem osób w jednym pokoju, konflikty i brak pieniędzy.',
  })
  await sitting(worker, fileId, [aneta, krzysztof], 'Pierwsza rozmowa z obojgiem rodziców.')
  await sitting(
    await by(town, 'm.sobczyk', 54),
    fileId,
    [aneta, krzysztof, ...children],
    'Spotkanie z całą rodziną po południu.',
  )
  const found = await by(town, 'm.sobczyk', 50)
  await findings(
    found,
    fileId,
    [
      {
        category: 'motherhood',
        description: 'Wielodzietność w jednym pokoju z kuchnią.',
        clientWords: 'Najgorszy jest brak miejsca.',
      },
      { category: 'helplessness', description: 'Trudności wychowawcze ze starszym synem.' },
      { category: 'poverty', description: 'Praca partnera na pół etatu.' },
    ],
    [
      { category: 'family', description: 'Rodzice trzymają się razem i chcą zmiany.' },
      { category: 'social', description: 'Sąsiadka pomaga przy najmłodszych.', source: 'neighbour' },
    ],
  )
  await summarise(
    found,
    fileId,
    'Cele: mieszkanie socjalne, spokojniejszy dom, poczucie własnej wartości mamy.',
  )
  await agree(await by(town, 'm.sobczyk', 47), fileId, {
    goals: 'Komplet dokumentów na mieszkanie socjalne; system kar i nagród; czas dla siebie.',
    clientWords: 'Chcę, żeby dzieci miały gdzie odrabiać lekcje.',
    tasks: [
      ['Zbierze zaświadczenia do wniosku o mieszkanie.', 'client', addDays(town.today, 10)],
      ['Spiszą domowe zasady z dziećmi.', 'familyMember'],
      ['Napisze pismo do wydziału gospodarki komunalnej.', 'socialWorker', addDays(town.today, 5)],
    ],
  })
  for (let day = 45; day > 1; day -= 2) {
    await act(
      await by(town, 'm.sobczyk', day, '15:00'),
      fileId,
      day % 3 === 0 ? 'upbringing' : 'supporting',
      45,
      day % 3 === 0
        ? 'Rozmowa o domowych zasadach; wypróbowali tablicę nagród.'
        : 'Wizyta w domu, postępy w dokumentach.',
      { personIds: [aneta] },
    )
  }
  const proceedingId = await apply(await by(town, 'i.tarczynska', 20), {
    personId: aneta,
    benefit: 'purpose',
    expectations: 'Łóżko piętrowe dla starszych dzieci.',
    request: 'Proszę o zasiłek celowy na zakup łóżka piętrowego.',
    amount: 90_000,
    purpose: 'zakup łóżka piętrowego',
  })
  await interview(await by(town, 'i.tarczynska', 17), proceedingId, {
    ownWords: 'Dwóch synów śpi na jednym tapczanie.',
    diagnosis: 'Rodzina siedmioosobowa w jednym pokoju.',
    conclusions: 'Zakup łóżka jest niezbędną potrzebą.',
    reasons: ['poverty'],
  })
  const referralId = await examineAndRefer(
    await by(town, 'i.tarczynska', 15),
    proceedingId,
    'Ubóstwo i wielodzietność.',
  )
  await accept(await by(town, 'm.sobczyk', 14), referralId)
  await certifyResources(await by(town, 'm.sobczyk', 13), fileId, false, referralId)
  await finishExamination(await by(town, 'i.tarczynska', 10), proceedingId, false, [
    { personId: aneta, gross: 0, kind: 'noIncome' },
    { personId: krzysztof, gross: 235_000, kind: 'employment' },
    ...children.map((personId) => ({ personId, gross: 0, kind: 'noIncome' })),
  ])
  const decisionId = await draft(await by(town, 'i.tarczynska', 4), proceedingId, { amount: 90_000 })
  await submit(await by(town, 'i.tarczynska', 4, '12:00'), decisionId)
  await sign(await by(town, 'e.jastrzebska', 1), decisionId)
}

/** S-06: the widow. A neighbour's signal; the recognition is still open. */
export const widow: Story = async (town) => {
  const counter = await by(town, 'z.madej', 30)
  const stanislawa = await inhabitant(town, counter, {
    first: 'Stanisława',
    last: 'Nowicka',
    age: 78,
    female: true,
    street: 'Kościelna',
    house: '5',
    flat: '9',
  })
  await home(counter, [[stanislawa, 'head']])
  await report(counter, {
    personId: stanislawa,
    channel: 'thirdParty',
    reporterKind: 'neighbour',
    reporterName: 'Krystyna Borek',
    reporterContact: '605 660 710',
    need: 'lifeSituation',
    problems: ['illness'],
    description:
      'Sąsiadka martwi się, że pani Stanisława po śmierci męża nie wychodzi i z nikim nie rozmawia.',
    result: 'fieldRecognition',
    socialWorkLeadId: town.userId('a.wilga'),
  })
  const file = await readDb().caseFile.findFirstOrThrow({
    where: { personId: stanislawa, kind: 'socialWork' },
    select: { id: true },
  })
  await sitting(
    await by(town, 'a.wilga', 26),
    file.id,
    [stanislawa],
    'Mówi, że nie ma żadnych kłopotów. Zaprosiła na herbatę za tydzień.',
  )
  for (const day of [19, 12, 5]) {
    await act(
      await by(town, 'a.wilga', day, '10:00'),
      file.id,
      'supporting',
      50,
      'Spokojna rozmowa, wspomnienia o mężu; coraz chętniej opowiada o dniu.',
      { personIds: [stanislawa] },
    )
  }
}

/** S-15: minimum information. A periodic benefit in examination, the certificate came; information waits to be read. */
export const casualWorker: Story = async (town) => {
  const counter = await by(town, 'z.madej', 26)
  const mariusz = await inhabitant(town, counter, {
    first: 'Mariusz',
    last: 'Grela',
    age: 42,
    street: 'Polna',
    house: '17',
    phone: '606 770 810',
  })
  await home(counter, [[mariusz, 'head']])
  const proceedingId = await apply(await by(town, 'd.krupski', 25), {
    personId: mariusz,
    benefit: 'periodic',
    expectations: 'Zasiłek na czas szukania pracy.',
    request: 'Proszę o zasiłek okresowy.',
  })
  await interview(await by(town, 'd.krupski', 20), proceedingId, {
    ownWords: 'Łapię się każdej roboty, ale nie starcza.',
    diagnosis: 'Osoba samotnie gospodarująca, zarejestrowana w urzędzie pracy.',
    conclusions: 'Wskazana pomoc okresowa i praca socjalna.',
  })
  const referralId = await examineAndRefer(await by(town, 'd.krupski', 19), proceedingId, 'Bezrobocie.')
  const fileId = await accept(await by(town, 'k.lenart', 17), referralId)
  const worker = await by(town, 'k.lenart', 15)
  await sitting(worker, fileId, [mariusz], 'Opowiada, co umie i gdzie próbował.', 'Siedziba ośrodka')
  await findings(
    worker,
    fileId,
    [
      {
        category: 'unemployment',
        description: 'Praca tylko dorywcza, bez umowy.',
        clientWords: 'Wolałbym coś na stałe.',
      },
    ],
    [{ category: 'own', description: 'Uprawnienia operatora wózka.' }],
  )
  await summarise(worker, fileId, 'Ma uprawnienia i chęć do pracy; potrzebuje drogi do stałego zatrudnienia.')
  await certifyResources(await by(town, 'k.lenart', 3), fileId, true, referralId)
  await inform(
    await by(town, 'k.lenart', 2),
    fileId,
    proceedingId,
    'incomeChange',
    'Wykonuje pracę dorywczą, około trzech dni w miesiącu.',
  )
}

/** S-22: the client has not come. The referral waits, the examination cannot be finished without zał. 4. */
export const withdrawn: Story = async (town) => {
  const counter = await by(town, 'z.madej', 22)
  const dorota = await inhabitant(town, counter, {
    first: 'Dorota',
    last: 'Kuna',
    age: 35,
    female: true,
    street: 'Wiosenna',
    house: '4',
    flat: '11',
    phone: '607 880 910',
  })
  const children = [
    await inhabitant(town, counter, {
      first: 'Antoni',
      last: 'Kuna',
      age: 10,
      street: 'Wiosenna',
      house: '4',
      flat: '11',
    }),
    await inhabitant(town, counter, {
      first: 'Hanna',
      last: 'Kuna',
      age: 6,
      female: true,
      street: 'Wiosenna',
      house: '4',
      flat: '11',
    }),
  ]
  await home(counter, [[dorota, 'head'], ...children.map((id) => [id, 'child'] as const)])
  const proceedingId = await apply(await by(town, 'd.krupski', 21), {
    personId: dorota,
    benefit: 'periodic',
    expectations: 'Wsparcie na życie z dziećmi.',
    request: 'Proszę o zasiłek okresowy.',
  })
  await interview(await by(town, 'd.krupski', 16), proceedingId, {
    ownWords: 'Wystarczy mi pieniędzy do połowy miesiąca.',
    diagnosis: 'Matka samotnie wychowująca dwoje dzieci.',
    conclusions: 'Do rozważenia zasiłek okresowy.',
  })
  const referralId = await examineAndRefer(await by(town, 'd.krupski', 15), proceedingId, 'Ubóstwo.')
  await accept(await by(town, 'k.lenart', 12), referralId, false)
}

/** S-09: domestic violence. The social-work file is need-to-know from the first minute. */
export const restrictedFile: Story = async (town) => {
  const counter = await by(town, 'z.madej', 9)
  const alicja = await inhabitant(town, counter, {
    first: 'Alicja',
    last: 'Bartnik',
    age: 33,
    female: true,
    street: 'Szkolna',
    house: '6',
    flat: '2',
  })
  await home(counter, [[alicja, 'head']])
  await report(counter, {
    personId: alicja,
    need: 'lifeSituation',
    problems: ['violence'],
    description: 'Prosi o rozmowę bez świadków; wróci z dzieckiem.',
    urgent: true,
    result: 'fieldRecognition',
    socialWorkLeadId: town.userId('m.sobczyk'),
    overrideReason: 'Prowadzi sprawy przemocy domowej.',
  })
}
