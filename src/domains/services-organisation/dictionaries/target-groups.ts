/** Main recipients of services (model 7.1, diagram 3); the act of 2023 gives the words on domestic violence. */
export const targetGroups = [
  { code: 'familiesWithChildren', label: 'rodziny z dziećmi' },
  { code: 'olderPeople', label: 'osoby starsze i ich rodziny' },
  { code: 'homelessPeople', label: 'osoby w kryzysie bezdomności' },
  { code: 'peopleWithDisabilities', label: 'osoby z niepełnosprawnością i ich rodziny' },
  { code: 'unemployedPeople', label: 'osoby pozostające bez pracy i ich rodziny' },
  { code: 'peopleInCrisis', label: 'osoby i rodziny w kryzysie' },
  { code: 'youngAdultsLeavingCare', label: 'osoby usamodzielniane' },
  { code: 'foreigners', label: 'cudzoziemcy' },
  { code: 'familiesWithViolence', label: 'rodziny doświadczające przemocy domowej' },
] as const

export type TargetGroup = (typeof targetGroups)[number]['code']
