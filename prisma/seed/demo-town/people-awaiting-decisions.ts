import { markComplicated } from '@/domains/benefits/commands/term'
import { readDb } from '@/platform/db/client'
import {
  apply,
  draft,
  examineAndRefer,
  finishExamination,
  interview,
  sendBack,
  submit,
} from './benefits-path'
import { accept, certifyResources, findings, sitting, summarise } from './social-work-path'
import { by, home, inhabitant } from './telling'
import type { Story } from './town'

/** The term has passed: an application in examination for six weeks, nothing sent under art. 36. */
export const overdue: Story = async (town) => {
  const counter = await by(town, 'z.madej', 46)
  const waldemar = await inhabitant(town, counter, {
    first: 'Waldemar',
    last: 'Szczęsny',
    age: 58,
    street: 'Hutnicza',
    house: '30',
    flat: '6',
    phone: '608 990 110',
  })
  await home(counter, [[waldemar, 'head']])
  const proceedingId = await apply(await by(town, 'i.tarczynska', 45), {
    personId: waldemar,
    benefit: 'purpose',
    expectations: 'Opał na zimę.',
    request: 'Proszę o zasiłek celowy na zakup opału.',
    amount: 120_000,
    purpose: 'zakup opału',
  })
  await interview(await by(town, 'i.tarczynska', 35), proceedingId, {
    ownWords: 'W domu jest dwanaście stopni.',
    diagnosis: 'Osoba samotna, dom ogrzewany piecem.',
    conclusions: 'Zakup opału jest niezbędny.',
    reasons: ['poverty'],
  })
}

/** A complicated case with its term nearly over, and a draft sent back with the reason. */
export const returnedDraft: Story = async (town) => {
  const counter = await by(town, 'z.madej', 58)
  const lucyna = await inhabitant(town, counter, {
    first: 'Lucyna',
    last: 'Gąsior',
    age: 63,
    female: true,
    street: 'Parkowa',
    house: '2',
    flat: '3',
    phone: '609 110 220',
  })
  await home(counter, [[lucyna, 'head']])
  const proceedingId = await apply(await by(town, 'd.krupski', 57), {
    personId: lucyna,
    benefit: 'periodic',
    expectations: 'Pomoc do czasu emerytury.',
    request: 'Proszę o zasiłek okresowy do czasu przyznania emerytury.',
  })
  await interview(await by(town, 'd.krupski', 50), proceedingId, {
    ownWords: 'Czekam na emeryturę, a żyć trzeba.',
    diagnosis: 'Osoba w wieku okołoemerytalnym bez dochodu.',
    conclusions: 'Wskazany zasiłek okresowy.',
  })
  const complicating = await by(town, 'd.krupski', 40)
  const { version } = await readDb().proceeding.findUniqueOrThrow({
    where: { id: proceedingId },
    select: { version: true },
  })
  await markComplicated.execute(complicating, {
    proceedingId,
    version,
    reason: 'Trzeba ustalić okresy składkowe z zagranicy.',
  })
  const referralId = await examineAndRefer(
    await by(town, 'd.krupski', 38),
    proceedingId,
    'Brak dochodu do czasu przyznania emerytury.',
  )
  const fileId = await accept(await by(town, 'k.lenart', 36), referralId)
  const worker = await by(town, 'k.lenart', 30)
  await sitting(worker, fileId, [lucyna], 'Samodzielna i zorganizowana, czeka na decyzję ZUS.')
  await findings(
    worker,
    fileId,
    [{ category: 'poverty', description: 'Brak dochodu do czasu emerytury.' }],
    [{ category: 'own', description: 'Wszystko, co mogła, załatwiła sama.' }],
  )
  await summarise(worker, fileId, 'Nie ma zasobów, których by nie wykorzystywała.')
  await certifyResources(await by(town, 'k.lenart', 29), fileId, false, referralId)
  await finishExamination(await by(town, 'd.krupski', 12), proceedingId, false, [
    { personId: lucyna, gross: 0, kind: 'noIncome' },
  ])
  const decisionId = await draft(await by(town, 'd.krupski', 6), proceedingId, { amount: 50_500 })
  await submit(await by(town, 'd.krupski', 6, '14:00'), decisionId)
  await sendBack(
    await by(town, 'e.jastrzebska', 3),
    decisionId,
    'Proszę dopisać w uzasadnieniu, od kiedy trwa postępowanie w ZUS.',
  )
}

/** A draft that waits for the second signature. */
export const toBeSigned: Story = async (town) => {
  const counter = await by(town, 'z.madej', 24)
  const henryk = await inhabitant(town, counter, {
    first: 'Henryk',
    last: 'Łoś',
    age: 66,
    street: 'Młyńska',
    house: '14',
    flat: '8',
    phone: '510 120 230',
  })
  await home(counter, [[henryk, 'head']])
  const proceedingId = await apply(await by(town, 'i.tarczynska', 23), {
    personId: henryk,
    benefit: 'purpose',
    expectations: 'Leki i okulary.',
    request: 'Proszę o zasiłek celowy na okulary.',
    amount: 45_000,
    purpose: 'zakup okularów',
  })
  await interview(await by(town, 'i.tarczynska', 20), proceedingId, {
    ownWords: 'Bez okularów nie przeczytam ulotki.',
    diagnosis: 'Emeryt, samotny, mieszkanie zadbane.',
    conclusions: 'Zakup okularów jest niezbędną potrzebą.',
    reasons: ['illness'],
  })
  const referralId = await examineAndRefer(
    await by(town, 'i.tarczynska', 19),
    proceedingId,
    'Długotrwała choroba oczu.',
  )
  const fileId = await accept(await by(town, 'm.sobczyk', 18), referralId)
  const worker = await by(town, 'm.sobczyk', 16)
  await sitting(worker, fileId, [henryk], 'Radzi sobie sam, korzysta z klubu seniora.')
  await findings(
    worker,
    fileId,
    [{ category: 'illness', description: 'Słaby wzrok.' }],
    [{ category: 'social', description: 'Klub seniora i sąsiedzi.' }],
  )
  await summarise(worker, fileId, 'Zasoby wykorzystuje w pełni.')
  await certifyResources(worker, fileId, false, referralId)
  await finishExamination(await by(town, 'i.tarczynska', 8), proceedingId, false, [
    { personId: henryk, gross: 98_000, kind: 'retirementPension' },
  ])
  const decisionId = await draft(await by(town, 'i.tarczynska', 2), proceedingId, { amount: 45_000 })
  await submit(await by(town, 'i.tarczynska', 1), decisionId)
}
