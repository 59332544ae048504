import 'server-only'
import { revalidatePath } from 'next/cache'
import type { z } from 'zod'
import type { Actor } from '@/platform/auth/actor'
import { processClock } from '@/platform/clock'
import type { DefinedCommand } from '@/platform/command/define-command'
import { discardSentDraft } from '@/platform/drafts'
import { Forbidden, InvalidInput, NotFound, Refused, Stale } from '@/platform/errors'
import { logFault } from '@/platform/log'
import type { DefinedQuery } from '@/platform/query/define-query'
import type { Action, ActionResult } from './action-result'
import { currentActor } from './current-actor'

/** Whose session answers: `currentOwner` for what touches nothing but the own account. */
type Who = () => Promise<Actor | null>

/**
 * What becomes of the page a command was given on: drawn anew with the answer, or left by the person. Drawn anew without a
 * session it would lead to sign in, under the feet of somebody who is being led elsewhere.
 */
type PageAfter = 'redrawn' | 'left'

/** The transport of a command (architecture B4): session, input, expected errors as data, faults as an id. */
export function serverAction<Schema extends z.ZodType, Result>(
  command: DefinedCommand<Schema, Result>,
  who: Who = currentActor,
  page: PageAfter = 'redrawn',
): Action<z.input<Schema>, Result> {
  return async (input, idempotencyKey, draft) => {
    try {
      const actor = await who()
      if (!actor) return signedOut
      const result = await command.execute(
        { actor, clock: processClock(), idempotencyKey: keyOf(idempotencyKey) },
        input,
      )
      // before the page is drawn: the one left behind would offer what was just sent as unfinished
      await discardSentDraft(actor, draft)
      if (page === 'redrawn') revalidatePath('/', 'layout')
      return { ok: true, result }
    } catch (error) {
      // the page comes along as it is now: the second editor sees the difference and can save on top of it
      if (error instanceof Stale) revalidatePath('/', 'layout')
      return asResult(error, command.name)
    }
  }
}

/** The transport of a query a component asks while its user types: search, free slots, similar persons. */
export function serverQuery<Schema extends z.ZodType, Result>(
  query: DefinedQuery<Schema, Result>,
  who: Who = currentActor,
): Action<z.input<Schema>, Result> {
  return async (input) => {
    try {
      const actor = await who()
      if (!actor) return signedOut
      return { ok: true, result: await query({ actor, clock: processClock() }, input) }
    } catch (error) {
      return asResult(error, query.name)
    }
  }
}

/** What is answered when nobody is signed in. */
export const signedOut = {
  ok: false,
  kind: 'signedOut',
  message: 'Sesja się skończyła. To, co wpisano, zostaje na tej stronie.',
} as const

function keyOf(value: unknown): string | undefined {
  return typeof value === 'string' && /^[0-9a-f-]{36}$/.test(value) ? value : undefined
}

/** Expected errors become data; anything else is logged and the user is given the id only. */
export function asResult(error: unknown, where: string): ActionResult<never> {
  if (error instanceof InvalidInput) {
    return { ok: false, kind: 'fields', fieldErrors: error.fieldErrors, formErrors: error.formErrors }
  }
  if (error instanceof Refused) return { ok: false, kind: 'refused', refusals: error.refusals }
  if (error instanceof Forbidden) return { ok: false, kind: 'forbidden', message: error.message }
  if (error instanceof NotFound) return { ok: false, kind: 'notFound', message: error.message }
  if (error instanceof Stale) return { ok: false, kind: 'stale', message: error.message }
  return { ok: false, kind: 'failure', logId: logFault(error, where) }
}
