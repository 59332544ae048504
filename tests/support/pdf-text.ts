import { extractText } from 'unpdf'

/** What a PDF says, in one line: letters, one space between words, hyphens as they are typed. */
export async function pdfText(content: Uint8Array): Promise<string> {
  const { text } = await extractText(new Uint8Array(content), { mergePages: true })
  return text.replace(/\s+/g, ' ').replaceAll('\u2011', '-')
}
