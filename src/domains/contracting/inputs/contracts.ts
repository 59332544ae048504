import { z } from 'zod'
import { AwardedBy, ContractSide } from '@/platform/db/generated/enums'
import { day, money, optionalCount, optionalDay, optionalMoney, required, text, version } from './fields'

const hours = optionalCount('Podaj liczbę godzin, na przykład 1200.')

const terms = {
  scope: required('Napisz, czego dotyczy umowa.', 4000),
  settlementTerms: required('Napisz, jak umowa jest rozliczana.', 4000),
  standardClause: z.boolean(),
  validFrom: day,
  validTo: day,
  amount: money('Podaj kwotę, na przykład 120 000,00.'),
  plannedHours: hours,
}

/** With whom; only where nobody was chosen among offers, else the award says it. */
const partner = z
  .union([z.literal('').transform(() => null), z.uuid('Wybierz wykonawcę z rejestru.')])
  .nullish()
  .transform((value) => value ?? null)

export const draftContract = z.object({ processId: z.uuid(), providerId: partner, ...terms })

const ofContract = { contractId: z.uuid(), version }

export const changeContract = z.object({ ...ofContract, ...terms })

export const signContract = z.object({
  ...ofContract,
  decidedBy: z.enum(AwardedBy, 'Wybierz, kto zawarł umowę.'),
  documentNumber: required('Podaj numer umowy.', 120),
  signedOn: day,
  signatures: z
    .array(
      z.object({
        side: z.enum(ContractSide, 'Wybierz stronę.'),
        name: required('Podaj imię i nazwisko.', 200),
        role: text(200),
      }),
    )
    .max(20),
})

export const addAnnex = z.object({
  ...ofContract,
  signedOn: day,
  effectiveOn: day,
  endsOn: optionalDay,
  amount: optionalMoney('Podaj kwotę, na przykład 120 000,00.'),
  plannedHours: hours,
  summary: required('Napisz, co i dlaczego się zmienia.', 2000),
})

export const terminateContract = z.object({
  ...ofContract,
  terminatedOn: day,
  reason: required('Napisz, dlaczego umowa zostaje rozwiązana.', 2000),
})

export const reportTask = z.object({
  ...ofContract,
  reportOn: day,
  usedAmount: money('Podaj kwotę wykorzystaną.'),
  returnedAmount: money('Podaj kwotę zwróconą, 0 gdy nic nie zwrócono.'),
  hoursDone: hours,
  recipients: optionalCount('Podaj liczbę osób, na przykład 40.'),
  results: required('Napisz, co zrobiono.', 8000),
})

export const acceptSettlement = z.object(ofContract)
export const returnSettlement = z.object({ ...ofContract, reason: required('Napisz, co trzeba poprawić.') })
