'use client'

import { useFieldArray, useFormContext } from 'react-hook-form'
import type { z } from 'zod'
import { useCommandForm } from '@/platform/web/use-command-form'
import { Button } from '@/ui/button'
import { DateField } from '@/ui/form/date-field'
import { FieldRow } from '@/ui/form/field-set'
import { Form } from '@/ui/form/form'
import { RadioGroupField } from '@/ui/form/radio-group-field'
import { SelectField } from '@/ui/form/select-field'
import { TextArea } from '@/ui/form/text-area'
import { TextField } from '@/ui/form/text-field'
import { IconButton } from '@/ui/icon-button'
import { agreeTerms, updateTerms } from '../actions'
import type { TermsVersion } from '../file-queries'
import type * as inputs from '../inputs/terms'
import { certificateScopeLabels, cooperationFormLabels, taskOwnerLabels } from '../labels'
import { keeps, typedInto, type Kept } from '../model'
import { useSaved } from './use-saved'

const options = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

type Values = z.input<typeof inputs.agreeTerms>
const emptyTask: Values['tasks'][number] = { description: '', owner: 'client', dueOn: '' }

/** First terms of cooperation; what is typed is kept on the server. */
export function AgreeTermsForm({
  fileId,
  today,
  scope,
  emptyPackage,
  kept,
}: {
  fileId: string
  today: string
  emptyPackage: boolean
  scope: Values['scope']
  kept: Kept
}) {
  const fresh: Values = {
    fileId,
    form: 'socialWork',
    specialist: '',
    scope,
    agreedOn: today,
    goals: '',
    clientWords: '',
    tasks: [emptyTask],
    emptyPackageReason: '',
    warningReason: '',
  }
  const command = useCommandForm<Values, { termsId: string }>({
    action: agreeTerms,
    schema: async () => (await import('../inputs/terms')).agreeTerms,
    defaultValues: { ...fresh, ...typedInto<Values>(kept), fileId },
    draft: keeps('social-work.terms', fileId, kept),
    onDone: useSaved(
      'Zasady współdziałania zapisane. Wystaw zał. 5.',
      `/praca-socjalna/${fileId}/zaswiadczenia`,
    ),
  })
  return (
    <Form {...command} id="ustalenia" submitLabel="Zapisz zasady współdziałania" long>
      <TermsFields emptyPackage={emptyPackage} />
    </Form>
  )
}

/** A new version with its reason; the earlier one stays readable (G-062). */
export function UpdateTermsForm({
  fileId,
  terms,
  today,
  emptyPackage,
}: {
  fileId: string
  terms: TermsVersion
  today: string
  emptyPackage: boolean
}) {
  const command = useCommandForm<z.input<typeof inputs.updateTerms>, { termsId: string }>({
    action: updateTerms,
    schema: async () => (await import('../inputs/terms')).updateTerms,
    defaultValues: {
      termsId: terms.id,
      version: terms.version,
      form: terms.form,
      specialist: terms.specialist ?? '',
      scope: terms.scope,
      agreedOn: today,
      goals: terms.goals,
      clientWords: terms.clientWords ?? '',
      tasks: terms.tasks
        .filter(({ state }) => state === 'planned')
        .map(({ description, owner, dueOn }) => ({ description, owner, dueOn: dueOn ?? '' })),
      changeReason: '',
      emptyPackageReason: terms.emptyPackageReason ?? '',
      warningReason: '',
    },
    onDone: useSaved('Zasady zaktualizowane. Wystaw zał. 5.', `/praca-socjalna/${fileId}/zaswiadczenia`),
  })
  return (
    <Form {...command} id="aktualizacja" submitLabel="Zapisz aktualizację zasad" long>
      <TextArea name="changeReason" label="Dlaczego zasady się zmieniają" rows={2} required />
      <TermsFields emptyPackage={emptyPackage} />
    </Form>
  )
}

function TermsFields({ emptyPackage }: { emptyPackage: boolean }) {
  const form = useFormContext<Values>().watch('form')
  return (
    <>
      <TextArea
        name="goals"
        label="Co chcecie osiągnąć"
        hint="Wspólny cel, jednym lub kilkoma zdaniami."
        required
      />
      <TextArea name="clientWords" label="Cel słowami klienta" rows={2} />
      <TaskFields />
      {emptyPackage ? (
        <TextArea
          name="emptyPackageReason"
          label="Dlaczego pakiet usług jest pusty"
          hint="Plan obejmuje indywidualny pakiet usług. Usługę dodasz w zakładce „Pakiet usług”."
          rows={2}
          required
        />
      ) : null}
      <RadioGroupField
        name="form"
        label="Forma współdziałania"
        options={options(cooperationFormLabels)}
        inline
      />
      {form === 'otherSpecialist' ? (
        <TextField
          name="specialist"
          label="Z jakim specjalistą"
          hint="Na przykład zajęcia w CIS, terapia. To on co miesiąc potwierdza współdziałanie."
          required
        />
      ) : null}
      <FieldRow>
        <SelectField
          name="scope"
          label="Z kim ustalono"
          options={options(certificateScopeLabels)}
          emptyLabel={null}
        />
        <DateField name="agreedOn" label="W dniu" required />
      </FieldRow>
      <TextField
        name="warningReason"
        label="Powód pominięcia ostrzeżeń"
        hint="Tylko wtedy, gdy zasady zapisujesz mimo ostrzeżenia; powód zostaje w historii."
      />
    </>
  )
}

/** Who does what and until when; at least one task (G-059), mostly the client's own (G-057). */
function TaskFields() {
  const { control, watch } = useFormContext<Values>()
  const { fields, append, remove } = useFieldArray({ control, name: 'tasks' })
  const tasks = watch('tasks')
  const own = tasks.filter(({ owner }) => owner === 'client' || owner === 'together').length
  const share = tasks.length === 0 ? 0 : Math.round((own / tasks.length) * 100)
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="mb-2 font-semibold">Działania</legend>
      {fields.map((field, index) => (
        <div key={field.id} className="flex flex-col gap-2 rounded-md border border-line p-3">
          <div className="flex items-start gap-2">
            <div className="min-w-0 flex-1">
              <TextField name={`tasks.${index}.description`} label={`Działanie ${index + 1}`} required />
            </div>
            {fields.length > 1 ? (
              <IconButton
                icon="trash-2"
                label={`Usuń działanie ${index + 1}`}
                onClick={() => remove(index)}
              />
            ) : null}
          </div>
          <FieldRow>
            <SelectField
              name={`tasks.${index}.owner`}
              label="Kto"
              options={options(taskOwnerLabels)}
              emptyLabel={null}
            />
            <DateField name={`tasks.${index}.dueOn`} label="Do kiedy" />
          </FieldRow>
        </div>
      ))}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button icon="plus" size="small" onClick={() => append(emptyTask)}>
          Dodaj działanie
        </Button>
        <p className="text-sm text-ink-soft" role="status">
          Udział klienta w działaniach: {`${share}%`}
          {share < 67 ? ' – poniżej dwóch trzecich; pomyśl, co klient może zrobić sam.' : '.'}
        </p>
      </div>
    </fieldset>
  )
}
