import type {
  CheckResult,
  EvaluationState,
  MonthlyReportState,
  MonthStatus,
  OpinionKind,
  ProviderSubmissionState,
  QualityActionKind,
  QualityActionState,
  ReportFigure,
  SupervisionKind,
  SupervisionResult,
} from './model'
import type { OwnMonthStatus } from './rules/own-months'
import type { PerformerState } from './rules/performers'

export const reportStateLabels: Record<MonthlyReportState, string> = {
  draft: 'w przygotowaniu',
  submitted: 'czeka na analizę',
  returned: 'zwrócone do poprawy',
  closed: 'zamknięte',
}

export const monthStatusLabels: Record<MonthStatus, string> = {
  due: 'do przekazania',
  late: 'po terminie',
  awaiting: 'czeka na analizę',
  returned: 'zwrócone do poprawy',
  closed: 'zamknięte',
}

/** How a month stands, to the provider. */
export const ownMonthStatusLabels: Record<OwnMonthStatus, string> = {
  missing: 'do przesłania',
  late: 'brak danych po terminie',
  sent: 'czeka na koordynatora',
  returned: 'zwrócone do poprawy',
  taken: 'przejęte',
  closed: 'zamknięte przez ośrodek',
}

/** How the figures a provider sent stand, to the centre. */
export const submissionStateLabels: Record<ProviderSubmissionState, string> = {
  sent: 'czekają na decyzję',
  returned: 'zwrócone wykonawcy',
  taken: 'przejęte',
}

/** How the month of one of several performers stands for the report. */
export const performerStateLabels: Record<PerformerState, string> = {
  missing: 'brak danych',
  sent: 'przesłane, czekają na decyzję',
  returned: 'zwrócone wykonawcy',
  taken: 'przejęte',
}

export const reportFigureLabels: Record<ReportFigure, string> = {
  recipients: 'Liczba adresatów',
  hoursPlanned: 'Godziny zaplanowane',
  hoursDone: 'Godziny wykonane',
  waiting: 'Osoby oczekujące',
  refusals: 'Odmowy przyjęcia do usługi i rezygnacje',
  incidents: 'Zdarzenia i nieprawidłowości',
  complaints: 'Skargi',
  assessed: 'Ocenione pakiety indywidualne',
  effective: 'W tym ocenione jako skuteczne',
}

export const checkResultLabels: Record<CheckResult, string> = {
  conforming: 'zgodne',
  remarks: 'zgodne z uwagami',
  breach: 'niezgodne',
  notChecked: 'nie sprawdzono',
}

export const supervisionKindLabels: Record<SupervisionKind, string> = {
  visit: 'wizyta u wykonawcy albo adresata',
  checklist: 'sprawdzenie narzędzi standardu',
  complaint: 'skarga',
  alert: 'sygnał od adresata',
  assessment: 'ocena skuteczności pakietów indywidualnych',
}

export const supervisionResultLabels: Record<SupervisionResult, string> = {
  conforming: 'bez zastrzeżeń',
  remarks: 'z uwagami',
  breach: 'nieprawidłowości',
}

export const actionKindLabels: Record<QualityActionKind, string> = {
  current: 'bieżące',
  longTerm: 'długofalowe',
}

export const actionStateLabels: Record<QualityActionState, string> = {
  open: 'do wykonania',
  done: 'wykonane',
  abandoned: 'zaniechane',
}

export const evaluationStateLabels: Record<EvaluationState, string> = {
  draft: 'w przygotowaniu',
  submitted: 'czeka na analizę',
  returned: 'zwrócony do poprawy',
  closed: 'zamknięty',
}

export const opinionKindLabels: Record<OpinionKind, string> = {
  survey: 'ankieta',
  interview: 'wywiady',
  information: 'informacja instytucji albo organizacji',
}
