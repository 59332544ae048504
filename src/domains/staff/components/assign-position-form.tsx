'use client'

import { useState } from 'react'
import { isLocalDate, type LocalDate } from '@/kernel/calendar-day'
import { useWatch } from 'react-hook-form'
import { useCommandForm } from '@/platform/web/use-command-form'
import { Button } from '@/ui/button'
import { CheckboxField } from '@/ui/form/checkbox-field'
import { CheckboxGroupField } from '@/ui/form/checkbox-group-field'
import { DateField } from '@/ui/form/date-field'
import { FieldRow } from '@/ui/form/field-set'
import { Form } from '@/ui/form/form'
import { NumberField } from '@/ui/form/number-field'
import { SelectField, type Option } from '@/ui/form/select-field'
import { showToast } from '@/ui/toast'
import { assignPosition } from '../actions'
import { consultantKindLabels, positionLabels } from '../labels'
import { qualificationRefusals, type HeldQualification } from '../rules/qualifications'
import { optionsOf } from './options'

type AssignPositionProps = {
  userId: string
  today: LocalDate
  teams: readonly Option[]
  districts: readonly Option[]
  /** what is written down about the person's qualifications */
  held: readonly HeldQualification[]
  /** the administrator's own account */
  own: boolean
}

const ownPosition = [
  {
    code: 'own-position',
    message: 'Nikt nie powierza stanowiska sobie.',
    remedy: 'Zrobi to inny administrator.',
  },
]

/** One more position for a person; opens in its place when asked for. */
export function AssignPosition(props: AssignPositionProps) {
  const [open, setOpen] = useState(false)
  if (!open)
    return (
      <Button icon="plus" onClick={() => setOpen(true)} refusals={props.own ? ownPosition : []}>
        Powierz stanowisko
      </Button>
    )
  return <AssignPositionForm {...props} close={() => setOpen(false)} />
}

function AssignPositionForm({
  userId,
  today,
  teams,
  districts,
  held,
  close,
}: Omit<AssignPositionProps, 'own'> & { close: () => void }) {
  const command = useCommandForm({
    action: assignPosition,
    schema: async () => (await import('../inputs')).assignPosition,
    defaultValues: {
      userId,
      kind: '' as never,
      speciality: '' as const,
      teamId: '',
      fte: 1,
      validFrom: today,
      validTo: '',
      districtIds: [],
      overFteConfirmed: false,
    },
    onDone: () => {
      showToast({ message: 'Stanowisko zostało powierzone.' })
      close()
    },
  })
  const { outcome } = command
  const [kind, speciality, from] = useWatch({
    control: command.form.control,
    name: ['kind', 'speciality', 'validFrom'],
  })
  const overFte = outcome.kind === 'refused' && outcome.refusals.some(({ code }) => code === 'over-fte')
  return (
    <Form
      {...command}
      id="stanowisko"
      submitLabel="Powierz stanowisko"
      refusals={qualificationRefusals(kind, speciality || null, held, isLocalDate(from) ? from : today)}
      actions={<Button onClick={close}>Anuluj</Button>}
    >
      <SelectField name="kind" label="Stanowisko" options={optionsOf(positionLabels)} required />
      {(kind as string) === 'consultant' ? (
        <SelectField
          name="speciality"
          label="W zakresie"
          options={optionsOf(consultantKindLabels)}
          required
        />
      ) : null}
      <SelectField name="teamId" label="Zespół" options={teams} emptyLabel="poza zespołami" />
      <FieldRow>
        <NumberField name="fte" label="Wymiar etatu" decimals={2} hint="1 to pełny etat." required />
        <DateField name="validFrom" label="Od dnia" required />
        <DateField name="validTo" label="Do dnia" hint="Puste: bezterminowo." />
      </FieldRow>
      {districts.length > 0 ? (
        <CheckboxGroupField
          name="districtIds"
          label="Rejony"
          options={districts}
          layout="columns"
          hint="Po nich program proponuje pracownika dla adresu klienta."
        />
      ) : null}
      {overFte ? (
        <CheckboxField name="overFteConfirmed" label="Potwierdzam łącznie więcej niż pełny etat" />
      ) : null}
    </Form>
  )
}
