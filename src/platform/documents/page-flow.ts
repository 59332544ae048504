import { group, type Block } from './blocks'
import { blockText } from './plain-text'

/** About ten lines: more than that may be broken between pages. */
export const LONG_TEXT = 900

export const textLength = (blocks: readonly Block[]): number => blocks.flatMap(blockText).join('').length

/**
 * Puts into one unbreakable group what must not part between pages: a heading with the beginning of what it heads, and
 * a signature with the end of what is signed. The text itself does not change.
 */
export function pageFlow(blocks: readonly Block[]): readonly Block[] {
  const flowed: Block[] = []
  let index = 0
  while (index < blocks.length) {
    const [taken, ...rest] = nextPart(blocks, index)
    flowed.push(...rest)
    index += taken
  }
  return flowed
}

type Part = readonly [taken: number, ...blocks: Block[]]

function nextPart(blocks: readonly Block[], index: number): Part {
  const block = blocks[index]
  if (block === undefined) return [1]
  if (block.kind === 'heading') return headedPart(blocks, index)
  const next = blocks[index + 1]
  if (next?.kind === 'signatures') {
    const signed = withSignature(block, next)
    if (signed !== null) return [2, ...signed]
  }
  return [1, block]
}

function headedPart(blocks: readonly Block[], index: number): Part {
  const headings = countHeadings(blocks, index)
  const heads = blocks.slice(index, index + headings)
  const first = blocks[index + headings]
  if (first === undefined) return [headings, ...heads]
  if (first.kind === 'list' && first.items.length > 1) {
    const [start, rest] = splitList(first, 1)
    // The rest goes back through the flow, since a signature may follow it.
    const restFlow = pageFlow([rest, ...signatureAfter(blocks, index + headings)])
    const takenSignature = signatureAfter(blocks, index + headings).length
    return [headings + 1 + takenSignature, group(...heads, start), ...restFlow]
  }
  return isSmall(first) ? [headings + 1, group(...heads, first)] : [headings, ...heads]
}

function countHeadings(blocks: readonly Block[], index: number): number {
  let count = 0
  while (blocks[index + count]?.kind === 'heading') count += 1
  return count
}

const signatureAfter = (blocks: readonly Block[], index: number): readonly Block[] => {
  const next = blocks[index + 1]
  return next?.kind === 'signatures' ? [next] : []
}

/** Tables are never grouped: pdfmake leaves blank pages when an unbreakable block holds one. */
const isSmall = (block: Block): boolean =>
  (block.kind === 'paragraph' ||
    block.kind === 'list' ||
    block.kind === 'choice' ||
    block.kind === 'checks') &&
  textLength([block]) <= LONG_TEXT

function withSignature(block: Block, signature: Block): readonly Block[] | null {
  if (block.kind === 'list' && block.items.length > 1) {
    const [start, last] = splitList(block, block.items.length - 1)
    return [start, group(last, signature)]
  }
  return isSmall(block) ? [group(block, signature)] : null
}

type ListBlock = Extract<Block, { kind: 'list' }>

function splitList(block: ListBlock, at: number): readonly [ListBlock, ListBlock] {
  const start = block.start ?? 0
  return [
    { ...block, items: block.items.slice(0, at) },
    { ...block, items: block.items.slice(at), start: start + at },
  ]
}
