import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { localDate } from '@/kernel/local-date'
import * as b from '@/platform/documents/blocks'
import type { BuiltDocument } from '@/platform/documents/define-document'
import { DocumentView } from '@/platform/documents/document-view'

const document = (blocks: readonly b.Block[]): BuiltDocument => ({
  id: 'x',
  version: 1,
  title: 'Pismo',
  legalBasis: '',
  retention: { jrwa: 'x', category: 'B5' },
  confidentiality: 'open',
  signedBy: [],
  issuedOn: localDate('2026-11-23'),
  blocks,
})
const html = (...blocks: readonly b.Block[]) =>
  renderToStaticMarkup(<DocumentView document={document(blocks)} headingLevel={2} />)

describe('DocumentView', () => {
  it('gives headings below the level of the page', () => {
    const markup = html(b.title('DECYZJA'), b.heading('UZASADNIENIE'), b.heading('Fakty', { level: 3 }))
    expect(markup).toMatch(/<h2[^>]*>DECYZJA<\/h2>.*<h3[^>]*>UZASADNIENIE<\/h3>.*<h4[^>]*>Fakty<\/h4>/)
  })

  it('gives tables column headers and a caption', () => {
    const markup = html(b.table({ caption: 'Dochody', columns: [{ header: 'Kwota' }], rows: [['1 zł']] }))
    expect(markup).toMatch(/<caption[^>]*>Dochody<\/caption>/)
    expect(markup).toMatch(/<th scope="col"[^>]*>Kwota<\/th>/)
  })

  it('keeps the mark of a check and the number of a case on one line, with the hyphen one searches for', () => {
    const markup = html(b.table({ columns: [{ header: 'Czynność' }], rows: [['Ocena sytuacji: BAD-2a']] }))
    expect(markup).toContain('Ocena sytuacji: <span class="whitespace-nowrap">BAD-2a</span>')
  })

  it('says in words what is struck out and what is ticked', () => {
    const markup = html(
      b.choice({
        options: [
          { text: 'tak', chosen: true },
          { text: 'nie', chosen: false },
        ],
      }),
      b.checks([{ checked: true, text: 'gotówka' }]),
    )
    expect(markup).toContain('skreślono: </span>nie*')
    expect(markup).toContain('<strong>tak*</strong>')
    expect(markup).toContain('zaznaczone: </span>gotówka')
  })

  it('marks a draft and a training copy', () => {
    const markup = renderToStaticMarkup(<DocumentView document={document([])} draft training />)
    expect(markup).toContain('PROJEKT · Kopia szkoleniowa')
  })

  it('escapes what people typed', () => {
    expect(html(b.paragraph('<script>'))).toContain('&lt;script&gt;')
  })
})
