'use client'

import { useCommandForm } from '@/platform/web/use-command-form'
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
  /** when the texts were typed, if they were not saved in the case */
  restoredAt: string | null
}

/** The words of the decision, each element of art. 107 KPA apart; one line is one paragraph. */
export function DraftTextsForm({ decisionId, version, texts, restoredAt }: DraftTextsFormProps) {
  const command = useCommandForm({
    action: changeDraft,
    schema: async () => (await import('../inputs/decision')).changeDraft,
    defaultValues: { decisionId, version, ...texts },
    draft: { form: 'benefits.decision', subject: decisionId, savedAt: restoredAt },
  })
  return (
    <Form {...command} id="tresc" long submitLabel="Zapisz treść">
      {restoredAt ? <Restored at={restoredAt}>Nie zapisano go jeszcze w projekcie.</Restored> : null}
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
