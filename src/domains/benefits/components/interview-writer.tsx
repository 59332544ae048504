'use client'

import { useCallback, useRef, useState } from 'react'
import { useRouter } from 'next/navigation'
import { QuestionnaireForm } from '@/platform/questionnaire/components/questionnaire-form'
import type { Answers } from '@/platform/questionnaire/model'
import { discardDraft, saveDraft } from '@/platform/web/draft-actions'
import { Button } from '@/ui/button'
import { Callout } from '@/ui/callout'
import { RefusedState } from '@/ui/refused-state'
import type { Refusal } from '@/kernel/refusal'
import { saveInterview, submitInterview } from '../actions'
import { benefitsQuestionnaires } from '../questionnaires/index'
import { Restored } from './restored'

const FORM = 'benefits.interview'
/** Where the author stopped: a draft beside the one of the text, so that only looking on keeps the text as it is. */
const PLACE = 'benefits.interviewSection'
/** Between these the text is kept in the author's own draft, so that the case's history is not filled with letters. */
const SAVE_EVERY_MS = 45_000

type InterviewWriterProps = {
  proceedingId: string
  interviewId: string
  questionnaireId: string
  formVersion: number
  version: number
  answers: Answers
  savedAt: string
  /** the section this person left, or the first unfinished one; undefined in one just begun */
  section: string | undefined
  previous: { answers: Answers; label: string } | null
  /** typed after the last save, by this person */
  restored: { answers: Answers; savedAt: string } | null
}

/** Writes an interview: kept at every pause, saved to the case now and then, closed when its segments are whole. */
export function InterviewWriter(props: InterviewWriterProps) {
  const router = useRouter()
  const version = useRef(props.version)
  const [restored] = useState(props.restored)
  const savedLast = useRef(0)
  const [stale, setStale] = useState<string | null>(null)
  const [refusals, setRefusals] = useState<readonly Refusal[]>([])
  const definition = benefitsQuestionnaires.find(props.questionnaireId, props.formVersion)
  const { interviewId } = props

  const saveToCase = useCallback(
    async (answers: Answers) => {
      const answer = await saveInterview({ interviewId, version: version.current, answers: { ...answers } })
      if (answer.ok) {
        version.current = answer.result.version
        savedLast.current = Date.now()
        setStale(null)
        return { ok: true as const, savedAt: answer.result.savedAt }
      }
      if (answer.kind === 'stale') setStale(answer.message)
      const message = 'message' in answer ? answer.message : 'Nie udało się zapisać.'
      return {
        ok: false as const,
        message: answer.kind === 'refused' ? (answer.refusals[0]?.message ?? message) : message,
      }
    },
    [interviewId],
  )

  const onSave = useCallback(
    async (answers: Answers) => {
      const draft = await saveDraft({ form: FORM, subject: interviewId, content: answers })
      if (draft === null)
        return {
          ok: false as const,
          message: 'Sesja się skończyła. Tekst zostaje na tej stronie.',
          signedOut: true,
        }
      if (Date.now() - savedLast.current < SAVE_EVERY_MS) return { ok: true as const, savedAt: draft }
      const saved = await saveToCase(answers)
      return saved.ok ? saved : { ...saved, keptAt: draft }
    },
    [interviewId, saveToCase],
  )

  const keepPlace = (section: string) =>
    void saveDraft({ form: PLACE, subject: interviewId, content: section }).catch(() => undefined)

  const onSubmit = async (answers: Answers) => {
    setRefusals([])
    const saved = await saveToCase(answers)
    if (!saved.ok) return saved
    const answer = await submitInterview({ interviewId, version: version.current }, crypto.randomUUID())
    if (!answer.ok) {
      if (answer.kind === 'refused') setRefusals(answer.refusals)
      return {
        ok: false as const,
        message: 'message' in answer ? answer.message : 'Wywiadu nie zatwierdzono.',
      }
    }
    await discardDraft({ form: FORM, subject: interviewId })
    await discardDraft({ form: PLACE, subject: interviewId })
    router.push(`/swiadczenia/${props.proceedingId}?karta=wywiad`)
    return { ok: true as const }
  }

  if (!definition) return <Callout tone="danger" title="Nie ma formularza, w którym zapisano ten wywiad." />
  return (
    <div className="flex flex-col gap-4">
      {restored ? (
        <Restored at={restored.savedAt}>To, co pisano po ostatnim zapisie w sprawie, jest w polach.</Restored>
      ) : null}
      {stale ? (
        <Callout
          tone="warning"
          role="alert"
          title={stale}
          actions={
            <Button size="small" onClick={() => window.open(window.location.href, '_blank')}>
              Otwórz zapisaną wersję obok
            </Button>
          }
        >
          Twój tekst jest w polach i w Twoim szkicu. Porównaj obie wersje, potem odśwież tę stronę, a szkic
          wróci do pól.
        </Callout>
      ) : null}
      {refusals.length > 0 ? <RefusedState refusals={refusals} /> : null}
      <QuestionnaireForm
        definition={definition}
        initialAnswers={props.restored?.answers ?? props.answers}
        savedAt={props.restored?.savedAt ?? props.savedAt}
        previous={props.previous ?? undefined}
        initialSection={props.section}
        onOpenSection={keepPlace}
        onSave={onSave}
        onSubmit={onSubmit}
        submitLabel="Zatwierdź wywiad"
      />
    </div>
  )
}
