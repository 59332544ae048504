import { refusal, type Refusal } from '@/kernel/refusal'
import { committeeRefusals } from '@/domains/services-organisation/rules/choosing'
import type { RealisationForm } from '@/domains/services-organisation/model'
import type { PositionKind } from '@/platform/db/generated/enums'

export type Member = {
  readonly userId: string
  readonly name: string
  readonly positions: readonly PositionKind[]
  readonly coordinatesThisService: boolean
}

export type Statement = {
  readonly userId: string
  readonly providerId: string
  readonly impartial: boolean
}

export type CommissionFacts = {
  readonly form: RealisationForm
  readonly members: readonly Member[]
  /** providers whose offers came in time */
  readonly offerors: readonly { readonly providerId: string; readonly name: string }[]
  readonly statements: readonly Statement[]
  /** ties that stand in the register of providers on this day */
  readonly conflicts: readonly { readonly userId: string; readonly providerId: string }[]
}

export type Exclusion = { readonly userId: string; readonly name: string; readonly because: string }

/** Members who may not judge: they said so, or their tie to an offeror is in the register. */
export function excluded({ members, offerors, statements, conflicts }: CommissionFacts): Exclusion[] {
  return members.flatMap(({ userId, name }) => {
    const tied = offerors.filter(
      ({ providerId }) =>
        statements.some((one) => one.userId === userId && one.providerId === providerId && !one.impartial) ||
        conflicts.some((one) => one.userId === userId && one.providerId === providerId),
    )
    return tied.length === 0
      ? []
      : [{ userId, name, because: tied.map((offeror) => offeror.name).join(', ') }]
  })
}

/** Members who judge. */
export function acting(facts: CommissionFacts): Member[] {
  const out = new Set(excluded(facts).map(({ userId }) => userId))
  return facts.members.filter(({ userId }) => !out.has(userId))
}

/** Statements a person still owes. */
export const owedBy = (
  { offerors, statements }: Pick<CommissionFacts, 'offerors' | 'statements'>,
  userId: string,
) =>
  offerors.filter(
    ({ providerId }) => !statements.some((one) => one.userId === userId && one.providerId === providerId),
  )

/** Why the commission cannot work: nobody appointed, statements owed, an obligatory member missing or excluded. */
export function commissionRefusals(facts: CommissionFacts): Refusal[] {
  if (facts.members.length === 0)
    return [
      refusal(
        'commission.none',
        'Nie powołano komisji (R-057).',
        'Dyrektor powołuje komisję w kroku procesu i wskazuje jej członków.',
      ),
    ]
  const working = acting(facts)
  const owed = working
    .map((member) => ({ member, to: owedBy(facts, member.userId) }))
    .filter(({ to }) => to.length > 0)
    .map(({ member, to }) =>
      refusal(
        `commission.statement.${member.userId}`,
        `${member.name}: brak oświadczenia o bezstronności wobec: ${to.map(({ name }) => name).join(', ')}.`,
        'Każdy członek składa oświadczenie w zakładce „Oferty”.',
      ),
    )
  const out = excluded(facts)
  const missing = committeeRefusals(
    facts.form,
    working.map((member) => ({ ...member, impartialitySigned: true })),
  ).map((one) =>
    out.length === 0
      ? one
      : refusal(
          one.code,
          `${one.message.replace(/\.$/, '')}: wyłączono ${out.map(({ name, because }) => `${name} (${because})`).join('; ')}.`,
          'Dyrektor uzupełnia skład komisji w kroku procesu.',
        ),
  )
  return [...missing, ...owed]
}
