import type { RealisationForm } from '../model'
import type { RecommendationGroup } from './services'

export type Recommendation = {
  readonly form: RealisationForm
  readonly reasons: readonly string[]
  /** what table 38 itself holds against the form for this group */
  readonly drawbacks?: readonly string[]
}

const lowerCost = 'szansa na niższe koszty w przypadku pozyskania przez organizację środków zewnętrznych'
const extraServices = 'możliwość zlecenia dodatkowych usług w formie powierzenia lub małych grantów'
const engagement = 'duże zaangażowanie organizacji, szczególnie tych, które skupiają rodziny klientów'
const fitted = 'większa szansa na dostosowanie oferty do indywidualnych potrzeb'
const influence =
  'stosunkowo duży wpływ samorządu na działanie placówki (zatwierdzanie statutu i regulaminu, zatrudnienie kierownika)'
const standards = 'utrzymanie standardów'
const quick = 'możliwość szybkiego dostosowania usług do potrzeb'
const control = 'możliwość wpływu i kontroli realizacji indywidualnych planów pomocy'
const complex = 'możliwość zapewnienia kompleksowych usług'
const externalFunds = 'szansa na uzyskanie środków zewnętrznych przez partnerstwo'
const practice = 'możliwość powiązania szkolenia teoretycznego z praktyką'
const flexible = 'elastyczność i różnorodność form pracy'
const volunteers = 'zaangażowanie członków organizacji i wolontariuszy'

/** Table 38: forms from the most recommended, each with its reasons (7.6, 7.6.1). */
export const recommendedForms: Record<RecommendationGroup, readonly Recommendation[]> = {
  homeCare: [
    {
      form: 'publicTask',
      reasons: [
        lowerCost,
        extraServices,
        'szansa dla spółdzielni socjalnych',
        'rosnące potrzeby',
        'aktywizowanie środowiska',
        'kontrola społeczna',
      ],
    },
    {
      form: 'procurement',
      reasons: ['dofinansowanie przez podmiot zdywersyfikowany lub komercyjny', quick],
    },
  ],
  counselling: [
    {
      form: 'publicTask',
      reasons: [quick, volunteers, lowerCost, 'wybór formy zlecania: powierzenie, wspieranie, mały grant'],
    },
    { form: 'ownStructures', reasons: [control, 'wzrost skuteczności', 'rozwój kadry ośrodka'] },
    {
      form: 'nonPublicPartnership',
      reasons: ['realizacja w projektach systemowych', 'zasoby podmiotów partnerstwa'],
    },
  ],
  shelteredHousing: [
    { form: 'publicTask', reasons: [engagement, lowerCost, complex] },
    {
      form: 'ownStructures',
      reasons: ['przy braku oferty organizacji', complex],
      drawbacks: ['stosunkowo wysoki koszt', 'konieczność utworzenia wyspecjalizowanej komórki'],
    },
  ],
  communitySelfHelp: [{ form: 'publicTask', reasons: [engagement, fitted] }],
  crisisIntervention: [
    { form: 'municipalUnit', reasons: [influence] },
    {
      form: 'publicTask',
      reasons: ['środki organizacji i programy specjalistyczne', 'wolontariat', flexible],
    },
    {
      form: 'nonPublicPartnership',
      reasons: ['pełne wykorzystanie zasobów lokalnych, synergia', externalFunds],
    },
  ],
  dayCare: [
    { form: 'publicTask', reasons: [engagement, fitted] },
    { form: 'municipalUnit', reasons: [influence] },
    {
      form: 'nonPublicPartnership',
      reasons: ['wzbogacenie oferty', 'centra usług socjalnych', externalFunds],
    },
  ],
  residentialCare: [
    { form: 'municipalUnit', reasons: [influence, standards] },
    { form: 'publicTask', reasons: [lowerCost, extraServices] },
    {
      form: 'privatePartnership',
      reasons: ['projekty inwestycyjne: budowa i rozbudowa, także wykonywanie usług; dotąd niestosowane'],
    },
  ],
  childrensHomes: [
    {
      form: 'municipalUnit',
      reasons: [influence, standards, 'długofalowy, ciągły plan pomocy dla dziecka i rodziny'],
    },
    { form: 'publicTask', reasons: [lowerCost, extraServices, flexible] },
  ],
  childrensDayCare: [{ form: 'publicTask', reasons: [lowerCost, extraServices, flexible] }],
  assistance: [
    {
      form: 'publicTask',
      reasons: [flexible, 'godziny popołudniowe i wieczorne', 'organizacje i wolontariusze'],
    },
    {
      form: 'ownStructures',
      reasons: ['większa kontrola', 'poszerzenie oferty ośrodka', 'kompleksowa pomoc'],
    },
  ],
  occupationalWorkshops: [
    { form: 'publicTask', reasons: [engagement, fitted] },
    { form: 'municipalUnit', reasons: [influence, standards] },
  ],
  integrationClub: [
    {
      form: 'ownStructures',
      reasons: [
        'stabilność finansowa i fachowa kadra',
        'inne usługi gminy pozwalające podjąć pracę',
        'zaplecze lokalowe gminy',
      ],
    },
    { form: 'publicTask', reasons: [lowerCost, extraServices, 'elastyczność, indywidualizacja'] },
  ],
  integrationCentre: [
    { form: 'municipalUnit', reasons: [influence, standards] },
    { form: 'publicTask', reasons: [practice, lowerCost, extraServices] },
  ],
  mothersHomes: [
    { form: 'municipalUnit', reasons: [influence] },
    { form: 'publicTask', reasons: [lowerCost, extraServices] },
  ],
  courses: [
    { form: 'procurement', reasons: ['szeroka oferta rynku', practice] },
    {
      form: 'ownStructures',
      reasons: ['większa kontrola nad planem pomocy', 'rozwój zawodowy pracowników'],
    },
    {
      form: 'sharedServices',
      reasons: [
        'usługa świadczona przez wyspecjalizowaną instytucję',
        'usługi dodatkowe: doradztwo zawodowe, pośrednictwo pracy',
      ],
    },
  ],
}
