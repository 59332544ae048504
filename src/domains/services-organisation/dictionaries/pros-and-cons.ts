import type { RealisationForm } from '../model'

export type ProsAndCons = { readonly risks: readonly string[]; readonly chances: readonly string[] }

/** Table 37: risks and chances of each form; the model lists none for the forms that are missing here. */
export const prosAndCons: Partial<Record<RealisationForm, ProsAndCons>> = {
  ownStructures: {
    risks: [
      'ryzyko rutyny',
      'mała elastyczność',
      'za mało specjalistów, zwłaszcza w małych gminach',
      'ryzyko izolacji od środowiska lokalnego',
    ],
    chances: [
      'pełny bezpośredni nadzór i stałe monitorowanie',
      'bezpośrednie zapewnienie jakości: stabilność kadry, szkolenia',
      'stabilność finansowa',
    ],
  },
  municipalUnit: {
    risks: [
      'ograniczenia bezpośredniej kontroli i nadzoru',
      'ograniczony wpływ na zakres i sposób wykonywania usługi',
      'większe koszty obsługi małych jednostek',
      'nieefektywność tworzenia wszystkich jednostek jako niezależnych',
    ],
    chances: ['większa samodzielność i kreatywność', 'stabilność finansowa'],
  },
  sharedServices: {
    risks: [
      'trudności we współpracy ośrodka, PCPR i urzędu pracy',
      'trudności w planowaniu ponadlokalnym',
      'duży wkład pracy („wspólny klient”)',
      'trudności formalizowania: porozumienia komunalne, umowy',
      'brak potencjału, oferta nie zawsze odpowiednia',
    ],
    chances: [
      'większy potencjał usług',
      'wyspecjalizowana instytucja, usługi dodatkowe',
      'rozwój publicznego sektora usług',
      'współpraca z urzędem pracy, wspólna procedura wymiany informacji',
      'aktywizacja ze środków Funduszu Pracy',
    ],
  },
  procurement: {
    risks: [
      'wybór najtańszego wykonawcy, zaniżanie jakości',
      'trudna bezpośrednia kontrola',
      'brak kompetentnych podmiotów, niestabilny rynek',
      'rzadkie klauzule społeczne',
      'czasochłonna procedura powyżej progu',
    ],
    chances: [
      'jasna specyfikacja: jakość i standard',
      'wynagrodzenie za usługę, nie za wydatkowanie',
      'rozwój przedsiębiorczości',
      'zatrudnienie osób w szczególnej sytuacji (klauzule społeczne)',
      'szybkie dostosowanie, elastyczny czas pracy',
      'bogata oferta, na przykład usług opiekuńczych',
      'uproszczona procedura poniżej progu',
    ],
  },
  publicTask: {
    risks: [
      'koncentracja na dotacji kosztem jakości',
      'trudna kontrola',
      'brak organizacji o wystarczającym potencjale, brak konkurencji',
      'ryzyko braku ciągłości, mimo umów wieloletnich',
      'nieufność do organizacji',
    ],
    chances: [
      'środki z innych źródeł, wolontariat',
      'zasoby lokalne',
      'aktywizacja i wzmacnianie organizacji',
      'zaangażowanie, także rodzin klientów',
      'rozeznanie potrzeb, dostosowanie oferty',
      'kontrola społeczna',
      'ekonomia społeczna',
      'specjalizacja organizacji',
    ],
  },
  publicPartnership: {
    risks: [
      'utrudnione zarządzanie',
      'dłuższe decyzje',
      'odpowiedzialność za błędy innych',
      'ryzyko utraty autonomii',
      'ryzyko utraty reputacji',
    ],
    chances: ['szerszy zakres i rozłożenie kosztów', 'stabilne źródła finansowania'],
  },
  nonPublicPartnership: {
    risks: [],
    chances: [
      'wymiana doświadczeń i wiedzy',
      'skuteczność wspólnego działania',
      'większa pula zasobów i metod: innowacyjność',
    ],
  },
}

/** Table 37 on partnerships in general. */
export const partnershipInGeneral: ProsAndCons = {
  risks: [
    'brak doświadczenia podmiotów publicznych',
    'mało dobrych przykładów',
    'nieufność, utrata samodzielności',
    'niechęć do roli lidera',
  ],
  chances: ['platforma współpracy', 'szerszy zakres usług'],
}

const partnerships: readonly RealisationForm[] = [
  'publicPartnership',
  'nonPublicPartnership',
  'privatePartnership',
]

/** What table 37 says of a form; of partnerships also what it says of all of them. */
export function prosAndConsOf(form: RealisationForm): ProsAndCons | null {
  const own = prosAndCons[form]
  if (!partnerships.includes(form)) return own ?? null
  return {
    risks: [...(own?.risks ?? []), ...partnershipInGeneral.risks],
    chances: [...(own?.chances ?? []), ...partnershipInGeneral.chances],
  }
}
