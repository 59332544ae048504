/** The parts of a case, as they stand in its address under `karta`. */
export const caseTabs = [
  { key: 'przebieg', label: 'Przebieg' },
  { key: 'wywiad', label: 'Wywiad' },
  { key: 'badanie', label: 'Badanie' },
  { key: 'skierowanie', label: 'Skierowanie i zaświadczenia' },
  { key: 'dochod', label: 'Dochód' },
  { key: 'wyliczenie', label: 'Wyliczenie' },
  { key: 'decyzja', label: 'Decyzja' },
  { key: 'doreczenie', label: 'Doręczenie' },
  { key: 'dokumenty', label: 'Dokumenty' },
  { key: 'metryka', label: 'Metryka' },
] as const

export type CaseTab = (typeof caseTabs)[number]['key']

/** The part an address names; the course of the case when it names none. */
export const caseTabOf = (text: string | undefined): CaseTab =>
  caseTabs.find(({ key }) => key === text)?.key ?? 'przebieg'
