'use client'

import dynamic from 'next/dynamic'
import type { ReasonForm as ReasonFormOfAnyCommand } from './reason-form'

// One page shows a part of a case at a time: the forms of the others are not fetched with it.
export const DecisionTermsForm = dynamic(() =>
  import('./decision-terms-form').then((forms) => forms.DecisionTermsForm),
)
export const DeliveryForm = dynamic(() => import('./delivery-forms').then((forms) => forms.DeliveryForm))
export const DispatchForm = dynamic(() => import('./delivery-forms').then((forms) => forms.DispatchForm))
export const StrikingForm = dynamic(() => import('./delivery-forms').then((forms) => forms.StrikingForm))
export const WaiverForm = dynamic(() => import('./delivery-forms').then((forms) => forms.WaiverForm))
export const AppealForm = dynamic(() => import('./appeal-forms').then((forms) => forms.AppealForm))
export const PassingForm = dynamic(() => import('./appeal-forms').then((forms) => forms.PassingForm))
export const OutcomeForm = dynamic(() => import('./appeal-forms').then((forms) => forms.OutcomeForm))
export const AppealLetterForm = dynamic(() =>
  import('./appeal-letter-form').then((forms) => forms.AppealLetterForm),
)
export const AppealScanForm = dynamic(() =>
  import('./appeal-scan-form').then((forms) => forms.AppealScanForm),
)
export const AppealCorrectionForm = dynamic(() =>
  import('./appeal-correction-forms').then((forms) => forms.AppealCorrectionForm),
)
export const OutcomeCorrectionForm = dynamic(() =>
  import('./appeal-correction-forms').then((forms) => forms.OutcomeCorrectionForm),
)
export const AppealStrikingForm = dynamic(() =>
  import('./appeal-correction-forms').then((forms) => forms.AppealStrikingForm),
)
export const IncomeLineForm = dynamic(() =>
  import('./income-line-form').then((forms) => forms.IncomeLineForm),
)
export const EvidenceForm = dynamic(() => import('./evidence-form').then((forms) => forms.EvidenceForm))
export const DraftTextsForm = dynamic(() =>
  import('./draft-texts-form').then((forms) => forms.DraftTextsForm),
)
export const ExaminationItemForm = dynamic(() =>
  import('./examination-item-form').then((forms) => forms.ExaminationItemForm),
)
export const CircumstancesForm = dynamic(() =>
  import('./circumstances-form').then((forms) => forms.CircumstancesForm),
)
export const RedraftDiscontinuanceForm = dynamic(() =>
  import('./discontinuance-forms').then((forms) => forms.RedraftDiscontinuanceForm),
)
export const ReferralForm = dynamic(() => import('./referral-form').then((forms) => forms.ReferralForm))
export const ReasonForm = dynamic(() =>
  import('./reason-form').then((forms) => forms.ReasonForm),
) as typeof ReasonFormOfAnyCommand
