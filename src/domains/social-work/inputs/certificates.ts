import { z } from 'zod'
import { CertificateBasis, CertificateScope } from '@/platform/db/generated/enums'
import { day, month, optional, required } from './fields'

const common = {
  fileId: z.uuid(),
  basis: z.enum(CertificateBasis, 'Wybierz, na jakiej podstawie wystawiasz zaświadczenie.'),
  clientInformedOn: day,
  scope: z.enum(CertificateScope, 'Zaznacz, kogo dotyczy zaświadczenie.'),
  issuedOn: day,
}

const answer = (sentence: string) => z.boolean(sentence)

/** zał. 4: posiadają / nie posiadają */
export const resourcesCertificate = z.object({
  kind: z.literal('resources'),
  ...common,
  referralId: z
    .union([z.uuid(), z.literal('')])
    .transform((value) => (value === '' ? null : value))
    .nullable(),
  affirmative: answer('Zaznacz: posiadają albo nie posiadają.'),
})

/** zał. 5: zawarto / dokonano aktualizacji */
export const termsCertificate = z.object({
  kind: z.literal('terms'),
  ...common,
  termsId: z.uuid('Wybierz zasady współdziałania.'),
  affirmative: answer('Zaznacz: zawarto albo dokonano aktualizacji.'),
})

/** zał. 6: współdziałają / nie współdziałają, for one month */
export const cooperationCertificate = z.object({
  kind: z.literal('cooperation'),
  ...common,
  termsId: z.uuid('Wybierz zasady współdziałania.'),
  month,
  bySpecialist: optional(200),
  /** why the certificate already issued for this month is put right (G-050) */
  correctionReason: optional(500).default(null),
  affirmative: answer('Zaznacz: współdziałają albo nie współdziałają.'),
})

/** The form that puts a certificate right: there the reason must be given. */
export const certificateCorrection = cooperationCertificate.extend({
  correctionReason: required('Podaj powód sprostowania.', 500),
})

export const issueCertificate = z.discriminatedUnion('kind', [
  resourcesCertificate,
  termsCertificate,
  cooperationCertificate,
])

/** The month's certificates of many families: each with its own answer, all or none. */
export const issueMonthlyCertificates = z.object({
  certificates: z
    .array(
      z.object({
        fileId: z.uuid(),
        termsId: z.uuid(),
        month,
        affirmative: answer('Zaznacz odpowiedź przy każdej rodzinie.'),
        clientInformedOn: day,
        scope: z.enum(CertificateScope),
        bySpecialist: optional(200),
      }),
    )
    .min(1, 'Zaznacz odpowiedź przy co najmniej jednej rodzinie.')
    .max(60, 'Wystaw najwyżej 60 zaświadczeń naraz.'),
})

export const markRead = z.object({ id: z.uuid() })

/** The field of the worklist a fault of the command's input is mended in: its line's date or specialist, else the answer. */
function fieldOf([, index, field]: readonly PropertyKey[], lineOf: readonly number[]): PropertyKey[] {
  const line = typeof index === 'number' ? (lineOf[index] ?? 0) : 0
  return ['lines', line, field === 'clientInformedOn' || field === 'bySpecialist' ? field : 'answer']
}

type MonthlyLines = { lines: { answer: '' | 'yes' | 'no'; clientInformedOn: string; bySpecialist: string }[] }

/** The worklist as a form: its answers must make certificates the command takes. */
export const monthlyForm = (answered: (values: MonthlyLines) => z.input<typeof issueMonthlyCertificates>) =>
  z
    .object({
      lines: z.array(
        z.object({
          answer: z.enum(['', 'yes', 'no']),
          clientInformedOn: z.string('Podaj datę.'),
          bySpecialist: z.string(),
        }),
      ),
    })
    .superRefine((values, context) => {
      const checked = issueMonthlyCertificates.safeParse(answered(values))
      const lineOf = values.lines.flatMap(({ answer }, index) => (answer === '' ? [] : [index]))
      for (const { message, path } of checked.error?.issues ?? [])
        context.addIssue({ code: 'custom', message, path: fieldOf(path, lineOf) })
    })
