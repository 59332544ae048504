/** Cases of the names of organs: only the title is declined, the name of the place stays as the centre wrote it. */
const genitives: readonly (readonly [RegExp, string])[] = [
  [/^Prezydent(?=\s|$)/, 'Prezydenta'],
  [/^Burmistrz(?=\s|$)/, 'Burmistrza'],
  [/^Wójt(?=\s|$)/, 'Wójta'],
  [/^Starosta(?=\s|$)/, 'Starosty'],
  [/^Samorządowe Kolegium Odwoławcze(?=\s|$)/, 'Samorządowego Kolegium Odwoławczego'],
]

/** 'Wójt Gminy Lipowo' → 'Wójta Gminy Lipowo'; a name with another title is left as it is. */
export function organInGenitive(name: string): string {
  const trimmed = name.trim()
  const rule = genitives.find(([title]) => title.test(trimmed))
  return rule ? trimmed.replace(rule[0], rule[1]) : trimmed
}
