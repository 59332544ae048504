'use client'

import { useRouter } from 'next/navigation'
import type { z } from 'zod'
import type { LocalDate } from '@/kernel/calendar-day'
import { formatDate } from '@/kernel/polish'
import type { Refusal } from '@/kernel/refusal'
import { useCommandForm } from '@/platform/web/use-command-form'
import { DateField } from '@/ui/form/date-field'
import { FieldRow } from '@/ui/form/field-set'
import { Form } from '@/ui/form/form'
import { MonthField } from '@/ui/form/month-field'
import { RadioGroupField } from '@/ui/form/radio-group-field'
import { SelectField, type Option } from '@/ui/form/select-field'
import { TextField } from '@/ui/form/text-field'
import { showToast } from '@/ui/toast'
import { issueCertificate } from '../actions'
import type * as inputs from '../inputs/certificates'
import { certificateBasisLabels, certificateScopeLabels } from '../labels'

const options = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

export type Issued = { certificateId: string; pdfId: string | null; told: boolean }

/** What happens once a certificate is signed: it is shown where it stands, and whether somebody sees it already. */
export function useIssued(fileId: string) {
  const router = useRouter()
  return (result: Issued) => {
    showToast({
      message: result.told
        ? 'Zaświadczenie wystawione. Pracownik ds. świadczeń już je widzi.'
        : 'Zaświadczenie wystawione. Odczyta je ten, kto poprowadzi akta świadczeniowe klienta.',
    })
    router.push(`/praca-socjalna/${fileId}/zaswiadczenia?wystawione=${result.certificateId}`)
  }
}

function CommonFields({ basis = true }: { basis?: boolean }) {
  return (
    <>
      <SelectField
        name="scope"
        label="Kogo dotyczy"
        options={options(certificateScopeLabels)}
        emptyLabel={null}
        width="medium"
      />
      {basis ? (
        <SelectField
          name="basis"
          label="Na jakiej podstawie"
          options={options(certificateBasisLabels)}
          emptyLabel={null}
          width="medium"
        />
      ) : null}
      <FieldRow>
        <DateField name="clientInformedOn" label="Klient poinformowany" required />
        <DateField name="issuedOn" label="Data zaświadczenia" required />
      </FieldRow>
    </>
  )
}

type FormProps = {
  fileId: string
  today: string
  basis: z.input<typeof inputs.resourcesCertificate>['basis']
  scope: z.input<typeof inputs.resourcesCertificate>['scope']
  refusals: readonly Refusal[]
}

const signs = 'Podpisuję i wystawiam'

/** zał. 4: posiadają / nie posiadają; nothing is chosen in advance. */
export function ResourcesForm({
  certifiedTermsOn,
  ...props
}: FormProps & { certifiedTermsOn: LocalDate | null }) {
  const { fileId, today, basis, scope, refusals } = props
  const command = useCommandForm<z.input<typeof inputs.resourcesCertificate>, Issued>({
    action: issueCertificate,
    schema: async () => (await import('../inputs/certificates')).resourcesCertificate,
    defaultValues: {
      kind: 'resources',
      fileId,
      basis,
      scope,
      clientInformedOn: today,
      issuedOn: today,
      referralId: '',
    },
    onDone: useIssued(fileId),
  })
  return (
    <Form {...command} id="zal4" submitLabel={`${signs} zał. 4`} refusals={refusals}>
      <RadioGroupField
        name="affirmative"
        label="Niewykorzystane zasoby niematerialne i możliwości"
        options={[
          {
            value: true,
            label: 'posiadają',
            hint: certifiedTermsOn
              ? `Obowiązują zasady z ${formatDate(certifiedTermsOn)} z wystawionym zał. 5, więc skierowanie będzie załatwione.`
              : 'Następny krok: zasady współdziałania i zał. 5.',
          },
          { value: false, label: 'nie posiadają', hint: 'Postępowanie w sprawie świadczenia idzie dalej.' },
        ]}
        required
      />
      <CommonFields />
    </Form>
  )
}

/** zał. 5: zawarto / dokonano aktualizacji; what is right follows from the terms themselves. */
export function TermsForm({
  termsId,
  concluded,
  ...props
}: FormProps & { termsId: string; concluded: boolean }) {
  const { fileId, today, basis, scope, refusals } = props
  const command = useCommandForm<z.input<typeof inputs.termsCertificate>, Issued>({
    action: issueCertificate,
    schema: async () => (await import('../inputs/certificates')).termsCertificate,
    defaultValues: {
      kind: 'terms',
      fileId,
      basis,
      scope,
      clientInformedOn: today,
      issuedOn: today,
      termsId,
      affirmative: concluded,
    },
    onDone: useIssued(fileId),
  })
  return (
    <Form {...command} id="zal5" submitLabel={`${signs} zał. 5`} refusals={refusals}>
      <RadioGroupField
        name="affirmative"
        label="Zasady współdziałania"
        options={[
          { value: true, label: 'zawarto' },
          { value: false, label: 'dokonano aktualizacji' },
        ]}
        inline
        required
      />
      <CommonFields />
    </Form>
  )
}

type CooperationProps = FormProps & {
  month: string
  terms: readonly (Option & { specialist: string | null })[]
}

/** zał. 6 for one month: współdziałają / nie współdziałają. */
export function CooperationForm({ fileId, today, scope, refusals, month, terms }: CooperationProps) {
  const command = useCommandForm<z.input<typeof inputs.cooperationCertificate>, Issued>({
    action: issueCertificate,
    schema: async () => (await import('../inputs/certificates')).cooperationCertificate,
    defaultValues: {
      kind: 'cooperation',
      fileId,
      basis: 'workersInitiative',
      scope,
      clientInformedOn: today,
      issuedOn: today,
      termsId: terms[0]?.value ?? '',
      month,
      bySpecialist: terms[0]?.specialist ?? '',
    },
    onDone: useIssued(fileId),
  })
  return (
    <Form {...command} id="zal6" submitLabel={`${signs} zał. 6`} refusals={refusals}>
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
      <MonthField name="month" label="Za miesiąc" required />
      {terms.length > 1 ? (
        <SelectField name="termsId" label="W zakresie określonym" options={terms} emptyLabel={null} />
      ) : null}
      {terms.some(({ specialist }) => specialist !== null) ? (
        <TextField
          name="bySpecialist"
          label="Specjalista, który wystawił dokument"
          hint="Jego pismo zostaje w aktach; tu odnotowujesz, że wpłynęło."
        />
      ) : null}
      <CommonFields basis={false} />
    </Form>
  )
}
