import type { Option } from '@/platform/questionnaire/model'

/** Reasons for which help is granted, art. 7 of the social assistance act, in the order of the act. */
export const REASONS_FOR_HELP = [
  { id: 'poverty', label: 'ubóstwo' },
  { id: 'orphanhood', label: 'sieroctwo' },
  { id: 'homelessness', label: 'bezdomność' },
  { id: 'unemployment', label: 'bezrobocie' },
  { id: 'disability', label: 'niepełnosprawność' },
  { id: 'illness', label: 'długotrwała lub ciężka choroba' },
  { id: 'domesticViolence', label: 'przemoc domowa' },
  { id: 'humanTrafficking', label: 'potrzeba ochrony ofiar handlu ludźmi' },
  { id: 'motherhood', label: 'potrzeba ochrony macierzyństwa lub wielodzietności' },
  {
    id: 'careDifficulties',
    label: 'bezradność w sprawach opiekuńczo-wychowawczych i prowadzenia gospodarstwa domowego',
  },
  { id: 'foreignerIntegration', label: 'trudność w integracji cudzoziemców' },
  { id: 'afterPrison', label: 'trudność w przystosowaniu do życia po zwolnieniu z zakładu karnego' },
  { id: 'addiction', label: 'alkoholizm lub narkomania' },
  { id: 'crisis', label: 'zdarzenie losowe i sytuacja kryzysowa' },
  { id: 'disaster', label: 'klęska żywiołowa lub ekologiczna' },
] as const satisfies readonly Option[]
