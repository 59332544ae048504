import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces'
import { createHash } from 'node:crypto'
import type { z } from 'zod'
import { loadPdfmake } from '@/platform/files/packages-of-files'
import type { BuiltDocument, DocumentDefinition } from './define-document'
import type { Letterhead } from './letterhead'
import { contentOf, HEADLINE_LEVEL } from './pdf-content'
import { openedOnce } from './pdf-fonts'
import {
  CONTENT_WIDTH,
  DEFAULT_STYLE,
  FONTS,
  HAIRLINE,
  PAGE_MARGINS,
  SANS,
  STYLES,
  WATERMARK,
} from './pdf-layout'
import type { PrintOptions } from './print-options'
import { keepTogether } from './typography'

async function setUpPrinter() {
  const pdfmake = await loadPdfmake()
  // The types of pdfmake leave out its store of files in memory.
  const { virtualfs } = pdfmake as typeof pdfmake & { virtualfs: Parameters<typeof openedOnce>[1] }
  pdfmake.setFonts(openedOnce(FONTS, virtualfs))
  // Nothing is downloaded and no file is read but the fonts above.
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy(() => false)
  return pdfmake
}

let printer: ReturnType<typeof setUpPrinter> | undefined

/**
 * Fills the document with data and prints it as an A4 PDF. The same data and options always give the same bytes,
 * so a stored hash can be compared with a file printed later.
 * @throws ZodError when the data is not what the document needs.
 */
export function renderPdf<Schema extends z.ZodType>(
  definition: DocumentDefinition<Schema>,
  data: z.input<Schema>,
  options: PrintOptions = {},
): Promise<Buffer> {
  return renderBuiltPdf(definition.build(data), options)
}

/** Prints a document that is already filled (for instance from frozen data of an issued one). */
export async function renderBuiltPdf(document: BuiltDocument, options: PrintOptions = {}): Promise<Buffer> {
  const pdfmake = await (printer ??= setUpPrinter())
  return pdfmake.createPdf(pageDefinition(document, options)).getBuffer()
}

/** SHA-256 of a file, as hexadecimal text: what the register of issued documents keeps. */
export const fileHash = (file: Buffer): string => createHash('sha256').update(file).digest('hex')

function pageDefinition(document: BuiltDocument, options: PrintOptions): TDocumentDefinitions {
  const watermark = watermarkText(options)
  return {
    pageSize: 'A4',
    pageMargins: PAGE_MARGINS,
    language: 'pl-PL',
    displayTitle: true,
    info: {
      title: document.title,
      ...(document.letterhead === undefined ? {} : { author: document.letterhead.name }),
      subject: document.reference ?? document.legalBasis,
      creator: 'Drogowskaz',
      producer: 'Drogowskaz',
      creationDate: new Date(`${document.issuedOn}T12:00:00Z`),
    },
    defaultStyle: DEFAULT_STYLE,
    styles: STYLES,
    ...(watermark === undefined
      ? {}
      : { watermark: { text: watermark, font: SANS, color: WATERMARK, opacity: 0.16, bold: true } }),
    header: () => (options.training === true ? trainingStripe() : ''),
    footer: (page, pages) => footerContent(document.reference ?? document.title, page, pages),
    content: [
      ...(document.letterhead === undefined ? [] : [letterheadContent(document.letterhead)]),
      ...contentOf(document.blocks),
    ],
    pageBreakBefore: (node) =>
      node.headlineLevel === HEADLINE_LEVEL && node.startPosition.verticalRatio > LOWEST_HEADING,
  }
}

/** A heading below this share of the page would stand without the first row of what it heads. */
const LOWEST_HEADING = 0.92

function watermarkText(options: PrintOptions): string | undefined {
  if (options.draft === true) return 'PROJEKT'
  return options.training === true ? 'KOPIA SZKOLENIOWA' : undefined
}

const trainingStripe = (): Content => ({
  text: 'Kopia szkoleniowa – dane zmyślone',
  style: 'footer',
  alignment: 'center',
  margin: [0, 20, 0, 0],
})

function footerContent(reference: string, page: number, pages: number): Content {
  return {
    margin: [PAGE_MARGINS[0], 18, PAGE_MARGINS[2], 0],
    columns: [
      { width: '*', text: reference, style: 'footer' },
      { width: 'auto', text: `Strona ${page} z ${pages}`, style: 'footer' },
    ],
  }
}

function letterheadContent(letterhead: Letterhead): Content {
  const lines: Content[] = [
    ...(letterhead.unit === undefined ? [] : [{ text: letterhead.unit, style: 'letterheadLine' }]),
    { text: keepTogether(letterhead.addressLines.join(', ')), style: 'letterheadLine' },
    ...(letterhead.contact === undefined ? [] : [{ text: letterhead.contact, style: 'letterheadLine' }]),
  ]
  const text = { width: '*', stack: [{ text: letterhead.name, style: 'letterheadName' }, ...lines] }
  const logo =
    letterhead.logo === undefined
      ? []
      : [{ width: 54, image: letterhead.logo, fit: [46, 46] as [number, number] }]
  return {
    stack: [
      { columns: [...logo, text], columnGap: 8 },
      {
        canvas: [
          { type: 'line', x1: 0, y1: 0, x2: CONTENT_WIDTH, y2: 0, lineWidth: 0.8, lineColor: HAIRLINE },
        ],
        margin: [0, 6, 0, 0],
      },
    ],
    margin: [0, 0, 0, 12],
  }
}
