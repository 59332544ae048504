import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx'
import type { BuiltDocument } from './define-document'
import { docxParts } from './docx-content'
import { DOCX_MARGINS, docxRuns, DOCX_WIDTH } from './docx-shapes'
import type { Letterhead } from './letterhead'
import type { PrintOptions } from './print-options'

export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

const quiet = { font: 'Noto Sans', size: 15, color: '565D66' }

/**
 * A filled document as a Word file, drawn of the same blocks as its PDF, so the two cannot say different things. What is
 * written into it later is the office's own copy; the document of the record is the PDF.
 */
export async function renderBuiltDocx(document: BuiltDocument, options: PrintOptions = {}): Promise<Buffer> {
  return Packer.toBuffer(
    new Document({
      title: document.title,
      subject: document.reference ?? document.legalBasis,
      creator: document.letterhead?.name ?? '',
      lastModifiedBy: document.letterhead?.name ?? '',
      styles: {
        default: { document: { run: { font: 'Noto Serif', size: 20, language: { value: 'pl-PL' } } } },
      },
      sections: [
        {
          properties: { page: { margin: DOCX_MARGINS, size: { width: 11_906, height: 16_838 } } },
          headers: { default: new Header({ children: headerLines(options) }) },
          footers: {
            default: new Footer({ children: [footerLine(document.reference ?? document.title)] }),
          },
          children: [
            ...(document.letterhead === undefined ? [] : letterheadLines(document.letterhead)),
            ...docxParts(document.blocks),
          ],
        },
      ],
    }),
  )
}

/** On every page: that it is a draft, that the people are invented. */
function headerLines({ draft, training }: PrintOptions): Paragraph[] {
  const words = [
    ...(draft === true ? ['PROJEKT'] : []),
    ...(training === true ? ['Kopia szkoleniowa – dane zmyślone'] : []),
  ]
  return words.map(
    (word) =>
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: docxRuns(word, { ...quiet, bold: word === 'PROJEKT' }),
      }),
  )
}

const footerLine = (reference: string) =>
  new Paragraph({
    tabStops: [{ type: TabStopType.RIGHT, position: DOCX_WIDTH }],
    children: [
      new TextRun({
        ...quiet,
        children: [reference, '\tStrona ', PageNumber.CURRENT, ' z ', PageNumber.TOTAL_PAGES],
      }),
    ],
  })

function letterheadLines(letterhead: Letterhead): Paragraph[] {
  const lines = [
    ...(letterhead.unit === undefined ? [] : [letterhead.unit]),
    letterhead.addressLines.join(', '),
    ...(letterhead.contact === undefined ? [] : [letterhead.contact]),
  ]
  const logo = letterhead.logo === undefined ? null : pictureOf(letterhead.logo)
  return [
    ...(logo === null ? [] : [new Paragraph({ children: [logo] })]),
    new Paragraph({ children: docxRuns(letterhead.name, { font: 'Noto Sans', size: 22, bold: true }) }),
    ...lines.map(
      (line, index) =>
        new Paragraph({
          children: docxRuns(line, { ...quiet, size: 16 }),
          ...(index === lines.length - 1
            ? {
                spacing: { after: 240 },
                border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: '9AA1A9', space: 6 } },
              }
            : {}),
        }),
    ),
  ]
}

/** The logo out of the data of the document; null when it is not a picture Word can show. */
function pictureOf(dataUri: string): ImageRun | null {
  const match = /^data:image\/(png|jpeg);base64,(.+)$/.exec(dataUri)
  if (!match) return null
  const [, kind, content = ''] = match
  return new ImageRun({
    type: kind === 'png' ? 'png' : 'jpg',
    data: Buffer.from(content, 'base64'),
    transformation: { width: 61, height: 61 },
  })
}
