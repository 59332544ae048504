'use client'

import { useRouter } from 'next/navigation'
import { useWatch } from 'react-hook-form'
import type { LocalDate } from '@/kernel/calendar-day'
import type { Refusal } from '@/kernel/refusal'
import { useCommandForm } from '@/platform/web/use-command-form'
import { CheckboxField } from '@/ui/form/checkbox-field'
import { DateField } from '@/ui/form/date-field'
import { FieldSet } from '@/ui/form/field-set'
import { Form } from '@/ui/form/form'
import { RadioGroupField } from '@/ui/form/radio-group-field'
import { TextArea } from '@/ui/form/text-area'
import { discontinueProceeding, endAfterDeath, redraftDiscontinuance, resumeProceeding } from '../actions'
import type { DiscontinuanceBasis } from '../documents/decision-texts/discontinuance'
import { discontinuanceBasisLabels } from '../labels'
import { optionsOf } from './looks'

export type CaseFormProps = { proceedingId: string; version: number; refusals: readonly Refusal[] }

/** Nothing is left to decide: a draft of the discontinuance is written at once (art. 105 KPA). */
export function DiscontinueForm({ proceedingId, version, refusals, today }: CaseFormProps & Today) {
  const router = useRouter()
  const command = useCommandForm({
    action: discontinueProceeding,
    schema: async () => (await import('../inputs/discontinuance')).discontinueProceeding,
    defaultValues: {
      proceedingId,
      version,
      basis: 'partyWithdrew' as DiscontinuanceBasis,
      on: today,
      reason: '',
      nobodyObjects: false,
      publicInterestKept: false,
    },
    leaves: true,
    onDone: () => router.push(`/swiadczenia/${proceedingId}?karta=decyzja`),
  })
  const basis = useWatch({ control: command.form.control, name: 'basis' })
  return (
    <Form {...command} id="umorzenie" submitLabel="Przygotuj projekt umorzenia" refusals={refusals}>
      <p>
        Projekt decyzji o umorzeniu powstanie od razu i zastąpi inny projekt w tej sprawie. Skierowanie do
        pracownika socjalnego, które jeszcze trwa, stanie się bezprzedmiotowe.
      </p>
      <BasisFields basis={basis} today={today} />
    </Form>
  )
}

type Today = { today: LocalDate }

type RedraftProps = Today & {
  decision: { id: string; version: number }
  kept: { basis: DiscontinuanceBasis; on: LocalDate; reason: string }
}

/** Another basis, day or cause: the texts are written anew. */
export function RedraftDiscontinuanceForm({ decision, kept, today }: RedraftProps) {
  const withdrew = kept.basis === 'partyWithdrew'
  const command = useCommandForm({
    action: redraftDiscontinuance,
    schema: async () => (await import('../inputs/discontinuance')).redraftDiscontinuance,
    defaultValues: {
      decisionId: decision.id,
      version: decision.version,
      ...kept,
      nobodyObjects: withdrew,
      publicInterestKept: withdrew,
    },
  })
  const basis = useWatch({ control: command.form.control, name: 'basis' })
  return (
    <Form {...command} id="podstawa-umorzenia" submitLabel="Zapisz i napisz treść na nowo">
      <BasisFields basis={basis} today={today} />
    </Form>
  )
}

function BasisFields({ basis, today }: Today & { basis: DiscontinuanceBasis }) {
  const withdrew = basis === 'partyWithdrew'
  return (
    <>
      <RadioGroupField
        name="basis"
        label="Dlaczego"
        options={optionsOf(discontinuanceBasisLabels)}
        required
      />
      <DateField
        name="on"
        label={withdrew ? 'Dzień cofnięcia wniosku' : 'Dzień, w którym to ustalono'}
        required
        max={today}
      />
      <TextArea
        name="reason"
        label={withdrew ? 'Jak strona cofnęła wniosek i dlaczego' : 'Co się stało'}
        hint={
          withdrew
            ? 'Pełnym zdaniem, trafi do uzasadnienia. Na przykład: Oświadczenie złożono na piśmie, strona podjęła pracę.'
            : 'Pełnym zdaniem, trafi do uzasadnienia. Na przykład: Strona wyprowadziła się na stałe do innej gminy.'
        }
        required
        rows={3}
      />
      {withdrew ? (
        <FieldSet legend="Warunki umorzenia na żądanie strony (art. 105 § 2 KPA)">
          <CheckboxField
            name="nobodyObjects"
            label="Nie ma innej strony albo żadna się nie sprzeciwia"
            required
          />
          <CheckboxField
            name="publicInterestKept"
            label="Umorzenie nie jest sprzeczne z interesem społecznym"
            required
          />
        </FieldSet>
      ) : null}
    </>
  )
}

/** The party thought better of it, before the draft is handed over. */
export function ResumeProceedingForm({ proceedingId, version }: Omit<CaseFormProps, 'refusals'>) {
  const command = useCommandForm({
    action: resumeProceeding,
    schema: async () => (await import('../inputs/discontinuance')).resumeProceeding,
    defaultValues: { proceedingId, version, reason: '' },
  })
  return (
    <Form {...command} id="powrot-do-sprawy" submitLabel="Wróć do prowadzenia sprawy">
      <TextArea
        name="reason"
        label="Dlaczego sprawa nie jest umarzana"
        hint="Projekt umorzenia zniknie, a sprawa wróci do etapu, na którym była. Bezprzedmiotowe skierowanie wystawisz na nowo."
        required
        rows={2}
      />
    </Form>
  )
}

/** The only party died: the case ends with a note in the file. */
export function EndAfterDeathForm({ proceedingId, version, refusals }: CaseFormProps) {
  const command = useCommandForm({
    action: endAfterDeath,
    schema: async () => (await import('../inputs/discontinuance')).endAfterDeath,
    defaultValues: { proceedingId, version, note: '' },
  })
  return (
    <Form {...command} id="zgon" submitLabel="Zakończ sprawę bez decyzji" refusals={refusals}>
      <p>
        Po śmierci jedynej strony nie ma komu doręczyć decyzji, więc sprawę kończy adnotacja w aktach (art.
        105 § 1 KPA).
      </p>
      <TextArea
        name="note"
        label="Adnotacja"
        hint="Skąd wiadomo o zgonie, na przykład: odpis aktu zgonu w aktach."
        rows={2}
      />
    </Form>
  )
}
