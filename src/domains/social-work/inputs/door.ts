import { z } from 'zod'
import { InformationCategory } from '@/platform/db/generated/enums'
import { benefitFormLabels } from '../labels'
import { day, keysOf, optional, optionalDay, required } from './fields'

/** Closed catalogue, an open proceeding, the client informed or a statutory reason (G-011 … G-013). */
export const sendOtherInformation = z
  .object({
    fileId: z.uuid(),
    proceedingId: z.uuid('Wybierz sprawę, której dotyczy informacja.'),
    category: z.enum(InformationCategory, 'Wybierz kategorię z katalogu.'),
    description: required('Napisz samą informację istotną dla świadczenia.', 2000),
    foundOn: day,
    clientInformedOn: optionalDay,
    notInformedReason: optional(500),
  })
  .refine((i) => i.clientInformedOn !== null || i.notInformedReason !== null, {
    path: ['clientInformedOn'],
    message: 'Podaj, kiedy klient się o tym dowiedział, albo podstawę prawną, dla której go nie informujesz.',
  })

export const signContract = z
  .object({
    fileId: z.uuid(),
    signedOn: day,
    goals: required('Napisz cele kontraktu.', 4000),
    provisions: required('Wpisz postanowienia – każde w osobnym wierszu.', 8000),
    validFrom: day,
    validTo: optionalDay,
  })
  .refine((c) => c.validTo === null || c.validTo >= c.validFrom, {
    path: ['validTo'],
    message: 'Kontrakt nie może się kończyć, zanim się zacznie.',
  })

/** a contract, an amount, a form, reasons that name the provisions. */
export const requestBenefitUnderContract = z.object({
  contractId: z.uuid('Wybierz kontrakt.'),
  amount: z
    .number('Podaj kwotę.')
    .int('Podaj kwotę.')
    .min(100, 'Podaj kwotę nie mniejszą niż 1 zł.')
    .max(10_000_000, 'Sprawdź kwotę: jest większa niż 100 000 zł.'),
  form: z.enum(keysOf(benefitFormLabels), 'Wybierz formę świadczenia.'),
  purpose: required('Napisz, na co jest zasiłek.', 300),
  provisions: z
    .array(required('Wybierz postanowienie.', 500))
    .min(1, 'Wskaż co najmniej jedno postanowienie.'),
  reasons: required('Uzasadnij wniosek.', 4000),
})
