import { describe, expect, it } from 'vitest'
import { changePerson, registerPerson } from '@/domains/clients/inputs/person'
import { addRelation, createHousehold } from '@/domains/clients/inputs/household'
import { localDate } from '@/kernel/local-date'
import { buildPesel } from '@/kernel/pesel'

const pesel = buildPesel(localDate('2004-02-29'), 'female', 4)
const person = { firstName: 'Zofia', lastName: 'Lis', pesel }
const errors = (input: object) => {
  const parsed = registerPerson.safeParse({ ...person, ...input } as never)
  return parsed.success
    ? {}
    : Object.fromEntries(parsed.error.issues.map((issue) => [issue.path.join('.'), issue.message]))
}

describe('a new person', () => {
  it('gets date and sex from the PESEL, blanks as nothing, Polish citizenship', () => {
    const value = registerPerson.parse({
      ...person,
      pesel: ` ${pesel} `,
      secondName: '  ',
      noPeselReason: 'notGiven',
      residence: { street: '', house: ' ', postcode: null, city: '' },
    })
    expect(value).toMatchObject({
      pesel,
      bornOn: '2004-02-29',
      sex: 'female',
      noPeselReason: null,
      secondName: null,
      citizenship: 'polskie',
      residence: null,
    })
  })

  it('typed in a hurry without capitals gets them: the name stands in letters and decisions', () => {
    const value = registerPerson.parse({
      ...person,
      firstName: 'zofia',
      lastName: 'lis-pień',
      residence: { street: 'Lipowa', house: '4', postcode: '26110', city: 'nowy sącz' },
    })
    expect(value).toMatchObject({
      firstName: 'Zofia',
      lastName: 'Lis-Pień',
      residence: { city: 'Nowy Sącz' },
    })
  })

  it.each([
    [{ firstName: ' ' }, 'firstName', 'Podaj imię.'],
    [{ lastName: '' }, 'lastName', 'Podaj nazwisko.'],
    [{ pesel: '123' }, 'pesel', 'Numer PESEL ma 11 cyfr.'],
    [{ bornOn: '29.02.2004' }, 'bornOn', 'Wpisz datę urodzenia, na przykład 3.05.1961.'],
    [
      { pesel: '', noPeselReason: 'notGiven', bornOn: '0061-05-03' },
      'bornOn',
      'Data urodzenia jest wcześniejsza niż 1800 rok. Sprawdź rok.',
    ],
    [
      { sex: 'male' },
      'sex',
      'Płeć nie zgadza się z numerem PESEL – z numeru wynika: kobieta. Popraw jedno z nich.',
    ],
    [{ pesel: '' }, 'noPeselReason', 'Podaj numer PESEL albo wybierz powód jego braku.'],
    [{ email: 'a@' }, 'email', 'Adres e-mail ma postać nazwa@domena.pl.'],
    [
      { electronicAddress: 'AE:PL-1' },
      'electronicAddress',
      'Adres do e-Doręczeń ma postać AE:PL-12345-67890-ABCDE-12.',
    ],
    [{ documentNumber: 'ABC123456' }, 'documentKind', 'Wybierz rodzaj dokumentu, którego numer podajesz.'],
    [{ residence: { house: '5' } }, 'residence.postcode', 'Podaj kod pocztowy.'],
    [{ residence: { house: '5', postcode: '26110', city: '' } }, 'residence.city', 'Podaj miejscowość.'],
    [
      { residence: { city: 'Kielce', postcode: '2-611' } },
      'residence.postcode',
      'Kod pocztowy ma postać 00-000.',
    ],
    [{ residence: { city: 'Kielce', postcode: '26-110' } }, 'residence.house', 'Podaj numer domu.'],
  ])('with %j is told at %s', (input, field, message) => {
    expect(errors(input)[field]).toBe(message)
  })

  it('in homelessness needs the last registration, or that it is not known', () => {
    expect(errors({ homeless: true })['lastRegistered.city']).toContain('art. 101 ust. 2')
    expect(errors({ homeless: true, lastRegisteredUnknown: true })).toEqual({})
    expect(
      errors({ homeless: true, lastRegistered: { house: '1', postcode: '26110', city: 'Kielce' } }),
    ).toEqual({})
  })

  it('writes e-delivery addresses, document numbers and postcodes properly', () => {
    const value = registerPerson.parse({
      ...person,
      electronicAddress: 'ae:pl-12345-67890-abcde-12',
      documentKind: 'identityCard',
      documentNumber: 'abc123456',
      residence: { house: '1', postcode: '26110', city: 'Kielce' },
    })
    expect(value).toMatchObject({
      electronicAddress: 'AE:PL-12345-67890-ABCDE-12',
      documentNumber: 'ABC123456',
      residence: { postcode: '26-110' },
    })
  })
})

it('a changed person obeys the same rules', () => {
  const parsed = changePerson.safeParse({
    ...person,
    personId: '00000000-0000-4000-8000-000000000000',
    version: 1,
    sex: 'male',
  })
  expect(parsed.success).toBe(false)
})

describe('a household', () => {
  const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`
  const parse = (relations: string[]) =>
    createHousehold.safeParse({
      validFrom: '2026-03-12',
      members: relations.map((relation, i) => ({ personId: id(i), relation })),
    } as never)

  it('has exactly one head', () => {
    expect(parse(['head', 'child']).success).toBe(true)
    expect(parse(['child']).success).toBe(false)
    expect(parse(['head', 'head']).success).toBe(false)
    expect(parse([]).success).toBe(false)
  })

  it('and a tie to another person ends after it begins', () => {
    const tie = {
      personId: id(1),
      kind: 'attorney',
      relatedName: 'Jan Lis',
      validFrom: '2026-03-12',
    } as const
    expect(addRelation.safeParse({ ...tie, validTo: '2026-03-11' }).success).toBe(false)
    expect(addRelation.safeParse({ ...tie, validTo: '2026-03-12' }).success).toBe(true)
    expect(addRelation.safeParse({ ...tie, relatedPersonId: id(1) }).success).toBe(false)
  })
})
