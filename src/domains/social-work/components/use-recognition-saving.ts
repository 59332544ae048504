'use client'

import { useCallback, useRef, useState } from 'react'
import { changesSince } from '@/platform/questionnaire/answers'
import type { SaveAnswer } from '@/platform/questionnaire/components/use-answers-autosave'
import type { Answers } from '@/platform/questionnaire/model'
import type { ActionResult } from '@/platform/web/action-result'
import { discardDraft, saveDraft } from '@/platform/web/draft-actions'
import { saveRecognition } from '../actions'
import type { KeptForm } from '../model'

const form: KeptForm = 'social-work.recognition'

type Started = {
  fileId: string
  recognitionId: string | null
  version: number | null
  answers: Answers
  /** is a text of this person kept that the recognition does not have? */
  kept: boolean
}

/**
 * Saves what was written in a recognition, and only that: questions nobody touched here stay as the recognition has them.
 * When somebody else saved meanwhile, the text is kept for its author, so that the page can be opened anew.
 */
export function useRecognitionSaving({ fileId, recognitionId, version, answers, kept }: Started) {
  const record = useRef({ recognitionId, version })
  const savedRef = useRef(answers)
  const keptRef = useRef(kept)
  const [unsaved, setUnsaved] = useState(kept)

  const onSave = useCallback(
    async (typed: Answers): Promise<SaveAnswer> => {
      const changes = changesSince(savedRef.current, typed)
      const answer = await saveRecognition(
        { fileId, version: record.current.version, answers: changes },
        crypto.randomUUID(),
      )
      if (answer.ok) {
        record.current = answer.result
        savedRef.current = typed
        if (keptRef.current) await discardDraft({ form, subject: fileId })
        keptRef.current = false
        setUnsaved(false)
        return { ok: true, savedAt: new Date().toISOString() }
      }
      if (answer.kind === 'signedOut') return { ok: false, message: answer.message, signedOut: true }
      const keptAt = await saveDraft({ form, subject: fileId, content: changes }).catch(() => null)
      keptRef.current = keptAt !== null
      return { ok: false, message: messageOf(answer), keptAt: keptAt ?? undefined }
    },
    [fileId],
  )

  return { record, unsaved, onSave }
}

/** Why the recognition was not saved or closed, and where the text is. */
export function messageOf(answer: Extract<ActionResult<unknown>, { ok: false }>): string {
  if (answer.kind === 'refused') return answer.refusals.map(({ message }) => message).join(' ')
  return answer.kind === 'stale'
    ? 'W tym czasie zapisano to rozpoznanie gdzie indziej: w drugiej karcie albo przez inną osobę. Twój tekst jest zachowany – odśwież stronę, a wróci do pól obok tego, co zapisano.'
    : 'Nie udało się zapisać. Zgłoś administratorowi.'
}
