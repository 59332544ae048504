'use client'

import type { ReactNode } from 'react'
import { Button } from '@/ui/button'
import { Callout } from '@/ui/callout'
import { isAnswered, isUnchanged, visibleInSection } from '../answers'
import type { Answers, Question, Section } from '../model'
import { answerText } from '../rendered'
import { QuestionField } from './question-field'

/** The last interview or plan: what to show beside the fields and to copy with "bez zmian". */
export type Previous = {
  readonly answers: Answers
  /** "wywiad z 12.05.2026" */
  readonly label: string
}

type SectionFieldsProps = {
  section: Section
  answers: Answers
  previous?: Previous | undefined
  onUnchanged: () => void
  onEdit: () => void
}

/** The questions of one section, with the previous answers at their side from 1280 px and below them on less. */
export function SectionFields({ section, answers, previous, onUnchanged, onEdit }: SectionFieldsProps) {
  const questions = visibleInSection(section, answers)
  if (previous !== undefined && isUnchanged(answers, section.id)) {
    return (
      <UnchangedSection previous={previous} onEdit={onEdit}>
        <AnswerList questions={questions} answers={answers} />
      </UnchangedSection>
    )
  }
  return (
    <>
      {previous === undefined || section.alwaysNew === true ? null : (
        <PreviousAnswers section={section} previous={previous} onUnchanged={onUnchanged} />
      )}
      {questions.map((question) => (
        <QuestionRow key={question.id} question={question} previous={previous} />
      ))}
    </>
  )
}

/** The way to "bez zmian": for a section that may stay empty also when nothing was answered in it before. */
function PreviousAnswers(props: { section: Section; previous: Previous; onUnchanged: () => void }) {
  const { section, previous, onUnchanged } = props
  const answered = hasAnswers(section, previous.answers)
  if (!answered && section.mandatory) return null
  return (
    <Callout
      tone="info"
      actions={
        <Button size="small" icon="copy" onClick={onUnchanged}>
          {answered ? 'Bez zmian – przepisz całą część' : 'Bez zmian'}
        </Button>
      }
    >
      {answered
        ? `Poprzednie odpowiedzi: ${previous.label}.`
        : `Poprzednio bez odpowiedzi: ${previous.label}.`}
    </Callout>
  )
}

const hasAnswers = (section: Section, answers: Answers): boolean =>
  section.questions.some((question) => isAnswered(answers[question.id]))

function QuestionRow({ question, previous }: { question: Question; previous: Previous | undefined }) {
  if (previous === undefined || question.kind === 'note') return <QuestionField question={question} />
  const text = answerText(question, previous.answers[question.id])
  return (
    <div className="grid gap-x-6 gap-y-2 xl:grid-cols-[minmax(0,1fr)_16rem]">
      <QuestionField question={question} />
      {text === '' ? null : (
        <div className="rounded-md bg-sunken px-3 py-2 text-sm xl:self-start">
          <p className="text-ink-soft">
            Poprzednio<span className="sr-only">: {question.label}</span>
          </p>
          <p className="whitespace-pre-line">{text}</p>
        </div>
      )}
    </div>
  )
}

function UnchangedSection(props: { previous: Previous; onEdit: () => void; children: ReactNode }) {
  return (
    <>
      <Callout
        tone="success"
        title="Bez zmian"
        actions={
          <Button size="small" icon="pencil" onClick={props.onEdit}>
            Zmień odpowiedzi
          </Button>
        }
      >
        Odpowiedzi przepisano: {props.previous.label}.
      </Callout>
      {props.children}
    </>
  )
}

function AnswerList({ questions, answers }: { questions: readonly Question[]; answers: Answers }) {
  const answered = questions.filter((question) => isAnswered(answers[question.id]))
  if (answered.length === 0) return <p className="text-ink-soft">W tej części nie było odpowiedzi.</p>
  return (
    <dl className="flex flex-col">
      {answered.map((question) => (
        <div key={question.id} className="border-b border-line py-2">
          <dt className="text-sm text-ink-soft">{question.label}</dt>
          <dd className="whitespace-pre-line">{answerText(question, answers[question.id])}</dd>
        </div>
      ))}
    </dl>
  )
}
