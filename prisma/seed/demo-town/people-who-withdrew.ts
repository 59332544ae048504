import { discontinueProceeding } from '@/domains/benefits/commands/discontinuance'
import { addEvidence } from '@/domains/benefits/commands/evidence'
import { readDb } from '@/platform/db/client'
import { apply, deliver, sign, submit } from './benefits-path'
import { by, home, inhabitant } from './telling'
import type { Story } from './town'

/** An application taken back after a week, because the party found work: discontinued, and delivered (art. 105 § 2 KPA). */
export const applicationWithdrawn: Story = async (town) => {
  const counter = await by(town, 'z.madej', 20)
  const renata = await inhabitant(town, counter, {
    first: 'Renata',
    last: 'Jeleń',
    age: 41,
    female: true,
    street: 'Kolejowa',
    house: '5',
    flat: '12',
    phone: '602 118 904',
  })
  await home(counter, [[renata, 'head']])
  const proceedingId = await apply(await by(town, 'd.krupski', 19), {
    personId: renata,
    benefit: 'periodic',
    expectations: 'Pomoc do czasu znalezienia pracy.',
    request: 'Proszę o zasiłek okresowy.',
  })
  const worker = await by(town, 'd.krupski', 12)
  await addEvidence.execute(worker, {
    proceedingId,
    title: 'protokół cofnięcia wniosku',
    receivedOn: worker.clock.today(),
  })
  const { version } = await readDb().proceeding.findUniqueOrThrow({
    where: { id: proceedingId },
    select: { version: true },
  })
  const { decisionId } = await discontinueProceeding.execute(worker, {
    proceedingId,
    version,
    basis: 'partyWithdrew',
    on: worker.clock.today(),
    reason: 'Oświadczenie złożono ustnie do protokołu, strona podjęła pracę na pełny etat.',
    nobodyObjects: true,
    publicInterestKept: true,
  })
  await submit(await by(town, 'd.krupski', 12, '13:00'), decisionId)
  await sign(await by(town, 'e.jastrzebska', 10), decisionId)
  await deliver(await by(town, 'd.krupski', 7), decisionId)
}
