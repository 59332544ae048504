import { AlignmentType, ShadingType, Table, TableRow } from 'docx'
import type { Runs } from './blocks'
import {
  DOCX_WIDTH,
  SANS,
  hairline,
  noBorders,
  allBorders,
  lineOf,
  alignments,
  label,
  gap,
  cellOf,
  tableOf,
  type BlockOf,
  type DocxPart,
  type Look,
} from './docx-shapes'

/** A table with its caption, header and total. */
export function tableParts(block: BlockOf<'table'>): DocxPart[] {
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

/** Fields with the name on the left and the value on the right. */
export function fieldsBeside(block: BlockOf<'fields'>): Table {
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

/** Fields with the value under the name. */
export const fieldsBelow = (block: BlockOf<'fields'>): DocxPart[] =>
  block.items.flatMap((item) => [
    lineOf(item.label, label, { keepNext: true }),
    lineOf(item.value, { size: 19 }, { spacing: { after: 120 } }),
  ])

/** Two columns of lines without borders: place and date, sender and number. */
export function twoColumns(left: readonly string[], right: readonly string[]): Table {
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
