import { extractText } from 'unpdf'
import { describe, expect, it } from 'vitest'
import { localDate } from '@/kernel/local-date'
import * as b from '@/platform/documents/blocks'
import type { BuiltDocument } from '@/platform/documents/define-document'
import { documentText } from '@/platform/documents/plain-text'
import { fileHash, renderBuiltPdf, renderPdf } from '@/platform/documents/render-pdf'
import { periodicBenefitGrant } from '@/domains/benefits/documents/benefit-decisions'
import { familyInterviewRecord } from '@/domains/benefits/documents/family-interview-record'
import { decisionFacts, decisionFrom } from '@tests/unit/domains/benefits/documents/sample-facts'
import { interviewRecord } from '@tests/unit/domains/benefits/documents/sample-forms'

const decision = decisionFrom(decisionFacts.periodicGrant)
const slow = 30_000

const pages = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0

/** What a reader of the PDF can select and copy. */
const textOf = async (pdf: Buffer) => (await extractText(new Uint8Array(pdf), { mergePages: true })).text

const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Words of the blocks that the printed text does not contain: must be none. */
async function lostWords(document: BuiltDocument, pdf: Buffer): Promise<readonly string[]> {
  const printed = new Set(words(await textOf(pdf)))
  return [...new Set(words(documentText(document)))].filter((word) => word !== 'x' && !printed.has(word))
}

describe('renderPdf', () => {
  it(
    'makes an A4 PDF with the decision on a few pages',
    async () => {
      const pdf = await renderPdf(periodicBenefitGrant, decision)
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
      expect(pages(pdf)).toBe(3)
      expect(pdf.toString('latin1')).toContain('/MediaBox [0 0 595.28 841.89]')
    },
    slow,
  )

  it(
    'gives the same bytes for the same data, and others for a draft',
    async () => {
      const first = await renderPdf(periodicBenefitGrant, decision)
      const second = await renderPdf(periodicBenefitGrant, decision)
      const draft = await renderPdf(periodicBenefitGrant, decision, { draft: true })
      expect(fileHash(second)).toBe(fileHash(first))
      expect(fileHash(draft)).not.toBe(fileHash(first))
    },
    slow,
  )

  it(
    'gives the same bytes when several documents are printed at once',
    async () => {
      const documents = [
        periodicBenefitGrant.build(decision),
        familyInterviewRecord.build(interviewRecord),
        periodicBenefitGrant.build(decisionFrom(decisionFacts.permanentGrant)),
      ]
      const alone: string[] = []
      for (const document of documents) alone.push(fileHash(await renderBuiltPdf(document)))
      const together = await Promise.all(
        [...documents, ...documents].map((document) => renderBuiltPdf(document)),
      )
      expect(together.map(fileHash)).toEqual([...alone, ...alone])
    },
    slow,
  )

  it(
    'prints selectable Polish text, page numbers and marks',
    async () => {
      const document = periodicBenefitGrant.build(decision)
      const pdf = await renderBuiltPdf(document, { draft: true, training: true })
      expect(await lostWords(document, pdf)).toEqual([])
      const text = await textOf(pdf)
      expect(text).toContain('Gżegżółka')
      expect(text).toContain('Strona 3 z 3')
      expect(text).toContain('Kopia szkoleniowa')
      expect(text.replaceAll(/\s/g, '')).toContain('PROJEKT')
    },
    slow,
  )

  it(
    'loses nothing of an interview of many short sections',
    async () => {
      const document = familyInterviewRecord.build(interviewRecord)
      expect(await lostWords(document, await renderBuiltPdf(document))).toEqual([])
    },
    slow,
  )

  it(
    'loses nothing wherever the page happens to end',
    async () => {
      for (const lines of [28, 31, 34, 37]) {
        const document: BuiltDocument = {
          ...familyInterviewRecord.build(interviewRecord),
          issuedOn: localDate('2026-11-23'),
          blocks: [
            ...Array.from({ length: lines }, (_, index) => b.paragraph(`wiersz${index}`)),
            b.heading('Nagłówek'),
            b.list('decimal', ['pierwszy', `drugi ${'długi '.repeat(60)}`, 'trzeci']),
            b.heading('Tabela'),
            b.table({ columns: [{ header: 'Kolumna' }], rows: [['komórka']] }),
            b.heading('Koniec'),
            b.paragraph('ostatni'),
            b.signatures({ caption: 'podpis' }, { caption: 'kontrasygnata' }),
          ],
        }
        const pdf = await renderBuiltPdf(document)
        expect(await lostWords(document, pdf)).toEqual([])
        expect(pages(pdf)).toBe(2)
      }
    },
    slow,
  )
})
