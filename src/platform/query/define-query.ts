import 'server-only'
import type { z } from 'zod'
import { logAccess, type AccessedSubject } from '@/platform/access'
import type { Actor } from '@/platform/auth/actor'
import type { Clock } from '@/platform/clock'
import { translateReadError } from '@/platform/command/database-errors'
import { parseInput } from '@/platform/command/execute'
import { readDb, type ReadDb } from '@/platform/db/client'
import { Forbidden, found } from '@/platform/errors'
import type { Permission } from '@/platform/permissions/define-permissions'

export type QueryCall = { readonly actor: Actor; readonly clock: Clock }
type QueryContext = QueryCall & { readonly db: ReadDb }

type RecordQuery<Schema extends z.ZodType, Row, Target extends Row, Result> = {
  readonly name: string
  readonly label: string
  readonly input: Schema
  readonly permission: Permission<Row>
  /** The record the permission is decided on; null means there is none */
  load(context: QueryContext, input: z.output<Schema>): Promise<Target | null>
  /** Throws while the record is closed to this person although the permission holds: nothing is read, the log says deny */
  assertOpen?(context: QueryCall & { readonly target: Target }, input: z.output<Schema>): void
  run(context: QueryContext & { readonly target: Target }, input: z.output<Schema>): Promise<Result>
  /** Whose file is being read; every call is logged, permitted or denied */
  subject(target: Target, input: z.output<Schema>): AccessedSubject
}

type ListQuery<Schema extends z.ZodType, Row, Where, Result> = {
  readonly name: string
  readonly label: string
  readonly input: Schema
  readonly permission: Permission<Row, Where>
  /** `where` holds what the actor may see; it belongs into the query, never after it */
  run(context: QueryContext & { readonly where: Where }, input: z.output<Schema>): Promise<Result>
  /** Set for lists that leave the system (exports, prints): the call is then logged as an access */
  readonly logged?: boolean
  /** Whose data the answer holds, where a form begins with one client's: the call is then logged as an access to theirs */
  about?(result: Result): AccessedSubject | null
}

export type DefinedQuery<Schema extends z.ZodType, Result> = {
  readonly name: string
  readonly label: string
  readonly input: Schema
  readonly permissionKey: string
  (call: QueryCall, input: z.input<Schema>): Promise<Result>
}

/** Declares the reading of one record: permission on the loaded record, and a line in the access log. */
export function defineRecordQuery<Schema extends z.ZodType, Row, Target extends Row, Result>(
  query: RecordQuery<Schema, Row, Target, Result>,
): DefinedQuery<Schema, Result> {
  const call = async ({ actor, clock }: QueryCall, raw: z.input<Schema>): Promise<Result> => {
    const input = parseInput(query.input, raw)
    const context = { actor, clock, db: readDb() }
    if (!query.permission.allowsAny(actor)) {
      await logAccess(actor, query.name, 'deny')
      throw new Forbidden()
    }
    const target = found(await query.load(context, input))
    const subject = query.subject(target, input)
    if (!query.permission.allows(actor, target)) {
      await logAccess(actor, query.name, 'deny', subject)
      throw new Forbidden()
    }
    try {
      query.assertOpen?.({ actor, clock, target }, input)
    } catch (closed) {
      await logAccess(actor, query.name, 'deny', subject)
      throw closed
    }
    const [result] = await Promise.all([
      query.run({ ...context, target }, input),
      logAccess(actor, query.name, 'permit', subject),
    ])
    return result
  }
  return named(call, query)
}

/** Declares a list: the actor's filter is part of the query, so counts, pages and exports agree with it. */
export function defineListQuery<Schema extends z.ZodType, Row, Where, Result>(
  query: ListQuery<Schema, Row, Where, Result>,
): DefinedQuery<Schema, Result> {
  const call = async ({ actor, clock }: QueryCall, raw: z.input<Schema>): Promise<Result> => {
    const input = parseInput(query.input, raw)
    const where = query.permission.visibleTo(actor)
    if (where === null) {
      await logAccess(actor, query.name, 'deny')
      throw new Forbidden()
    }
    if (query.logged) await logAccess(actor, query.name, 'permit')
    const result = await query.run({ actor, clock, db: readDb(), where }, input)
    const subject = query.about?.(result)
    if (subject) await logAccess(actor, query.name, 'permit', subject)
    return result
  }
  return named(call, query)
}

function named<Schema extends z.ZodType, Result>(
  call: (call: QueryCall, raw: z.input<Schema>) => Promise<Result>,
  query: { name: string; label: string; input: Schema; permission: { key: string } },
): DefinedQuery<Schema, Result> {
  const ask = (context: QueryCall, raw: z.input<Schema>) =>
    call(context, raw).catch((error: unknown) => {
      throw translateReadError(error)
    })
  Object.defineProperty(ask, 'name', { value: query.name })
  return Object.assign(ask, {
    label: query.label,
    input: query.input,
    permissionKey: query.permission.key,
  }) as unknown as DefinedQuery<Schema, Result>
}
