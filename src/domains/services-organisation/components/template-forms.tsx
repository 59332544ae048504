'use client'

import type { z } from 'zod'
import { useCommandForm } from '@/platform/web/use-command-form'
import { CheckboxGroupField } from '@/ui/form/checkbox-group-field'
import { Form } from '@/ui/form/form'
import { SelectField, type Option } from '@/ui/form/select-field'
import { TextArea } from '@/ui/form/text-area'
import { TextField } from '@/ui/form/text-field'
import { addTemplateStep, changeTemplateStep, withdrawTemplateStep } from '../actions'
import { participantLabels, stageLabels } from '../labels'
import type * as inputs from '../template-inputs'
import { useSaved } from './use-saved'

const options = (labels: Readonly<Record<string, string>>): Option[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

function StepFields({ ofCentre }: { ofCentre: boolean }) {
  return (
    <>
      <TextArea name="activity" label="Czynność" rows={2} required />
      <CheckboxGroupField
        name="actors"
        label="Kto"
        options={options(participantLabels)}
        layout="columns"
        required
      />
      <CheckboxGroupField
        name="coActors"
        label="Z kim"
        options={options(participantLabels)}
        layout="columns"
      />
      {ofCentre ? <TextField name="output" label="Wynik" width="full" /> : null}
      <TextField
        name="optionalReason"
        label="Dlaczego krok można pominąć"
        hint="Puste: krok jest obowiązkowy."
        width="full"
      />
      <TextField name="reason" label="Powód zmiany szablonu" width="full" required />
    </>
  )
}

type Added = z.input<typeof inputs.addTemplateStep>
type AddProps = Pick<Added, 'template' | 'version'> & { after: readonly Option[] }

/** A step of the centre in a stage of the template; saved as a new version. */
export function AddTemplateStepForm({ template, version, after }: AddProps) {
  const command = useCommandForm<Added, { number: number }>({
    action: addTemplateStep,
    schema: async () => (await import('../template-inputs')).addTemplateStep,
    defaultValues: {
      template,
      version,
      stage: '' as Added['stage'],
      afterCode: '',
      activity: '',
      actors: ['coordinator'],
      coActors: [],
      output: '',
      optionalReason: '',
      reason: '',
    },
    onDone: useSaved('Zapisano nową wersję szablonu.'),
  })
  return (
    <Form {...command} id="nowy-krok" submitLabel="Dodaj krok jako nową wersję" long>
      <SelectField name="stage" label="Etap" options={options(stageLabels)} required />
      <SelectField name="afterCode" label="Po którym kroku" options={after} required />
      <StepFields ofCentre />
    </Form>
  )
}

type Changed = z.input<typeof inputs.changeTemplateStep>

/** Other words, other people, or optional – as a new version. */
export function ChangeTemplateStepForm({ values, href }: { values: Omit<Changed, 'reason'>; href: string }) {
  const command = useCommandForm<Changed, { number: number }>({
    action: changeTemplateStep,
    schema: async () => (await import('../template-inputs')).changeTemplateStep,
    defaultValues: { ...values, reason: '' },
    onDone: useSaved('Zapisano nową wersję szablonu.', href),
  })
  return (
    <Form {...command} id="krok-szablonu" submitLabel="Zapisz jako nową wersję" long>
      <StepFields ofCentre={values.code.startsWith('OSR-')} />
    </Form>
  )
}

type Withdrawn = z.input<typeof inputs.withdrawTemplateStep>
type WithdrawProps = Omit<Withdrawn, 'reason'> & { ofCentre: boolean; href: string }

/** The step of the centre goes, or the step of the model gets its own words back. */
export function WithdrawTemplateStepForm({ ofCentre, href, ...values }: WithdrawProps) {
  const command = useCommandForm<Withdrawn, { number: number }>({
    action: withdrawTemplateStep,
    schema: async () => (await import('../template-inputs')).withdrawTemplateStep,
    defaultValues: { ...values, reason: '' },
    onDone: useSaved('Zapisano nową wersję szablonu.', href),
  })
  return (
    <Form {...command} id="wycofanie" submitLabel={ofCentre ? 'Usuń krok ośrodka' : 'Przywróć krok modelu'}>
      <TextField name="reason" label="Powód zmiany szablonu" width="full" required />
    </Form>
  )
}
