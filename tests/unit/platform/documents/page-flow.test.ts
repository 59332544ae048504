import { describe, expect, it } from 'vitest'
import { heading, list, paragraph, signatures, table } from '@/platform/documents/blocks'
import { pageFlow } from '@/platform/documents/page-flow'
import { blockText } from '@/platform/documents/plain-text'

const sign = signatures({ caption: 'podpis' })
const kinds = (blocks: ReturnType<typeof pageFlow>) =>
  blocks.map((block) =>
    block.kind === 'group' ? `group(${block.blocks.map((part) => part.kind).join(',')})` : block.kind,
  )

describe('pageFlow', () => {
  it('keeps a heading with the short paragraph after it', () => {
    expect(kinds(pageFlow([heading('A'), paragraph('b'), paragraph('c')]))).toEqual([
      'group(heading,paragraph)',
      'paragraph',
    ])
  })

  it('keeps a heading with the first item of a list and a signature with the last one', () => {
    const flow = pageFlow([heading('A'), list('decimal', ['1', '2', '3']), sign])
    expect(kinds(flow)).toEqual(['group(heading,list)', 'list', 'group(list,signatures)'])
  })

  it('goes on counting where a list was split', () => {
    const flow = pageFlow([heading('A'), list('decimal', ['raz', 'dwa', 'trzy']), sign])
    expect(flow.flatMap(blockText)).toEqual(['', 'A', '1. raz', '2. dwa', '3. trzy', '(podpis)'])
  })

  it('never groups a table, which would leave blank pages', () => {
    const flow = pageFlow([heading('A'), table({ columns: [{ header: 'x' }], rows: [['1']] })])
    expect(kinds(flow)).toEqual(['heading', 'table'])
  })

  it('leaves a long paragraph free to break', () => {
    expect(kinds(pageFlow([heading('A'), paragraph('słowo '.repeat(300))]))).toEqual(['heading', 'paragraph'])
  })

  it('loses and repeats nothing', () => {
    const blocks = [
      heading('A'),
      heading('B', { level: 3 }),
      paragraph('x'),
      list('letter', ['a', 'b']),
      heading('C'),
      list('dash', ['jeden']),
      sign,
      heading('D'),
    ]
    expect(pageFlow(blocks).flatMap(blockText)).toEqual(blocks.flatMap(blockText))
  })
})
