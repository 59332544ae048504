import type { YearMonth } from '@/kernel/calendar-day'
import { formatMonth, formatNumber } from '@/kernel/polish'
import { refusal, type Refusal } from '@/kernel/refusal'
import { reportFigureLabels } from '../labels'
import type { Figures, ReportFigure } from '../model'

/** What the provider counts; assessments of packages are the social workers' (R-069). */
export const providedFigures = [
  'recipients',
  'hoursPlanned',
  'hoursDone',
  'waiting',
  'refusals',
  'incidents',
  'complaints',
] as const satisfies readonly ReportFigure[]
export type ProvidedFigure = (typeof providedFigures)[number]

/** How to fill each line in, printed beside it. */
export const providedHints: Record<ProvidedFigure, string> = {
  recipients: 'Ile różnych osób korzystało z usługi w tym miesiącu.',
  hoursPlanned: 'Godziny z harmonogramów na ten miesiąc.',
  hoursDone: 'Godziny naprawdę wykonane, pełne.',
  waiting: 'Ile osób czekało na usługę ostatniego dnia miesiąca.',
  refusals: 'Ile osób odmówiło albo zrezygnowało w tym miesiącu.',
  incidents: 'Ile było zdarzeń, o których trzeba powiedzieć ośrodkowi.',
  complaints: 'Ile skarg wpłynęło do wykonawcy.',
}

export const LONGEST_REMARK = 1000
const MOST = 1_000_000

/** What was read of a file before anything of it is believed. */
export type ReadSheet = {
  /** the mark of the form, which says for which service, month and performer it was made; null when it is not our form */
  readonly mark: string | null
  readonly figures: Readonly<Record<ProvidedFigure, { readonly address: string; readonly value: unknown }>>
  readonly remark: { readonly address: string; readonly value: unknown }
}

/** Somebody who performs a month by a contract of the register. */
export type Performer = { readonly id: string; readonly name: string }

/** The mark of the form of a service and a month, and of whom it is given to where a contract says so. */
export const markOf = (processId: string, month: YearMonth, providerId: string | null = null): string =>
  [processId, month, ...(providerId === null ? [] : [providerId])].join(' ')

export type Provided = {
  readonly figures: Readonly<Partial<Record<ProvidedFigure, number>>>
  readonly remark: string
}

/** What several performers of a month counted, together; a line nobody filled in stays empty. */
export const addedFigures = (all: readonly Provided['figures'][]): Provided['figures'] =>
  Object.fromEntries(
    providedFigures.flatMap((figure) => {
      const given = all.flatMap((figures) => figures[figure] ?? [])
      return given.length === 0 ? [] : [[figure, given.reduce((sum, one) => sum + one, 0)]]
    }),
  )

/** A whole number, also when typed as text with spaces between thousands; null for an empty cell. */
function numberOf(value: unknown): number | null | 'wrong' {
  if (value === null || value === undefined || value === '') return null
  const typed = typeof value === 'string' ? value.replace(/[\s\u00a0]/g, '') : value
  if (typed === '') return null
  const number = typeof typed === 'string' ? (/^\d{1,7}$/.test(typed) ? Number(typed) : NaN) : typed
  return typeof number === 'number' && Number.isInteger(number) && number >= 0 && number <= MOST
    ? number
    : 'wrong'
}

/** What to do about a file, said to the coordinator who got it or to the provider who filled it in. */
const remedies = {
  coordinator: {
    form: 'Poproś wykonawcę o plik XLSX, który dostał, bez zmiany układu.',
    cell: 'Poproś wykonawcę o poprawienie tej komórki i wczytaj plik jeszcze raz.',
    remark: 'Poproś wykonawcę o skrócenie uwag.',
    empty: 'Poproś wykonawcę o wypełnienie.',
    performer: 'Pobierz formularz tego wykonawcy i poproś go o przepisanie danych.',
  },
  provider: {
    form: 'Pobierz formularz z tej strony, wypełnij żółte pola i nie zmieniaj układu.',
    cell: 'Popraw tę komórkę i wczytaj plik jeszcze raz.',
    remark: 'Skróć uwagi i wczytaj plik jeszcze raz.',
    empty: 'Wypełnij żółte pola; gdy nic nie było, wpisz 0.',
    performer: 'Pobierz swój formularz z tej strony i przepisz do niego dane.',
  },
} as const
export type SheetReader = keyof typeof remedies

/** For what a form is read: the service, the month and who may have filled it in; nobody where no contract says who. */
export type ReadFor = {
  readonly processId: string
  readonly month: YearMonth
  readonly performers: readonly Performer[]
}

/** Why nothing of the file is taken over: not our form, another service, month or performer, cells that hold no count (R-066). */
export function sheetRefusals(
  sheet: ReadSheet | 'tooLarge' | null,
  wanted: ReadFor,
  reader: SheetReader = 'coordinator',
): Refusal[] {
  const { processId, month } = wanted
  if (sheet === 'tooLarge')
    return [
      refusal(
        'provider.unpacked',
        'Ten plik po rozpakowaniu jest większy niż 8 MB, więc program go nie otwiera.',
        remedies[reader].form,
      ),
    ]
  const [ofProcess, ofMonth] = sheet?.mark?.split(' ') ?? []
  if (sheet === null || ofProcess === undefined || ofMonth === undefined)
    return [
      refusal('provider.form', 'To nie jest formularz wykonawcy pobrany z programu.', remedies[reader].form),
    ]
  if (ofProcess !== processId)
    return [
      refusal(
        'provider.service',
        'Ten formularz jest dla innej usługi.',
        'Wczytaj plik wypełniony dla tej usługi.',
      ),
    ]
  if (ofMonth !== month)
    return [
      refusal(
        'provider.month',
        `Ten formularz jest za ${formatMonth(ofMonth as YearMonth)}, a sprawozdanie za ${formatMonth(month)}.`,
        'Wczytaj plik za właściwy miesiąc.',
      ),
    ]
  const performer = performerRefusals(whoseOf(sheet), wanted, reader)
  return performer.length > 0 ? performer : cellRefusals(sheet, remedies[reader])
}

/** Whose form it is as its mark says; null where the form names nobody. */
const whoseOf = ({ mark }: ReadSheet): string | null => mark?.split(' ')[2] ?? null

/** Of several who perform side by side a form must say whose it is; a form of somebody else is nobody's here. */
function performerRefusals(
  whose: string | null,
  { performers, month }: ReadFor,
  reader: SheetReader,
): Refusal[] {
  if (performers.length === 0 || performers.some(({ id }) => id === whose)) return []
  const names = performers.map(({ name }) => name).join(', ')
  if (whose !== null)
    return [
      refusal(
        'provider.other',
        reader === 'provider'
          ? 'To formularz innego wykonawcy.'
          : `Ten formularz jest innego wykonawcy, a usługę za ${formatMonth(month)} wykonuje: ${names} (R-066).`,
        remedies[reader].performer,
      ),
    ]
  return performers.length === 1
    ? []
    : [
        refusal(
          'provider.whose',
          `Usługę za ${formatMonth(month)} wykonują: ${names}, a ten formularz nie mówi, czyj jest (R-066).`,
          remedies[reader].performer,
        ),
      ]
}

/** Whose figures a form holds; ask `sheetRefusals` first. A form that names nobody is the one performer's. */
export const performerOf = (sheet: ReadSheet, { performers }: ReadFor): string | null =>
  whoseOf(sheet) ?? (performers.length === 1 ? (performers[0]?.id ?? null) : null)

type Returned = { readonly providerId: string | null; readonly provided: Provided }

/**
 * The forms whose figures stand in a report, out of all that were taken over, newest first: the last one, or – where
 * several perform side by side – the last one of each.
 */
export function standingForms<T extends Returned>(
  newestFirst: readonly T[],
  performers: readonly Performer[],
): readonly T[] {
  if (performers.length <= 1) return newestFirst.slice(0, 1)
  return performers.flatMap(({ id }) => newestFirst.find(({ providerId }) => providerId === id) ?? [])
}

/** The forms of those who perform beside this one; what it counted is added to them. */
export const formsBeside = <T extends Returned>(
  newestFirst: readonly T[],
  performers: readonly Performer[],
  providerId: string | null,
): readonly T[] =>
  performers.length <= 1
    ? []
    : standingForms(newestFirst, performers).filter((form) => form.providerId !== providerId)

function cellRefusals({ figures, remark }: ReadSheet, remedy: (typeof remedies)[SheetReader]): Refusal[] {
  const wrong = providedFigures.filter((figure) => numberOf(figures[figure].value) === 'wrong')
  const empty = providedFigures.every((figure) => numberOf(figures[figure].value) === null)
  return [
    ...wrong.map((figure) =>
      refusal(
        `provider.${figure}`,
        `Komórka ${figures[figure].address} (${reportFigureLabels[figure].toLowerCase()}) nie zawiera liczby całkowitej od 0 do ${formatNumber(MOST)}.`,
        remedy.cell,
      ),
    ),
    ...(typeof remark.value === 'string' && remark.value.length > LONGEST_REMARK
      ? [
          refusal(
            'provider.remark',
            `Uwagi w komórce ${remark.address} są dłuższe niż ${LONGEST_REMARK} znaków.`,
            remedy.remark,
          ),
        ]
      : []),
    ...(empty && wrong.length === 0
      ? [refusal('provider.empty', 'W formularzu nie wpisano żadnej liczby.', remedy.empty)]
      : []),
  ]
}

/** Why typed figures are not taken: nothing was typed at all (R-066); what is no count the form says itself. */
export function typedRefusals(figures: Provided['figures']): Refusal[] {
  return providedFigures.every((figure) => figures[figure] === undefined)
    ? [
        refusal(
          'provider.empty',
          'Nie wpisano żadnej liczby.',
          'Wypełnij formularz; gdy nic nie było, wpisz 0.',
        ),
      ]
    : []
}

/** What the provider gave; ask `sheetRefusals` first. Empty cells give nothing. */
export function providedOf({ figures, remark }: ReadSheet): Provided {
  return {
    figures: Object.fromEntries(
      providedFigures.flatMap((figure) => {
        const value = numberOf(figures[figure].value)
        return typeof value === 'number' ? [[figure, value] as const] : []
      }),
    ),
    remark: typeof remark.value === 'string' ? remark.value.trim() : '',
  }
}

export type ProvidedLine = {
  readonly figure: ProvidedFigure
  readonly label: string
  readonly recorded: number | null
  readonly provided: number | null
  /** with what those who perform beside it gave: what the report will say */
  readonly together: number | null
  readonly changes: boolean
}

/** Line by line: what is recorded, what the provider gave – alone and with the others – and whether taking it over changes anything. */
export function providedLines(
  recorded: Figures,
  { figures }: Provided,
  beside: readonly Provided['figures'][] = [],
): ProvidedLine[] {
  const sum = addedFigures([figures, ...beside])
  return providedFigures.map((figure) => {
    const together = sum[figure] ?? null
    return {
      figure,
      label: reportFigureLabels[figure],
      recorded: recorded[figure],
      provided: figures[figure] ?? null,
      together,
      changes: together !== null && together !== recorded[figure],
    }
  })
}

/** The report's description with the provider's remark at its end, once; with its name where several perform. */
export function withRemark(description: string, remark: string, name: string | null = null): string {
  if (remark === '') return description
  const line = `Uwagi wykonawcy${name === null ? '' : ` (${name})`}: ${remark}`
  return description.includes(line) ? description : [description, line].filter(Boolean).join('\n')
}

/** Figures of the report that are now other than providers gave them, in words for the paper and the screen. */
export function otherwiseGiven(recorded: Figures, given: readonly Provided['figures'][]): string[] {
  const [one = {}, ...beside] = given
  return providedLines(recorded, { figures: one, remark: '' }, beside)
    .filter(({ changes }) => changes)
    .map(({ label, together }) => `${label.toLowerCase()}: ${formatNumber(together ?? 0)}`)
}
