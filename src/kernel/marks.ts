/** Capitals, a hyphen, and what follows it: BAD-2a, OPS-SP.4012.3.2026; with a digit, so no name in capitals. */
const WITH_HYPHEN = /(?<![\p{L}\d])(?=\S*\d)\p{Lu}[\p{Lu}\d.]*(?:-[\p{Lu}\d][\p{L}\d.]*)+/gu

const NO_BREAK_HYPHEN = '\u2011'

/** For print: marks and numbers of cases with a hyphen at which no line ends. */
export const withWholeMarks = (text: string): string =>
  text.replace(WITH_HYPHEN, (mark) => mark.replaceAll('-', NO_BREAK_HYPHEN))

/** For a screen, where the hyphen stays the one people search for: the text in parts, each second one a mark. */
export function partedByMarks(text: string): readonly string[] {
  const parts: string[] = []
  let end = 0
  for (const { 0: mark, index } of text.matchAll(WITH_HYPHEN)) {
    parts.push(text.slice(end, index), mark)
    end = index + mark.length
  }
  return [...parts, text.slice(end)]
}
