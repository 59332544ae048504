'use client'

import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { Refusal } from '@/kernel/refusal'
import type { ActionResult } from '@/platform/web/action-result'
import { Callout } from '@/ui/callout'
import { answerSurvey, surveyForCode } from '../actions'
import type { SurveyForCode } from '../respondent-queries'
import type { SurveyAnswers } from '../survey-model'
import { RespondentCode } from './respondent-code'
import { RespondentQuestions } from './respondent-questions'

type Step = { at: 'code' } | { at: 'questions'; code: string; survey: SurveyForCode } | { at: 'thanks' }

/** True once the page's script runs: until then buttons wait, so that nothing is filled in in vain. */
const useReady = () =>
  useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  )

/**
 * A survey from the code to the thanks, on one page: neither the code nor an answer ever stands in an address that is sent,
 * and nothing is kept in the browser.
 */
export function Respondent({ centre }: { centre: string }) {
  const [step, setStep] = useState<Step>({ at: 'code' })
  const [problem, setProblem] = useState<readonly Refusal[]>([])
  const [sending, setSending] = useState(false)
  const ready = useReady()
  const heading = useRef<HTMLHeadingElement>(null)

  useEffect(() => {
    if (step.at !== 'code') heading.current?.focus()
  }, [step.at])

  async function send<Result>(asked: Promise<ActionResult<Result>>, then: (result: Result) => void) {
    setSending(true)
    setProblem([])
    const answer = await asked.catch(() => null)
    setSending(false)
    if (answer?.ok) then(answer.result)
    else setProblem(problemsOf(answer))
  }

  const begin = (code: string) =>
    void send(surveyForCode({ code }), (survey) => setStep({ at: 'questions', code, survey }))
  const finish = (code: string, answers: SurveyAnswers) =>
    void send(answerSurvey({ code, answers }), () => setStep({ at: 'thanks' }))

  return (
    <div className="mx-auto flex max-w-form flex-col gap-6 text-lg">
      <div className="flex flex-col gap-1">
        <p className="text-ink-soft">{centre}</p>
        <h1 ref={heading} tabIndex={-1} className="text-2xl">
          {step.at === 'code' ? 'Ankieta' : step.at === 'questions' ? step.survey.title : 'Dziękujemy'}
        </h1>
      </div>
      {step.at === 'thanks' ? (
        <p>Twoje odpowiedzi są zapisane. Nikt nie wie, że są Twoje. Możesz zamknąć tę stronę.</p>
      ) : null}
      {step.at === 'code' ? (
        <RespondentCode ready={ready && !sending} begin={begin} problem={<Problem problem={problem} />} />
      ) : null}
      {step.at === 'questions' ? (
        <RespondentQuestions
          survey={step.survey}
          ready={!sending}
          finish={(answers) => finish(step.code, answers)}
          problem={<Problem problem={problem} />}
        />
      ) : null}
      <noscript>
        <p>Ta strona potrzebuje włączonej obsługi JavaScript. Możesz też oddać ankietę na papierze.</p>
      </noscript>
    </div>
  )
}

function Problem({ problem }: { problem: readonly Refusal[] }) {
  return problem.map(({ code, message, remedy }) => (
    <Callout key={code} tone="warning" role="alert" title={message}>
      {remedy}
    </Callout>
  ))
}

function problemsOf(answer: Exclude<ActionResult<unknown>, { ok: true }> | null): readonly Refusal[] {
  if (answer?.kind === 'refused') return answer.refusals
  if (answer?.kind === 'fields')
    return [
      { code: 'fields', message: Object.values(answer.fieldErrors).flat().join(' ') || 'Popraw odpowiedzi.' },
    ]
  return [
    {
      code: 'offline',
      message: 'Nie udało się połączyć ze stroną ośrodka.',
      remedy: 'To, co zaznaczono, zostało. Spróbuj jeszcze raz za chwilę.',
    },
  ]
}
