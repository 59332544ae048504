import type { Prisma } from './generated/client'

/** A row whose large whole numbers are plain numbers; what is stored as JSON has none and stays as it is. */
export type InNumbers<T> = T extends bigint
  ? number
  : T extends Date | string | number | boolean | null | undefined
    ? T
    : Prisma.JsonValue extends T
      ? T
      : T extends readonly (infer One)[]
        ? InNumbers<One>[]
        : { [Key in keyof T]: InNumbers<T[Key]> }

/**
 * Rows with columns of the database's large whole numbers (amounts of contracts, decision 0026) as code uses them. Throws
 * RangeError beyond exact arithmetic (2⁵³): an amount is exact or there is none.
 */
export function inNumbers<T>(value: T): InNumbers<T> {
  return plain(value) as InNumbers<T>
}

function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return exact(value)
  if (Array.isArray(value)) return value.map(plain)
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype)
    return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, plain(one)]))
}

function exact(value: bigint): number {
  const number = Number(value)
  if (!Number.isSafeInteger(number)) throw new RangeError('a whole number beyond exact arithmetic')
  return number
}
