'use client'

import dynamic from 'next/dynamic'
import { useState } from 'react'
import { useRouter } from 'next/navigation'
import type { Refusal } from '@/kernel/refusal'
import { QuestionnaireForm } from '@/platform/questionnaire/components/questionnaire-form'
import type { Answers } from '@/platform/questionnaire/model'
import { Button } from '@/ui/button'
import { RefusedState } from '@/ui/refused-state'
import { showToast } from '@/ui/toast'
import { closeRecognition } from '../actions'
import type { Kept } from '../model'
import { socialWorkQuestionnaires } from '../questionnaires'
import { messageOf, useRecognitionSaving } from './use-recognition-saving'

// text comes back seldom: the page of a quiet day does not carry it
const RestoredAnswers = dynamic(() => import('./recognition-restored').then((parts) => parts.RestoredAnswers))

type RecognitionFormProps = {
  fileId: string
  recognitionId: string | null
  version: number | null
  formVersion: number
  answers: Answers
  /** what this person wrote while the recognition was saved elsewhere */
  kept: Kept
}

/** Topics of the conversation, saved as one types; closed only with its summary, and with a reason where something is missing. */
export function RecognitionForm(props: RecognitionFormProps) {
  const router = useRouter()
  const { fileId, answers } = props
  const definition = socialWorkQuestionnaires.find('recognition', props.formVersion)
  const [kept] = useState(props.kept)
  const typed = kept?.content as Answers | undefined
  const [begun] = useState<Answers>({ ...answers, ...typed })
  const { record, unsaved, onSave } = useRecognitionSaving({ ...props, kept: kept !== null })
  const [warnings, setWarnings] = useState<readonly Refusal[]>([])
  const [summary, setSummary] = useState('')

  const close = async (text: string, reason: string | null) => {
    const { recognitionId, version } = record.current
    const answer = await closeRecognition(
      { recognitionId: recognitionId ?? '', version: version ?? 0, summary: text, warningReason: reason },
      crypto.randomUUID(),
    )
    if (answer.ok) {
      setWarnings([])
      showToast({ message: 'Rozpoznanie zakończone. Następny krok: zaświadczenie zał. 4.' })
      router.push(`/praca-socjalna/${fileId}/zaswiadczenia`)
      return { ok: true as const }
    }
    if (answer.kind === 'refused') {
      setSummary(text)
      setWarnings(answer.refusals)
    }
    return { ok: false as const, message: messageOf(answer) }
  }
  const saveAndClose = async (whole: Answers) => {
    if (record.current.recognitionId === null || unsaved) {
      const saved = await onSave(whole)
      if (!saved.ok) return saved
    }
    return close(String(whole.summaryText ?? ''), null)
  }

  if (!definition) return null
  return (
    <div className="flex flex-col gap-4">
      {typed && unsaved ? (
        <RestoredAnswers
          fileId={fileId}
          definition={definition}
          saved={answers}
          typed={typed}
          at={kept?.savedAt ?? ''}
          save={() => void onSave(begun)}
        />
      ) : null}
      <QuestionnaireForm
        definition={definition}
        initialAnswers={begun}
        onSave={onSave}
        onSubmit={saveAndClose}
        submitLabel="Zakończ rozpoznanie"
      />
      {warnings.length > 0 ? (
        <CloseAnyway warnings={warnings} onClose={(reason) => close(summary, reason)} />
      ) : null}
    </div>
  )
}

/** A warning of the method may be passed over with a reason, which stays in the history. */
function CloseAnyway({
  warnings,
  onClose,
}: {
  warnings: readonly Refusal[]
  onClose: (reason: string) => Promise<unknown>
}) {
  const [reason, setReason] = useState('')
  const [pending, setPending] = useState(false)
  const missing =
    reason.trim() === ''
      ? [{ code: 'reason', message: 'Brak powodu.', remedy: 'Napisz, dlaczego kończysz mimo tego.' }]
      : []
  return (
    <RefusedState
      title="Zanim zakończysz"
      refusals={warnings}
      actions={
        <div className="flex w-full max-w-form flex-col gap-2">
          <label htmlFor="powod-mimo-to" className="font-semibold">
            Powód zakończenia mimo ostrzeżeń
          </label>
          <textarea
            id="powod-mimo-to"
            className="control"
            rows={2}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
          <Button
            variant="primary"
            refusals={missing}
            pending={pending}
            onClick={() => {
              setPending(true)
              void onClose(reason).finally(() => setPending(false))
            }}
          >
            Zakończ mimo to
          </Button>
        </div>
      }
    />
  )
}
