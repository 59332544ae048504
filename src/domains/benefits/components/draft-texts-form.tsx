'use client'

import { useState } from 'react'
import { formatDateTime } from '@/kernel/polish'
import { useCommandForm } from '@/platform/web/use-command-form'
import { useTypedBefore } from '@/platform/web/use-typed-before'
import { Button } from '@/ui/button'
import { Callout } from '@/ui/callout'
import { Form } from '@/ui/form/form'
import { TextArea } from '@/ui/form/text-area'
import { changeDraft } from '../actions'
import { Restored } from './restored'

type Texts = {
  legalBasis: string
  ruling: string
  factualReasons: string
  legalReasons: string
  instruction: string
}

type DraftTextsFormProps = {
  decisionId: string
  version: number
  texts: Texts
  /** what this person typed and did not save; not `current` – into an earlier text than the draft has now */
  typed: { texts: Texts; savedAt: string; current: boolean } | null
}

const differs = (one: Texts, other: Texts) =>
  (Object.keys(other) as (keyof Texts)[]).some((name) => one[name] !== other[name])

/** The words of the decision, each element of art. 107 KPA apart; one line is one paragraph. */
export function DraftTextsForm({ decisionId, version, texts, typed }: DraftTextsFormProps) {
  const [restored] = useState(typed?.current ? typed : null)
  const [earlier, setEarlier] = useState(
    typed && !typed.current && differs(typed.texts, texts) ? typed : null,
  )
  const command = useCommandForm({
    action: changeDraft,
    schema: async () => (await import('../inputs/decision')).changeDraft,
    defaultValues: { decisionId, version, ...texts },
    draft: { form: 'benefits.decision', subject: decisionId, savedAt: restored?.savedAt ?? null },
  })
  const [putBack, setPutBack] = useState<Texts | null>(restored?.texts ?? null)
  useTypedBefore(command.form, putBack)
  return (
    <Form {...command} id="tresc" long submitLabel="Zapisz treść">
      {restored && command.form.formState.isDirty ? (
        <Restored at={restored.savedAt}>Nie zapisano go jeszcze w projekcie.</Restored>
      ) : null}
      {earlier ? (
        <Callout
          tone="warning"
          role="status"
          title={`Masz tekst z ${formatDateTime(new Date(earlier.savedAt))}, pisany przed ostatnią zmianą projektu`}
          actions={
            <Button
              size="small"
              onClick={() => {
                setPutBack(earlier.texts)
                setEarlier(null)
              }}
            >
              Wstaw mój tekst do pól
            </Button>
          }
        >
          W polach jest projekt taki, jaki zapisano. Twój tekst czeka w szkicu, dopóki nie zaczniesz pisać.
        </Callout>
      ) : null}
      <TextArea name="legalBasis" label="Podstawa prawna" rows={4} required />
      <TextArea name="ruling" label="Rozstrzygnięcie" hint="Każdy wiersz to jeden punkt." rows={5} required />
      <TextArea
        name="factualReasons"
        label="Uzasadnienie faktyczne"
        hint="Każdy wiersz to akapit."
        rows={12}
        required
      />
      <TextArea name="legalReasons" label="Uzasadnienie prawne" rows={10} />
      <TextArea
        name="instruction"
        label="Pouczenie o obowiązkach"
        hint="Pouczenie o odwołaniu i zrzeczeniu się go dopisuje szablon."
        rows={5}
      />
    </Form>
  )
}
