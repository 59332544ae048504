import { refusal, type Refusal } from '@/kernel/refusal'
import { supervisedUnderAuthorisation } from '@/domains/services-organisation/dictionaries/steps/supervision'
import type { RealisationForm } from '@/domains/services-organisation/model'
import type { ResponsibilityVariant, ServiceProcessState } from '@/platform/db/generated/enums'

/** Who supervises at this moment: the centre, or the city's own department. */
export type Supervisor = 'centre' | 'city'

export type SupervisionFacts = {
  readonly state: ServiceProcessState
  readonly form: RealisationForm | null
  /** stage 6 is open */
  readonly open: boolean
  readonly supervisor: Supervisor
  /** the register holds an authorisation of the decision body on this day */
  readonly authorised: boolean
}

/**
 * Whose supervision it is: where responsibility is concentrated the centre's; where it is dispersed the city's
 * department and the coordinator who prepares its reports act for the city, the director for the centre.
 */
export function supervisorOf(
  responsibility: ResponsibilityVariant,
  acting: { readonly decidesForCentre: boolean },
): Supervisor {
  return responsibility === 'dispersed' && !acting.decidesForCentre ? 'city' : 'centre'
}

/** Why supervision, monitoring and reports are refused now: the stage, the process, the authorisation. */
export function supervisionRefusals(facts: SupervisionFacts): Refusal[] {
  if (!facts.open)
    return [
      refusal(
        'supervision.stage',
        'Etap „Nadzór i monitoring” jeszcze się nie zaczął (R-027).',
        'Zakończ wybór wykonawcy.',
      ),
    ]
  if (facts.state === 'paused')
    return [refusal('supervision.paused', 'Proces jest wstrzymany.', 'Najpierw wznów proces.')]
  return authorisationRefusals(facts)
}

/** For tasks commissioned to organisations and for city units the centre needs the authorisation of the body. */
export function authorisationRefusals({
  form,
  supervisor,
  authorised,
}: Pick<SupervisionFacts, 'form' | 'supervisor' | 'authorised'>): Refusal[] {
  if (form === null || !supervisedUnderAuthorisation.includes(form)) return []
  if (supervisor === 'city' || authorised) return []
  return [
    refusal(
      'supervision.authorisation',
      'Ośrodek nie ma w rejestrze upoważnienia organu do nadzoru nad usługą w tej formie (R-070).',
      'Wpisz upoważnienie w ustawieniach: Kadry, rejestr upoważnień, rodzaj „Nadzór ośrodka”.',
    ),
  ]
}

/** The director does not supervise what an organisation does with other money; its reports close when handed over. */
export const analysedByDirector = (form: RealisationForm | null): boolean => form !== 'ngoOwnFunds'
