import { describe, expect, it } from 'vitest'
import { localDate } from '@/kernel/local-date'
import * as b from '@/platform/documents/blocks'
import type { BuiltDocument } from '@/platform/documents/define-document'
import { documentText } from '@/platform/documents/plain-text'
import { renderBuiltDocx } from '@/platform/documents/render-docx'
import { periodicBenefitGrant } from '@/domains/benefits/documents/benefit-decisions'
import { familyInterviewRecord } from '@/domains/benefits/documents/family-interview-record'
import { decisionFacts, decisionFrom } from '@tests/unit/domains/benefits/documents/sample-facts'
import { interviewRecord } from '@tests/unit/domains/benefits/documents/sample-forms'
import { docxText, zipEntry } from '@tests/support/docx-text'

const everyBlock: BuiltDocument = {
  id: 'every',
  version: 1,
  title: 'Każdy blok',
  legalBasis: 'art. 1',
  retention: { jrwa: 'x', category: 'B5' },
  confidentiality: 'open',
  signedBy: [],
  issuedOn: localDate('2026-03-12'),
  reference: 'USŁ 1/2026',
  letterhead: {
    name: 'MOPS Grodzisko',
    addressLines: ['ul. Rynek 4', '26-110 Grodzisko'],
    contact: 'tel. 1',
  },
  blocks: [
    b.placeAndDate(['Znak: 1'], ['Grodzisko, dnia 12 marca 2026 r.']),
    b.title('Tytuł', 'podtytuł'),
    b.addressee(['Pani', b.bold('Anna <Nowak> & syn')]),
    b.heading('Nagłówek'),
    b.paragraph(['zwykły ', b.bold('gruby '), b.italic('pochyły '), b.struck('skreślony')]),
    b.list('decimal', ['pierwszy', [b.paragraph('drugi'), b.list('letter', ['pod a'])]]),
    b.list('dash', [[b.fields([{ label: 'Pole w liście', value: 'wartość' }])]]),
    b.table({
      caption: 'Tabela',
      columns: [{ header: 'Kolumna' }, { header: 'Kwota', align: 'right' }],
      rows: [['wiersz', '1,00']],
      total: ['razem', '1,00'],
    }),
    b.fields([{ label: 'Obok', value: 'tekst' }]),
    b.fields([{ label: 'Pod', value: 'tekst pod' }], 'below'),
    b.choice({
      before: 'Strony ',
      options: [
        { text: 'tak', chosen: true },
        { text: 'nie', chosen: false },
      ],
    }),
    b.checks([{ checked: true, text: 'zaznaczone' }]),
    b.box([b.paragraph('w ramce')], 'Ramka'),
    b.group(b.paragraph('razem na stronie'), b.rule, b.space),
    b.blank(2, 'miejsce na dopisek'),
    b.pageBreak,
    b.signatures({ caption: 'podpis', name: 'Jan Kowalski', position: 'dyrektor', note: 'dnia' }),
    b.signatures({ caption: 'a' }, { caption: 'b' }, { caption: 'c' }),
    b.signatureBeside({ caption: 'd', onBehalfOf: ['Z upoważnienia'] }, [b.paragraph('Otrzymują')]),
  ],
}

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Words of the blocks in their order that the Word file does not have in the same order. */
async function lost(document: BuiltDocument): Promise<readonly string[]> {
  const file = words(docxText(await renderBuiltDocx(document)))
  const wanted = words(documentText(document)).filter((word) => word !== 'x')
  const found = new Set(file)
  return wanted.filter((word) => !found.has(word))
}

describe('a document as a Word file', () => {
  it.each([
    ['every kind of block', everyBlock],
    ['a decision', periodicBenefitGrant.build(decisionFrom(decisionFacts.periodicGrant))],
    ['a long form', familyInterviewRecord.build(interviewRecord)],
  ] as const)('loses no word of its blocks: %s', async (_name, document) => {
    expect(await lost(document)).toEqual([])
  })

  it('keeps struck-out text struck out, and signs of lists as text', async () => {
    const file = await renderBuiltDocx(everyBlock)
    expect(zipEntry(file, 'word/document.xml')).toMatch(/<w:strike\/>.{0,80}skreślony/)
    const text = docxText(file)
    expect(text).toMatch(/1\.\s*pierwszy/)
    expect(text).toMatch(/a\)\s*pod a/)
    expect(text).toContain('Anna <Nowak> & syn')
  })

  it('says on every page that it is a draft or a training copy, and its reference', async () => {
    const draft = await renderBuiltDocx(everyBlock, { draft: true, training: true })
    expect(docxText(draft, 'word/header1.xml')).toContain('PROJEKT')
    expect(docxText(draft, 'word/header1.xml')).toContain('Kopia szkoleniowa')
    expect(docxText(draft, 'word/footer1.xml')).toContain('USŁ 1/2026')
    expect(docxText(await renderBuiltDocx(everyBlock), 'word/header1.xml')).not.toContain('PROJEKT')
  })

  it('asks for Polish spelling and names its author', async () => {
    const file = await renderBuiltDocx(everyBlock)
    expect(zipEntry(file, 'word/styles.xml')).toContain('pl-PL')
    expect(zipEntry(file, 'docProps/core.xml')).toContain('MOPS Grodzisko')
  })
})
