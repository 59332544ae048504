import { join } from 'node:path'
import type { CustomTableLayout, StyleDictionary, TFontDictionary } from 'pdfmake/interfaces'

/** The look of printed documents, in one place. Sizes in points; A4 is 595 × 842. */
export const PAGE_MARGINS: [number, number, number, number] = [62, 48, 62, 56]
export const CONTENT_WIDTH = 595.28 - PAGE_MARGINS[0] - PAGE_MARGINS[2]

export const INK = '#16191d'
export const QUIET = '#565d66'
export const HAIRLINE = '#9aa1a9'
export const SHADE = '#f1f3f5'
export const WATERMARK = '#8a929b'

const SERIF = 'NotoSerif'
export const SANS = 'NotoSans'

const fontFile = (family: string, folder: string, file: string) =>
  join(process.cwd(), 'node_modules', '@expo-google-fonts', family, folder, `${file}.ttf`)

const family = (folder: string, name: string) => ({
  normal: fontFile(folder, '400Regular', `${name}_400Regular`),
  bold: fontFile(folder, '700Bold', `${name}_700Bold`),
  italics: fontFile(folder, '400Regular_Italic', `${name}_400Regular_Italic`),
  bolditalics: fontFile(folder, '700Bold_Italic', `${name}_700Bold_Italic`),
})

/** Whole TTF files: subsets made for the web lack Polish letters or cannot be embedded. */
export const FONTS = {
  [SERIF]: family('noto-serif', 'NotoSerif'),
  [SANS]: family('noto-sans', 'NotoSans'),
} satisfies TFontDictionary

export const DEFAULT_STYLE = { font: SERIF, fontSize: 10, lineHeight: 1.02, color: INK }

export const STYLES: StyleDictionary = {
  letterheadName: { font: SANS, fontSize: 11, bold: true },
  letterheadLine: { font: SANS, fontSize: 8, color: QUIET },
  title: { fontSize: 13.5, bold: true, alignment: 'center', margin: [0, 12, 0, 2] },
  subtitle: { fontSize: 10, alignment: 'center', margin: [0, 0, 0, 2] },
  heading2: { fontSize: 10.5, bold: true, margin: [0, 9, 0, 4] },
  heading3: { fontSize: 10, bold: true, margin: [0, 6, 0, 3] },
  paragraph: { margin: [0, 0, 0, 4] },
  small: { fontSize: 8.5, margin: [0, 0, 0, 2.5] },
  large: { fontSize: 11.5 },
  caption: { font: SANS, fontSize: 8.5, bold: true, margin: [0, 3, 0, 3] },
  tableHead: { font: SANS, fontSize: 8, bold: true },
  tableCell: { font: SANS, fontSize: 8.5 },
  label: { font: SANS, fontSize: 8, color: QUIET },
  value: { fontSize: 9.5 },
  boxTitle: { font: SANS, fontSize: 8.5, bold: true, margin: [0, 0, 0, 3] },
  signatureName: { fontSize: 10 },
  signatureNote: { font: SANS, fontSize: 7.5, color: QUIET },
  footer: { font: SANS, fontSize: 7.5, color: QUIET },
}

const padding = (horizontal: number, vertical: number) => ({
  paddingLeft: () => horizontal,
  paddingRight: () => horizontal,
  paddingTop: () => vertical,
  paddingBottom: () => vertical,
})

/** Full grid of hairlines with a shaded head, for tables of data. */
export const GRID_LAYOUT: CustomTableLayout = {
  hLineWidth: () => 0.5,
  vLineWidth: () => 0.5,
  hLineColor: () => HAIRLINE,
  vLineColor: () => HAIRLINE,
  fillColor: (row, node) => (row < (node.table.headerRows ?? 0) ? SHADE : null),
  ...padding(5, 3),
}

/** One hairline under every row: label at the left, value at the right. */
export const FIELDS_LAYOUT: CustomTableLayout = {
  hLineWidth: (row) => (row === 0 ? 0 : 0.4),
  vLineWidth: () => 0,
  hLineColor: () => HAIRLINE,
  ...padding(0, 2.5),
}

export const BOX_LAYOUT: CustomTableLayout = {
  hLineWidth: () => 0.6,
  vLineWidth: () => 0.6,
  hLineColor: () => HAIRLINE,
  vLineColor: () => HAIRLINE,
  ...padding(9, 7),
}
