'use client'

import { useState } from 'react'
import type { LocalDate } from '@/kernel/calendar-day'
import { formatRange } from '@/kernel/polish'
import { useCommand } from '@/platform/web/use-command'
import { useCommandForm } from '@/platform/web/use-command-form'
import { Badge } from '@/ui/badge'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { ConfirmButton } from '@/ui/confirm-button'
import { EmptyState } from '@/ui/empty-state'
import { DateField } from '@/ui/form/date-field'
import { FieldRow } from '@/ui/form/field-set'
import { Form } from '@/ui/form/form'
import { SelectField, type Option } from '@/ui/form/select-field'
import { showToast } from '@/ui/toast'
import { recordAbsence, removeAbsence } from '../actions'

type AbsenceLine = {
  id: string
  version: number
  name: string
  substitute: string | null
  validFrom: LocalDate
  validTo: LocalDate
}

type AbsencesCardProps = {
  rows: readonly AbsenceLine[]
  people: readonly Option[]
  substitutes: readonly Option[]
  today: LocalDate
}

/** Who is away or will be, and who stands in. Reasons of absences are not kept here. */
export function AbsencesCard({ rows, people, substitutes, today }: AbsencesCardProps) {
  const [adding, setAdding] = useState(false)
  return (
    <Card
      title="Nieobecności"
      padding="flush"
      actions={
        adding ? undefined : (
          <Button size="small" icon="plus" onClick={() => setAdding(true)}>
            Wpisz nieobecność
          </Button>
        )
      }
    >
      {adding ? (
        <div className="border-b border-line p-4">
          <AbsenceForm
            people={people}
            substitutes={substitutes}
            today={today}
            close={() => setAdding(false)}
          />
        </div>
      ) : null}
      {rows.length === 0 ? (
        <EmptyState icon="calendar-days" title="Nikt nie jest i nie będzie nieobecny">
          Gdy wpiszesz nieobecność, program przestanie proponować tę osobę do nowych spraw.
        </EmptyState>
      ) : (
        <ul>
          {rows.map((row) => (
            <li
              key={row.id}
              className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 border-b border-line px-4 py-2 last:border-0"
            >
              <div>
                <p className="flex flex-wrap items-center gap-2 font-semibold">
                  {row.name}
                  {row.validFrom <= today ? <Badge tone="warning">nieobecność trwa</Badge> : null}
                </p>
                <p className="text-sm text-ink-soft">
                  {formatRange({ from: row.validFrom, to: row.validTo })}
                  {row.substitute ? ` · zastępuje: ${row.substitute}` : ' · bez zastępstwa'}
                </p>
              </div>
              <RemoveAbsence row={row} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

type AbsenceFormProps = Omit<AbsencesCardProps, 'rows'> & { close: () => void }

function AbsenceForm({ people, substitutes, today, close }: AbsenceFormProps) {
  const command = useCommandForm({
    action: recordAbsence,
    schema: async () => (await import('../inputs')).recordAbsence,
    defaultValues: { userId: '', substituteId: '', validFrom: today, validTo: today },
    onDone: () => {
      showToast({ message: 'Nieobecność została wpisana.' })
      close()
    },
  })
  return (
    <Form {...command} submitLabel="Wpisz nieobecność" actions={<Button onClick={close}>Anuluj</Button>}>
      <SelectField name="userId" label="Kto" options={people} required />
      <FieldRow>
        <DateField name="validFrom" label="Pierwszy dzień" required />
        <DateField name="validTo" label="Ostatni dzień" required />
      </FieldRow>
      <SelectField name="substituteId" label="Kto zastępuje" options={substitutes} emptyLabel="nikt" />
    </Form>
  )
}

function RemoveAbsence({ row }: { row: AbsenceLine }) {
  const { run, outcome } = useCommand(removeAbsence)
  return (
    <ConfirmButton
      label="Usuń"
      size="small"
      title="Usunąć tę nieobecność?"
      confirmLabel="Usuń nieobecność"
      action={() => run({ absenceId: row.id, version: row.version })}
      outcome={outcome}
    >
      <p>
        {row.name}, {formatRange({ from: row.validFrom, to: row.validTo })}. Wpis zostanie w dzienniku zmian.
      </p>
    </ConfirmButton>
  )
}
