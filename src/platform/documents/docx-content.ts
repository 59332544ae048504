import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  LineRuleType,
  PageBreak,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
  type IParagraphOptions,
  type ITableCellOptions,
} from 'docx'
import { styledRuns, type Block, type Runs, type Signature } from './blocks'
import { choiceRuns, markerText } from './plain-text'
import { keepTogether } from './typography'

type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>
export type DocxPart = Paragraph | Table

/** Lengths of Word are twentieths of a point: A4 less the margins of the printed page. */
export const DOCX_MARGINS = { top: 960, right: 1240, bottom: 1120, left: 1240 }
export const DOCX_WIDTH = 11_906 - DOCX_MARGINS.left - DOCX_MARGINS.right

const INDENT = 440
const SANS = 'Noto Sans'
const HAIRLINE = '9AA1A9'
const QUIET = '565D66'

const hairline = { style: BorderStyle.SINGLE, size: 4, color: HAIRLINE }
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const noBorders = { top: none, bottom: none, left: none, right: none }
const allBorders = { top: hairline, bottom: hairline, left: hairline, right: hairline }

type Look = {
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

const lineOf = (runs: Runs, look: Look = {}, options: IParagraphOptions = {}) =>
  new Paragraph({ ...options, children: docxRuns(runs, look) })

const alignments = {
  left: AlignmentType.LEFT,
  right: AlignmentType.RIGHT,
  center: AlignmentType.CENTER,
} as const

const sizes = { normal: 20, small: 17, large: 23 } as const

const label: Look = { font: SANS, size: 16, color: QUIET }
const note: Look = { font: SANS, size: 15, color: QUIET }

/** Blocks of a document as parts of a Word document; the same blocks the PDF is drawn of. */
export const docxParts = (blocks: readonly Block[], indent = 0): DocxPart[] =>
  blocks.flatMap((block) => partsOf(block, indent))

function partsOf(block: Block, indent: number): DocxPart[] {
  const at = indent === 0 ? {} : { indent: { left: indent } }
  switch (block.kind) {
    case 'title':
      return titleParts(block)
    case 'heading':
      return [
        lineOf(
          block.text,
          { bold: true, size: block.level === 2 ? 21 : 20 },
          {
            heading: block.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
            alignment: alignments[block.align ?? 'left'],
            spacing: { before: 180, after: 80 },
            keepNext: true,
          },
        ),
      ]
    case 'paragraph':
      return [
        lineOf(
          block.runs,
          { size: sizes[block.size] },
          { ...at, alignment: alignments[block.align], spacing: { after: 80 } },
        ),
      ]
    case 'list':
      return listParts(block, indent)
    case 'table':
      return tableParts(block)
    case 'fields':
      return block.layout === 'beside' ? [fieldsBeside(block), gap()] : fieldsBelow(block)
    case 'signatures':
      return [signatureTable(block), gap()]
    case 'choice':
      return [lineOf(choiceRuns(block), { size: 20 }, { ...at, spacing: { after: 80 } })]
    case 'placeAndDate':
      return [twoColumns(block.left, block.right), gap()]
    case 'addressee':
      return block.lines.map((line) => lineOf(line, {}, { indent: { left: Math.round(DOCX_WIDTH * 0.54) } }))
    case 'checks':
      return block.items.map((item) => lineOf(`${item.checked ? '☒' : '☐'} ${item.text}`, { size: 20 }, at))
    case 'blank':
      return blankParts(block)
    case 'group':
      return docxParts(block.blocks, indent)
    case 'box':
      return [boxTable(block), gap()]
    case 'rule':
      return [new Paragraph({ border: { bottom: hairline }, children: [] })]
    case 'space':
      return [gap()]
    case 'pageBreak':
      return [new Paragraph({ children: [new PageBreak()] })]
  }
}

/** Word joins two tables that touch; a thin empty line keeps them apart. */
const gap = () =>
  new Paragraph({ spacing: { line: 120, lineRule: LineRuleType.EXACT, before: 0, after: 0 }, children: [] })

function titleParts(block: BlockOf<'title'>): DocxPart[] {
  const centred = { alignment: AlignmentType.CENTER, keepNext: true }
  return [
    lineOf(
      block.text,
      { bold: true, size: 27 },
      { ...centred, heading: HeadingLevel.HEADING_1, spacing: { before: 240, after: 40 } },
    ),
    ...(block.subtitle === undefined
      ? []
      : [lineOf(block.subtitle, { size: 20 }, { ...centred, spacing: { after: 160 } })]),
  ]
}

/** The sign of an item is text, as on the printed page: a numbering of Word could give another one. */
function listParts(block: BlockOf<'list'>, indent: number): DocxPart[] {
  const left = indent + INDENT
  return block.items.flatMap((item, index) => {
    const sign = markerText(block.marker, (block.start ?? 0) + index)
    const [first, ...rest] = item
    if (first?.kind !== 'paragraph') return [lineOf(sign, {}, { indent: { left } }), ...docxParts(item, left)]
    return [
      new Paragraph({
        indent: { left, hanging: INDENT },
        spacing: { after: 60 },
        tabStops: [{ type: 'left', position: left }],
        children: [
          new TextRun({ text: `${sign}\t`, size: sizes[first.size] }),
          ...docxRuns(first.runs, { size: sizes[first.size] }),
        ],
      }),
      ...docxParts(rest, left),
    ]
  })
}

type CellOptions = Omit<ITableCellOptions, 'children'>

const cellOf = (children: readonly DocxPart[], width: number, options: CellOptions = {}) =>
  new TableCell({
    ...options,
    width: { size: Math.round(width), type: WidthType.DXA },
    margins: { top: 50, bottom: 50, left: 90, right: 90 },
    children: [...children],
  })

const tableOf = (rows: TableRow[], widths: readonly number[]) =>
  new Table({
    rows,
    layout: TableLayoutType.FIXED,
    width: { size: DOCX_WIDTH, type: WidthType.DXA },
    columnWidths: widths.map((width) => Math.round(width)),
  })

function tableParts(block: BlockOf<'table'>): DocxPart[] {
  const whole = block.columns.reduce((sum, column) => sum + (column.weight ?? 1), 0)
  const widths = block.columns.map((column) => (DOCX_WIDTH * (column.weight ?? 1)) / whole)
  const row = (cells: readonly Runs[], look: Look, head = false) =>
    new TableRow({
      tableHeader: head,
      cantSplit: true,
      children: block.columns.map((column, index) =>
        cellOf(
          [lineOf(cells[index] ?? '', look, { alignment: alignments[column.align ?? 'left'] })],
          widths[index] ?? 0,
          {
            borders: allBorders,
            ...(head ? { shading: { type: ShadingType.CLEAR, fill: 'F1F3F5', color: 'auto' } } : {}),
          },
        ),
      ),
    })
  const caption =
    block.caption === undefined
      ? []
      : [
          lineOf(
            block.caption,
            { font: SANS, size: 17, bold: true },
            { keepNext: true, spacing: { after: 60 } },
          ),
        ]
  return [
    ...caption,
    tableOf(
      [
        row(
          block.columns.map(({ header }) => header),
          { font: SANS, size: 16, bold: true },
          true,
        ),
        ...block.rows.map((cells) => row(cells, { font: SANS, size: 17 })),
        ...(block.total === undefined ? [] : [row(block.total, { font: SANS, size: 17, bold: true })]),
      ],
      widths,
    ),
    gap(),
  ]
}

function fieldsBeside(block: BlockOf<'fields'>): Table {
  const widths = [DOCX_WIDTH * 0.33, DOCX_WIDTH * 0.67] as const
  const borders = { ...noBorders, bottom: hairline }
  return tableOf(
    block.items.map(
      (item) =>
        new TableRow({
          cantSplit: true,
          children: [
            cellOf([lineOf(item.label, label)], widths[0], { borders }),
            cellOf([lineOf(item.value, { size: 19 })], widths[1], { borders }),
          ],
        }),
    ),
    widths,
  )
}

const fieldsBelow = (block: BlockOf<'fields'>): DocxPart[] =>
  block.items.flatMap((item) => [
    lineOf(item.label, label, { keepNext: true }),
    lineOf(item.value, { size: 19 }, { spacing: { after: 120 } }),
  ])

function twoColumns(left: readonly string[], right: readonly string[]): Table {
  const half = DOCX_WIDTH / 2
  const lines = (texts: readonly string[], alignment: (typeof alignments)[keyof typeof alignments]) =>
    texts.length === 0 ? [lineOf('')] : texts.map((text) => lineOf(text, { size: 20 }, { alignment }))
  return tableOf(
    [
      new TableRow({
        children: [
          cellOf(lines(left, AlignmentType.LEFT), half, { borders: noBorders }),
          cellOf(lines(right, AlignmentType.RIGHT), half, { borders: noBorders }),
        ],
      }),
    ],
    [half, half],
  )
}

function signatureParts(person: Signature): DocxPart[] {
  const centred = { alignment: AlignmentType.CENTER }
  const names = [person.name, person.position].filter((text) => text !== undefined)
  return [
    ...(person.onBehalfOf ?? []).map((text) => lineOf(text, { size: 20 }, centred)),
    new Paragraph({
      ...centred,
      spacing: { before: 360 },
      border: { bottom: { ...hairline, style: BorderStyle.DOTTED } },
      children: [],
    }),
    ...names.map((text, index) => lineOf(text, { size: 20, bold: index === 0 }, centred)),
    lineOf(`(${person.caption})`, note, centred),
    ...(person.note === undefined ? [] : [lineOf(person.note, note, centred)]),
  ]
}

function signatureTable(block: BlockOf<'signatures'>): Table {
  const half = DOCX_WIDTH / 2
  const empty = () => [lineOf('')]
  const cells: DocxPart[][] =
    block.people.length === 1
      ? [
          block.beside && block.beside.length > 0 ? docxParts(block.beside) : empty(),
          ...block.people.map(signatureParts),
        ]
      : block.people.map(signatureParts)
  const rows = cells.flatMap((cell, index) => (index % 2 === 0 ? [[cell, cells[index + 1] ?? empty()]] : []))
  return tableOf(
    rows.map(
      (pair) =>
        new TableRow({
          cantSplit: true,
          children: pair.map((cell) =>
            cellOf(cell, half, { borders: noBorders, verticalAlign: VerticalAlign.TOP }),
          ),
        }),
    ),
    [half, half],
  )
}

function blankParts(block: BlockOf<'blank'>): DocxPart[] {
  const dotted = { bottom: { ...hairline, style: BorderStyle.DOTTED } }
  return [
    ...Array.from(
      { length: block.lines },
      () => new Paragraph({ spacing: { before: 260 }, border: dotted, children: [] }),
    ),
    ...(block.caption === undefined
      ? []
      : [lineOf(block.caption, note, { alignment: AlignmentType.CENTER })]),
  ]
}

function boxTable(block: BlockOf<'box'>): Table {
  const inside: DocxPart[] = [
    ...(block.title === undefined ? [] : [lineOf(block.title, { font: SANS, size: 17, bold: true })]),
    ...docxParts(block.blocks),
  ]
  return tableOf(
    [new TableRow({ children: [cellOf([...inside, gap()], DOCX_WIDTH, { borders: allBorders })] })],
    [DOCX_WIDTH],
  )
}
