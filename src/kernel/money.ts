import { choosePlural } from '@/kernel/plural'

/** Whole grosze. All amounts in code and database are grosze; złote exist only on paper and on the screen. */
export type Money = number

const noBreakSpace = '\u00a0'
const groupedBySpaces = /^\d{1,3}(?: \d{3})+(?:[.,]\d{1,2})?$/
const groupedByDots = /^\d{1,3}(?:\.\d{3})+,\d{1,2}$/
const ungrouped = /^\d+(?:[.,]\d{1,2})?$/

/** Grosze of an amount in złote: `zloty(1010)`, `zloty(10.55)`. Throws RangeError for a part of a grosz. */
export function zloty(amount: number): Money {
  const grosze = Math.round(amount * 100)
  if (Math.abs(grosze / 100 - amount) > 1e-6) throw new RangeError(`Not whole grosze: ${amount}`)
  return grosze
}

/**
 * Grosze of what a person typed: '1234,5', '1 234,50 zł', '1.234,50', '1234.50'; null when it is not an amount, has
 * more than two decimal places or is beyond exact arithmetic. A leading minus is read; whether it is allowed is for the form.
 */
export function parseMoney(text: string): Money | null {
  const typed = text
    .trim()
    .replace(/\s*(?:zł|zl|pln)\.?$/i, '')
    .replace(/\s+/g, ' ')
  const negative = /^[-−]/.test(typed)
  const digits = negative ? typed.slice(1).trim() : typed
  const plain = ungroup(digits)
  if (!ungrouped.test(plain)) return null
  const [whole = '', fraction = ''] = plain.split(/[.,]/)
  const grosze = Number(whole) * 100 + Number(fraction.padEnd(2, '0'))
  if (!Number.isSafeInteger(grosze)) return null
  return negative && grosze !== 0 ? -grosze : grosze
}

// '1.234' alone is left as it is: it may mean a thousand or a fraction, so it is refused
function ungroup(digits: string): string {
  if (groupedBySpaces.test(digits)) return digits.replaceAll(' ', '')
  return groupedByDots.test(digits) ? digits.replaceAll('.', '') : digits
}

/** '1 234,56 zł' with no-break spaces. */
export function formatMoney(amount: Money): string {
  return `${formatAmount(amount)}${noBreakSpace}zł`
}

/** '1 234,56' without the unit, for tables whose heading names it. */
export function formatAmount(amount: Money): string {
  const grosze = Math.abs(amount)
  const whole = String(Math.floor(grosze / 100)).replace(/\B(?=(\d{3})+$)/g, noBreakSpace)
  return `${amount < 0 ? '−' : ''}${whole},${String(grosze % 100).padStart(2, '0')}`
}

/** '1234,56': the way a field shows an amount for editing; `parseMoney` reads it back. */
export function amountForInput(amount: Money): string {
  return formatAmount(amount).replaceAll(noBreakSpace, '').replace('−', '-')
}

/** The nearest full złoty; 50 grosze go up. */
export function roundToFullZloty(amount: Money): Money {
  return Math.sign(amount) * Math.floor((Math.abs(amount) + 50) / 100) * 100 + 0
}

/** So many per cent of an amount, to the nearest grosz; half a grosz goes up. */
export function percentOf(amount: Money, percent: number): Money {
  return Math.sign(amount) * Math.floor((Math.abs(amount) * percent) / 100 + 0.5) + 0
}

// prettier-ignore
const ones = [
  '', 'jeden', 'dwa', 'trzy', 'cztery', 'pięć', 'sześć', 'siedem', 'osiem', 'dziewięć', 'dziesięć', 'jedenaście',
  'dwanaście', 'trzynaście', 'czternaście', 'piętnaście', 'szesnaście', 'siedemnaście', 'osiemnaście', 'dziewiętnaście',
]
// prettier-ignore
const tens = [
  '', '', 'dwadzieścia', 'trzydzieści', 'czterdzieści', 'pięćdziesiąt', 'sześćdziesiąt', 'siedemdziesiąt',
  'osiemdziesiąt', 'dziewięćdziesiąt',
]
// prettier-ignore
const hundreds = [
  '', 'sto', 'dwieście', 'trzysta', 'czterysta', 'pięćset', 'sześćset', 'siedemset', 'osiemset', 'dziewięćset',
]
const scales: readonly { size: number; forms: readonly [string, string, string] }[] = [
  { size: 1_000_000_000, forms: ['miliard', 'miliardy', 'miliardów'] },
  { size: 1_000_000, forms: ['milion', 'miliony', 'milionów'] },
  { size: 1000, forms: ['tysiąc', 'tysiące', 'tysięcy'] },
]

/** 'sto dwadzieścia trzy złote 45/100'. Throws RangeError for a part of a grosz and from a bilion (10¹²) złotych up. */
export function amountInWords(amount: Money): string {
  const grosze = Math.abs(amount)
  if (!Number.isSafeInteger(amount) || grosze >= 1e14) throw new RangeError(`No words for ${amount} grosze`)
  const whole = Math.floor(grosze / 100)
  const unit = choosePlural(whole, 'złoty', 'złote', 'złotych')
  const words = `${numberInWords(whole)} ${unit} ${String(grosze % 100).padStart(2, '0')}/100`
  return amount < 0 ? `minus ${words}` : words
}

/** Masculine cardinal: 'sto dwadzieścia trzy', 'jeden tysiąc'. From 0 to below a bilion (10¹²). */
export function numberInWords(whole: number): string {
  if (!Number.isInteger(whole) || whole < 0 || whole >= 1e12) throw new RangeError(`No words for ${whole}`)
  if (whole === 0) return 'zero'
  const parts: string[] = []
  let rest = whole
  for (const { size, forms } of scales) {
    const count = Math.floor(rest / size)
    if (count > 0) parts.push(belowThousand(count), choosePlural(count, ...forms))
    rest %= size
  }
  return [...parts, belowThousand(rest)].filter(Boolean).join(' ')
}

function belowThousand(count: number): string {
  const last = count % 100
  const lower = last < 20 ? [ones[last]] : [tens[Math.floor(last / 10)], ones[last % 10]]
  return [hundreds[Math.floor(count / 100)], ...lower].filter(Boolean).join(' ')
}
