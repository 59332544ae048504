'use client'

import type { z } from 'zod'
import { formatMonth } from '@/kernel/polish'
import type { YearMonth } from '@/kernel/calendar-day'
import { useCommandForm } from '@/platform/web/use-command-form'
import { Card } from '@/ui/card'
import { DateField } from '@/ui/form/date-field'
import { FieldRow } from '@/ui/form/field-set'
import { Form } from '@/ui/form/form'
import { RadioGroupField } from '@/ui/form/radio-group-field'
import { TextArea } from '@/ui/form/text-area'
import { TextField } from '@/ui/form/text-field'
import { issueCertificate } from '../actions'
import type * as inputs from '../inputs/certificates'
import { useIssued, type Issued } from './certificate-forms'

type CorrectCertificateProps = {
  fileId: string
  today: string
  month: YearMonth
  termsId: string
  scope: z.input<typeof inputs.cooperationCertificate>['scope']
  bySpecialist: string | null
}

/** Puts a mistaken zał. 6 right: a new certificate of the same month, with the reason; the old one stays readable. */
export function CorrectCertificate({ today, month, bySpecialist, ...kept }: CorrectCertificateProps) {
  const command = useCommandForm<z.input<typeof inputs.certificateCorrection>, Issued>({
    action: issueCertificate,
    schema: async () => (await import('../inputs/certificates')).certificateCorrection,
    defaultValues: {
      ...kept,
      kind: 'cooperation',
      basis: 'workersInitiative',
      clientInformedOn: today,
      issuedOn: today,
      month,
      bySpecialist: bySpecialist ?? '',
      correctionReason: '',
    },
    onDone: useIssued(kept.fileId),
  })
  return (
    <Card id="sprostowanie" className="scroll-mt-48" title={`Sprostowanie zał. 6 za ${formatMonth(month)}`}>
      <Form {...command} id="sprostowanie-zal6" submitLabel="Podpisuję i wystawiam sprostowanie">
        <RadioGroupField
          name="affirmative"
          label="W rozwiązaniu swojej trudnej sytuacji"
          options={[
            { value: true, label: 'współdziałają' },
            { value: false, label: 'nie współdziałają' },
          ]}
          inline
          required
        />
        <TextArea
          rows={3}
          name="correctionReason"
          label="Powód sprostowania"
          hint="Znajdzie się na wydruku. Poprzednie zaświadczenie zostaje w aktach jako sprostowane."
          required
        />
        {bySpecialist === null ? null : (
          <TextField name="bySpecialist" label="Specjalista, który wystawił dokument" />
        )}
        <FieldRow>
          <DateField name="clientInformedOn" label="Klient poinformowany" required />
          <DateField name="issuedOn" label="Data zaświadczenia" required />
        </FieldRow>
      </Form>
    </Card>
  )
}
