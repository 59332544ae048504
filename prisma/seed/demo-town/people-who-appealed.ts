import { recordAppeal } from '@/domains/benefits/commands/appeal'
import { correctAppeal } from '@/domains/benefits/commands/appeal-correction'
import { writeAppealLetter } from '@/domains/benefits/commands/appeal-papers'
import { draftDecision } from '@/domains/benefits/commands/drafting'
import { recordInterviewRefusal } from '@/domains/benefits/commands/interview'
import { readDb } from '@/platform/db/client'
import { apply, deliver, sign, submit } from './benefits-path'
import { by, home, inhabitant } from './telling'
import type { Story } from './town'

/**
 * A refusal for want of an interview; the party has appealed on record – first put down as written –
 * and the appeal waits to be passed on with its letter.
 */
export const refusalAppealed: Story = async (town) => {
  const counter = await by(town, 'z.madej', 32)
  const eugeniusz = await inhabitant(town, counter, {
    first: 'Eugeniusz',
    last: 'Bober',
    age: 54,
    street: 'Hutnicza',
    house: '8',
    flat: '2',
    phone: '601 770 330',
  })
  await home(counter, [[eugeniusz, 'head']])
  const proceedingId = await apply(await by(town, 'd.krupski', 31), {
    personId: eugeniusz,
    benefit: 'purpose',
    expectations: 'Pomoc w zakupie lodówki.',
    request: 'Proszę o zasiłek celowy na zakup lodówki.',
    amount: 110_000,
    purpose: 'zakup lodówki',
  })
  await recordInterviewRefusal.execute(await by(town, 'd.krupski', 24), {
    proceedingId,
    reason: 'Dwukrotnie nie wpuścił do mieszkania; na piśmie nie zgodził się na wywiad.',
  })
  const { decisionId } = await draftDecision.execute(await by(town, 'd.krupski', 18), {
    proceedingId,
    kind: 'refuse',
    grounds: ['interviewRefused'],
    groundDetails: 'Strona nie zgodziła się na przeprowadzenie rodzinnego wywiadu środowiskowego.',
  })
  await submit(await by(town, 'd.krupski', 18, '13:00'), decisionId)
  await sign(await by(town, 'e.jastrzebska', 16), decisionId)
  await deliver(await by(town, 'd.krupski', 14), decisionId)
  const step = async () => ({ decisionId, version: await versionOf(decisionId) })
  const noted = await by(town, 'd.krupski', 3)
  await recordAppeal.execute(noted, { ...(await step()), form: 'written', receivedOn: noted.clock.today() })
  await correctAppeal.execute(await by(town, 'd.krupski', 3, '14:00'), {
    ...(await step()),
    form: 'oral',
    receivedOn: noted.clock.today(),
    reason: 'Pan Eugeniusz odwołał się ustnie, spisano protokół.',
  })
  await writeAppealLetter.execute(await by(town, 'd.krupski', 2), {
    ...(await step()),
    position:
      'Ośrodek podtrzymuje decyzję. Strona dwukrotnie nie wpuściła pracownika do mieszkania i na piśmie nie zgodziła się na wywiad, choć pouczono ją o skutkach (art. 107 ust. 4a ustawy o pomocy społecznej).\nOdwołanie nie wskazuje okoliczności, które zmieniałyby tę ocenę. Jeżeli strona zgodzi się na wywiad, może złożyć nowy wniosek.',
    enclosures: 'Protokół odwołania\nAkta sprawy\nDecyzja z dowodem doręczenia',
  })
}

const versionOf = async (id: string): Promise<number> =>
  (await readDb().decision.findUniqueOrThrow({ where: { id }, select: { version: true } })).version
