'use client'

import { useCallback, useMemo } from 'react'
import { useForm, type FieldErrors, type UseFormReturn } from 'react-hook-form'
import { changedAgain, unchanged } from '../answers'
import { UNCHANGED_SECTIONS, type Answers, type Questionnaire, type Section } from '../model'
import { validateAnswers } from '../validate-answers'
import { answersOf, fieldValue, fieldValues, type FormValues } from './form-values'

export type QuestionnaireState = {
  form: UseFormReturn<FormValues>
  /** Answers of the right type; what cannot be understood stays in its field with an error. */
  read: () => Answers
  markUnchanged: (section: Section, previous: Answers) => void
  editAgain: (section: Section) => void
}

/** The answers as a form: fields named by question ids, checked by the same rules as on the server. */
export function useQuestionnaire(definition: Questionnaire, initialAnswers: Answers): QuestionnaireState {
  const defaultValues = useMemo(() => fieldValues(definition, initialAnswers), [definition, initialAnswers])
  const form = useForm<FormValues>({
    defaultValues,
    mode: 'onTouched',
    resolver: (values) => {
      const errors = errorsOf(definition, values)
      return Object.keys(errors).length === 0 ? { values, errors: {} } : { values: {}, errors }
    },
  })

  const read = useCallback((): Answers => {
    const answers = answersOf(definition, form.getValues())
    const wrong = new Set(validateAnswers(definition, answers).map((problem) => problem.questionId))
    return Object.fromEntries(Object.entries(answers).filter(([id]) => !wrong.has(id))) as Answers
  }, [definition, form])

  const write = useCallback(
    (section: Section, answers: Answers) => {
      for (const question of section.questions) {
        form.setValue(question.id, fieldValue(definition, question.id, answers[question.id]), {
          shouldDirty: true,
        })
      }
      form.setValue(UNCHANGED_SECTIONS, answers[UNCHANGED_SECTIONS], { shouldDirty: true })
      form.clearErrors(section.questions.map((question) => question.id))
    },
    [definition, form],
  )

  return {
    form,
    read,
    markUnchanged: (section, previous) => write(section, unchanged(section, read(), previous)),
    editAgain: (section) =>
      form.setValue(UNCHANGED_SECTIONS, changedAgain(read(), section.id)[UNCHANGED_SECTIONS], {
        shouldDirty: true,
      }),
  }
}

function errorsOf(definition: Questionnaire, values: FormValues): FieldErrors<FormValues> {
  return Object.fromEntries(
    validateAnswers(definition, answersOf(definition, values)).map((problem) => [
      problem.questionId,
      { type: 'answer', message: problem.message },
    ]),
  )
}
