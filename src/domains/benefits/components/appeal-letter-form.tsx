'use client'

import { useCommandForm } from '@/platform/web/use-command-form'
import { Form } from '@/ui/form/form'
import { TextArea } from '@/ui/form/text-area'
import { writeAppealLetter } from '../actions'
import { Restored } from './restored'

type Words = { position: string; enclosures: string }

type AppealLetterFormProps = {
  decisionId: string
  version: number
  words: Words
  /** what this person typed before and did not issue */
  typed: (Words & { savedAt: string }) | null
  again: boolean
}

/** The letter to the kolegium: facts and days come from the case, the centre's position is the worker's own. */
export function AppealLetterForm({ decisionId, version, words, typed, again }: AppealLetterFormProps) {
  const command = useCommandForm({
    action: writeAppealLetter,
    schema: async () => (await import('../inputs/appeal')).writeAppealLetter,
    defaultValues: {
      decisionId,
      version,
      position: typed?.position || words.position,
      enclosures: typed?.enclosures || words.enclosures,
    },
    draft: { form: 'benefits.appealLetter', subject: decisionId, savedAt: typed?.savedAt ?? null },
  })
  return (
    <Form
      {...command}
      id="pismo-do-kolegium"
      long
      submitLabel={again ? 'Przygotuj pismo jeszcze raz' : 'Przygotuj pismo'}
    >
      {typed ? <Restored at={typed.savedAt}>Nie ma go jeszcze w piśmie.</Restored> : null}
      <TextArea
        name="position"
        label="Stanowisko ośrodka"
        hint="Dlaczego ośrodek podtrzymuje decyzję i co sądzi o zarzutach odwołania. Każdy wiersz to akapit."
        rows={8}
        maxLength={8000}
        required
      />
      <TextArea
        name="enclosures"
        label="Co dołączasz"
        hint="Każda rzecz w osobnym wierszu."
        rows={4}
        required
      />
    </Form>
  )
}
