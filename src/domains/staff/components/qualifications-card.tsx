'use client'

import { useState } from 'react'
import { countOf, formatDate } from '@/kernel/polish'
import { useCommandForm } from '@/platform/web/use-command-form'
import { Badge } from '@/ui/badge'
import { Button } from '@/ui/button'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { Form } from '@/ui/form/form'
import { TextArea } from '@/ui/form/text-area'
import { showToast } from '@/ui/toast'
import { withdrawQualification } from '../actions'
import { consultantKindLabels, qualificationKindLabels } from '../labels'
import type { QualificationLine } from '../qualifications'
import { RecordQualification } from './qualification-form'

type QualificationsCardProps = {
  userId: string
  lines: readonly QualificationLine[]
  mayChange: boolean
  /** the administrator's own account */
  own: boolean
}

/** What is written down about a person's qualifications, each with its paper; positions are given on this basis. */
export function QualificationsCard({ userId, lines, mayChange, own }: QualificationsCardProps) {
  return (
    <Card title="Kwalifikacje" padding="flush">
      {lines.length === 0 ? (
        <EmptyState icon="graduation-cap" title="Kwalifikacje do uzupełnienia">
          Nie zapisano żadnego dokumentu. Stanowisk z wymaganym wykształceniem nie da się powierzyć (R-023,
          R-024).
        </EmptyState>
      ) : (
        <ul>
          {lines.map((line) => (
            <Line key={line.id} line={line} mayChange={mayChange && !own} />
          ))}
        </ul>
      )}
      {mayChange ? (
        <div className="border-t border-line p-4">
          <RecordQualification userId={userId} own={own} />
        </div>
      ) : null}
    </Card>
  )
}

function Line({ line, mayChange }: { line: QualificationLine; mayChange: boolean }) {
  const { kind, field, consultation, hours, document, issuedOn, withdrawn } = line
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 border-b border-line px-4 py-3 last:border-0">
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-2 font-semibold">
          {qualificationKindLabels[kind]}
          {withdrawn ? <Badge icon="history">wycofane {formatDate(withdrawn.on)}</Badge> : null}
        </p>
        <p className="text-sm">
          {[
            field,
            consultation ? `do konsultacji: ${consultantKindLabels[consultation]}` : null,
            hours ? countOf(hours, ['godzina', 'godziny', 'godzin']) : null,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <p className="text-sm text-ink-soft">
          {document}, z dnia {formatDate(issuedOn)}
        </p>
        {withdrawn ? <p className="text-sm text-ink-soft">Powód: {withdrawn.reason}</p> : null}
      </div>
      {mayChange && !withdrawn ? <Withdraw line={line} /> : null}
    </li>
  )
}

function Withdraw({ line }: { line: QualificationLine }) {
  const [open, setOpen] = useState(false)
  if (open) return <WithdrawForm line={line} close={() => setOpen(false)} />
  return (
    <Button size="small" onClick={() => setOpen(true)}>
      Wycofaj<span className="sr-only">: {line.document}</span>
    </Button>
  )
}

function WithdrawForm({ line, close }: { line: QualificationLine; close: () => void }) {
  const command = useCommandForm({
    action: withdrawQualification,
    schema: async () => (await import('../qualification-inputs')).withdrawQualification,
    defaultValues: { qualificationId: line.id, version: line.version, reason: '' },
    onDone: () => {
      showToast({ message: 'Zapis o kwalifikacjach został wycofany.' })
      close()
    },
  })
  return (
    <Form
      {...command}
      id={`wycofanie-${line.id}`}
      submitLabel="Wycofaj zapis"
      actions={<Button onClick={close}>Anuluj</Button>}
    >
      <TextArea
        name="reason"
        label="Powód wycofania"
        hint="Zapis zostaje w historii, ale niczego już nie potwierdza."
        rows={2}
        required
      />
    </Form>
  )
}
