'use client'

import { useFieldArray, useWatch, type UseFormReturn } from 'react-hook-form'
import type { z } from 'zod'
import { formatMoney } from '@/kernel/money'
import { Button } from '@/ui/button'
import { FieldRow } from '@/ui/form/field-set'
import { MoneyField } from '@/ui/form/money-field'
import { SelectField } from '@/ui/form/select-field'
import type * as inputs from '../inputs/selection'
import { amountOfChoice, togetherInWords } from '../rules/award-choice'

export type RankedChoice = {
  readonly offerId: string
  readonly place: number
  readonly provider: string
  /** what the offer asks for */
  readonly amount: number
}

type AwardWinnersProps = {
  form: UseFormReturn<z.input<typeof inputs.award>>
  /** offers that may still win, best first */
  offers: readonly RankedChoice[]
  several: boolean
  standing: boolean
  left: number | null
}

/** Rows of winners: an offer and what it is awarded. Another offer brings its amount, unless one was typed. */
export function AwardWinners({ form, offers, several, standing, left }: AwardWinnersProps) {
  const rows = useFieldArray({ control: form.control, name: 'winners' })
  const winners = useWatch({ control: form.control, name: 'winners' })
  const chosen = winners.map(({ offerId }) => offerId)
  const next = offers.find(({ offerId }) => !chosen.includes(offerId))
  const choose = (at: number, offerId: string) => {
    const amount = amountOfChoice(offers, form.getValues(`winners.${at}.amount`), offerId)
    form.setValue(`winners.${at}.amount`, amount, { shouldDirty: true, shouldValidate: amount !== undefined })
  }
  return (
    <>
      {rows.fields.map((field, at) => (
        <WinnerRow
          key={field.id}
          at={at}
          offers={offers.map((offer) => ({
            ...offer,
            taken: chosen.some((id, other) => other !== at && id === offer.offerId),
          }))}
          onChoose={(offerId) => choose(at, offerId)}
          onRemove={at > 0 || standing ? () => rows.remove(at) : null}
        />
      ))}
      {several && next ? (
        <div>
          <Button
            size="small"
            icon="plus"
            onClick={() => rows.append({ offerId: next.offerId, amount: next.amount })}
          >
            Wybierz jeszcze jedną ofertę
          </Button>
        </div>
      ) : null}
      {several ? (
        <p role="status" className="tabular-nums">
          {togetherInWords(winners, left)}
        </p>
      ) : null}
    </>
  )
}

type WinnerRowProps = {
  at: number
  offers: readonly (RankedChoice & { taken: boolean })[]
  onChoose: (offerId: string) => void
  onRemove: (() => void) | null
}

function WinnerRow({ at, offers, onChoose, onRemove }: WinnerRowProps) {
  const nameOf = (label: string) => (at === 0 ? label : `${label} (${at + 1})`)
  return (
    <div className="flex flex-col gap-2">
      <FieldRow>
        <SelectField
          name={`winners.${at}.offerId`}
          label={nameOf('Wybrana oferta')}
          options={offers.map(({ offerId, place, provider, amount, taken }) => ({
            value: offerId,
            label: `${place}. ${provider}, ${formatMoney(amount)}`,
            disabled: taken,
          }))}
          onChoose={onChoose}
          required
        />
        <MoneyField name={`winners.${at}.amount`} label={nameOf('Przyznana kwota')} width="medium" required />
      </FieldRow>
      {onRemove ? (
        <div>
          <Button size="small" variant="quiet" icon="x" onClick={onRemove}>
            {at === 0 ? 'Bez tej oferty' : `Bez oferty ${at + 1}`}
          </Button>
        </div>
      ) : null}
    </div>
  )
}
