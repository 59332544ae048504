'use client'

import { useCallback, useRef, useState } from 'react'
import { useRouter } from 'next/navigation'
import type { Refusal } from '@/kernel/refusal'
import { QuestionnaireForm } from '@/platform/questionnaire/components/questionnaire-form'
import type { Answers } from '@/platform/questionnaire/model'
import { Button } from '@/ui/button'
import { RefusedState } from '@/ui/refused-state'
import { showToast } from '@/ui/toast'
import { closeRecognition, saveRecognition } from '../actions'
import { socialWorkQuestionnaires } from '../questionnaires'

type RecognitionFormProps = {
  fileId: string
  recognitionId: string | null
  version: number | null
  formVersion: number
  answers: Answers
}

const failed = 'Nie udało się zapisać. Zgłoś administratorowi.'
const toldStale =
  'Ktoś inny zmienił to rozpoznanie. Odśwież stronę – Twoje ostatnie zdania skopiuj przed tym do notatki.'

/** Topics of the conversation, saved as one types; closed only with its summary, and with a reason where something is missing. */
export function RecognitionForm(props: RecognitionFormProps) {
  const router = useRouter()
  const definition = socialWorkQuestionnaires.find('recognition', props.formVersion)
  const version = useRef(props.version)
  const recognitionId = useRef(props.recognitionId)
  const [warnings, setWarnings] = useState<readonly Refusal[]>([])
  const [summary, setSummary] = useState('')

  const { fileId } = props
  const onSave = useCallback(
    async (answers: Answers) => {
      const result = await saveRecognition({ fileId, version: version.current, answers }, crypto.randomUUID())
      if (!result.ok) return { ok: false as const, message: messageOf(result.kind) }
      version.current = result.result.version
      recognitionId.current = result.result.recognitionId
      return { ok: true as const, savedAt: new Date().toISOString() }
    },
    [fileId],
  )

  const close = async (text: string, reason: string | null) => {
    if (recognitionId.current === null || version.current === null) await onSave({ summaryText: text })
    const answer = await closeRecognition(
      {
        recognitionId: recognitionId.current ?? '',
        version: version.current ?? 0,
        summary: text,
        warningReason: reason,
      },
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
      return { ok: false as const, message: answer.refusals.map(({ message }) => message).join(' ') }
    }
    return { ok: false as const, message: messageOf(answer.kind) }
  }

  if (!definition) return null
  return (
    <div className="flex flex-col gap-4">
      <QuestionnaireForm
        definition={definition}
        initialAnswers={props.answers}
        onSave={onSave}
        onSubmit={(answers) => close(String(answers.summaryText ?? ''), null)}
        submitLabel="Zakończ rozpoznanie"
      />
      {warnings.length > 0 ? (
        <CloseAnyway warnings={warnings} onClose={(reason) => close(summary, reason)} />
      ) : null}
    </div>
  )
}

const messageOf = (kind: string) => (kind === 'stale' ? toldStale : failed)

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
