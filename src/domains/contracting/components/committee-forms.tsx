'use client'

import { useRouter } from 'next/navigation'
import type { z } from 'zod'
import type { Refusal } from '@/kernel/refusal'
import { useCommand } from '@/platform/web/use-command'
import { useCommandForm } from '@/platform/web/use-command-form'
import { Button } from '@/ui/button'
import { CheckboxField } from '@/ui/form/checkbox-field'
import { CheckboxGroupField } from '@/ui/form/checkbox-group-field'
import { Form } from '@/ui/form/form'
import { FormAnswer } from '@/ui/form/form-answer'
import { NumberField } from '@/ui/form/number-field'
import { TextArea } from '@/ui/form/text-area'
import { TextField } from '@/ui/form/text-field'
import { showToast } from '@/ui/toast'
import { closeFormal, declareImpartiality, giveOpinion, openOffers, scoreOffer } from '../actions'
import type * as inputs from '../inputs/selection'
import { useSaved } from './use-saved'

type Ids = { selectionId: string; version: number }

/** A member's statement about the offerors whose statement is still owed. */
export function StatementForm(props: {
  selectionId: string
  owed: readonly { providerId: string; name: string }[]
}) {
  const { selectionId, owed } = props
  type Values = z.input<typeof inputs.declareImpartiality>
  const command = useCommandForm<Values, void>({
    action: declareImpartiality,
    schema: async () => (await import('../inputs/selection')).declareImpartiality,
    defaultValues: { selectionId, tied: [], reason: '', confirmed: false as unknown as true },
    onDone: useSaved('Złożono oświadczenie.'),
  })
  return (
    <Form {...command} id="oswiadczenie" submitLabel="Złóż oświadczenie">
      <CheckboxGroupField
        name="tied"
        label="Z kim jesteś powiązany albo powiązana"
        hint="Na przykład: praca, członkostwo we władzach, bliska osoba. Nie zaznaczaj nikogo, gdy powiązań nie ma."
        options={owed.map(({ providerId, name }) => ({ value: providerId, label: name }))}
      />
      {command.form.watch('tied').length > 0 ? (
        <TextArea name="reason" label="Na czym polega powiązanie" rows={2} required />
      ) : null}
      <CheckboxField
        name="confirmed"
        label={`Oświadczam, że wobec pozostałych oferentów jestem osobą bezstronną (${owed.map(({ name }) => name).join(', ')})`}
        required
      />
    </Form>
  )
}

type DeedProps = Ids & { refusals: readonly Refusal[] }

/** Opens the offers; what is missing stands beside the button. */
export function OpenOffers(props: DeedProps) {
  return (
    <Deed {...props} action={openOffers} label="Otwórz oferty" done="Otwarto oferty." icon="folder-open" />
  )
}

/** Ends the formal check. */
export function CloseFormal(props: DeedProps) {
  return (
    <Deed
      {...props}
      action={closeFormal}
      label="Zamknij sprawdzenie formalne"
      done="Zamknięto sprawdzenie, trwa ocena."
      icon="check"
    />
  )
}

function Deed(
  props: DeedProps & {
    action: typeof openOffers
    label: string
    done: string
    icon: 'folder-open' | 'check'
  },
) {
  const { action, label, done, icon, refusals, ...ids } = props
  const { run, outcome } = useCommand(action, useSaved(done))
  return (
    <div className="flex flex-col gap-2">
      <div>
        <Button
          variant="primary"
          icon={icon}
          pending={outcome.kind === 'sending'}
          refusals={refusals}
          onClick={() => void run(ids)}
        >
          {label}
        </Button>
      </div>
      <FormAnswer outcome={outcome} />
    </div>
  )
}

type ScoreFormProps = {
  processId: string
  offerId: string
  criteria: readonly { id: string; name: string; maxPoints: number }[]
  own: readonly { criterionId: string; points: number; note: string }[]
  /** the next offer this member has not scored */
  next: string | null
}

/** A member's own card of an offer. */
export function ScoreForm({ processId, offerId, criteria, own, next }: ScoreFormProps) {
  const router = useRouter()
  type Values = z.input<typeof inputs.scoreOffer>
  const command = useCommandForm<Values, void>({
    action: scoreOffer,
    schema: async () => (await import('../inputs/selection')).scoreOffer,
    defaultValues: {
      offerId,
      scores: criteria.map(({ id }) => {
        const given = own.find(({ criterionId }) => criterionId === id)
        return { criterionId: id, points: given?.points, note: given?.note ?? '' }
      }),
    } as Values,
    onDone: () => {
      showToast({ message: 'Zapisano kartę oceny.' })
      router.push(`/uslugi/${processId}/oferty${next ? `/${next}` : ''}`)
    },
  })
  return (
    <Form {...command} id="karta" submitLabel="Zapisz kartę oceny">
      {criteria.map(({ id, name, maxPoints }, at) => (
        <div key={id} className="flex flex-col gap-2 border-b border-line pb-3 last:border-b-0">
          <NumberField
            name={`scores.${at}.points`}
            label={name}
            hint={`Od 0 do ${maxPoints} pkt.`}
            width="short"
            required
          />
          <TextField name={`scores.${at}.note`} label={`Uzasadnienie: ${name.toLowerCase()}`} />
        </div>
      ))}
    </Form>
  )
}

/** The opinion of the committee, when every card is there. */
export function OpinionForm(ids: Ids) {
  const command = useCommandForm<z.input<typeof inputs.giveOpinion>, void>({
    action: giveOpinion,
    schema: async () => (await import('../inputs/selection')).giveOpinion,
    defaultValues: { ...ids, opinion: '' },
    onDone: useSaved('Wydano opinię. Czas na decyzję.'),
  })
  return (
    <Form {...command} id="opinia" submitLabel="Wydaj opinię">
      <TextArea
        name="opinion"
        label="Opinia komisji"
        hint="Lista rankingowa powstanie z kart. Po wydaniu opinii kart nie da się zmienić."
        rows={4}
        required
      />
    </Form>
  )
}
