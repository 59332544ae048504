'use client'

import type { LocalDate } from '@/kernel/local-date'
import { DateField } from '@/ui/form/date-field'
import { SelectField } from '@/ui/form/select-field'
import { TextArea } from '@/ui/form/text-area'
import { TextField } from '@/ui/form/text-field'
import { appealOutcomeLabels } from '../labels'
import { optionsOf } from './looks'

type OutcomeFieldsProps = { passed: boolean; inPart: boolean; today: LocalDate }

/** What was ruled and when: by the kolegium, or by the centre on an appeal it still has. */
export function OutcomeFields({ passed, inPart, today }: OutcomeFieldsProps) {
  const { selfCorrected, ...ofKolegium } = appealOutcomeLabels
  return (
    <>
      <SelectField
        name="outcome"
        label="Wynik"
        options={optionsOf(passed ? ofKolegium : { selfCorrected })}
        required
      />
      <DateField
        name="ruledOn"
        label={passed ? 'Dzień orzeczenia kolegium' : 'Dzień nowej decyzji ośrodka'}
        required
        max={today}
      />
      {inPart ? (
        <TextArea
          name="remains"
          label="Co z decyzji zostaje w mocy"
          hint="Na przykład: zasiłek za listopad i grudzień w kwocie 400,00 zł; uchylono tylko odmowę za styczeń."
          required
          rows={3}
        />
      ) : null}
      <TextField name="ruling" label={passed ? 'Znak orzeczenia' : 'Znak nowej decyzji'} />
    </>
  )
}
