import { z } from 'zod'
import { checkPesel, peselDisagreements } from '@/kernel/pesel'
import { formatDate } from '@/kernel/polish'
import { properName } from '@/kernel/proper-name'
import { AddressKind, IdentityDocumentKind, NoPeselReason, Sex } from '@/platform/db/generated/enums'
import { optionalAddress } from './address'
import { day, optionalChoice, optionalDay, optionalText, requiredText, version } from './fields'

const names = <const Of extends Record<string, string>>(of: Of) =>
  Object.values(of) as [Of[keyof Of], ...Of[keyof Of][]]

const name = (missing: string) => requiredText(missing, 80, 'Wpisz najwyżej 80 znaków.').transform(properName)
const furtherName = optionalText(80, 'Wpisz najwyżej 80 znaków.').transform(
  (text) => text && properName(text),
)

/** Facts about a person that are not tied to a period. */
const facts = z.object({
  pesel: optionalText(20, 'Numer PESEL ma 11 cyfr.').transform((text) => text?.replace(/[\s-]/g, '') ?? null),
  noPeselReason: optionalChoice(names(NoPeselReason), 'Wybierz powód braku numeru PESEL.'),
  firstName: name('Podaj imię.'),
  secondName: furtherName,
  lastName: name('Podaj nazwisko.'),
  familyName: furtherName,
  bornOn: optionalDay('Wpisz datę urodzenia, na przykład 3.05.1961.'),
  sex: optionalChoice(names(Sex), 'Wybierz płeć.'),
  citizenship: optionalText(60, 'Wpisz najwyżej 60 znaków.').transform((text) => text ?? 'polskie'),
  documentKind: optionalChoice(names(IdentityDocumentKind), 'Wybierz rodzaj dokumentu.'),
  documentNumber: optionalText(30, 'Numer dokumentu może mieć najwyżej 30 znaków.').transform(
    (text) => text?.toUpperCase() ?? null,
  ),
  phone: optionalText(20, 'Podaj numer telefonu: 9 cyfr albo + i numer z kierunkowym kraju.'),
  email: optionalText(120, 'Adres e-mail może mieć najwyżej 120 znaków.').refine(
    (text) => text === null || z.email().safeParse(text).success,
    'Adres e-mail ma postać nazwa@domena.pl.',
  ),
  electronicAddress: optionalText(40, 'Adres do e-Doręczeń ma postać AE:PL-12345-67890-ABCDE-12.')
    .transform((text) => text?.toUpperCase() ?? null)
    .refine(
      (text) => text === null || /^AE:PL-\d{5}-\d{5}-[A-Z]{5}-\d{2}$/.test(text),
      'Adres do e-Doręczeń ma postać AE:PL-12345-67890-ABCDE-12.',
    ),
  homeless: z.boolean().default(false),
})

export type PersonFacts = z.output<typeof facts>

type Issue = (path: string, message: string) => void

/** PESEL with its date and sex, or the reason for its lack; what the number carries is filled in. */
function agreeing<Facts extends PersonFacts>(value: Facts, issue: Issue): Facts {
  if (value.phone !== null && !/^(?:\d{9}|(?:\+|00)\d{8,15})$/.test(value.phone.replace(/[\s()-]/g, ''))) {
    issue('phone', 'Podaj numer telefonu: 9 cyfr albo + i numer z kierunkowym kraju.')
  }
  if (value.bornOn !== null && value.bornOn < '1800-01-01') {
    issue('bornOn', 'Data urodzenia jest wcześniejsza niż 1800 rok. Sprawdź rok.')
  }
  if (value.documentNumber !== null && value.documentKind === null) {
    issue('documentKind', 'Wybierz rodzaj dokumentu, którego numer podajesz.')
  }
  if (value.pesel === null) {
    if (value.noPeselReason === null)
      issue('noPeselReason', 'Podaj numer PESEL albo wybierz powód jego braku.')
    return value
  }
  const check = checkPesel(value.pesel)
  if (!check.ok) {
    issue('pesel', check.message)
    return value
  }
  const wrong = peselDisagreements(check.pesel, value)
  if (wrong.includes('bornOn')) {
    issue(
      'bornOn',
      `Data nie zgadza się z numerem PESEL – z numeru wynika ${formatDate(check.bornOn)}. Popraw jedno z nich.`,
    )
  }
  if (wrong.includes('sex')) {
    const carried = check.sex === 'female' ? 'kobieta' : 'mężczyzna'
    issue('sex', `Płeć nie zgadza się z numerem PESEL – z numeru wynika: ${carried}. Popraw jedno z nich.`)
  }
  return { ...value, pesel: check.pesel, bornOn: check.bornOn, sex: check.sex, noPeselReason: null }
}

const adder =
  (context: { addIssue(issue: { code: 'custom'; path: string[]; message: string }): void }): Issue =>
  (path, message) =>
    context.addIssue({ code: 'custom', path: [path], message })

/** A new person, with the addresses known at the door. */
export const registerPerson = facts
  .extend({
    residence: optionalAddress,
    registered: optionalAddress,
    correspondence: optionalAddress,
    lastRegistered: optionalAddress,
    /** a person in homelessness whose last permanent registration could not be established */
    lastRegisteredUnknown: z.boolean().default(false),
    /** similar persons looked at and told apart: "to nie ta osoba" */
    toldApart: z.array(z.uuid()).max(50).default([]),
    /** similar persons are left for the team leader to look at */
    leaveToLeader: z.boolean().default(false),
  })
  .transform((value, context) => {
    const issue = adder(context)
    if (value.homeless && value.lastRegistered === null && !value.lastRegisteredUnknown) {
      context.addIssue({
        code: 'custom',
        path: ['lastRegistered', 'city'],
        message:
          'Podaj ostatni adres zameldowania na pobyt stały – wskazuje gminę właściwą (art. 101 ust. 2 ustawy) – albo zaznacz, że nie udało się go ustalić.',
      })
    }
    return agreeing(value, issue)
  })

/** What was known of a person put right; addresses have their own command, because they have periods. */
export const changePerson = facts
  .extend({ personId: z.uuid(), version })
  .transform((value, context) => agreeing(value, adder(context)))

export const changeAddress = z.object({
  personId: z.uuid(),
  version,
  kind: z.enum(names(AddressKind), 'Wybierz rodzaj adresu.'),
  /** null: the address of this kind ends and no other begins */
  address: optionalAddress,
  validFrom: day('Podaj, od kiedy obowiązuje zmiana.'),
})

export const recordDeath = z.object({
  personId: z.uuid(),
  version,
  /** null takes back a death recorded by mistake */
  diedOn: optionalDay('Wpisz datę zgonu, na przykład 3.05.2026.'),
})

/** Who is being typed in, as far as it is known, while similar persons are looked for. */
export const similarPersons = z.object({
  pesel: z.string().max(20).nullish(),
  firstName: z.string().max(80).nullish(),
  secondName: z.string().max(80).nullish(),
  lastName: z.string().max(80).nullish(),
  familyName: z.string().max(80).nullish(),
  bornOn: z.string().max(20).nullish(),
  /** the person being changed, who is not similar to itself */
  exceptId: z.uuid().nullish(),
})
