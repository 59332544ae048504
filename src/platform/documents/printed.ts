import type { BuiltDocument } from './define-document'
import type { PrintOptions } from './print-options'
import { DOCX_TYPE, renderBuiltDocx } from './render-docx'
import { renderBuiltPdf } from './render-pdf'

/** The kinds of file a document may be taken as. */
export const printFormats = ['pdf', 'docx'] as const
export type PrintFormat = (typeof printFormats)[number]

/** A filled document as a file under a name without its ending: PDF to print and keep, Word to put into other papers. */
export async function printedAs(
  format: PrintFormat,
  document: BuiltDocument,
  options: PrintOptions,
  name: string,
) {
  return format === 'docx'
    ? { name: `${name}.docx`, mimeType: DOCX_TYPE, content: await renderBuiltDocx(document, options) }
    : { name: `${name}.pdf`, mimeType: 'application/pdf', content: await renderBuiltPdf(document, options) }
}
