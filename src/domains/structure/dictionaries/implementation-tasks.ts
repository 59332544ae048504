/** Phases of implementing the model (table 36). */
export const implementationPhases = {
  joining: 'I. Przystąpienie do projektu',
  preparing: 'II. Przygotowanie',
  implementing: 'III. Wdrożenie',
  evaluating: 'IV. Ewaluacja',
} as const

export type ImplementationPhase = keyof typeof implementationPhases

export type ImplementationTask = {
  readonly code: string
  readonly phase: ImplementationPhase
  readonly activity: string
  /** who table 36 names; null where it names nobody and the director chooses */
  readonly who: string | null
  /** marked * in table 36: with dispersed responsibility together with the head of the city's department */
  readonly withDepartmentHead: boolean
}

const HEAD = 'kierownik jednostki'

const task = (
  code: string,
  phase: ImplementationPhase,
  activity: string,
  who: string | null = null,
): ImplementationTask => ({
  code,
  phase,
  activity,
  who,
  withDepartmentHead: who?.includes('kierownik') ?? false,
})

/** The activities of table 36 in their order; references between tables put right (OPEN-04). */
export const implementationTasks: readonly ImplementationTask[] = [
  task('WDR-01', 'joining', 'Wybór usług, ich form oraz wariantów wdrażania'),
  task(
    'WDR-02',
    'joining',
    'Określenie rozwiązania oddzielenia postępowania administracyjnego od pracy socjalnej',
  ),
  task('WDR-03', 'joining', 'Analiza zasobów kadrowych i technicznych w stosunku do standardów', HEAD),
  task('WDR-04', 'joining', 'Analiza kosztów wdrażania', HEAD),
  task('WDR-05', 'joining', 'Konsultacja modelu z organami decyzyjnymi', HEAD),
  task('WDR-06', 'joining', 'Decyzja o przystąpieniu', 'organy decyzyjne samorządu'),
  task(
    'WDR-07',
    'preparing',
    'Przygotowanie aktów wykonawczych (uchwał, zarządzeń) i projektu budżetu wdrożenia',
    HEAD,
  ),
  task('WDR-08', 'preparing', 'Przyjęcie uchwał', 'rada miasta'),
  task('WDR-09', 'preparing', 'Wydanie zarządzeń'),
  task(
    'WDR-10',
    'preparing',
    'Szkolenie pracowników: idea zmian, wymogi, zadania, zakresy czynności, zasady współpracy, wymiana informacji',
    'specjaliści projektu',
  ),
  task('WDR-11', 'implementing', 'Standardy usług, zmiana formy albo nowa usługa'),
  task(
    'WDR-12',
    'implementing',
    'Rozwiązanie oddzielenia postępowania administracyjnego od pracy socjalnej (tabela 28)',
  ),
  task(
    'WDR-13',
    'implementing',
    'Współpraca koordynatora pieczy zastępczej i pracownika ds. świadczeń w pieczy zastępczej',
  ),
  task('WDR-14', 'implementing', 'Doskonalenie pracy socjalnej (tabela 29)'),
  task('WDR-15', 'implementing', 'Standardy i narzędzia pracy socjalnej (tabela 30)'),
  task(
    'WDR-16',
    'evaluating',
    'Raport ewaluacyjny i sprawozdanie z uwagami do modelu i standardów',
    'zespół ds. ewaluacji, powołany przez kierownika jednostki',
  ),
  task(
    'WDR-17',
    'evaluating',
    'Akceptacja sprawozdania i jego zatwierdzenie',
    `${HEAD}; zatwierdzają organy samorządu`,
  ),
]
