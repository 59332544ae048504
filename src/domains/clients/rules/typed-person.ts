type TypedPerson = {
  readonly lastName: string
  readonly firstName: string
  readonly pesel: string
  readonly phone: string
}

/** What was looked for and not found, as the beginning of a new card: "nowak jan", a PESEL, a phone number. */
export function typedPerson(text: string): TypedPerson {
  const nothing = { lastName: '', firstName: '', pesel: '', phone: '' }
  const digits = text.replace(/[\s-]/g, '')
  if (/^\d{11}$/.test(digits)) return { ...nothing, pesel: digits }
  if (/^\d{9}$/.test(digits)) return { ...nothing, phone: digits }
  const words = text.trim().split(/\s+/)
  if (words.length > 2 || !words.every((word) => /^[\p{L}'’-]{2,}$/u.test(word))) return nothing
  const [lastName = '', firstName = ''] = words.map(capitalised)
  return { ...nothing, lastName, firstName }
}

const capitalised = (word: string) =>
  word
    .toLocaleLowerCase('pl')
    .replace(
      /(^|-)(\p{L})/gu,
      (_all, before: string, letter: string) => before + letter.toLocaleUpperCase('pl'),
    )
