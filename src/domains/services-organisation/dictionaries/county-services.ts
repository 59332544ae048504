/** Modules whose services are tasks of the county (R-008, table 31). */
export type CountyModule = 'fosterCare' | 'pfron'

/** Services of the catalogue that only the county organises; the others a municipality may organise itself. */
export const countyServices: Readonly<Record<string, CountyModule>> = {
  fosterFamily: 'fosterCare',
  childrensHomes: 'fosterCare',
  occupationalWorkshops: 'pfron',
}

export const countyModuleLabels: Record<CountyModule, string> = {
  fosterCare: 'piecza zastępcza',
  pfron: 'zadania ze środków PFRON',
}
