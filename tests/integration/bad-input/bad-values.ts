import type { z } from 'zod'

type Schema = z.core.$ZodType
/** What a schema is made of, as far as a value for it is made up. */
type Parts = {
  readonly type: string
  readonly shape?: Readonly<Record<string, Schema>>
  readonly innerType?: Schema
  readonly in?: Schema
  readonly element?: Schema
  readonly options?: readonly Schema[]
  readonly entries?: Readonly<Record<string, string | number>>
  readonly values?: readonly unknown[]
  readonly format?: string
}

const partsOf = (schema: Schema) => schema._zod.def as unknown as Parts

/** Wrappers that leave what is typed as it is. */
function bare(schema: Schema): Schema {
  const { innerType, in: from, options } = partsOf(schema)
  const inner = innerType ?? from ?? options?.[0]
  return inner ? bare(inner) : schema
}

export type Named = (name: string) => unknown

/** A value of this shape; `named` knows what a field of that name holds in the test's town, else it is made up. */
export function sample(schema: Schema, named: Named, name = ''): unknown {
  const kind = bare(schema)
  const { type, shape, element, entries, values, format } = partsOf(kind)
  if (type === 'object')
    return Object.fromEntries(Object.entries(shape ?? {}).map(([key, of]) => [key, sample(of, named, key)]))
  if (type === 'array') return element ? [sample(element, named, name.replace(/s$/, ''))] : []
  const known = named(name)
  if (known !== undefined) return known
  if (type === 'enum') return Object.values(entries ?? {})[0]
  if (type === 'literal') return values?.[0]
  if (type === 'number') return 1
  if (type === 'boolean') return false
  if (type === 'string') return textOf(name, format)
  return {}
}

function textOf(name: string, format: string | undefined): string {
  if (format === 'uuid') return '00000000-0000-4000-8000-000000000000'
  if (format === 'datetime') return '2026-03-19T08:00:00.000Z'
  if (isDay(name)) return '2026-03-02'
  if (/month/i.test(name)) return '2026-02'
  return 'Tekst próbny'
}

const isDay = (name: string) =>
  /(On|From|To|Until|Since)$|^(from|to|until|since|day|date|validFrom|validTo)$/.test(name)

export type Leaf = { readonly path: readonly (string | number)[]; readonly value: unknown }

/** Every place of a value where something is typed or chosen. */
export function leavesOf(value: unknown, path: readonly (string | number)[] = []): Leaf[] {
  if (Array.isArray(value)) return value.flatMap((one, at) => leavesOf(one, [...path, at]))
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, one]) => leavesOf(one, [...path, key]))
  return [{ path, value }]
}

/** The same value with something else in one place. */
export function withAt(value: unknown, [step, ...rest]: readonly (string | number)[], put: unknown): unknown {
  if (step === undefined) return put
  if (Array.isArray(value)) return value.map((one, at) => (at === step ? withAt(one, rest, put) : one))
  const before = value as Record<string, unknown>
  return { ...before, [step]: withAt(before[step], rest, put) }
}

/** What no field of any form takes. */
export const neverTaken: readonly unknown[] = [
  'Kot\0',
  'pół emoji \ud83d',
  { $ne: null },
  [[]],
  Number.NaN,
  Number.POSITIVE_INFINITY,
  1e300,
]

/** Longer than any field; a file is longer. */
export const veryLong = 'ż'.repeat(60_000)

const farDays = ['0001-01-01', '2026-02-30', '9999-12-31']
const farMonths = ['0001-01', '2026-13', '9999-12']
const nobody = 'ffffffff-ffff-4fff-8fff-ffffffffffff'

/** What a field like this may be sent and the calendar, the registry or the database may not know. */
export function farFrom(known: unknown): readonly unknown[] {
  if (typeof known === 'number') return [2_147_483_647, Number.MAX_SAFE_INTEGER, -1, 0.1]
  if (typeof known === 'boolean') return [null]
  if (typeof known !== 'string') return [undefined]
  if (/^\d{4}-\d{2}-\d{2}$/.test(known)) return farDays
  if (/^\d{4}-\d{2}$/.test(known)) return farMonths
  if (/^[0-9a-f-]{36}$/.test(known)) return [nobody, '']
  return ['%_\\\'"; DROP TABLE person; --', ...(known.length === 10 ? farDays : [])]
}
