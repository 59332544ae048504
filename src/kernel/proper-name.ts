/** Words inside a name that are written small: "von Stein", "Wólka nad Bugiem". */
const small = new Set(
  'i w we z ze na nad pod przy koło de da di du del della der den van von zu el al bin ibn ben la le'.split(
    ' ',
  ),
)

/**
 * A name of a person or a place typed in a hurry, with its capitals: "kordula" is Kordula, "nowy sącz" is Nowy Sącz.
 * A word that has a capital anywhere stays as it was typed, and so does a small word between others.
 */
export function properName(typed: string): string {
  const text = typed.trim().replace(/\s+/g, ' ')
  const alone = !text.includes(' ')
  return text.replace(/\p{L}+/gu, (word) => {
    if (word !== word.toLocaleLowerCase('pl') || (!alone && small.has(word))) return word
    return word.charAt(0).toLocaleUpperCase('pl') + word.slice(1)
  })
}
