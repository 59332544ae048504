import { withWholeMarks } from '@/kernel/marks'

const NO_BREAK = '\u00a0'

/** Words that Polish typesetting does not leave alone at the end of a line: a, i, o, u, w, z. */
const HANGING_WORD = /(^|[\s(„])([aiouwzAIOUWZ]) (?=\S)/g
/** Abbreviations that belong to the number after them: art. 5, ust. 2, Nr 3, § 1, poz. 1044. */
const BEFORE_NUMBER = /(art\.|ust\.|pkt|poz\.|lit\.|nr|Nr|§|str\.|ul\.|al\.|pl\.|os\.|tel\.) (?=[\d\p{L}])/gu
/** Units that belong to the number before them: 100 zł, 2026 r. */
const AFTER_NUMBER = /(\d) (?=(?:zł|gr|r\.|%|m²)(?:[\s,.;)]|$))/g
/** Day and month name: 5 listopada. */
const DAY_AND_MONTH = /(\d{1,2}) (?=\p{Ll}{3,12} \d{4})/gu

/** Ties with no-break spaces and hyphens what must stay on one line in a printed Polish text. */
export function keepTogether(text: string): string {
  return withWholeMarks(text)
    .replace(HANGING_WORD, `$1$2${NO_BREAK}`)
    .replace(HANGING_WORD, `$1$2${NO_BREAK}`)
    .replace(BEFORE_NUMBER, `$1${NO_BREAK}`)
    .replace(AFTER_NUMBER, `$1${NO_BREAK}`)
    .replace(DAY_AND_MONTH, `$1${NO_BREAK}`)
}
