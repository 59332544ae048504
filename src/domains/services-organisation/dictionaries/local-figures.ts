/** Age groups of the population, by district and for the whole city. */
export const ageGroups = {
  age0: '0–17 lat',
  age18: '18–59 lat',
  age60: '60–74 lata',
  age75: '75–84 lata',
  age85: '85 lat i więcej',
} as const

/** What of the yearly assessment of resources (art. 16a of the act on social assistance) documents of stage 1 use. */
export const resourceFigures = {
  assisted: 'osoby korzystające z pomocy społecznej',
  assistedFamilies: 'rodziny korzystające z pomocy społecznej',
  longUnemployed: 'osoby długotrwale bezrobotne',
  disabled: 'osoby z orzeczeniem o niepełnosprawności',
  homeCare: 'osoby korzystające z usług opiekuńczych w domu',
  residential: 'osoby, za które miasto płaci w domach pomocy społecznej',
  supportPlaces: 'miejsca w ośrodkach wsparcia',
  organisations: 'organizacje działające w pomocy społecznej',
  socialWorkers: 'pracownicy socjalni ośrodka (etaty)',
} as const

export type AgeGroup = keyof typeof ageGroups
export type ResourceFigure = keyof typeof resourceFigures

export const ageCodes = Object.keys(ageGroups) as readonly AgeGroup[]
export const resourceCodes = Object.keys(resourceFigures) as readonly ResourceFigure[]
