import ExcelJS from 'exceljs'

export type Cells = Readonly<Record<string, ExcelJS.CellValue>>

/** The form of a month as a provider sends it back: these cells filled in. */
export async function filled({ content }: { content: Uint8Array }, cells: Cells) {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(new Uint8Array(content).buffer)
  const sheet = book.worksheets[0]
  for (const [address, value] of Object.entries(cells)) {
    const cell = sheet?.getCell(address)
    if (cell) cell.value = value
  }
  return { name: 'dane.xlsx', content: Buffer.from(await book.xlsx.writeBuffer()).toString('base64') }
}
