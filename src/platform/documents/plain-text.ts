import { styledRuns, type Block, type ListMarker, type Runs, type Signature } from './blocks'
import type { BuiltDocument } from './define-document'

/** What a block says, one line for each line of the page. Struck-out text is shown between ~ signs. */
export function blockText(block: Block): readonly string[] {
  switch (block.kind) {
    case 'title':
      return ['', block.text.toUpperCase(), ...(block.subtitle === undefined ? [] : [block.subtitle]), '']
    case 'heading':
      return ['', block.text]
    case 'paragraph':
      return [runsText(block.runs)]
    case 'list':
      return block.items.flatMap((item, index) =>
        listItemText(item, (block.start ?? 0) + index, block.marker),
      )
    case 'table':
      return [
        ...(block.caption === undefined ? [] : [block.caption]),
        block.columns.map((column) => column.header).join(' | '),
        ...block.rows.map((row) => row.map(runsText).join(' | ')),
        ...(block.total === undefined ? [] : [block.total.map(runsText).join(' | ')]),
      ]
    case 'fields':
      return block.items.map((field) => `${field.label}: ${runsText(field.value)}`)
    case 'signatures':
      return [...block.people.flatMap(signatureText), ...(block.beside ?? []).flatMap(blockText)]
    case 'choice':
      return [choiceText(block)]
    case 'placeAndDate':
      return [`${block.left.join(', ')} … ${block.right.join(', ')}`]
    case 'addressee':
      return block.lines.map(runsText)
    case 'checks':
      return block.items.map((item) => `[${item.checked ? 'x' : ' '}] ${item.text}`)
    case 'blank':
      return Array.from({ length: block.lines }, () => '…').concat(block.caption ?? [])
    case 'group':
      return block.blocks.flatMap(blockText)
    case 'box':
      return [...(block.title === undefined ? [] : [block.title]), ...block.blocks.flatMap(blockText)]
    case 'rule':
      return ['---']
    case 'space':
      return ['']
    case 'pageBreak':
      return ['=====']
  }
}

/** The whole document as plain text: for snapshots, comparison of versions and search. */
export function documentText(document: BuiltDocument): string {
  const { letterhead } = document
  const head =
    letterhead === undefined
      ? []
      : [letterhead.name, letterhead.unit ?? '', ...letterhead.addressLines, letterhead.contact ?? '']
  return [...head.filter((line) => line !== ''), ...document.blocks.flatMap(blockText)]
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** Runs as one string. */
export function runsText(runs: Runs): string {
  return styledRuns(runs)
    .map((run) => (run.struck === true ? `~${run.text}~` : run.text))
    .join('')
}

/** Sign of the n-th item (from 0) of a list. */
export function markerText(marker: ListMarker, index: number): string {
  if (marker === 'decimal') return `${index + 1}.`
  if (marker === 'letter') return `${String.fromCharCode(97 + (index % 26))})`
  return '–'
}

/** Runs of an exclusive choice: options joined by " / ", those not chosen struck out, each with its asterisk. */
export function choiceRuns(block: Extract<Block, { kind: 'choice' }>) {
  const options = block.options.flatMap((option, index) => [
    ...(index === 0 ? [] : [{ text: ' / ' }]),
    option.chosen ? { text: `${option.text}*`, bold: true } : { text: `${option.text}*`, struck: true },
  ])
  return [...styledRuns(block.before), ...options, ...styledRuns(block.after)]
}

const choiceText = (block: Extract<Block, { kind: 'choice' }>) => runsText(choiceRuns(block))

function listItemText(item: readonly Block[], index: number, marker: ListMarker): readonly string[] {
  const [first = '', ...rest] = item.flatMap(blockText)
  return [`${markerText(marker, index)} ${first}`, ...rest.map((line) => `   ${line}`)]
}

function signatureText(person: Signature): readonly string[] {
  return [
    ...(person.onBehalfOf ?? []),
    ...[person.name, person.position, `(${person.caption})`, person.note].filter(
      (line) => line !== undefined,
    ),
  ]
}
