import { createHash } from 'node:crypto'
import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import pdfmake from 'pdfmake'
import { ROOT } from '../lib/paths.mjs'

const font = (style) =>
  path.join(ROOT, 'node_modules', '@expo-google-fonts', 'noto-serif', style, `NotoSerif_${style}.ttf`)

/**
 * The one document every generated record opens: a page that says so, kept once in the store of files.
 * @param {string} filesDir
 * @returns {Promise<{ sha256: string, size: number }>}
 */
export async function storeSharedFile(filesDir) {
  const printer = Object.create(pdfmake) // fonts of its own: the library has one object for everybody in the process
  printer.setFonts({ NotoSerif: { normal: font('400Regular'), bold: font('700Bold') } })
  printer.setUrlAccessPolicy(() => false)
  printer.setLocalAccessPolicy((file) => file.startsWith(path.join(ROOT, 'node_modules')))
  const content = await printer
    .createPdf({
      pageSize: 'A4',
      defaultStyle: { font: 'NotoSerif', fontSize: 11 },
      info: { title: 'Kopia szkoleniowa – dokument przykładowy', creationDate: new Date(0) },
      content: [
        {
          text: 'Kopia szkoleniowa – dokument przykładowy',
          bold: true,
          fontSize: 14,
          margin: [0, 40, 0, 12],
        },
        'Ten dokument należy do wygenerowanego miasta: osoby i sprawy są wymyślone, a wszystkie zapisane tu pisma mają tę samą treść.',
      ],
    })
    .getBuffer()
  const sha256 = createHash('sha256').update(content).digest('hex')
  const target = path.join(filesDir, sha256.slice(0, 2), sha256)
  mkdirSync(path.dirname(target), { recursive: true, mode: 0o700 })
  writeFileSync(`${target}.${process.pid}`, content, { mode: 0o600, flush: true })
  renameSync(`${target}.${process.pid}`, target)
  return { sha256, size: content.length }
}

/** Rows of the store that point at the shared content. */
export const fileRows =
  ({ sha256, size }, id) =>
  (kind, name, label, person, row, at, by, source) =>
    `INSERT INTO stored_file (id, name, mime_type, size, sha256, kind, person_id, created_at, created_by)
     SELECT ${id(kind, row)}, ${name}, 'application/pdf', ${size}, '${sha256}', ${label}, ${person}, ${at}, ${by} ${source}`
