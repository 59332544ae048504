import type { Column, Content, ContentText, TableCell } from 'pdfmake/interfaces'
import { styledRuns, type Block, type Runs, type Signature } from './blocks'
import { BOX_LAYOUT, CONTENT_WIDTH, FIELDS_LAYOUT, GRID_LAYOUT, HAIRLINE, INK } from './pdf-layout'
import { LONG_TEXT, pageFlow, textLength } from './page-flow'
import { choiceRuns, markerText } from './plain-text'
import { keepTogether } from './typography'

type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>

/** Blocks as pdfmake content. New objects every time: pdfmake writes into what it is given. */
export const contentOf = (blocks: readonly Block[]): Content[] =>
  pageFlow(blocks).map((block) => blockContent(block))

/** Mark of headings; the page must not end with one. */
export const HEADLINE_LEVEL = 1

/** `kept`: already inside an unbreakable group; nested ones would leave blank pages. */
function blockContent(block: Block, kept = false): Content {
  switch (block.kind) {
    case 'title':
      return titleContent(block)
    case 'heading':
      return {
        text: keepTogether(block.text),
        style: block.level === 2 ? 'heading2' : 'heading3',
        alignment: block.align ?? 'left',
        // A forced break inside an unbreakable group would lose the group.
        ...(kept ? {} : { headlineLevel: HEADLINE_LEVEL }),
      }
    case 'paragraph':
      return paragraphContent(block, kept)
    case 'list':
      return listContent(block, kept)
    case 'table':
      return tableContent(block)
    case 'fields':
      return block.layout === 'beside' ? fieldsBeside(block) : fieldsBelow(block)
    case 'signatures':
      return signaturesContent(block, kept)
    case 'choice':
      return { text: runsContent(choiceRuns(block)), style: 'paragraph' }
    case 'placeAndDate':
      return {
        columns: [
          { stack: block.left.map((line) => keepTogether(line)), alignment: 'left' },
          { stack: block.right.map((line) => keepTogether(line)), alignment: 'right' },
        ],
        margin: [0, 0, 0, 8],
      }
    case 'addressee':
      return {
        stack: block.lines.map((line) => ({ text: runsContent(line) })),
        margin: [CONTENT_WIDTH * 0.54, 6, 0, 10],
      }
    case 'checks':
      return { stack: block.items.map(checkContent), margin: [0, 0, 0, 4] }
    case 'blank':
      return blankContent(block)
    case 'group':
      return { stack: block.blocks.map((part) => blockContent(part, true)), unbreakable: !kept }
    case 'box':
      return boxContent(block)
    case 'rule':
      return { canvas: [line(CONTENT_WIDTH)], margin: [0, 4, 0, 6] }
    case 'space':
      return { text: ' ', fontSize: 6 }
    case 'pageBreak':
      return { text: '', pageBreak: 'after' }
  }
}

const line = (length: number, dotted = false) => ({
  type: 'line' as const,
  x1: 0,
  y1: 0,
  x2: length,
  y2: 0,
  lineWidth: dotted ? 0.7 : 0.5,
  lineColor: dotted ? INK : HAIRLINE,
  ...(dotted ? { dash: { length: 0.8, space: 2 } } : {}),
})

function runsContent(runs: Runs): ContentText[] {
  return styledRuns(runs).map((run) => ({
    text: keepTogether(run.text),
    ...(run.bold === true ? { bold: true } : {}),
    ...(run.italic === true ? { italics: true } : {}),
    ...(run.struck === true ? { decoration: 'lineThrough' as const } : {}),
  }))
}

/** Up to about five lines: a paragraph this short is moved whole rather than broken between pages. */
const SHORT_PARAGRAPH = 420

function paragraphContent(block: BlockOf<'paragraph'>, kept: boolean): Content {
  const content: Content = {
    text: runsContent(block.runs),
    style: block.size === 'normal' ? ['paragraph'] : ['paragraph', block.size],
    alignment: block.align,
  }
  const length = styledRuns(block.runs).reduce((sum, run) => sum + run.text.length, 0)
  return length <= SHORT_PARAGRAPH && !kept ? { stack: [content], unbreakable: true } : content
}

function titleContent(block: BlockOf<'title'>): Content {
  const subtitle: Content[] =
    block.subtitle === undefined ? [] : [{ text: keepTogether(block.subtitle), style: 'subtitle' }]
  return {
    stack: [{ text: keepTogether(block.text), style: 'title' }, ...subtitle],
    margin: [0, 0, 0, 8],
  }
}

/** Own columns instead of pdfmake lists: items may hold any block and the sign never parts from its text. */
function listContent(block: BlockOf<'list'>, kept: boolean): Content {
  return {
    stack: block.items.map((item, index) => ({
      columns: [
        {
          width: LIST_INDENT,
          text: markerText(block.marker, (block.start ?? 0) + index),
          margin: [4, 0, 0, 0],
        },
        { width: CONTENT_WIDTH - LIST_INDENT, stack: item.map((part) => blockContent(part, true)) },
      ],
      unbreakable: !kept && textLength(item) <= LONG_TEXT,
    })),
    margin: [0, 0, 0, 2],
  }
}

const LIST_INDENT = 22
function tableContent(block: BlockOf<'table'>): Content {
  const weights = block.columns.reduce((sum, column) => sum + (column.weight ?? 1), 0)
  const chrome = block.columns.length * 10.5 + 0.5
  const widths = block.columns.map((column) => ((CONTENT_WIDTH - chrome) * (column.weight ?? 1)) / weights)
  const head = block.columns.map<TableCell>((column) => ({
    text: column.header,
    style: 'tableHead',
    alignment: column.align ?? 'left',
  }))
  const row = (cells: readonly Runs[], bold: boolean) =>
    block.columns.map<TableCell>((column, index) => ({
      text: runsContent(cells[index] ?? ''),
      style: 'tableCell',
      alignment: column.align ?? 'left',
      bold,
    }))
  const body = [
    head,
    ...block.rows.map((cells) => row(cells, false)),
    ...(block.total === undefined ? [] : [row(block.total, true)]),
  ]
  const caption: Content[] = block.caption === undefined ? [] : [{ text: block.caption, style: 'caption' }]
  return {
    stack: [
      ...caption,
      {
        table: { headerRows: 1, dontBreakRows: true, keepWithHeaderRows: 1, widths, body },
        layout: GRID_LAYOUT,
      },
    ],
    margin: [0, 2, 0, 8],
  }
}

function fieldsBeside(block: BlockOf<'fields'>): Content {
  return {
    table: {
      widths: [CONTENT_WIDTH * 0.33, '*'],
      dontBreakRows: true,
      body: block.items.map((item) => [
        { text: keepTogether(item.label), style: 'label', margin: [0, 1.5, 8, 0] },
        { text: runsContent(item.value), style: 'value' },
      ]),
    },
    layout: FIELDS_LAYOUT,
    margin: [0, 0, 0, 8],
  }
}

function fieldsBelow(block: BlockOf<'fields'>): Content {
  return {
    stack: block.items.map((item) => ({
      stack: [
        { text: keepTogether(item.label), style: 'label', margin: [0, 0, 0, 1] },
        { text: runsContent(item.value), style: 'value', margin: [0, 0, 0, 6] },
      ],
    })),
    margin: [0, 0, 0, 2],
  }
}

const SIGNATURE_WIDTH = 205

function signatureContent(person: Signature): Column {
  const onBehalfOf = person.onBehalfOf ?? []
  const names = [person.name, person.position].filter((text) => text !== undefined)
  return {
    width: SIGNATURE_WIDTH,
    stack: [
      ...onBehalfOf.map((text) => ({ text: keepTogether(text), style: 'signatureName' })),
      { text: ' ', fontSize: 17 },
      { canvas: [line(SIGNATURE_WIDTH, true)], margin: [0, 1, 0, 2] },
      ...names.map((text, index) => ({ text, style: 'signatureName', bold: index === 0 })),
      { text: `(${person.caption})`, style: 'signatureNote' },
      ...(person.note === undefined ? [] : [{ text: person.note, style: 'signatureNote' }]),
    ],
    alignment: 'center',
  }
}

function signaturesContent(block: BlockOf<'signatures'>, kept: boolean): Content {
  const [only] = block.people
  const rows: Column[][] =
    block.people.length === 1 && only !== undefined
      ? [
          [
            { width: '*', stack: (block.beside ?? []).map((part) => blockContent(part, true)) },
            signatureContent(only),
          ],
        ]
      : pairsOf(block.people).map(([first, second]) => [
          signatureContent(first),
          { width: '*', text: '' },
          ...(second === undefined ? [] : [signatureContent(second)]),
        ])
  return {
    stack: rows.map((columns) => ({ columns, columnGap: 14, margin: [0, 6, 0, 4] })),
    unbreakable: !kept,
  }
}

function pairsOf<Item>(items: readonly Item[]): readonly (readonly [Item, Item?])[] {
  return items.flatMap((item, index): (readonly [Item, Item?])[] => {
    const next = items[index + 1]
    if (index % 2 === 1) return []
    return next === undefined ? [[item]] : [[item, next]]
  })
}

function checkContent(item: { checked: boolean; text: string }): Content {
  const square = { type: 'rect' as const, x: 0.5, y: 2.5, w: 8, h: 8, lineWidth: 0.7, lineColor: INK }
  const cross = [
    { type: 'line' as const, x1: 2.2, y1: 4.2, x2: 6.8, y2: 8.8, lineWidth: 1.2, lineColor: INK },
    { type: 'line' as const, x1: 6.8, y1: 4.2, x2: 2.2, y2: 8.8, lineWidth: 1.2, lineColor: INK },
  ]
  return {
    columns: [
      { width: 16, canvas: item.checked ? [square, ...cross] : [square] },
      { width: '*', text: keepTogether(item.text) },
    ],
    margin: [4, 0, 0, 3],
  }
}

function blankContent(block: BlockOf<'blank'>): Content {
  const rows: Content[] = Array.from({ length: block.lines }, () => ({
    canvas: [line(CONTENT_WIDTH, true)],
    margin: [0, 16, 0, 0],
  }))
  const caption: Content[] =
    block.caption === undefined ? [] : [{ text: block.caption, style: 'signatureNote', alignment: 'center' }]
  return { stack: [...rows, ...caption], margin: [0, 0, 0, 6], unbreakable: true }
}

function boxContent(block: BlockOf<'box'>): Content {
  const boxTitle: Content[] = block.title === undefined ? [] : [{ text: block.title, style: 'boxTitle' }]
  return {
    table: { widths: ['*'], body: [[{ stack: [...boxTitle, ...contentOf(block.blocks)] }]] },
    layout: BOX_LAYOUT,
    margin: [0, 2, 0, 8],
  }
}
