import { refusal, type Refusal } from '@/kernel/refusal'
import { hasCountyTasks, type CountyFacts } from '@/domains/staff/rules/county-tasks'
import { countyModuleLabels, countyServices } from '../dictionaries/county-services'

/**
 * Why this centre does not organise a service: foster care and PFRON are tasks of the county. A family may still
 * have such a service in its package, organised by the county.
 */
export function countyTaskRefusals(service: string, centre: CountyFacts): Refusal[] {
  const countyModule = countyServices[service]
  if (countyModule === undefined || hasCountyTasks(centre)) return []
  return [
    refusal(
      'service.county',
      `To zadanie powiatu (${countyModuleLabels[countyModule]}); ten ośrodek go nie prowadzi (R-008).`,
      centre.kind === 'ops'
        ? 'Wybierz inną usługę; tę organizuje powiatowe centrum pomocy rodzinie.'
        : 'Wybierz inną usługę. Jeśli to miasto na prawach powiatu, administrator zaznacza to w ustawieniach ośrodka.',
    ),
  ]
}
