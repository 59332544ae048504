import { z } from 'zod'
import { isLocalDate, localDate } from '@/kernel/calendar-day'
import { catalogueServices } from './dictionaries/services'
import { targetGroups, type TargetGroup } from './dictionaries/target-groups'

const day = z
  .string('Podaj datę.')
  .refine(isLocalDate, 'Podaj datę, na przykład 5.11.2026.')
  .transform(localDate)
const service = z
  .string('Wybierz usługę.')
  .refine((code) => catalogueServices.some((one) => one.code === code), 'Wybierz usługę z katalogu.')
const groupCodes: readonly TargetGroup[] = targetGroups.map(({ code }) => code)

export const assignCoordination = z
  .object({
    service,
    group: z.enum(groupCodes as [TargetGroup, ...TargetGroup[]], 'Wybierz grupę.'),
    userId: z.uuid('Wybierz koordynatora.'),
    validFrom: day,
  })
  .refine(
    (input) => catalogueServices.find(({ code }) => code === input.service)?.groups.includes(input.group),
    { path: ['group'], message: 'Ta usługa nie jest w katalogu przeznaczona dla tej grupy.' },
  )

export const endCoordination = z.object({ coordinationId: z.uuid(), version: z.number().int(), validTo: day })

export const entrustDelivery = z.object({ service, teamId: z.uuid('Wybierz komórkę.'), validFrom: day })

export const endDelivery = z.object({ deliveryId: z.uuid(), version: z.number().int(), validTo: day })
