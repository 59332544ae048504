import { z } from 'zod'
import { CertificateScope, CooperationForm, TaskOwner, TaskState } from '@/platform/db/generated/enums'
import { day, optional, optionalDay, required, version, warningReason } from './fields'

const task = z.object({
  description: required('Napisz, co jest do zrobienia.', 500),
  owner: z.enum(TaskOwner, 'Wybierz, kto to zrobi.'),
  dueOn: optionalDay,
})

const terms = {
  form: z.enum(CooperationForm, 'Wybierz formę współdziałania.'),
  specialist: optional(200),
  scope: z.enum(CertificateScope, 'Zaznacz, z kim ustalono zasady.'),
  agreedOn: day,
  goals: required('Napisz, co chcecie osiągnąć.', 4000),
  clientWords: optional(2000),
  tasks: z.array(task).min(1, 'Wpisz co najmniej jedno działanie.').max(60),
  /** why the individual package of services is empty (G-058); asked only when it is */
  emptyPackageReason: optional(1000).default(null),
  warningReason,
}

const specialistNamed = {
  path: ['specialist'],
  message: 'Wpisz, z jakim specjalistą klient współpracuje.',
}

export const agreeTerms = z
  .object({ fileId: z.uuid(), ...terms })
  .refine((t) => t.form === 'socialWork' || t.specialist !== null, specialistNamed)
  .superRefine(({ tasks, agreedOn }, context) => {
    // a changed version keeps the terms that passed; what is agreed first cannot be late already
    for (const [at, { dueOn }] of tasks.entries())
      if (dueOn !== null && dueOn < agreedOn)
        context.addIssue({
          code: 'custom',
          path: ['tasks', at, 'dueOn'],
          message: 'Termin działania jest wcześniejszy niż dzień ustalenia zasad. Sprawdź rok i miesiąc.',
        })
  })

/** A change makes a new version with its reason; the earlier one stays as it was (G-062). */
export const updateTerms = z
  .object({
    termsId: z.uuid(),
    version,
    ...terms,
    changeReason: required('Napisz, dlaczego zasady się zmieniają.', 1000),
  })
  .refine((t) => t.form === 'socialWork' || t.specialist !== null, specialistNamed)

export const setTaskState = z.object({
  taskId: z.uuid(),
  version,
  state: z.enum(TaskState, 'Wybierz stan działania.'),
  outcome: optional(1000),
})
