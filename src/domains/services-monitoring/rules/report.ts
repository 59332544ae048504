import type { LocalDate } from '@/kernel/calendar-day'
import { formatDate } from '@/kernel/polish'
import { refusal, type Refusal } from '@/kernel/refusal'
import type { ServiceTemplate } from '@/domains/services-organisation/model'
import type { StandardTool } from '../dictionaries/standard-tools'
import { reportFigureLabels, supervisionKindLabels } from '../labels'
import {
  reportFigures,
  type CheckLine,
  type Figures,
  type ReportFigure,
  type SupervisionKind,
  type SupervisionResult,
} from '../model'

export type ReportContent = Figures & {
  readonly checklist: readonly CheckLine[]
  readonly description: string
}

/** What a report still lacks before it is handed over; the screen and the command ask this. */
export function reportRefusals(content: ReportContent, tools: readonly StandardTool[]): Refusal[] {
  return [
    ...reportFigures.filter((figure) => content[figure] === null).map(missingFigure),
    ...relations(content),
    ...tools.flatMap((tool) => checkRefusals(tool, content.checklist)),
    ...(content.description.trim() === ''
      ? [refusal('report.description', 'Sprawozdanie nie ma opisu miesiąca (R-066).', 'Uzupełnij opis.')]
      : []),
  ]
}

const missingFigure = (figure: ReportFigure): Refusal =>
  refusal(
    `report.${figure}`,
    `Brakuje liczby: ${reportFigureLabels[figure].toLowerCase()} (${figure === 'assessed' || figure === 'effective' ? 'R-069' : 'R-066'}).`,
    'Wpisz liczbę; gdy nikogo ani nic nie było, wpisz 0.',
  )

function relations({ assessed, effective }: Figures): Refusal[] {
  return assessed !== null && effective !== null && effective > assessed
    ? [
        refusal(
          'report.effective.more',
          'Skutecznych pakietów nie może być więcej niż ocenionych (R-069).',
          'Popraw liczby.',
        ),
      ]
    : []
}

function checkRefusals({ code, label, rule }: StandardTool, lines: readonly CheckLine[]): Refusal[] {
  const line = lines.find((one) => one.code === code)
  if (!line || line.result === null)
    return [
      refusal(
        `checklist.${code}`,
        `Nie odnotowano wyniku: ${label} (${rule}).`,
        'Wybierz wynik; gdy nie sprawdzono, napisz dlaczego.',
      ),
    ]
  return line.result !== 'conforming' && line.note.trim() === ''
    ? [refusal(`checklist.${code}.note`, `Brakuje uwagi: ${label} (${rule}).`, 'Napisz, co stwierdzono.')]
    : []
}

export type EntryFacts = {
  readonly kind: SupervisionKind
  readonly happenedOn: LocalDate
  readonly result: SupervisionResult
  readonly finding: string
  readonly assessed: number | null
  readonly effective: number | null
}

/** The figures a draft begins with: recipients of the month before, hours by the contract. */
type Before = { readonly recipients: number | null; readonly hoursPlanned: number | null }

/** The draft of a month out of what was written down in it, and of the plan of the month before. */
export function draftOf(
  entries: readonly EntryFacts[],
  before: Before | null,
): Figures & { description: string } {
  const sum = (name: 'assessed' | 'effective') =>
    entries.reduce((total, entry) => total + (entry[name] ?? 0), 0)
  return {
    recipients: before?.recipients ?? null,
    hoursPlanned: before?.hoursPlanned ?? null,
    hoursDone: null,
    waiting: null,
    refusals: null,
    incidents: entries.filter(({ kind, result }) => kind !== 'assessment' && result === 'breach').length,
    complaints: entries.filter(({ kind }) => kind === 'complaint').length,
    assessed: sum('assessed'),
    effective: sum('effective'),
    description: entries
      .map(
        ({ happenedOn, kind, finding }) =>
          `${formatDate(happenedOn)}, ${supervisionKindLabels[kind]}: ${finding}`,
      )
      .join('\n'),
  }
}

type Analysis = {
  readonly template: ServiceTemplate
  readonly localPartnership: boolean
  readonly analysedWith: string | null
}

/** In a local partnership the integration club is analysed with the head of the labour office. */
export function analysisRefusals({ template, localPartnership, analysedWith }: Analysis): Refusal[] {
  if (template !== 'integrationClub' || !localPartnership || analysedWith !== null) return []
  return [
    refusal(
      'analysis.labourOffice',
      'Sprawozdanie KIS w partnerstwie lokalnym analizuje się z kierownikiem powiatowego urzędu pracy (R-073).',
      'Wpisz, z kim przeprowadzono analizę.',
    ),
  ]
}

/** An action is to be done today or later, by somebody who may read the process. */
export function actionRefusals(
  actions: readonly { readonly dueOn: LocalDate; readonly responsibleId: string }[],
  today: LocalDate,
  able: ReadonlySet<string>,
): Refusal[] {
  return [
    ...(actions.some(({ dueOn }) => dueOn < today)
      ? [refusal('action.past', 'Termin działania już minął.', 'Podaj dzień dzisiejszy albo późniejszy.')]
      : []),
    ...(actions.some(({ responsibleId }) => !able.has(responsibleId))
      ? [
          refusal(
            'action.person',
            'Ta osoba nie bierze udziału w organizowaniu usług.',
            'Wskaż kogoś z listy; za wykonawcę odpowiada koordynator.',
          ),
        ]
      : []),
  ]
}
