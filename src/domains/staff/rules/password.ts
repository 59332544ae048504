import { fold } from '@/kernel/polish'
import { refusal, type Refusal } from '@/kernel/refusal'

export type PasswordOwner = { readonly login: string; readonly firstName: string; readonly lastName: string }

const letters = (text: string) => fold(text).replace(/[^a-z0-9]/g, '')

/**
 * Why a password may not be this person's: it is, or is built around, what everybody knows about them. Its length is
 * already guarded by the input schema.
 */
export function passwordRefusals(password: string, owner: PasswordOwner): Refusal[] {
  const typed = letters(password)
  const known = [owner.login, owner.firstName, owner.lastName, `${owner.firstName}${owner.lastName}`]
  const found = known.map(letters).some((word) => word.length >= 4 && typed.includes(word))
  const remedy = 'Wymyśl hasło z kilku słów, które nic o Tobie nie mówią.'
  const refusals: Refusal[] = []
  if (found) refusals.push(refusal('password-personal', 'Hasło zawiera login albo imię i nazwisko.', remedy))
  if (new Set(typed).size < 5)
    refusals.push(refusal('password-simple', 'Hasło składa się z kilku powtarzanych znaków.', remedy))
  return refusals
}
