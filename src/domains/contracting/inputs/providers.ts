import { z } from 'zod'
import { parseKrs } from '@/kernel/krs'
import { parseNip } from '@/kernel/nip'
import { parseRegon } from '@/kernel/regon'
import { catalogueServices } from '@/domains/services-organisation/dictionaries/services'
import { targetGroups } from '@/domains/services-organisation/dictionaries/target-groups'
import { createUser } from '@/domains/staff/inputs'
import { ProviderKind, ProviderRemarkKind } from '@/platform/db/generated/enums'
import { day, optional, optionalCount, required, text, version } from './fields'

/** A number that may be left empty; what is typed must be one. */
const numberOf = (parse: (typed: string) => string | null, sentence: string) =>
  z
    .string()
    .trim()
    .refine((typed) => typed === '' || parse(typed) !== null, sentence)
    .transform((typed) => (typed === '' ? null : parse(typed)))
    .nullable()

const known = (codes: readonly string[]) =>
  z.array(z.string()).refine((values) => values.every((value) => codes.includes(value)), 'Wybierz z listy.')

const provider = {
  kind: z.enum(ProviderKind, 'Wybierz rodzaj podmiotu.'),
  name: required('Podaj nazwę.', 300),
  legalForm: required('Podaj formę prawną, na przykład stowarzyszenie.', 120),
  nip: numberOf(parseNip, 'To nie jest NIP: sprawdź cyfry, nie zgadza się cyfra kontrolna.'),
  regon: numberOf(parseRegon, 'To nie jest REGON: sprawdź cyfry, nie zgadza się cyfra kontrolna.'),
  krs: numberOf(parseKrs, 'To nie jest numer KRS: ma dziesięć cyfr.'),
  street: required('Podaj ulicę i numer.', 200),
  postcode: z.string().regex(/^\d{2}-\d{3}$/, 'Podaj kod, na przykład 99-900.'),
  city: required('Podaj miejscowość.', 100),
  phone: optional(40),
  email: z
    .union([
      z.literal('').transform(() => null),
      z.email('Podaj adres e-mail, na przykład biuro@fundacja.pl.'),
    ])
    .nullable(),
  website: optional(200),
  contactPerson: optional(200),
  services: known(catalogueServices.map(({ code }) => code)),
  targetGroups: known(targetGroups.map(({ code }) => code)),
  districtIds: z.array(z.uuid()),
  capacity: optionalCount('Podaj liczbę osób, na przykład 40.'),
  hoursPerMonth: optionalCount('Podaj liczbę godzin, na przykład 1200.'),
  staff: text(2000),
  note: text(2000),
}

export const registerProvider = z.object(provider)
export const changeProvider = z.object({ providerId: z.uuid(), version, ...provider })

export const closeProvider = z.object({
  providerId: z.uuid(),
  version,
  reason: required('Napisz, dlaczego podmiot przestaje być w rejestrze.'),
})

export const declareConflict = z.object({
  providerId: z.uuid(),
  userId: z.uuid('Wybierz pracownika.'),
  reason: required('Napisz, na czym polega powiązanie.', 500),
  validFrom: day,
})

export const endConflict = z.object({ conflictId: z.uuid(), version, validTo: day })

export const addRemark = z.object({
  providerId: z.uuid(),
  kind: z.enum(ProviderRemarkKind, 'Wybierz rodzaj wpisu.'),
  happenedOn: day,
  text: required('Napisz, co się stało. Nie wpisuj danych klientów.', 2000),
  outcome: text(1000),
})

/** The account of somebody outside the centre: named and given a password like a worker's, tied to the provider. */
export const openProviderAccount = createUser.omit({ room: true }).extend({ providerId: z.uuid() })

export const closeProviderAccount = z.object({ userId: z.uuid(), version })
