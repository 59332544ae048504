import { saveInterview } from '@/domains/benefits/commands/interview'
import { startInterview } from '@/domains/benefits/commands/interview-start'
import { readDb } from '@/platform/db/client'
import { apply } from './benefits-path'
import { by, home, inhabitant } from './telling'
import type { Story } from './town'

/** An application of three days ago by somebody with a long name; the interview is begun and half written. */
export const interviewBegun: Story = async (town) => {
  const counter = await by(town, 'z.madej', 4)
  const maria = await inhabitant(town, counter, {
    first: 'Maria Magdalena',
    last: 'Konstantynowicz-Brzezińska',
    age: 62,
    female: true,
    street: 'Lipowa',
    house: '44',
    flat: '12',
    phone: '609 110 220',
  })
  await home(counter, [[maria, 'head']])
  const proceedingId = await apply(await by(town, 'i.tarczynska', 3), {
    personId: maria,
    benefit: 'periodic',
    expectations: 'Pomoc do czasu przyznania emerytury.',
    request: 'Wnosi o zasiłek okresowy do czasu przyznania emerytury.',
  })
  const worker = await by(town, 'i.tarczynska', 1)
  const { interviewId } = await startInterview.execute(worker, { proceedingId, part: 'one' })
  const begun = await readDb().interview.findUniqueOrThrow({ where: { id: interviewId } })
  await saveInterview.execute(worker, {
    interviewId,
    version: begun.version,
    answers: {
      ...(begun.answers as object),
      visitedOn: worker.clock.today(),
      visitPlace: 'home',
      needsOwnWords: 'Odłożyłam na czynsz, ale na leki już nie starcza.',
      needsKinds: ['money'],
    },
  })
}
