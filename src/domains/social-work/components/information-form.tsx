'use client'

import { useWatch } from 'react-hook-form'
import type { z } from 'zod'
import { informationCategoryLabels } from '@/domains/benefits/labels'
import { useCommandForm } from '@/platform/web/use-command-form'
import { DateField } from '@/ui/form/date-field'
import { Form } from '@/ui/form/form'
import { SelectField, type Option } from '@/ui/form/select-field'
import { TextArea } from '@/ui/form/text-area'
import { TextField } from '@/ui/form/text-field'
import { sendOtherInformation } from '../actions'
import type * as inputs from '../inputs/door'
import { keeps, typedInto, type Kept } from '../model'
import { useSaved } from './use-saved'

type Values = z.input<typeof inputs.sendOtherInformation>
const categories = Object.entries(informationCategoryLabels).map(([value, label]) => ({ value, label }))

type InformationFormProps = { fileId: string; today: string; proceedings: readonly Option[]; kept: Kept }

/** From the closed catalogue, to an open proceeding, with the client knowing: quicker than walking down the corridor. */
export function InformationForm({ fileId, today, proceedings, kept }: InformationFormProps) {
  const empty = {
    fileId,
    proceedingId: proceedings[0]?.value ?? '',
    description: '',
    foundOn: today,
    clientInformedOn: today,
    notInformedReason: '',
  }
  const seen = useSaved('Przekazano. Pracownik ds. świadczeń już to widzi.')
  const waiting = useSaved('Przekazano. Odczyta to ten, kto poprowadzi akta świadczeniowe klienta.')
  const command = useCommandForm<Values, { informationId: string; told: boolean }>({
    action: sendOtherInformation,
    schema: async () => (await import('../inputs/door')).sendOtherInformation,
    defaultValues: { ...empty, ...typedInto<Values>(kept), fileId },
    draft: keeps('social-work.information', fileId, kept),
    onDone: ({ told }) => {
      command.form.reset(empty)
      if (told) seen()
      else waiting()
    },
  })
  const informed = useWatch({ control: command.form.control, name: 'clientInformedOn' })
  return (
    <Form
      {...command}
      id="informacja"
      submitLabel="Przekaż informację"
      long
      refusals={
        proceedings.length === 0
          ? [
              {
                code: 'no-proceeding',
                message: 'Klient nie ma otwartego postępowania w sprawie świadczenia.',
                remedy: 'Informację można przekazać tylko do otwartej sprawy.',
              },
            ]
          : []
      }
    >
      {proceedings.length > 1 ? (
        <SelectField name="proceedingId" label="Do sprawy" options={proceedings} emptyLabel={null} />
      ) : null}
      <SelectField
        name="category"
        label="Kategoria"
        hint="Tylko to, co istotne dla świadczenia. Innych treści nie przekazuje się."
        options={categories}
        required
      />
      <TextArea name="description" label="Treść" hint="Sam fakt, bez szczegółów z rozmów." required />
      <DateField name="foundOn" label="Kiedy to ustalono" required />
      <DateField name="clientInformedOn" label="Klient poinformowany" hint="Zanim informacja trafi dalej." />
      {informed ? null : (
        <TextField
          name="notInformedReason"
          label="Podstawa prawna, dla której klienta nie poinformowano"
          required
        />
      )}
    </Form>
  )
}
