import { recordAppeal } from '@/domains/benefits/commands/appeal'
import { draftDecision } from '@/domains/benefits/commands/drafting'
import { recordInterviewRefusal } from '@/domains/benefits/commands/interview'
import { readDb } from '@/platform/db/client'
import { apply, deliver, sign, submit } from './benefits-path'
import { by, home, inhabitant } from './telling'
import type { Story } from './town'

/** A refusal for want of an interview; the party has appealed on record, and the appeal waits to be passed on. */
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
  const { version } = await readDb().decision.findUniqueOrThrow({
    where: { id: decisionId },
    select: { version: true },
  })
  const appealed = await by(town, 'd.krupski', 3)
  await recordAppeal.execute(appealed, {
    decisionId,
    version,
    form: 'oral',
    receivedOn: appealed.clock.today(),
  })
}
