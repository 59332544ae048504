'use client'

import type { z } from 'zod'
import { useCommandForm } from '@/platform/web/use-command-form'
import { Form } from '@/ui/form/form'
import { RadioGroupField } from '@/ui/form/radio-group-field'
import { TextArea } from '@/ui/form/text-area'
import { TextField } from '@/ui/form/text-field'
import { award } from '../actions'
import type * as inputs from '../inputs/selection'
import { awardedByLabels } from '../labels'
import { AwardWinners, type RankedChoice } from './award-winners'
import { useSaved } from './use-saved'
import { optionsOf } from './words'

type AwardFormProps = {
  selectionId: string
  version: number
  /** offers that may still win, best first */
  offers: readonly RankedChoice[]
  /** an open contest may have several winners */
  several: boolean
  /** there are winners already whose award stands */
  standing: boolean
  /** money of the announcement that nobody has been awarded yet, in grosze; null where it names none */
  left: number | null
}

/** Which offers win, for how much, by whose decision. */
export function AwardForm({ offers, several, standing, left, ...ids }: AwardFormProps) {
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
      <AwardWinners form={command.form} {...{ offers, several, standing, left }} />
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
