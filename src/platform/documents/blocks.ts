/**
 * The renderer-neutral tree of a document. A template returns blocks; the PDF renderer, the accessible HTML view
 * and the plain-text form all read the same tree, so they cannot say different things. Pure, safe in the browser.
 */

/** A stretch of text in one style. `struck` is text crossed out on a form ("niepotrzebne skreślić"). */
export type StyledRun = {
  readonly text: string
  readonly bold?: boolean
  readonly italic?: boolean
  readonly struck?: boolean
}
export type Run = string | StyledRun
export type Runs = Run | readonly Run[]

/** No justified text: it is harder to read, and no-break spaces would not stretch. */
export type Alignment = 'left' | 'right' | 'center'
export type TextSize = 'normal' | 'small' | 'large'

export type Column = {
  readonly header: string
  /** Share of the width, relative to the other columns; 1 when left out. */
  readonly weight?: number
  readonly align?: 'left' | 'right' | 'center'
}

export type Field = { readonly label: string; readonly value: Runs }

export type Signature = {
  /** What the line is for, e.g. "podpis pracownika socjalnego". */
  readonly caption: string
  /** Printed above the line when known. */
  readonly name?: string
  readonly position?: string
  /** Lines above the name, e.g. "Z upoważnienia", "Wójta Gminy …". */
  readonly onBehalfOf?: readonly string[]
  /** How and when it was signed, when it was signed in the system. */
  readonly note?: string
}

/** One cell: a run, several runs or lines (each inner array is a line). */
export type Cell = Runs

export type Block =
  | { readonly kind: 'title'; readonly text: string; readonly subtitle?: string }
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string; readonly align?: Alignment }
  | {
      readonly kind: 'paragraph'
      readonly runs: readonly Run[]
      readonly align: Alignment
      readonly size: TextSize
    }
  | {
      readonly kind: 'list'
      readonly marker: ListMarker
      readonly items: readonly (readonly Block[])[]
      /** Number of items counted before this list, when a list was split between pages. */
      readonly start?: number
    }
  | {
      readonly kind: 'table'
      readonly caption?: string
      readonly columns: readonly Column[]
      readonly rows: readonly (readonly Cell[])[]
      readonly total?: readonly Cell[]
    }
  | { readonly kind: 'fields'; readonly layout: 'beside' | 'below'; readonly items: readonly Field[] }
  | {
      readonly kind: 'signatures'
      readonly people: readonly Signature[]
      /** What stands at the left of a single signature, e.g. the list of recipients. */
      readonly beside?: readonly Block[]
    }
  | {
      /** An exclusive choice on a form: what was not chosen is struck out. */
      readonly kind: 'choice'
      readonly before: readonly Run[]
      readonly options: readonly { readonly text: string; readonly chosen: boolean }[]
      readonly after: readonly Run[]
    }
  | { readonly kind: 'placeAndDate'; readonly left: readonly string[]; readonly right: readonly string[] }
  | { readonly kind: 'addressee'; readonly lines: readonly Run[] }
  | {
      readonly kind: 'checks'
      readonly items: readonly { readonly checked: boolean; readonly text: string }[]
    }
  | { readonly kind: 'blank'; readonly caption?: string; readonly lines: number }
  | { readonly kind: 'group'; readonly blocks: readonly Block[] }
  | { readonly kind: 'box'; readonly title?: string; readonly blocks: readonly Block[] }
  | { readonly kind: 'rule' }
  | { readonly kind: 'space' }
  | { readonly kind: 'pageBreak' }

export type ListMarker = 'decimal' | 'letter' | 'dash'

const runsOf = (runs: Runs): readonly Run[] =>
  typeof runs === 'string' || 'text' in runs ? [runs as Run] : (runs as readonly Run[])

/** Any spelling of runs as a plain list of styled runs. */
export const styledRuns = (runs: Runs): readonly StyledRun[] =>
  runsOf(runs).map((run) => (typeof run === 'string' ? { text: run } : run))

export const bold = (text: string): StyledRun => ({ text, bold: true })
export const italic = (text: string): StyledRun => ({ text, italic: true })
export const struck = (text: string): StyledRun => ({ text, struck: true })

export const title = (text: string, subtitle?: string): Block =>
  subtitle === undefined ? { kind: 'title', text } : { kind: 'title', text, subtitle }

export const heading = (text: string, options: { level?: 2 | 3; align?: Alignment } = {}): Block => ({
  kind: 'heading',
  text,
  level: options.level ?? 2,
  ...(options.align === undefined ? {} : { align: options.align }),
})

export const paragraph = (runs: Runs, options: { align?: Alignment; size?: TextSize } = {}): Block => ({
  kind: 'paragraph',
  runs: runsOf(runs),
  align: options.align ?? 'left',
  size: options.size ?? 'normal',
})

/** Text a person may have typed with line breaks: one paragraph for each non-empty line. */
export const paragraphs = (text: string | readonly string[]): readonly Block[] =>
  (typeof text === 'string' ? [text] : text)
    .flatMap((part) => part.split('\n'))
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => paragraph(line))

const isBlocks = (item: Runs | readonly Block[]): item is readonly Block[] =>
  Array.isArray(item) && item.length > 0 && item.every((part) => typeof part === 'object' && 'kind' in part)

export const list = (marker: ListMarker, items: readonly (Runs | readonly Block[])[]): Block => ({
  kind: 'list',
  marker,
  items: items.map((item) => (isBlocks(item) ? item : [paragraph(item)])),
})

export const table = (spec: {
  columns: readonly Column[]
  rows: readonly (readonly Cell[])[]
  total?: readonly Cell[]
  caption?: string
}): Block => ({ kind: 'table', ...spec })

export const fields = (items: readonly Field[], layout: 'beside' | 'below' = 'beside'): Block => ({
  kind: 'fields',
  layout,
  items,
})

export const signatures = (...people: readonly Signature[]): Block => ({ kind: 'signatures', people })

/** One signature at the right, other blocks at its left, together on one page. */
export const signatureBeside = (person: Signature, beside: readonly Block[]): Block => ({
  kind: 'signatures',
  people: [person],
  beside,
})

export const choice = (spec: {
  before?: Runs
  options: readonly { text: string; chosen: boolean }[]
  after?: Runs
}): Block => ({
  kind: 'choice',
  before: spec.before === undefined ? [] : runsOf(spec.before),
  options: spec.options,
  after: spec.after === undefined ? [] : runsOf(spec.after),
})

export const placeAndDate = (left: readonly string[], right: readonly string[]): Block => ({
  kind: 'placeAndDate',
  left,
  right,
})

export const addressee = (lines: readonly Run[]): Block => ({ kind: 'addressee', lines })
export const checks = (items: readonly { checked: boolean; text: string }[]): Block => ({
  kind: 'checks',
  items,
})
export const blank = (lines: number, caption?: string): Block =>
  caption === undefined ? { kind: 'blank', lines } : { kind: 'blank', lines, caption }
/** Blocks that must stay on one page. */
export const group = (...blocks: readonly Block[]): Block => ({ kind: 'group', blocks })
export const box = (blocks: readonly Block[], boxTitle?: string): Block =>
  boxTitle === undefined ? { kind: 'box', blocks } : { kind: 'box', blocks, title: boxTitle }
export const rule: Block = { kind: 'rule' }
export const space: Block = { kind: 'space' }
export const pageBreak: Block = { kind: 'pageBreak' }
