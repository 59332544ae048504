'use client'

import { formatDateTime } from '@/kernel/polish'
import { asRendered } from '@/platform/questionnaire/rendered'
import type { Answers, Questionnaire } from '@/platform/questionnaire/model'
import { discardDraft } from '@/platform/web/draft-actions'
import { Button } from '@/ui/button'
import { Callout } from '@/ui/callout'
import type { KeptForm } from '../model'

const form: KeptForm = 'social-work.recognition'

type RestoredAnswersProps = {
  fileId: string
  definition: Questionnaire
  /** what the recognition says */
  saved: Answers
  /** what this person wrote meanwhile */
  typed: Answers
  at: string
  save: () => void
}

/** One's own text is back in the fields; what the recognition says in the same questions stands here, to compare. */
export function RestoredAnswers({ fileId, definition, saved, typed, at, save }: RestoredAnswersProps) {
  const others = asRendered(definition, saved)
    .sections.flatMap(({ questions }) => questions)
    .filter(({ id, answer }) => id in typed && answer !== '')
  const giveUp = async () => {
    await discardDraft({ form, subject: fileId })
    window.location.reload()
  }
  return (
    <Callout
      tone="info"
      role="status"
      title={`Przywrócono Twój tekst z ${formatDateTime(new Date(at))}`}
      actions={
        <>
          <Button size="small" onClick={save}>
            Zapisz mój tekst
          </Button>
          <Button size="small" variant="quiet" onClick={() => void giveUp()}>
            Zostaw to, co zapisano
          </Button>
        </>
      }
    >
      <p>Jest w polach, ale nie ma go jeszcze w rozpoznaniu.</p>
      {others.length > 0 ? (
        <>
          <p className="mt-2">W rozpoznaniu jest teraz:</p>
          <dl className="mt-1 flex flex-col gap-2">
            {others.map(({ id, label, answer }) => (
              <div key={id}>
                <dt className="font-semibold">{label}</dt>
                <dd className="whitespace-pre-line">{answer}</dd>
              </div>
            ))}
          </dl>
        </>
      ) : null}
    </Callout>
  )
}
