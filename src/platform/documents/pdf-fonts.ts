import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TFontDictionary } from 'pdfmake/interfaces'

/** What is used of fontkit, the reader of fonts inside pdfmake; it ships no types. */
type OpenFont = { _glyphs: object }
type Fontkit = {
  create: (file: Uint8Array) => OpenFont
  registerFormat: (format: { probe: (file: Uint8Array) => boolean }) => void
}

type FontFiles = { writeFileSync: (name: string, content: Buffer) => void }

const TICKET = 'DRGW'

/**
 * Fonts opened once for the life of the process. Left alone, pdfmake parses every font anew for every document, which
 * takes most of the time of a decision. fontkit lets a new file format be registered: here a "file" is a ticket of a
 * few bytes, and opening it gives back the font opened the first time. Fonts are only read, so documents may share them.
 */
export function openedOnce(fonts: TFontDictionary, files: FontFiles): TFontDictionary {
  const fontkit = fontkitOf(pdfmakeRequire())
  const paths: string[] = []
  const opened = new Map<number, OpenFont>()

  const open = (index: number): OpenFont => {
    const font =
      opened.get(index) ?? fontkit.create(readFileSync(/* turbopackIgnore: true */ paths[index] ?? ''))
    opened.set(index, font)
    // A glyph remembers the letters it was first asked for with. Closing a document asks for parts of letters (Z of Ż)
    // without any, and the next document would print Z that cannot be searched or copied. Layout is synchronous from
    // here to its end, so a clean start at each opening is enough.
    font._glyphs = {}
    return font
  }
  // fontkit calls a format with `new`; a constructor may return another object.
  function OpenedFont(stream: { buffer: Uint8Array }) {
    return open(stream.buffer[TICKET.length] ?? 0)
  }
  OpenedFont.probe = (file: Uint8Array) =>
    Buffer.from(file.subarray(0, TICKET.length)).toString('latin1') === TICKET
  fontkit.registerFormat(OpenedFont)

  const ticketFor = (path: string): string => {
    const index = paths.push(path) - 1
    const name = `${TICKET}-${index}`
    files.writeFileSync(name, Buffer.concat([Buffer.from(TICKET, 'latin1'), Buffer.from([index])]))
    return name
  }
  return Object.fromEntries(
    Object.entries(fonts).map(([family, styles]) => [
      family,
      Object.fromEntries(Object.entries(styles).map(([style, path]) => [style, ticketFor(String(path))])),
    ]),
  )
}

// Asked for at run time, so that a bundler does not try to follow the require it makes.
const { createRequire } = process.getBuiltinModule('node:module')

const pdfmakeRequire = () =>
  createRequire(createRequire(join(process.cwd(), 'package.json')).resolve('pdfmake'))

/** The very copy of fontkit that pdfmake's pdfkit uses, wherever npm has put it. */
const fontkitOf = (fromPdfmake: NodeJS.Require): Fontkit =>
  createRequire(fromPdfmake.resolve('pdfkit'))('fontkit') as Fontkit
