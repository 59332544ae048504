import { addTemplateStep, changeTemplateStep } from '@/domains/services-organisation/template-commands'
import { by } from './telling'
import type { Town } from './town'

/** The centre's own template of home care: carers are asked, consultations happen in districts. Running processes keep theirs. */
export async function ownTemplate(town: Town): Promise<void> {
  const director = await by(town, 'e.jastrzebska', 30)
  await addTemplateStep.execute(director, {
    template: 'homeCare',
    version: 1,
    stage: 'DIA',
    afterCode: 'DIA-01',
    activity: 'Rozmowa z opiekunkami i przegląd odmów z ostatniego roku',
    actors: ['coordinator'],
    coActors: ['otherWorkers'],
    output: 'Notatka z rozmowy',
    optionalReason: null,
    reason: 'Opiekunki pierwsze wiedzą, kto czeka i czego brakuje.',
  })
  await changeTemplateStep.execute(await by(town, 'e.jastrzebska', 12), {
    template: 'homeCare',
    version: 2,
    code: 'DIA-02',
    activity: 'Spotkania konsultacyjne w trzech dzielnicach: wiedza o zasobach i potrzebach',
    actors: ['coordinator'],
    coActors: ['socialWorker', 'benefitsWorker', 'healthService', 'environment'],
    output: null,
    optionalReason: null,
    reason: 'Jedno spotkanie w centrum nie docierało do mieszkańców Północy.',
  })
}
