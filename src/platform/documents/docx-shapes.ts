import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type IParagraphOptions,
  type ITableCellOptions,
} from 'docx'
import { styledRuns, type Block, type Runs } from './blocks'
import { keepTogether } from './typography'

/** A block of one kind. */
export type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>
/** What a Word document is made of. */
export type DocxPart = Paragraph | Table

/** Lengths of Word are twentieths of a point: A4 less the margins of the printed page. */
export const DOCX_MARGINS = { top: 960, right: 1240, bottom: 1120, left: 1240 }
export const DOCX_WIDTH = 11_906 - DOCX_MARGINS.left - DOCX_MARGINS.right

export const INDENT = 440
export const SANS = 'Noto Sans'
const HAIRLINE = '9AA1A9'
const QUIET = '565D66'

export const hairline = { style: BorderStyle.SINGLE, size: 4, color: HAIRLINE }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
export const noBorders = { top: none, bottom: none, left: none, right: none }
export const allBorders = { top: hairline, bottom: hairline, left: hairline, right: hairline }

/** How runs look; sizes are half points. */
export type Look = {
  readonly size?: number
  readonly font?: string
  readonly color?: string
  readonly bold?: boolean
}

/** Runs as Word has them, with the no-break spaces of the printed page. */
export const docxRuns = (runs: Runs, look: Look = {}): TextRun[] =>
  styledRuns(runs).map(
    (run) =>
      new TextRun({
        text: keepTogether(run.text),
        ...look,
        ...(run.bold === true ? { bold: true } : {}),
        ...(run.italic === true ? { italics: true } : {}),
        ...(run.struck === true ? { strike: true } : {}),
      }),
  )

/** One paragraph. */
export const lineOf = (runs: Runs, look: Look = {}, options: IParagraphOptions = {}) =>
  new Paragraph({ ...options, children: docxRuns(runs, look) })

export const alignments = {
  left: AlignmentType.LEFT,
  right: AlignmentType.RIGHT,
  center: AlignmentType.CENTER,
} as const

export const sizes = { normal: 20, small: 17, large: 23 } as const

export const label: Look = { font: SANS, size: 16, color: QUIET }
export const note: Look = { font: SANS, size: 15, color: QUIET }

/** Word joins two tables that touch; a thin empty line keeps them apart. */
export const gap = () =>
  new Paragraph({ spacing: { line: 120, lineRule: LineRuleType.EXACT, before: 0, after: 0 }, children: [] })

type CellOptions = Omit<ITableCellOptions, 'children'>

/** A cell of a width in twentieths of a point. */
export const cellOf = (children: readonly DocxPart[], width: number, options: CellOptions = {}) =>
  new TableCell({
    ...options,
    width: { size: Math.round(width), type: WidthType.DXA },
    margins: { top: 50, bottom: 50, left: 90, right: 90 },
    children: [...children],
  })

/** A table as wide as the page. */
export const tableOf = (rows: TableRow[], widths: readonly number[]) =>
  new Table({
    rows,
    layout: TableLayoutType.FIXED,
    width: { size: DOCX_WIDTH, type: WidthType.DXA },
    columnWidths: widths.map((width) => Math.round(width)),
  })
