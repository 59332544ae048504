import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  PageBreak,
  Paragraph,
  Table,
  TableRow,
  TextRun,
  VerticalAlign,
} from 'docx'
import type { Block, Signature } from './blocks'
import {
  DOCX_WIDTH,
  INDENT,
  SANS,
  hairline,
  noBorders,
  allBorders,
  lineOf,
  alignments,
  sizes,
  note,
  docxRuns,
  gap,
  cellOf,
  tableOf,
  type BlockOf,
  type DocxPart,
} from './docx-shapes'
import { tableParts, fieldsBeside, fieldsBelow, twoColumns } from './docx-tables'
import { choiceRuns, markerText } from './plain-text'

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
