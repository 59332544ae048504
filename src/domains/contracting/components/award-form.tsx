'use client'

import { useFieldArray } from 'react-hook-form'
import type { z } from 'zod'
import { formatMoney } from '@/kernel/money'
import { useCommandForm } from '@/platform/web/use-command-form'
import { Button } from '@/ui/button'
import { FieldRow } from '@/ui/form/field-set'
import { Form } from '@/ui/form/form'
import { MoneyField } from '@/ui/form/money-field'
import { RadioGroupField } from '@/ui/form/radio-group-field'
import { SelectField } from '@/ui/form/select-field'
import { TextArea } from '@/ui/form/text-area'
import { TextField } from '@/ui/form/text-field'
import { award } from '../actions'
import type * as inputs from '../inputs/selection'
import { awardedByLabels } from '../labels'
import { useSaved } from './use-saved'
import { optionsOf } from './words'

export type RankedChoice = {
  readonly offerId: string
  readonly place: number
  readonly provider: string
  /** what the offer asks for */
  readonly amount: number
}

type AwardFormProps = {
  selectionId: string
  version: number
  /** offers that may still win, best first */
  offers: readonly RankedChoice[]
  /** an open contest may have several winners */
  several: boolean
  /** there are winners already whose award stands */
  standing: boolean
}

/** Which offers win, for how much, by whose decision. */
export function AwardForm({ offers, several, standing, ...ids }: AwardFormProps) {
  const [first] = offers
  const command = useCommandForm<z.input<typeof inputs.award>, void>({
    action: award,
    schema: async () => (await import('../inputs/selection')).award,
    defaultValues: {
      ...ids,
      winners: first ? [{ offerId: first.offerId, amount: first.amount }] : [],
      decidedBy: '' as 'mayor',
      decisionNumber: '',
      reasons: '',
    },
    onDone: useSaved('Zapisano decyzję o wyborze.'),
  })
  return (
    <Form {...command} id="decyzja" submitLabel="Zapisz decyzję o wyborze">
      <Winners offers={offers} several={several} control={command.form.control} standing={standing} />
      <RadioGroupField
        name="decidedBy"
        label="Kto podjął decyzję"
        options={optionsOf(awardedByLabels)}
        required
      />
      <TextField name="decisionNumber" label="Numer decyzji albo zarządzenia" required />
      <TextArea
        name="reasons"
        label="Uzasadnienie"
        hint={
          standing
            ? 'Potrzebne, gdy pomijasz ofertę wyżej na liście albo nie wybierasz następnej.'
            : 'Potrzebne, gdy pomijasz ofertę wyżej na liście.'
        }
        rows={3}
      />
    </Form>
  )
}

type Control = ReturnType<typeof useCommandForm<z.input<typeof inputs.award>, void>>['form']['control']
type WinnersProps = Pick<AwardFormProps, 'offers' | 'several' | 'standing'> & { control: Control }

function Winners({ offers, several, standing, control }: WinnersProps) {
  const winners = useFieldArray({ control, name: 'winners' })
  const next = offers[winners.fields.length]
  const nameOf = (label: string, at: number) => (at === 0 ? label : `${label} (${at + 1})`)
  return (
    <>
      {winners.fields.map((field, at) => (
        <div key={field.id} className="flex flex-col gap-2">
          <FieldRow>
            <SelectField
              name={`winners.${at}.offerId`}
              label={nameOf('Wybrana oferta', at)}
              options={offers.map(({ offerId, place, provider, amount }) => ({
                value: offerId,
                label: `${place}. ${provider}, ${formatMoney(amount)}`,
              }))}
              required
            />
            <MoneyField
              name={`winners.${at}.amount`}
              label={nameOf('Przyznana kwota', at)}
              width="medium"
              required
            />
          </FieldRow>
          {at > 0 || standing ? (
            <div>
              <Button size="small" variant="quiet" icon="x" onClick={() => winners.remove(at)}>
                {at === 0 ? 'Bez tej oferty' : `Bez oferty ${at + 1}`}
              </Button>
            </div>
          ) : null}
        </div>
      ))}
      {several && next ? (
        <div>
          <Button
            size="small"
            icon="plus"
            onClick={() => winners.append({ offerId: next.offerId, amount: next.amount })}
          >
            Wybierz jeszcze jedną ofertę
          </Button>
        </div>
      ) : null}
    </>
  )
}
