/** Polish letters and quotes, and how a font of a PDF calls them. */
const glyphs: readonly (readonly [letter: string, glyph: string])[] = [
  ['ą', 'aogonek'],
  ['ć', 'cacute'],
  ['ę', 'eogonek'],
  ['ł', 'lslash'],
  ['ń', 'nacute'],
  ['ó', 'oacute'],
  ['ś', 'sacute'],
  ['ź', 'zacute'],
  ['ż', 'zdotaccent'],
  ['Ś', 'Sacute'],
  ['Ł', 'Lslash'],
  ['Ż', 'Zdotaccent'],
  ['„', 'quotedblbase'],
  ['”', 'quotedblright'],
]
const FIRST = 128

/** Bytes of a text in the encoding of `paper`, brackets escaped. */
const encoded = (text: string) =>
  [...text]
    .map((letter) => {
      const at = glyphs.findIndex(([known]) => known === letter)
      return at < 0 ? letter.replace(/[()\\]/, '\\$&') : String.fromCodePoint(FIRST + at)
    })
    .join('')

/** A one-page PDF with a heading and a line: what an offeror of the demo town attached. */
export function paper(title: string, line: string): Buffer {
  const text = `BT /F 20 Tf 72 740 Td (${encoded(title)}) Tj /F 12 Tf 0 -34 Td (${encoded(line)}) Tj ET`
  const names = glyphs.map(([, glyph]) => `/${glyph}`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    `<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /Type /Encoding /BaseEncoding /WinAnsiEncoding /Differences [${FIRST} ${names}] >> >>`,
  ]
  let file = '%PDF-1.4\n'
  const places = objects.map((object, at) => {
    const place = file.length
    file += `${at + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const start = file.length
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(file, 'latin1')
}
