'use client'

import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { useWatch } from 'react-hook-form'
import { FormScope } from '@/ui/form/form-scope'
import { Button } from '@/ui/button'
import { Callout } from '@/ui/callout'
import { cn } from '@/ui/cn'
import { ActionBar } from '@/ui/form/action-bar'
import { AutosaveIndicator, isKept } from '@/ui/form/autosave-indicator'
import { fieldId, FormIdContext } from '@/ui/form/form-id'
import { answersAsked, missing, sectionProgress } from '../answers'
import type { Answers, Questionnaire } from '../model'
import { validateAnswers } from '../validate-answers'
import { answersOf } from './form-values'
import { MissingList, type OpenPoint } from './missing-list'
import { Resumed } from './resumed'
import { SectionFields, type Previous } from './section-fields'
import { SectionList } from './section-list'
import { useAnswersAutosave, type SaveAnswer } from './use-answers-autosave'
import { useQuestionnaire } from './use-questionnaire'

export type QuestionnaireFormProps = {
  definition: Questionnaire
  initialAnswers: Answers
  /** When the draft was last kept on the server, as an ISO instant. */
  savedAt?: string | null | undefined
  previous?: Previous | undefined
  /** Section to open first, where one writes on; the first one when left out. */
  initialSection?: string | undefined
  /** Told which section is opened, so that whoever comes back finds it open. */
  onOpenSection?: ((sectionId: string) => void) | undefined
  onSave: (answers: Answers) => Promise<SaveAnswer>
  /** Called with complete answers; without it the form only saves drafts. */
  onSubmit?: ((answers: Answers) => Promise<{ ok: true } | { ok: false; message: string }>) | undefined
  /** Says what will happen: "Zakończ wywiad". */
  submitLabel?: string | undefined
}

const FORM_ID = 'kwestionariusz'

/** Fills any questionnaire: one section at a time, kept on the server as one types, closed only when complete. */
export function QuestionnaireForm(props: QuestionnaireFormProps) {
  const { definition, previous, onSubmit } = props
  const { form, read, markUnchanged, editAgain } = useQuestionnaire(definition, props.initialAnswers)
  const autosave = useAnswersAutosave(read, props.onSave, props.savedAt ?? null)
  const values = useWatch({ control: form.control })
  const answers = answersOf(definition, values) as Answers
  const first = definition.sections[0]?.id ?? ''
  const [current, setCurrent] = useState(props.initialSection ?? first)
  const [resumed, setResumed] = useState(current !== first)
  const [tried, setTried] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [sending, setSending] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  const pointList = useRef<HTMLDivElement>(null)
  const closing = useRef(false)

  const { soon } = autosave
  useEffect(() => {
    const subscription = form.watch(() => soon())
    return () => subscription.unsubscribe()
  }, [form, soon])

  const at = definition.sections.findIndex((section) => section.id === current)
  const section = definition.sections[at]
  const open = (sectionId: string, questionId?: string) => {
    void autosave.now()
    setCurrent(sectionId)
    setResumed(false)
    props.onOpenSection?.(sectionId)
    setTimeout(() => focusOn(questionId === undefined ? heading.current : field(questionId)), 0)
  }

  const close = async () => {
    await autosave.now()
    setTried(true)
    setProblem(null)
    const found = openPoints(definition, answersOf(definition, form.getValues()) as Answers)
    if (found.length > 0) return void setTimeout(() => pointList.current?.focus(), 0)
    const answer = await onSubmit?.(answersAsked(definition, read())).catch(() => null)
    if (answer === null) setProblem('Brak połączenia z serwerem. Nic nie zginęło – spróbuj jeszcze raz.')
    else if (answer?.ok === false) setProblem(answer.message)
  }
  // a double click would be a second editor of its own answers
  const closeOnce = async () => {
    if (closing.current) return
    closing.current = true
    setSending(true)
    await close().finally(() => {
      closing.current = false
      setSending(false)
    })
  }

  if (section === undefined) return null
  const next = definition.sections[at + 1]
  const before = definition.sections[at - 1]
  return (
    <FormIdContext value={FORM_ID}>
      <FormScope form={form}>
        <form
          method="post"
          data-unsaved={form.formState.isDirty || undefined}
          data-kept={isKept(autosave.state) || undefined}
          noValidate
          aria-label={definition.title}
          onSubmit={(event) => event.preventDefault()}
          onKeyDown={keepEnter}
          className="grid items-start gap-6 lg:grid-cols-[16rem_minmax(0,1fr)]"
        >
          <SectionList sections={sectionProgress(definition, answers)} current={current} onOpen={open} />
          <section
            aria-labelledby={`${FORM_ID}-tytul`}
            className={cn('flex min-w-0 flex-col gap-5', previous ? undefined : 'max-w-form')}
          >
            <h2 id={`${FORM_ID}-tytul`} ref={heading} tabIndex={-1} className="text-xl">
              {section.title}
            </h2>
            {resumed ? <Resumed toFirst={() => open(first)} /> : null}
            {section.intro === undefined ? null : (
              <p className="max-w-reading text-ink-soft">{section.intro}</p>
            )}
            <MissingList
              ref={pointList}
              points={tried ? openPoints(definition, answers) : []}
              onOpen={open}
            />
            <SectionFields
              key={section.id}
              section={section}
              answers={answers}
              previous={previous}
              onUnchanged={() => previous && markUnchanged(section, previous.answers)}
              onEdit={() => editAgain(section)}
            />
            {[autosave.refusal, problem].map((message) =>
              message === null ? null : (
                <Callout key={message} tone="danger" role="alert">
                  {message}
                </Callout>
              ),
            )}
            <ActionBar aside={<AutosaveIndicator state={autosave.state} />}>
              {before ? <Button onClick={() => open(before.id)}>Poprzednia część</Button> : null}
              {next ? (
                <Button variant={tried ? 'secondary' : 'primary'} onClick={() => open(next.id)}>
                  Następna część
                </Button>
              ) : null}
              {onSubmit && (tried || !next) ? (
                <Button variant="primary" pending={sending} onClick={() => void closeOnce()}>
                  {props.submitLabel ?? 'Zakończ'}
                </Button>
              ) : null}
            </ActionBar>
          </section>
        </form>
      </FormScope>
    </FormIdContext>
  )
}

/** Missing answers and answers that cannot be understood, in the order of the questionnaire. */
function openPoints(definition: Questionnaire, answers: Answers): readonly OpenPoint[] {
  const wrong = validateAnswers(definition, answers).map((found) => ({ ...found, text: found.message }))
  const gaps = missing(definition, answers).map((gap) => ({ ...gap, text: gap.label }))
  return definition.sections.flatMap((section) =>
    [...gaps, ...wrong]
      .filter((point) => point.sectionId === section.id)
      .map(({ questionId, text }) => ({
        sectionId: section.id,
        sectionTitle: section.title,
        questionId,
        text,
      })),
  )
}

const field = (questionId: string) => document.getElementById(fieldId(FORM_ID, questionId))

function focusOn(element: HTMLElement | null) {
  element?.scrollIntoView({ block: 'center' })
  element?.focus({ preventScroll: true })
}

/** Enter in a line of text must not close a long form. */
function keepEnter(event: KeyboardEvent<HTMLFormElement>) {
  if (event.key === 'Enter' && event.target instanceof HTMLInputElement) event.preventDefault()
}
