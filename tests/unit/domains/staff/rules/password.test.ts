import { expect, it } from 'vitest'
import { passwordRefusals } from '@/domains/staff/rules/password'

const owner = { login: 'a.zolkiewska', firstName: 'Ada', lastName: 'Żółkiewska' }
const codes = (password: string) => passwordRefusals(password, owner).map(({ code }) => code)

it.each([
  ['Zielone-Latarnie-7', []],
  ['zolkiewska-2026!', ['password-personal']],
  ['A.Zolkiewska2026', ['password-personal']],
  ['Ż-ó-ł-k-i-e-w-s-k-a', ['password-personal']],
  ['aaaaaaaaaaaaaa', ['password-simple']],
  ['adapterem-po-szosie', []], // a first name of three letters is no secret worth refusing for
])('%s → %j', (password, expected) => expect(codes(password)).toEqual(expected))
