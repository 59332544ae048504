import { integrationClubAims } from '@/domains/services-organisation/dictionaries/steps/evaluation'
import type { ServiceTemplate } from '@/domains/services-organisation/model'

/** What an evaluation report has to answer. `derived`: the model gives no criteria for this service, these are ours. */
export type Criterion = {
  readonly code: string
  readonly label: string
  readonly rule: string
  readonly derived: boolean
}

const integrationClub: readonly Criterion[] = integrationClubAims.map((label, at) => ({
  code: at === 0 ? 'generalAim' : `aim${at}`,
  label,
  rule: 'R-081',
  derived: false,
}))

const crisisIntervention: readonly Criterion[] = [
  {
    code: 'chapter3',
    label: 'Kryteria: rozdział III standardu „Cel usługi, osiągane rezultaty”',
    rule: 'R-082',
    derived: false,
  },
  { code: 'chapter9', label: 'Metody: rozdział IX standardu „Ewaluacja”', rule: 'R-082', derived: false },
]

const common: readonly Criterion[] = [
  ['needs', 'Na ile usługa odpowiada na potrzeby rozpoznane w diagnozie'],
  ['standard', 'Na ile usługa była zgodna ze standardem'],
  ['effect', 'Jakie zmiany przyniosła adresatom'],
  ['access', 'Dostępność: oczekiwanie, odmowy, godziny niewykonane'],
].map(([code = '', label = '']) => ({ code, label, rule: 'R-077', derived: true }))

/** The criteria of an evaluation by service. */
export function evaluationCriteria(template: ServiceTemplate): readonly Criterion[] {
  if (template === 'integrationClub') return integrationClub
  return template === 'crisisIntervention' ? [...crisisIntervention, ...common.slice(2)] : common
}
