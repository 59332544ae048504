import { z } from 'zod'
import { isLocalDate, type LocalDate } from '@/kernel/calendar-day'
import { ConsultantKind, StaffQualificationKind } from '@/platform/db/generated/enums'
import { requiredText } from './inputs'

export const recordQualification = z
  .object({
    userId: z.uuid(),
    kind: z.enum(StaffQualificationKind, { error: 'Wybierz, co zapisujesz.' }),
    field: requiredText('Wpisz kierunek, podstawę albo temat.', 160),
    consultation: z
      .union([z.enum(ConsultantKind), z.literal('')])
      .nullish()
      .transform((value) => (value ? value : null)),
    hours: z
      .number({ error: 'Podaj liczbę godzin.' })
      .int('Podaj pełne godziny.')
      .min(1, 'Podaj więcej niż zero godzin.')
      .max(2000, 'Podaj najwyżej 2000 godzin.')
      .nullish()
      .transform((hours) => hours ?? null),
    document: requiredText('Wpisz nazwę i numer dokumentu.', 200),
    issuedOn: z
      .string({ error: 'Podaj datę z dokumentu.' })
      .refine(isLocalDate, 'Podaj datę z dokumentu.')
      .transform((text) => text as LocalDate),
  })
  .refine(({ kind, hours }) => kind !== 'firstContactTraining' || hours !== null, {
    path: ['hours'],
    message: 'Podaj liczbę godzin szkolenia.',
  })
  // what another kind left in the fields does not count
  .transform((input) => ({
    ...input,
    hours: input.kind === 'firstContactTraining' ? input.hours : null,
    consultation: input.kind === 'higherEducation' ? input.consultation : null,
  }))

export const withdrawQualification = z.object({
  qualificationId: z.uuid(),
  version: z.number().int(),
  reason: requiredText('Napisz, dlaczego wycofujesz zapis.', 400),
})
