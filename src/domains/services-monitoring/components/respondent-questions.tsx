'use client'

import type { FormEvent, ReactNode } from 'react'
import { buttonStyle } from '@/ui/button-style'
import type { SurveyForCode } from '../respondent-queries'
import {
  answerWords,
  countedAnswers,
  LONGEST_TEXT,
  type SurveyAnswers,
  type SurveyQuestion,
} from '../survey-model'

type QuestionsProps = {
  survey: SurveyForCode
  ready: boolean
  finish: (answers: SurveyAnswers) => void
  problem: ReactNode
}

/** The questions in large letters, each with its own choices; any of them may be left out. */
export function RespondentQuestions({ survey, ready, finish, problem }: QuestionsProps) {
  function send(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (!ready) return
    const given = new FormData(event.currentTarget)
    finish(
      Object.fromEntries(
        survey.questions.map(({ code }) => {
          const value = given.get(code)
          return [code, typeof value === 'string' ? value : '']
        }),
      ),
    )
  }

  return (
    <form method="post" noValidate onSubmit={send} className="flex flex-col gap-8">
      {survey.introduction === '' ? null : <p className="whitespace-pre-line">{survey.introduction}</p>}
      {survey.questions.map((question, at) => (
        <Question
          key={question.code}
          question={question}
          at={`Pytanie ${at + 1} z ${survey.questions.length}`}
        />
      ))}
      {problem}
      <div className="flex flex-col gap-2">
        <div>
          <button type="submit" disabled={!ready} className={buttonStyle({ variant: 'primary' })}>
            Wyślij ankietę
          </button>
        </div>
        <p className="text-ink-soft">Po wysłaniu nie można już nic zmienić.</p>
      </div>
    </form>
  )
}

function Question({ question, at }: { question: SurveyQuestion; at: string }) {
  const { code, kind, words } = question
  if (kind === 'text')
    return (
      <div className="flex flex-col gap-2">
        <label htmlFor={`pytanie-${code}`}>
          <span className="block text-base text-ink-soft">{at}</span>
          <span className="font-semibold">{words}</span>
        </label>
        <p id={`pytanie-${code}-hint`} className="text-base text-ink-soft">
          Nie wpisuj nazwisk ani niczego, po czym można Cię poznać.
        </p>
        <textarea
          id={`pytanie-${code}`}
          name={code}
          aria-describedby={`pytanie-${code}-hint`}
          className="control text-lg"
          rows={4}
          maxLength={LONGEST_TEXT}
        />
      </div>
    )
  return (
    <fieldset className="flex min-w-0 flex-col gap-1">
      <legend className="mb-1">
        <span className="block text-base text-ink-soft">{at}</span>
        <span className="font-semibold">{words}</span>
      </legend>
      {countedAnswers[kind].map((answer) => (
        <label
          key={answer}
          className="flex min-h-12 cursor-pointer items-center gap-3 rounded-md border border-line px-3 py-2 hover:bg-sunken"
        >
          <input type="radio" name={code} value={answer} className="tick" />
          {answerWords[answer]}
        </label>
      ))}
    </fieldset>
  )
}
