import 'server-only'

// Packages that make files and pictures, read from node_modules when one is first made: a page that makes none need not
// load them, and the bundler, told by the comments to look away, need not go through their eight hundred files in every
// build (decision 27).

/** Workbooks: XLSX. */
export const loadExcel = async () => (await import(/* turbopackIgnore: true */ 'exceljs')).default

/** Papers: PDF. */
export const loadPdfmake = async () => (await import(/* turbopackIgnore: true */ 'pdfmake')).default

/** Square codes for a telephone to read. */
export const loadQrCode = async () => (await import(/* turbopackIgnore: true */ 'qrcode')).default
