import { z } from 'zod'
import { isListedDay } from '@/kernel/calendar-day'
import {
  AppointmentPlace,
  AppointmentState,
  CallBackState,
  ContactChannel,
  ContactNeed,
  ContactResult,
  ReporterKind,
} from '@/platform/db/generated/enums'
import { whatIsAsked } from './rules/what-is-asked'
import { informationLabels, paperLabels, problems } from './dictionaries'

const keys = <T extends Record<string, string>>(labels: T) =>
  Object.keys(labels) as [keyof T & string, ...(keyof T & string)[]]
const text = (most: number) => z.string().trim().max(most, `Najwyżej ${most} znaków.`)
const optional = (most: number) =>
  text(most)
    .transform((value) => (value === '' ? null : value))
    .nullable()

export const phone = z
  .string()
  .trim()
  .regex(/^\+?[0-9 ()-]{9,20}$/, 'Podaj numer telefonu: dziewięć cyfr, dla zagranicznego z numerem kraju.')

/** '' of a list where nobody was chosen is kept as null. */
const nobodyOr = z
  .union([z.uuid(), z.literal('')])
  .transform((id) => id || null)
  .nullable()

const visit = z.object({
  userId: z.uuid(),
  startsAt: z.iso.datetime('Wybierz termin z listy.'),
  endsAt: z.iso.datetime('Wybierz termin z listy.'),
})

const report = z.object({
  personId: z.uuid().nullable(),
  anonymous: z.boolean(),
  channel: z.enum(ContactChannel, 'Wybierz, jak osoba się zgłosiła.'),
  reporterKind: z.enum(ReporterKind, 'Wybierz, kto zgłasza.'),
  reporterName: optional(120),
  reporterContact: optional(120),
  problems: z.array(z.enum(problems)).max(15),
  need: z.enum(ContactNeed, 'Wybierz rodzaj zgłoszenia.'),
  description: text(4000),
  informationGiven: z.array(z.enum(keys(informationLabels))),
  papersToBring: z.array(z.enum(keys(paperLabels))),
  result: z.union([z.enum(ContactResult), z.literal('')], 'Wybierz wynik kontaktu.'),
  institution: optional(200),
  urgent: z.boolean(),
  benefitsLeadId: nobodyOr,
  socialWorkLeadId: nobodyOr,
  overrideReason: optional(500),
  visits: z.array(visit).max(2),
  visitPlace: z.enum(AppointmentPlace),
  callBackPhone: z
    .union([phone, z.literal('')])
    .transform((value) => value || null)
    .nullable(),
})

/**
 * One sitting at the counter: who came, why, what was told, where it goes, what was agreed. Which results there are depends on
 * the kind of the report, so the result is asked for once the rest can be understood. What is not asked is not checked either:
 * an error at a field nobody sees could not be mended.
 */
export const registerContact = z
  .transform((typed: z.input<typeof report>) => (isObject(typed) ? whatIsAsked(typed) : typed))
  .pipe(report)
  .transform(({ result, ...rest }, context) => {
    if (result !== '') return { ...rest, result }
    context.addIssue({ code: 'custom', path: ['result'], message: 'Wybierz wynik kontaktu.' })
    return z.NEVER
  })

/** What comes over the wire may be anything. */
const isObject = (sent: unknown) => typeof sent === 'object' && sent !== null

export type Registration = z.output<typeof registerContact>

/** What came of the call; a visit agreed on the phone is booked with it. */
export const completeCallBack = z
  .object({
    callBackId: z.uuid(),
    version: z.number().int(),
    state: z.enum(CallBackState, 'Wybierz wynik.').exclude(['waiting']),
    outcome: text(1000),
    visits: z.array(visit).max(2).default([]),
    visitPlace: z.enum(AppointmentPlace).default('office'),
  })
  .refine((value) => value.outcome.length >= 3 || (value.state === 'done' && value.visits.length > 0), {
    path: ['outcome'],
    error: 'Zapisz w jednym zdaniu, co ustalono, albo wybierz termin spotkania.',
  })

export const noteCallBackAttempt = z.object({ callBackId: z.uuid(), version: z.number().int() })

export const bookAppointment = z.object({
  personId: nobodyOr,
  contactId: z.uuid().nullable(),
  purpose: text(200).min(2, 'Napisz krótko, po co jest spotkanie.'),
  place: z.enum(AppointmentPlace),
  visits: z.array(visit).min(1, 'Wybierz termin.').max(2),
})

export const moveAppointment = z
  .object({
    appointmentId: z.uuid(),
    version: z.number().int(),
    startsAt: visit.shape.startsAt,
    endsAt: visit.shape.endsAt,
  })
  .refine(({ startsAt, endsAt }) => new Date(startsAt) < new Date(endsAt), {
    path: ['endsAt'],
    error: 'Koniec spotkania musi być po jego początku.',
  })

export const setAppointmentState = z.object({
  appointmentId: z.uuid(),
  version: z.number().int(),
  state: z.enum(AppointmentState),
})

const minute = z.number().int().min(0).max(1440)

export const setWorkHours = z.object({
  userId: z.uuid(),
  blocks: z
    .array(
      z
        .object({
          weekday: z.number().int().min(1).max(7),
          startMinute: minute,
          endMinute: minute,
          slotMinutes: z.number().int().min(10, 'Najkrótsza wizyta trwa 10 minut.').max(240),
        })
        .refine((b) => b.startMinute < b.endMinute, {
          error: 'Koniec musi być po początku.',
          path: ['endMinute'],
        }),
    )
    .max(30)
    .refine(
      (blocks) =>
        blocks.every((a, i) =>
          blocks.every(
            (b, j) =>
              i === j ||
              a.weekday !== b.weekday ||
              a.endMinute <= b.startMinute ||
              b.endMinute <= a.startMinute,
          ),
        ),
      'Godziny w jednym dniu nie mogą na siebie nachodzić.',
    ),
})

export const day = z.string().refine(isListedDay, 'Nieprawidłowa data.')
