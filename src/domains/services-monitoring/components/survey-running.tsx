'use client'

import type { z } from 'zod'
import { useSaved } from '@/domains/services-organisation/components/use-saved'
import { useCommand } from '@/platform/web/use-command'
import { useCommandForm } from '@/platform/web/use-command-form'
import { ConfirmButton } from '@/ui/confirm-button'
import { DateField } from '@/ui/form/date-field'
import { Form } from '@/ui/form/form'
import { RadioGroupField } from '@/ui/form/radio-group-field'
import { TextArea } from '@/ui/form/text-area'
import { TextField } from '@/ui/form/text-field'
import { closeSurvey, enterPaperAnswer, moveSurveyEnd } from '../actions'
import type * as inputs from '../survey-inputs'
import { answerWords, countedAnswers, LONGEST_TEXT } from '../survey-model'
import type { SurveyPage } from '../survey-queries'

/** What somebody answered on paper, typed in with the code of the slip. */
export function PaperAnswerForm({ page }: { page: SurveyPage }) {
  const command = useCommandForm<z.input<typeof inputs.enterPaperAnswer>, void>({
    action: enterPaperAnswer,
    schema: async () => (await import('../survey-inputs')).enterPaperAnswer,
    defaultValues: { surveyId: page.id, code: '', answers: {} },
    onDone: useSaved('Ankieta papierowa wpisana.'),
  })
  return (
    <Form {...command} id="papier" submitLabel="Wpisz ankietę" long>
      <TextField
        name="code"
        label="Kod z kartki"
        hint="Gdy na papierze nie ma kodu, użyj kodu z kartki, której nikomu nie dano."
        width="short"
        required
      />
      {page.questions.map(({ code, kind, words }) =>
        kind === 'text' ? (
          <TextArea
            key={code}
            name={`answers.${code}`}
            label={words}
            hint="Pomiń nazwiska i wszystko, po czym można kogoś rozpoznać."
            rows={2}
            maxLength={LONGEST_TEXT}
          />
        ) : (
          <RadioGroupField
            key={code}
            name={`answers.${code}`}
            label={words}
            inline
            options={countedAnswers[kind].map((value) => ({ value, label: answerWords[value] ?? value }))}
          />
        ),
      )}
    </Form>
  )
}

/** Another last day. */
export function MoveSurveyEndForm({ page }: { page: SurveyPage }) {
  const command = useCommandForm<z.input<typeof inputs.moveSurveyEnd>, void>({
    action: moveSurveyEnd,
    schema: async () => (await import('../survey-inputs')).moveSurveyEnd,
    defaultValues: { surveyId: page.id, version: page.version, closesOn: page.days.closesOn ?? '' },
    onDone: useSaved('Ostatni dzień ankiety zmieniony.'),
  })
  return (
    <Form {...command} id="koniec" submitLabel="Zmień ostatni dzień">
      <DateField name="closesOn" label="Ostatni dzień" required />
    </Form>
  )
}

/** No answer after that; the results are shown and go into the evaluation. */
export function CloseSurvey({ page }: { page: SurveyPage }) {
  const { run, outcome } = useCommand(closeSurvey, useSaved('Ankieta zamknięta.'))
  const { answered } = page.results
  return (
    <ConfirmButton
      label="Zamknij ankietę"
      icon="lock"
      variant="primary"
      title="Zamknąć ankietę?"
      confirmLabel="Zamknij i pokaż wyniki"
      action={() => run({ surveyId: page.id, version: page.version })}
      outcome={outcome}
    >
      {answered < 5
        ? `Odpowiedziało ${answered} z ${page.asked ?? 0}. Przy mniej niż 5 odpowiedziach wyniki nie będą pokazane i nie wejdą do ewaluacji.`
        : `Odpowiedziało ${answered} z ${page.asked ?? 0}. Po zamknięciu nikt już nie odpowie, a wyniki wejdą do ewaluacji.`}
    </ConfirmButton>
  )
}
