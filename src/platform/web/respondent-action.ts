import 'server-only'
import { headers } from 'next/headers'
import type { z } from 'zod'
import { respondentActor } from '@/platform/auth/respondent-actor'
import { sourceOf } from '@/platform/auth/source'
import { guessedTooOften, noteWrongCode } from '@/platform/auth/wrong-codes'
import { processClock } from '@/platform/clock'
import type { DefinedCommand } from '@/platform/command/define-command'
import { refuse, WrongCode } from '@/platform/errors'
import type { DefinedQuery, QueryCall } from '@/platform/query/define-query'
import type { Action } from './action-result'
import { asResult } from './server-action'

/** The transport of what somebody with a code sends: no session, no key of the submission, guessing is counted. */
export function respondentAction<Schema extends z.ZodType, Result>(
  command: DefinedCommand<Schema, Result>,
): Action<z.input<Schema>, Result> {
  return (input) => answered(command.name, (call) => command.execute(call, input))
}

/** The transport of what somebody with a code asks for. */
export function respondentQuery<Schema extends z.ZodType, Result>(
  query: DefinedQuery<Schema, Result>,
): Action<z.input<Schema>, Result> {
  return (input) => answered(query.name, (call) => query(call, input))
}

async function answered<Result>(where: string, ask: (call: QueryCall) => Promise<Result>) {
  const clock = processClock()
  const source = sourceOf((await headers()).get('x-forwarded-for'))
  try {
    if (await guessedTooOften(source, clock.today())) throw tooMany()
    return { ok: true, result: await ask({ actor: respondentActor(), clock }) } as const
  } catch (error) {
    if (error instanceof WrongCode) await noteWrongCode(source, clock.today())
    return asResult(error, where)
  }
}

const tooMany = () =>
  refuse(
    'code.tooMany',
    'Z tego miejsca wpisano dziś zbyt wiele błędnych kodów.',
    'Spróbuj jutro albo oddaj ankietę na papierze.',
  )
