import { refusal, type Refusal } from '@/kernel/refusal'
import type { ProviderKind } from '../model'

export type Numbers = {
  readonly nip: string | null
  readonly regon: string | null
  readonly krs: string | null
}

/** By which numbers a provider is known: a business by its NIP, everybody by at least one. */
export function numbersRefusals(kind: ProviderKind, { nip, regon, krs }: Numbers): Refusal[] {
  if (kind === 'business' && nip === null)
    return [refusal('numbers.nip', 'Przedsiębiorca ma NIP.', 'Wpisz NIP: znajdziesz go w CEIDG albo w KRS.')]
  if (nip === null && regon === null && krs === null)
    return [
      refusal(
        'numbers.none',
        'Podmiotu bez żadnego numeru nie da się odróżnić od innych.',
        'Wpisz NIP, REGON albo KRS.',
      ),
    ]
  return []
}

const names = { nip: 'NIP', regon: 'REGON', krs: 'KRS' } as const

/** Another provider with the same number: the register holds each of them once. */
export function duplicateRefusals(
  numbers: Numbers,
  others: readonly (Numbers & { readonly name: string })[],
): Refusal[] {
  return (Object.keys(names) as (keyof typeof names)[]).flatMap((number) => {
    const twin = others.find((other) => numbers[number] !== null && other[number] === numbers[number])
    return twin
      ? [
          refusal(
            `duplicate.${number}`,
            `Podmiot z tym numerem ${names[number]} jest już w rejestrze: ${twin.name}.`,
            'Otwórz jego kartę i popraw dane zamiast zakładać drugą.',
          ),
        ]
      : []
  })
}
