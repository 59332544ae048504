import { statutoryValue } from '@/statute/statutory-value'

// Norms of work. Those of the act bind; those of the models are soft: a centre may lower them in its settings.

const model = 'Model realizacji usług mops/mopr (2014), tabela 34'

export const socialWorkerNorm = statutoryValue('Środowiska na pracownika socjalnego (model)', [
  { validFrom: '2014-01-01', value: 20, source: model },
])

export const violenceNorm = statutoryValue(
  'Środowiska na pracownika socjalnego – standard przemocy (model)',
  [
    {
      validFrom: '2014-01-01',
      value: 17,
      source: 'Dobre praktyki wdrażania standardów pracy socjalnej (2014)',
    },
  ],
)

export const benefitsWorkerNorm = statutoryValue('Środowiska na pracownika ds. świadczeń (model)', [
  { validFrom: '2014-01-01', value: 80, source: model },
])

/** Inhabitants for whom the centre employs one social-work specialist more. */
export const inhabitantsPerSocialWorkSpecialist = statutoryValue(
  'Mieszkańcy na specjalistę pracy socjalnej (model)',
  [{ validFrom: '2014-01-01', value: 50_000, source: model }],
)

/** Inhabitants for whom the centre employs one consultant more. */
export const inhabitantsPerConsultant = statutoryValue('Mieszkańcy na konsultanta (model)', [
  { validFrom: '2014-01-01', value: 50_000, source: model },
])

/** Social workers for whom the centre has one supervisor more. */
export const socialWorkersPerSupervisor = statutoryValue('Pracownicy socjalni na superwizora (model)', [
  { validFrom: '2014-01-01', value: 50, source: model },
])

/** Social workers a centre has at least, whatever its size. */
export const statutoryFewestSocialWorkers = statutoryValue('Najmniej pracowników socjalnych (ustawa)', [
  { validFrom: '2004-05-01', value: 3, source: 'art. 110 ust. 12 ups' },
])

/** Families and persons in social work per social worker, at most. */
export const statutoryFamiliesPerWorker = statutoryValue(
  'Rodziny i osoby na pracownika socjalnego (ustawa)',
  [{ validFrom: '2014-01-01', value: 50, source: 'art. 110 ust. 11 ups' }],
)

/** Inhabitants per social worker, at most. */
export const statutoryInhabitantsPerWorker = statutoryValue('Mieszkańcy na pracownika socjalnego (ustawa)', [
  { validFrom: '2014-01-01', value: 2000, source: 'art. 110 ust. 11 ups' },
])

/** Families per family assistant, at most. */
export const familyAssistantNorm = statutoryValue('Rodziny na asystenta rodziny', [
  { validFrom: '2015-01-01', value: 15, source: 'art. 15 ust. 4 ustawy o wspieraniu rodziny' },
])

/** Families per co-ordinator of foster care, at most. */
export const fosterCoordinatorNorm = statutoryValue('Rodziny na koordynatora rodzinnej pieczy zastępczej', [
  { validFrom: '2015-01-01', value: 15, source: 'art. 79 ust. 4 ustawy o wspieraniu rodziny' },
])
