/** The Polish form that goes with a whole number: 1 rodzina · 2, 3, 4, 22 rodziny · 0, 5, 12, 21 rodzin. */
export function choosePlural(n: number, one: string, few: string, many: string): string {
  const count = Math.abs(n)
  if (count === 1) return one
  const teen = count % 100 >= 12 && count % 100 <= 14
  return !teen && count % 10 >= 2 && count % 10 <= 4 ? few : many
}
