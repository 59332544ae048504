import { z } from 'zod'
import { catalogueServices } from './dictionaries/services'
import { targetGroups, type TargetGroup } from './dictionaries/target-groups'
import { processStateLabels } from './labels'
import { ServiceProcessState, stages } from './model'

const groupCodes: readonly TargetGroup[] = targetGroups.map(({ code }) => code)

/** What of the board may stand in the address; the list and its file read the same. */
export const boardTable = {
  sort: ['numer'],
  defaultSort: { key: 'numer', direction: 'descending' },
  pageSize: 200,
  filters: {
    etap: { kind: 'choice', values: stages },
    usluga: { kind: 'choice', values: catalogueServices.map(({ code }) => code) },
    koordynator: { kind: 'text', maxLength: 36 },
    grupa: { kind: 'choice', values: groupCodes },
    stan: { kind: 'choice', values: Object.keys(processStateLabels) },
    widok: { kind: 'choice', values: ['tabela'] },
  },
} as const

const listed = <T extends string>(values: readonly T[]) =>
  z
    .string()
    .nullish()
    .transform((value) => values.find((known) => known === value) ?? null)

/** The filters of the board; what is unknown is no filter. */
export const boardInput = z.object({
  stage: listed(stages),
  service: listed(catalogueServices.map(({ code }) => code)),
  coordinator: z
    .string()
    .nullish()
    .transform((value) => (z.uuid().safeParse(value).success ? (value ?? null) : null)),
  group: listed(groupCodes),
  state: listed(Object.values(ServiceProcessState)),
})

type Filters = { readonly [Name in keyof typeof boardTable.filters]?: readonly string[] | undefined }

/** The filters of the address as the query takes them. */
export function boardFilterOf(filters: Filters): z.input<typeof boardInput> {
  const first = (name: keyof Filters) => filters[name]?.[0] ?? null
  return {
    stage: first('etap'),
    service: first('usluga'),
    coordinator: first('koordynator'),
    group: first('grupa'),
    state: first('stan'),
  }
}
