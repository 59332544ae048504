'use client'

import type { z } from 'zod'
import type { LocalDate } from '@/kernel/calendar-day'
import { useCommandForm } from '@/platform/web/use-command-form'
import { DateField } from '@/ui/form/date-field'
import { Form } from '@/ui/form/form'
import { RadioGroupField } from '@/ui/form/radio-group-field'
import { SelectField } from '@/ui/form/select-field'
import { TextArea } from '@/ui/form/text-area'
import { choosePath } from '../actions'
import type * as inputs from '../inputs'
import { implementationPathLabels, realisationFormLabels } from '../labels'
import type { ImplementationPath, RealisationForm } from '../model'
import { ownStructuresSituations } from '../rules/form-choice'
import { useSaved } from './use-saved'

type Values = z.input<typeof inputs.choosePath>
type Props = {
  processId: string
  version: number
  path: ImplementationPath
  currentForm: RealisationForm | null
  situation: string | null
  today: LocalDate
  /** a choice was made before */
  again: boolean
}

const hints: Record<ImplementationPath, string> = {
  standard: 'Usługa jest wykonywana w formie modelowej i w niej zostaje; dostaje standard.',
  changeOfForm: 'Usługa jest wykonywana, ale przejdzie do innej formy.',
  newService: 'Usługi jeszcze nie ma; nie w pilotażu.',
}

const options = <Key extends string>(labels: Readonly<Record<Key, string>>) =>
  (Object.keys(labels) as Key[]).map((value) => ({ value, label: labels[value] }))

/** The director's choice of the path, with the facts it stands on, the day and the reasons. */
export function ChoosePathForm({ processId, version, path, currentForm, situation, today, again }: Props) {
  const command = useCommandForm<Values, void>({
    action: choosePath,
    schema: async () => (await import('../inputs')).choosePath,
    defaultValues: {
      processId,
      version,
      path,
      currentForm: currentForm ?? '',
      situation: (situation ?? '') as Values['situation'],
      reason: '',
      chosenOn: today,
    },
    onDone: useSaved('Ścieżka wdrażania została wybrana.'),
  })
  return (
    <Form {...command} id="sciezka-wybor" submitLabel={again ? 'Zmień ścieżkę' : 'Wybierz ścieżkę'}>
      <RadioGroupField
        name="path"
        label="Ścieżka"
        options={options(implementationPathLabels).map((one) => ({ ...one, hint: hints[one.value] }))}
        required
      />
      <SelectField
        name="currentForm"
        label="Obecna forma realizacji"
        options={options(realisationFormLabels)}
        emptyLabel="usługa nie jest wykonywana"
      />
      <SelectField
        name="situation"
        label="Dlaczego usługa może zostać we własnych strukturach"
        hint="Tylko gdy usługę wykonuje ośrodek, a forma się nie zmienia."
        options={options(ownStructuresSituations)}
        emptyLabel="nie dotyczy"
      />
      <TextArea name="reason" label="Uzasadnienie" rows={2} required />
      <DateField name="chosenOn" label="Dzień wyboru" max={today} required />
    </Form>
  )
}
