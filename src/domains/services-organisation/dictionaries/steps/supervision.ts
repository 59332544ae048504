import { approver, stepsOf } from '../step'
import type { Participant, RealisationForm, ServiceTemplate, StepTemplate } from '../../model'

type Differences = {
  readonly table: string
  readonly individual: string
  readonly individualTools: readonly string[]
  readonly monitoring: string
  readonly tools: readonly string[]
  readonly coActors: readonly Participant[]
  readonly report: string
}

const REPORT = 'Miesięczne sprawozdanie z wykonywania usługi'
const MONITORING_REPORT = 'Comiesięczne sprawozdanie z monitoringu i nadzoru'
const ofPackage = 'Ocena skuteczności indywidualnego pakietu usług osób objętych pracą socjalną'
const around: readonly Participant[] = ['socialWorker', 'otherWorkers', 'environment']

const differences: Record<ServiceTemplate, Differences> = {
  generic: {
    table: 'T7',
    individual: ofPackage,
    individualTools: ['narzędzia standardów'],
    monitoring: 'Monitorowanie zgodności wykonywania usługi ze standardem',
    tools: [],
    coActors: around,
    report: REPORT,
  },
  homeCare: {
    table: 'T16',
    individual: ofPackage,
    individualTools: [
      'Zał. 6 „Formularz oceny realizacji usług opiekuńczych dla osoby starszej w miejscu zamieszkania”',
    ],
    monitoring:
      'Monitorowanie organizacji pracy opiekunek zgodnie ze standardem i porównanie z zakresem zlecenia',
    tools: [
      'Zał. 3 „Harmonogram świadczenia usług opiekuńczych”',
      'Zał. 4 „Karta pracy osoby świadczącej usługi opiekuńcze”',
      'Zał. 5 „Dziennik czynności opiekuńczych”',
      'Zał. 7 „Ankieta monitorująca”',
    ],
    coActors: ['socialWorker', 'environment'],
    report: REPORT,
  },
  integrationClub: {
    table: 'T17',
    individual: ofPackage,
    individualTools: ['narzędzia standardów'],
    monitoring: 'Monitorowanie wykonywania usługi zgodnie ze standardem',
    tools: [
      'Karta rejestru uczestnika Treningu pracy',
      'Określenie Potencjału Zawodowego',
      'Deklaracja uczestnictwa w treningu pracy',
      'Kwestionariusz samooceny klienta',
      'Analiza potrzeb kandydata do treningu pracy',
      'Indywidualny Plan Działań',
      'Indywidualna Karta Usługi',
      'Indywidualny Terminarz Spotkań z klientem',
    ],
    coActors: ['socialWorker', 'labourOffice', 'environment'],
    report: MONITORING_REPORT,
  },
  disabilityCounselling: {
    table: 'T18',
    individual: ofPackage,
    individualTools: ['narzędzia standardów'],
    monitoring: 'Nadzór nad stosowaniem wymaganych narzędzi',
    tools: [
      'karta usługi poradniczej (Zał. 2 standardu): treść i zakres udzielonego poradnictwa',
      'ewidencja czasu pracy specjalisty',
    ],
    coActors: ['socialWorker', 'environment'],
    report: MONITORING_REPORT,
  },
  familyCounselling: {
    table: 'T19',
    individual: ofPackage,
    individualTools: ['narzędzia standardów'],
    monitoring: 'Nadzór nad stosowaniem narzędzi z części 5.4 standardu',
    tools: ['matryca planowania', 'drzewo celów przyszłości', 'inne narzędzia części 5.4 standardu'],
    coActors: ['socialWorker', 'environment'],
    report: MONITORING_REPORT,
  },
  crisisIntervention: {
    table: 'T20',
    individual: 'Monitorowanie wykonywania usługi wobec konkretnej osoby',
    individualTools: ['narzędzia standardów'],
    monitoring:
      'Nadzór nad zgodnością z punktem VII standardu „Zakres rzeczowy usługi” przez bieżącą analizę dokumentacji',
    tools: ['dokumentacja wymagana standardem'],
    coActors: ['socialWorker', 'environment'],
    report: MONITORING_REPORT,
  },
}

/** These forms need an authorisation of the decision body before the centre may supervise. */
export const supervisedUnderAuthorisation: readonly RealisationForm[] = ['municipalUnit', 'publicTask']

type Facts = {
  readonly service: ServiceTemplate
  readonly form: RealisationForm
  readonly localPartnership: boolean
}

/** Stage 6 by service; without the director's supervision for an organisation with other funds (table 7 note *, R-067). */
export function supervisionSteps({ service, form, localPartnership }: Facts): readonly StepTemplate[] {
  const own = differences[service]
  const withLabourOffice: readonly Participant[] =
    service === 'integrationClub' && localPartnership ? ['labourOffice'] : []
  const steps = stepsOf('NAD', own.table, [
    {
      code: 'NAD-01',
      actors: ['socialWorker'],
      activity: own.individual,
      inputs: own.individualTools,
      output: 'Ocena skuteczności indywidualnego pakietu usług',
      frequency: 'na bieżąco',
    },
    {
      code: 'NAD-02',
      actors: ['coordinator'],
      coActors: own.coActors,
      activity: own.monitoring,
      inputs: own.tools,
      output: 'Zapisy monitoringu',
      frequency: 'na bieżąco',
    },
    {
      code: 'NAD-03',
      actors: ['coordinator'],
      coActors: own.coActors,
      activity: 'Przygotowanie miesięcznego sprawozdania',
      inputs: ['Zapisy monitoringu', 'Ocena skuteczności indywidualnego pakietu usług'],
      output: own.report,
      frequency: 'co miesiąc',
    },
    {
      code: 'NAD-04',
      kind: 'decision',
      actors: approver,
      coActors: withLabourOffice,
      activity: 'Nadzór: analiza sprawozdania, ewentualne bieżące działania poprawiające jakość',
      inputs: [own.report],
      output: 'Analiza sprawozdania, działania bieżące',
      frequency: 'po każdym sprawozdaniu',
    },
  ])
  return form === 'ngoOwnFunds' ? steps.filter(({ code }) => code !== 'NAD-04') : steps
}
