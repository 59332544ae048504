import { z } from 'zod'
import {
  day,
  keysOf,
  optional,
  optionalDay,
  required,
  text,
  version,
} from '@/domains/social-work/inputs/fields'
import { catalogueServices } from '@/domains/services-organisation/dictionaries/services'
import { targetGroups } from '@/domains/services-organisation/dictionaries/target-groups'
import { endReasonLabels } from './labels'

const services = catalogueServices.map(({ code }) => code)
const groups: readonly string[] = targetGroups.map(({ code }) => code)

const HOURS = 'Podaj liczbę godzin w miesiącu, od 1 do 744.'

const hours = z
  .union(
    [z.literal('').transform(() => null), z.number(HOURS).int(HOURS).min(1, HOURS).max(744, HOURS)],
    HOURS,
  )
  .nullish()
  .transform((value) => value ?? null)

const terms = {
  targetGroup: z.string().refine((code) => groups.includes(code), 'Wybierz grupę.'),
  need: required('Opisz potrzebę, na którą odpowiada usługa.', 2000),
  ownMeans: required('Napisz, co osoba i rodzina robią same i dlaczego to nie wystarcza.', 1000),
  extent: text(500),
  hoursPerMonth: hours,
  plannedFrom: optionalDay,
  plannedTo: optionalDay,
  provider: optional(200),
}

type Period = { plannedFrom: string | null; plannedTo: string | null }

const forwards = ({ plannedFrom, plannedTo }: Period) =>
  plannedFrom === null || plannedTo === null || plannedTo >= plannedFrom
const backwards = { path: ['plannedTo'], message: 'Koniec okresu jest wcześniejszy niż początek.' }

export const addService = z
  .object({
    fileId: z.uuid(),
    personId: z.uuid('Wybierz osobę.'),
    service: z.string().refine((code) => services.includes(code), 'Wybierz usługę z katalogu.'),
    neededOn: day,
    /** the person manages with own means after all: then there is no service */
    ownMeansSuffice: z.boolean('Wskaż, czy wystarczą własne siły i środki.'),
    ...terms,
  })
  .refine(forwards, backwards)

export const changeService = z.object({ serviceId: z.uuid(), version, ...terms }).refine(forwards, backwards)

export const moveService = z.object({
  serviceId: z.uuid(),
  version,
  to: z.enum(['awaiting', 'granted', 'running', 'ended'], 'Wybierz stan.'),
  on: day,
  /** who provides it; needed from the day it runs */
  provider: optional(200),
  endReason: z
    .union([z.enum(keysOf(endReasonLabels)), z.literal('')])
    .transform((value) => (value === '' ? null : value))
    .nullable(),
  note: text(1000),
})

const GRADE = 'Wybierz ocenę.'

const assessment = {
  assessedOn: day,
  grade: z
    .union([z.number(GRADE), z.string(GRADE).transform(Number)], GRADE)
    .pipe(z.number(GRADE).int(GRADE).min(1, GRADE).max(5, GRADE)),
  tool: required('Wpisz, jakim narzędziem oceniono skuteczność.', 200),
  note: text(2000),
}

export const assessService = z.object({ serviceId: z.uuid(), ...assessment })

export const changeAssessment = z.object({ assessmentId: z.uuid(), version, ...assessment })
