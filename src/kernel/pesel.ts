import { isLocalDate, monthOf, yearOf, type LocalDate } from '@/kernel/calendar-day'

declare const peselBrand: unique symbol

/** A PESEL number whose date exists and whose check digit agrees. */
export type Pesel = string & { readonly [peselBrand]: true }

export type PeselSex = 'female' | 'male'

export type PeselErrorCode = 'pesel.length' | 'pesel.date' | 'pesel.checkDigit'

export type PeselCheck =
  | { readonly ok: true; readonly pesel: Pesel; readonly bornOn: LocalDate; readonly sex: PeselSex }
  | { readonly ok: false; readonly code: PeselErrorCode; readonly message: string }

/** The sentence a form shows for each fault. */
export const peselErrors: Readonly<Record<PeselErrorCode, string>> = {
  'pesel.length': 'Numer PESEL ma 11 cyfr.',
  'pesel.date': 'Pierwsze sześć cyfr numeru PESEL nie jest datą urodzenia. Sprawdź numer z dokumentem.',
  'pesel.checkDigit': 'Cyfra kontrolna numeru PESEL się nie zgadza. Sprawdź numer z dokumentem.',
}

const weights = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]

// The month carries the century: 81–92 for the 1800s, 01–12, 21–32, 41–52, 61–72 for the 2200s.
const centuries: Readonly<Record<number, number>> = { 80: 1800, 0: 1900, 20: 2000, 40: 2100, 60: 2200 }

/** Checks length, date of birth and check digit; spaces are ignored. Gives the date and sex the number carries. */
export function checkPesel(text: string): PeselCheck {
  const digits = text.replace(/\s/g, '')
  if (!/^\d{11}$/.test(digits)) return fault('pesel.length')
  const bornOn = birthDate(digits)
  if (bornOn === null) return fault('pesel.date')
  if (checkDigit(digits) !== Number(digits[10])) return fault('pesel.checkDigit')
  return { ok: true, pesel: digits as Pesel, bornOn, sex: Number(digits[9]) % 2 === 1 ? 'male' : 'female' }
}

/** True for eleven digits that make a PESEL number. */
export function isPesel(text: string): text is Pesel {
  const check = checkPesel(text)
  return check.ok && check.pesel === text
}

/** What of the typed facts the number contradicts; empty when they agree or are not known. */
export function peselDisagreements(
  pesel: string,
  facts: { readonly bornOn?: LocalDate | null; readonly sex?: PeselSex | null },
): ('bornOn' | 'sex')[] {
  const check = checkPesel(pesel)
  if (!check.ok) return []
  const wrong: ('bornOn' | 'sex')[] = []
  if (facts.bornOn && facts.bornOn !== check.bornOn) wrong.push('bornOn')
  if (facts.sex && facts.sex !== check.sex) wrong.push('sex')
  return wrong
}

/**
 * The number of an invented person, for demonstration and tests: `serial` 0–4999 tells apart those of one day and sex.
 * Throws RangeError outside the years 1800–2299.
 */
export function buildPesel(bornOn: LocalDate, sex: PeselSex, serial: number): Pesel {
  const century = Object.entries(centuries).find(
    ([, first]) => Math.floor(yearOf(bornOn) / 100) * 100 === first,
  )
  if (!century || serial < 0 || serial > 4999)
    throw new RangeError(`No PESEL for ${bornOn}, serial ${serial}`)
  const two = (n: number) => String(n).padStart(2, '0')
  const ordinal = String(serial * 2 + (sex === 'male' ? 1 : 0)).padStart(4, '0')
  const body = `${two(yearOf(bornOn) % 100)}${two(monthOf(bornOn) + Number(century[0]))}${bornOn.slice(8)}${ordinal}`
  return `${body}${checkDigit(body)}` as Pesel
}

function fault(code: PeselErrorCode): PeselCheck {
  return { ok: false, code, message: peselErrors[code] }
}

function checkDigit(digits: string): number {
  const sum = weights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0)
  return (10 - (sum % 10)) % 10
}

function birthDate(digits: string): LocalDate | null {
  const coded = Number(digits.slice(2, 4))
  const century = centuries[Math.floor(coded / 20) * 20]
  if (century === undefined) return null
  const month = String(coded % 20).padStart(2, '0')
  const iso = `${century + Number(digits.slice(0, 2))}-${month}-${digits.slice(4, 6)}`
  return isLocalDate(iso) ? iso : null
}
