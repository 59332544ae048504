'use client'

import { useFieldArray, useFormContext } from 'react-hook-form'
import type { z } from 'zod'
import { useSaved } from '@/domains/services-organisation/components/use-saved'
import { useCommandForm } from '@/platform/web/use-command-form'
import { Button } from '@/ui/button'
import { DateField } from '@/ui/form/date-field'
import { FieldRow } from '@/ui/form/field-set'
import { Form } from '@/ui/form/form'
import { NumberField } from '@/ui/form/number-field'
import { SelectField } from '@/ui/form/select-field'
import { TextArea } from '@/ui/form/text-area'
import { TextField } from '@/ui/form/text-field'
import { IconButton } from '@/ui/icon-button'
import { openSurvey, saveSurvey } from '../actions'
import type * as inputs from '../survey-inputs'
import { questionKindLabels } from '../survey-model'
import type { SurveyPage } from '../survey-queries'
import { optionsOf } from './options'

type Values = z.input<typeof inputs.saveSurvey>

/** The words and questions of a survey, before anybody has a code. */
export function SurveyEditor({ page }: { page: SurveyPage }) {
  const command = useCommandForm<Values, void>({
    action: saveSurvey,
    schema: async () => (await import('../survey-inputs')).saveSurvey,
    defaultValues: {
      surveyId: page.id,
      version: page.version,
      title: page.title,
      introduction: page.introduction,
      questions: page.questions,
    },
    onDone: useSaved('Ankieta zapisana.'),
  })
  return (
    <Form {...command} id="pytania" submitLabel="Zapisz ankietę" long>
      <TextField name="title" label="Tytuł" hint="Adresaci zobaczą go na kartce i nad pytaniami." required />
      <TextArea name="introduction" label="Wstęp" rows={4} />
      <Questions />
    </Form>
  )
}

function Questions() {
  const { control } = useFormContext<Values>()
  const { fields, append, remove, swap } = useFieldArray({ control, name: 'questions' })
  return (
    <fieldset className="flex min-w-0 flex-col gap-3">
      <legend className="mb-2 font-semibold">Pytania</legend>
      <p className="max-w-reading text-ink-soft">
        Krótkie zdania, proste słowa, jedna rzecz w jednym pytaniu. Bez pytań, po których można kogoś
        rozpoznać: wiek, adres, choroba.
      </p>
      {fields.map((field, at) => (
        <div
          key={field.id}
          role="group"
          aria-label={`Pytanie ${at + 1}`}
          className="flex flex-col gap-2 rounded-md border border-line p-3"
        >
          <TextField name={`questions.${at}.words`} label={`Pytanie ${at + 1}`} required />
          <div className="flex flex-wrap items-end gap-2">
            <div className="min-w-0 flex-1 basis-48">
              <SelectField
                name={`questions.${at}.kind`}
                label="Jak się odpowiada"
                options={optionsOf(questionKindLabels)}
                emptyLabel={null}
              />
            </div>
            <IconButton
              icon="arrow-up"
              label={`Przesuń pytanie ${at + 1} wyżej`}
              disabled={at === 0}
              onClick={() => swap(at, at - 1)}
            />
            <IconButton
              icon="arrow-down"
              label={`Przesuń pytanie ${at + 1} niżej`}
              disabled={at === fields.length - 1}
              onClick={() => swap(at, at + 1)}
            />
            <IconButton icon="trash-2" label={`Usuń pytanie ${at + 1}`} onClick={() => remove(at)} />
          </div>
        </div>
      ))}
      <div>
        <Button
          icon="plus"
          size="small"
          onClick={() => append({ code: `own${crypto.randomUUID().slice(0, 8)}`, kind: 'scale', words: '' })}
        >
          Dodaj pytanie
        </Button>
      </div>
    </fieldset>
  )
}

/** The days of the survey and how many get a code. */
export function OpenSurveyForm({ page }: { page: SurveyPage }) {
  const command = useCommandForm<z.input<typeof inputs.openSurvey>, void>({
    action: openSurvey,
    schema: async () => (await import('../survey-inputs')).openSurvey,
    defaultValues: { surveyId: page.id, version: page.version, opensOn: page.today, closesOn: '' },
    onDone: useSaved('Ankieta otwarta, kody są gotowe do druku.'),
  })
  return (
    <Form {...command} id="otwarcie" submitLabel="Otwórz ankietę i utwórz kody">
      <FieldRow>
        <DateField name="opensOn" label="Pierwszy dzień" required />
        <DateField name="closesOn" label="Ostatni dzień" required />
        <NumberField name="asked" label="Liczba kodów" hint="Tylu osobom dasz kartkę." required />
      </FieldRow>
      <p className="max-w-reading text-sm text-ink-soft">
        Po otwarciu pytań nie można zmienić. Wyniki zobaczysz po zamknięciu ankiety, gdy odpowie co najmniej 5
        osób.
      </p>
    </Form>
  )
}
