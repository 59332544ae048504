import { addToMonth, yearMonth } from '@/kernel/local-date'
import {
  apply,
  becomeFinal,
  deliver,
  draft,
  examineAndRefer,
  finishExamination,
  interview,
  sign,
  submit,
} from './benefits-path'
import {
  accept,
  act,
  agree,
  certifyMonth,
  certifyResources,
  certifyTerms,
  findings,
  inform,
  openFile,
  readCertificates,
  sitting,
  summarise,
} from './social-work-path'
import { by, home, inhabitant, report } from './telling'
import type { Story } from './town'

/** S-01: from baking to security guard. Benefit in force, social work under way, an income change has just come through the door. */
export const baker: Story = async (town) => {
  const counter = await by(town, 'z.madej', 150)
  const zbigniew = await inhabitant(town, counter, {
    first: 'Zbigniew',
    last: 'Malarz',
    age: 51,
    street: 'Lipowa',
    house: '12',
    flat: '4',
    phone: '601 220 310',
  })
  await home(counter, [[zbigniew, 'head']])
  await report(counter, {
    personId: zbigniew,
    need: 'both',
    problems: ['unemployment', 'illness', 'addiction'],
    description:
      'Cukiernik bez pracy od lat, kłopoty ze zdrowiem. Chciałby znów pracować, prosi też o pomoc na życie.',
    informationGiven: ['personalData', 'benefits', 'socialWork', 'duties', 'twoWorkers'],
    papersToBring: ['identity', 'unemploymentCertificate', 'medicalCertificate'],
    benefitsLeadId: town.userId('i.tarczynska'),
    socialWorkLeadId: town.userId('a.wilga'),
    result: 'fieldRecognition',
    callBackPhone: null,
  })
  const proceedingId = await apply(await by(town, 'i.tarczynska', 149), {
    personId: zbigniew,
    benefit: 'periodic',
    expectations: 'Zasiłek do czasu znalezienia pracy.',
    request: 'Proszę o zasiłek okresowy z powodu bezrobocia i choroby.',
  })
  await interview(await by(town, 'i.tarczynska', 146), proceedingId, {
    ownWords: 'Nie starcza mi na czynsz i leki, a chcę pracować.',
    diagnosis:
      'Osoba samotnie gospodarująca, bez pracy, leczy się; mieszkanie komunalne z zaległością jednego miesiąca.',
    conclusions: 'Wskazana pomoc finansowa i praca socjalna.',
    joint: true,
    reasons: ['unemployment', 'illness'],
  })
  const referralId = await examineAndRefer(
    await by(town, 'i.tarczynska', 145),
    proceedingId,
    'Bezrobocie i długotrwała choroba.',
  )
  const fileId = await accept(await by(town, 'a.wilga', 144), referralId)
  await sitting(
    await by(town, 'a.wilga', 143),
    fileId,
    [zbigniew],
    'Rozmowa o zawodzie, zdrowiu i tym, co lubi robić.',
  )
  const second = await by(town, 'a.wilga', 140)
  await sitting(
    second,
    fileId,
    [zbigniew],
    'Dokończenie rozmowy; opowiada o siostrze i dawnych znajomych z cukierni.',
  )
  await findings(
    second,
    fileId,
    [
      {
        category: 'unemployment',
        description: 'Bez pracy od wielu lat, obniżona wiara w siebie.',
        clientWords: 'Chcę znów wstawać do roboty.',
      },
      { category: 'addiction', description: 'Nadużywa alkoholu, chce ograniczyć.' },
    ],
    [
      { category: 'own', description: 'Zawód cukiernika, dokładność i punktualność.' },
      { category: 'family', description: 'Siostra pomaga i wspiera.', source: 'family' },
    ],
  )
  await summarise(
    second,
    fileId,
    'Chce pracować i zadbać o zdrowie. Ma zawód, wsparcie siostry i gotowość do zmian.',
  )
  await certifyResources(await by(town, 'a.wilga', 139), fileId, true, referralId)
  const terms = await by(town, 'a.wilga', 137)
  const termsId = await agree(terms, fileId, {
    goals: 'Praca zgodna ze zdrowiem, leczenie, ograniczenie alkoholu.',
    clientWords: 'Chcę pracować jako ochroniarz albo w piekarni, byle nie nocami.',
    tasks: [
      ['Zapisze się do KIS na trening pracy.', 'client'],
      ['Zgłosi się do poradni uzależnień.', 'client'],
      ['Umówi wizytę u psychologa.', 'socialWorker'],
    ],
  })
  await certifyTerms(terms, fileId, termsId)
  await finishExamination(await by(town, 'i.tarczynska', 136), proceedingId, true, [
    { personId: zbigniew, gross: 42_000, kind: 'casualWork' },
  ])
  const decisionId = await draft(await by(town, 'i.tarczynska', 135), proceedingId, {
    amount: 29_500,
    months: 6,
  })
  await submit(await by(town, 'i.tarczynska', 135, '13:00'), decisionId)
  await sign(await by(town, 'e.jastrzebska', 134), decisionId)
  await deliver(await by(town, 'i.tarczynska', 132), decisionId)
  await becomeFinal(await by(town, 'i.tarczynska', 110), decisionId)
  await visits(town, fileId, 'a.wilga', zbigniew, [130, 121, 110, 96, 82, 68, 54, 40, 26, 12, 4])
  for (const back of [4, 3, 2]) {
    const month = addToMonth(yearMonth(town.today), -back)
    await certifyMonth(await by(town, 'a.wilga', back * 30 - 25), fileId, termsId, month)
    if (back > 2) await readCertificates(await by(town, 'i.tarczynska', back * 30 - 27), zbigniew)
  }
  await inform(
    await by(town, 'a.wilga', 1),
    fileId,
    proceedingId,
    'incomeChange',
    'Podjął zatrudnienie na umowę o pracę w ochronie od początku miesiąca.',
  )
}

const talk = [
  ['supporting', 'Rozmowa wspierająca w domu; opowiedział, co się udało od ostatniego spotkania.'],
  ['accompanying', 'Wspólna wizyta w urzędzie pracy, złożył dokumenty sam.'],
  ['advice', 'Omówiliśmy ogłoszenia o pracę i warunki zatrudnienia.'],
  ['persuasion', 'Zachęta do powrotu na terapię po dwóch opuszczonych spotkaniach.'],
] as const

async function visits(
  town: Parameters<Story>[0],
  fileId: string,
  login: string,
  personId: string,
  days: readonly number[],
) {
  for (const [index, day] of days.entries()) {
    const [kind, note] = talk[index % talk.length] ?? talk[0]
    await act(await by(town, login, day, '11:00'), fileId, kind, 30 + (index % 3) * 15, note, {
      personIds: [personId],
      nextStep: index === days.length - 1 ? 'Sprawdzić, jak minął pierwszy tydzień pracy.' : null,
    })
  }
}

/** S-02: the hidden problem. Social work without any benefit. */
export const hairdresser: Story = async (town) => {
  const counter = await by(town, 'z.madej', 75)
  const monika = await inhabitant(town, counter, {
    first: 'Monika',
    last: 'Sadłowska',
    age: 36,
    female: true,
    street: 'Słoneczna',
    house: '8',
    flat: '15',
    phone: '602 330 410',
  })
  await home(counter, [[monika, 'head']])
  const worker = await by(town, 'k.lenart', 72)
  const fileId = await openFile(worker, monika, {
    entryReason: 'Sama szuka pracy bez skutku, nie wie, od czego zacząć.',
  })
  await sitting(
    worker,
    fileId,
    [monika],
    'Długa rozmowa, w której praca okazała się dopiero drugim zmartwieniem.',
    'Siedziba ośrodka',
  )
  await findings(
    await by(town, 'k.lenart', 60),
    fileId,
    [
      {
        category: 'helplessness',
        description: 'Trudna sytuacja w domu odbiera siły i zdrowie.',
        clientWords: 'Ja już nie mam siły, praca jest na drugim miejscu.',
      },
      { category: 'unemployment', description: 'Fryzjerka po kursie stylizacji paznokci, długo bez pracy.' },
    ],
    [{ category: 'own', description: 'Zawód, samodzielność, dbałość o klientki.' }],
  )
  await summarise(
    await by(town, 'k.lenart', 58),
    fileId,
    'Najpierw zdrowie i bezpieczeństwo, potem praca. Ma zawód i dwie bliskie koleżanki.',
  )
  const terms = await by(town, 'k.lenart', 55)
  await agree(terms, fileId, {
    goals: 'Odzyskać siły, uporządkować sprawy rodzinne, wrócić do zawodu.',
    clientWords: 'Chcę znów czuć się u siebie.',
    tasks: [
      ['Umówi się do psychologa.', 'client'],
      ['Przygotuje portfolio fryzur.', 'client'],
      ['Ustali termin porady prawnej.', 'socialWorker'],
    ],
  })
  await visits(town, fileId, 'k.lenart', monika, [50, 41, 33, 25, 17, 9, 2])
}

/** S-05: leaving home. A permanent benefit in force, this month's zał. 6 is missing. */
export const leavingHome: Story = async (town) => {
  const counter = await by(town, 'z.madej', 100)
  const rafal = await inhabitant(town, counter, {
    first: 'Rafał',
    last: 'Wójtowicz',
    age: 44,
    street: 'Jodłowa',
    house: '3',
    flat: '2',
    phone: '603 440 510',
  })
  await home(counter, [[rafal, 'head']])
  const proceedingId = await apply(await by(town, 'i.tarczynska', 99), {
    personId: rafal,
    benefit: 'permanent',
    expectations: 'Stałe wsparcie, bo nie może pracować.',
    request: 'Proszę o zasiłek stały; mam orzeczenie o umiarkowanym stopniu niepełnosprawności.',
  })
  await interview(await by(town, 'i.tarczynska', 95), proceedingId, {
    ownWords: 'Od trzech lat prawie nie wychodzę z domu.',
    diagnosis: 'Osoba samotna z orzeczeniem, utrzymuje się z pomocy doraźnej.',
    conclusions: 'Spełnia warunki zasiłku stałego; wskazana praca socjalna.',
    reasons: ['disability', 'poverty'],
  })
  const referralId = await examineAndRefer(
    await by(town, 'i.tarczynska', 94),
    proceedingId,
    'Niepełnosprawność i ubóstwo.',
  )
  const fileId = await accept(await by(town, 'p.zareba', 92), referralId)
  const worker = await by(town, 'p.zareba', 90)
  await sitting(worker, fileId, [rafal], 'Rozmowa o tym, co dawniej lubił: teatr i spacery.')
  await findings(
    worker,
    fileId,
    [
      {
        category: 'disability',
        description: 'Samotność, lęk przed wyjściem z domu.',
        clientWords: 'Chciałbym kiedyś znów pójść do teatru.',
      },
    ],
    [{ category: 'own', description: 'Oczytany, interesuje się kulturą.' }],
  )
  await summarise(worker, fileId, 'Zaczynamy od krótkich wspólnych wyjść; celem są nowe kontakty.')
  await certifyResources(await by(town, 'p.zareba', 89), fileId, true, referralId)
  const agreed = await by(town, 'p.zareba', 88)
  const termsId = await agree(agreed, fileId, {
    goals: 'Wychodzić z domu i mieć znajomych.',
    clientWords: 'Chcę przejść się do sklepu bez strachu.',
    tasks: [
      ['Krótki spacer raz w tygodniu.', 'together'],
      ['Zakupy w osiedlowym sklepie.', 'client'],
      ['Sprawdzi zajęcia w domu kultury.', 'socialWorker'],
    ],
  })
  await certifyTerms(agreed, fileId, termsId)
  await finishExamination(await by(town, 'i.tarczynska', 86), proceedingId, true, [
    { personId: rafal, gross: 0, kind: 'noIncome' },
  ])
  const decisionId = await draft(await by(town, 'i.tarczynska', 85), proceedingId, {
    amount: 122_900,
    incapacity: 'orzeczenie o umiarkowanym stopniu niepełnosprawności',
  })
  await submit(await by(town, 'i.tarczynska', 85, '12:00'), decisionId)
  await sign(await by(town, 'e.jastrzebska', 84), decisionId)
  await deliver(await by(town, 'i.tarczynska', 82), decisionId)
  await becomeFinal(await by(town, 'i.tarczynska', 62), decisionId)
  for (const [index, day] of [80, 70, 60, 50, 40, 30, 20, 10].entries()) {
    await act(
      await by(town, 'p.zareba', day, '14:00'),
      fileId,
      'accompanying',
      60,
      [
        'Spacer do rogu ulicy.',
        'Spacer do parku, pierwszy raz bez przystanku.',
        'Wspólne zakupy.',
        'Poszedł sam do sklepu – mały sukces.',
      ][index % 4] ?? '',
      { personIds: [rafal] },
    )
  }
  await certifyMonth(await by(town, 'p.zareba', 33), fileId, termsId, addToMonth(yearMonth(town.today), -2))
}
