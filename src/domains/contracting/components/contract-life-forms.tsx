'use client'

import type { z } from 'zod'
import { useCommand } from '@/platform/web/use-command'
import { useCommandForm } from '@/platform/web/use-command-form'
import { Button } from '@/ui/button'
import { DateField } from '@/ui/form/date-field'
import { FieldRow } from '@/ui/form/field-set'
import { Form } from '@/ui/form/form'
import { FormAnswer } from '@/ui/form/form-answer'
import { MoneyField } from '@/ui/form/money-field'
import { NumberField } from '@/ui/form/number-field'
import { TextArea } from '@/ui/form/text-area'
import { acceptSettlement, addAnnex, reportTask, returnSettlement, terminateContract } from '../actions'
import type * as inputs from '../inputs/contracts'
import { Folded } from './folded'
import { useSaved } from './use-saved'

type Ids = { contractId: string; version: number }
type Dated = Ids & { today: string }

/** An annex: only what changes is filled in. */
export function AnnexForm({ today, ...ids }: Dated) {
  const command = useCommandForm<z.input<typeof inputs.addAnnex>, { number: number }>({
    action: addAnnex,
    schema: async () => (await import('../inputs/contracts')).addAnnex,
    defaultValues: { ...ids, signedOn: today, effectiveOn: today, endsOn: '', summary: '' },
    onDone: useSaved('Dodano aneks.'),
  })
  return (
    <Folded title="Dodaj aneks">
      <Form {...command} id="aneks" submitLabel="Dodaj aneks">
        <FieldRow>
          <DateField name="signedOn" label="Dzień podpisania" required />
          <DateField name="effectiveOn" label="Działa od" required />
        </FieldRow>
        <DateField name="endsOn" label="Nowy koniec umowy" />
        <FieldRow>
          <MoneyField name="amount" label="Nowa kwota" width="medium" />
          <NumberField name="plannedHours" label="Nowa liczba godzin w miesiącu" width="short" />
        </FieldRow>
        <TextArea name="summary" label="Co i dlaczego się zmienia" rows={2} required />
      </Form>
    </Folded>
  )
}

/** The contract ends before its time. */
export function TerminateForm({ today, ...ids }: Dated) {
  const command = useCommandForm<z.input<typeof inputs.terminateContract>, void>({
    action: terminateContract,
    schema: async () => (await import('../inputs/contracts')).terminateContract,
    defaultValues: { ...ids, terminatedOn: today, reason: '' },
    onDone: useSaved('Zapisano rozwiązanie umowy.'),
  })
  return (
    <Folded title="Rozwiąż umowę">
      <Form {...command} id="rozwiazanie" submitLabel="Rozwiąż umowę">
        <DateField name="terminatedOn" label="Ostatni dzień umowy" required />
        <TextArea name="reason" label="Dlaczego" rows={2} required />
      </Form>
    </Folded>
  )
}

/** The report of the task and the settlement of its money. */
export function ReportForm({ today, grant, ...ids }: Dated & { grant: boolean }) {
  const command = useCommandForm<z.input<typeof inputs.reportTask>, void>({
    action: reportTask,
    schema: async () => (await import('../inputs/contracts')).reportTask,
    defaultValues: { ...ids, reportOn: today, returnedAmount: 0, results: '' },
    onDone: useSaved('Zapisano sprawozdanie, czeka na przyjęcie.'),
  })
  return (
    <Form {...command} id="sprawozdanie" submitLabel="Zapisz sprawozdanie" long>
      <DateField name="reportOn" label="Dzień złożenia sprawozdania" required />
      <FieldRow>
        <MoneyField
          name="usedAmount"
          label={grant ? 'Dotacja wykorzystana' : 'Zapłacono'}
          width="medium"
          required
        />
        <MoneyField
          name="returnedAmount"
          label="Zwrócono"
          hint={grant ? 'Wykorzystana i zwrócona to razem cała dotacja.' : 'Zwykle 0.'}
          width="medium"
          required
        />
      </FieldRow>
      <FieldRow>
        <NumberField name="hoursDone" label="Wykonane godziny" width="short" />
        <NumberField name="recipients" label="Ile osób skorzystało" width="short" />
      </FieldRow>
      <TextArea name="results" label="Co zrobiono" hint="Bez danych klientów." rows={4} required />
    </Form>
  )
}

/** The finance worker takes the settlement, or sends it back. */
export function SettleForms(ids: Ids) {
  const { run, outcome } = useCommand(acceptSettlement, useSaved('Rozliczenie przyjęte.'))
  const back = useCommandForm<z.input<typeof inputs.returnSettlement>, void>({
    action: returnSettlement,
    schema: async () => (await import('../inputs/contracts')).returnSettlement,
    defaultValues: { ...ids, reason: '' },
    onDone: useSaved('Rozliczenie zwrócone do poprawy.'),
  })
  return (
    <div className="flex flex-col gap-3">
      <div>
        <Button
          variant="primary"
          icon="check"
          pending={outcome.kind === 'sending'}
          onClick={() => void run(ids)}
        >
          Przyjmij rozliczenie
        </Button>
      </div>
      <FormAnswer outcome={outcome} />
      <Folded title="Zwróć do poprawy">
        <Form {...back} id="zwrot" submitLabel="Zwróć rozliczenie">
          <TextArea name="reason" label="Co trzeba poprawić" rows={2} required />
        </Form>
      </Folded>
    </div>
  )
}
