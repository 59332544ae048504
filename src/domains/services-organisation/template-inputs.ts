import { z } from 'zod'
import { ServiceParticipantKind, ServiceStage, ServiceTemplate } from '@/platform/db/generated/enums'

const required = (sentence: string, most = 1000) =>
  z.string(sentence).trim().min(1, sentence).max(most, `Skróć tekst: najwyżej ${most} znaków.`)
const optional = (most = 1000) =>
  z
    .string()
    .trim()
    .max(most, `Skróć tekst: najwyżej ${most} znaków.`)
    .nullish()
    .transform((value) => (value ? value : null))

const ofTemplate = {
  template: z.enum(ServiceTemplate, 'Wybierz szablon.'),
  /** the newest version the person saw */
  version: z.number().int(),
  reason: required('Napisz, dlaczego ośrodek zmienia szablon.'),
}

const people = z.array(z.enum(ServiceParticipantKind))

const content = {
  activity: required('Opisz czynność.', 500),
  actors: people.min(1, 'Zaznacz co najmniej jedną osobę.'),
  coActors: people,
  output: optional(300),
  optionalReason: optional(),
}

export const addTemplateStep = z.object({
  ...ofTemplate,
  stage: z.enum(ServiceStage, 'Wybierz etap.'),
  afterCode: required('Wybierz, po którym kroku.', 20),
  ...content,
})

export const changeTemplateStep = z.object({ ...ofTemplate, code: required('Wybierz krok.', 20), ...content })

export const withdrawTemplateStep = z.object({ ...ofTemplate, code: required('Wybierz krok.', 20) })
