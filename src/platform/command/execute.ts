import 'server-only'
import { createHmac, randomUUID } from 'node:crypto'
import type { z } from 'zod'
import { logAccess } from '@/platform/access'
import { mainPosition } from '@/platform/auth/actor'
import { clients, type WriteTx } from '@/platform/db/client'
import { Prisma } from '@/platform/db/generated/client'
import { env } from '@/platform/env'
import { Forbidden, InvalidInput, refuse } from '@/platform/errors'
import { plainError } from '@/platform/plain-error'
import { unstorableText } from '@/platform/storable-text'
import { translateDatabaseError } from './database-errors'
import type { AuditSummary, Command, CommandCall, DefinedCommand } from './define-command'

const ATTEMPTS = 4

/**
 * Declares a change (architecture B4): input, permission on the loaded record, effect and audit in one transaction.
 * `execute` throws `InvalidInput`, `Forbidden`, `NotFound`, `Refused` or `Stale`; anything else is a fault.
 */
export function defineCommand<Schema extends z.ZodType, Row, Target extends Row, Result>(
  command: Command<Schema, Row, Target, Result>,
): DefinedCommand<Schema, Result> {
  return {
    name: command.name,
    label: command.label,
    input: command.input,
    permissionKey: command.permission.key,
    execute: (call, input) => executeCommand(command, call, input),
  }
}

async function executeCommand<Schema extends z.ZodType, Row, Target extends Row, Result>(
  command: Command<Schema, Row, Target, Result>,
  asked: CommandCall,
  raw: z.input<Schema>,
): Promise<Result> {
  const input = parseInput(command.input, raw)
  const call = command.anonymous ? { ...asked, idempotencyKey: undefined } : asked
  const touched: { target?: unknown } = {}
  for (let attempt = 1; ; attempt++) {
    try {
      return await clients().write.$transaction((tx) => inTransaction(command, call, input, tx, touched), {
        timeout: 60_000,
        maxWait: 20_000,
      })
    } catch (error) {
      if (error instanceof Forbidden) {
        await logAccess(call.actor, command.name, 'deny', subjectOf(touched.target))
        throw error
      }
      if (isSerializationConflict(error) && attempt < ATTEMPTS) continue
      throw translateDatabaseError(error)
    }
  }
}

async function inTransaction<Schema extends z.ZodType, Row, Target extends Row, Result>(
  command: Command<Schema, Row, Target, Result>,
  call: CommandCall,
  input: z.output<Schema>,
  tx: WriteTx,
  touched: { target?: unknown },
): Promise<Result> {
  const auditEntryId = randomUUID()
  await tx.$executeRaw`SELECT set_config('app.audit_entry_id', ${auditEntryId}, true)`
  const earlier = await claimKey(tx, command.name, call, input)
  if (earlier) return earlier.result as Result

  const context = { tx, actor: call.actor, clock: call.clock, auditEntryId }
  const target = await command.load(context, input)
  touched.target = target
  if (!command.permission.allows(call.actor, target)) throw new Forbidden()
  const result = await command.run({ ...context, target }, input)
  if (!command.anonymous) {
    const audit = command.audit(input, result, target)
    await writeEntry(tx, auditEntryId, command.name, call, audit)
    await writeAccessOfBatch(tx, command.name, call, audit)
  }
  await keepResult(tx, call, result)
  return result
}

async function writeEntry(
  tx: WriteTx,
  id: string,
  name: string,
  call: CommandCall,
  audit: AuditSummary,
): Promise<void> {
  await tx.auditEntry.create({
    data: {
      id,
      at: call.clock.now(),
      actorId: call.actor.id,
      positionId: mainPosition(call.actor)?.id ?? null,
      command: name,
      personId: audit.personId ?? null,
      subjectType: audit.subjectType ?? null,
      subjectId: audit.subjectId ?? null,
      summary: {
        ...audit.summary,
        ...(audit.people ? { people: audit.people } : {}),
      } as Prisma.InputJsonObject,
    },
    select: { id: true },
  })
}

/** One entry speaks of many people: each of their files says that it was opened. */
async function writeAccessOfBatch(
  tx: WriteTx,
  operation: string,
  { actor }: CommandCall,
  { people = [], subjectType }: AuditSummary,
): Promise<void> {
  if (people.length === 0) return
  const positionId = mainPosition(actor)?.id ?? null
  await tx.accessLog.createMany({
    data: [...new Set(people)].map((personId) => ({
      actorId: actor.id,
      positionId,
      operation,
      outcome: 'permit' as const,
      personId,
      subjectType: subjectType ?? null,
    })),
  })
}

/** Takes the submission's key. A second holder waits for the first transaction and is given its result. */
async function claimKey(
  tx: WriteTx,
  name: string,
  call: CommandCall,
  input: unknown,
): Promise<{ result: unknown } | null> {
  if (!call.idempotencyKey) return null
  // keyed: an input may hold a password, and a plain hash of it could be guessed at leisure from a stolen copy
  const inputHash = createHmac('sha256', env.authSecret).update(JSON.stringify(input)).digest('hex')
  const claimed = await tx.$executeRaw`
    INSERT INTO idempotency_key (key, actor_id, command, input_hash) VALUES (${call.idempotencyKey}, ${call.actor.id}::uuid, ${name}, ${inputHash})
    ON CONFLICT (key) DO NOTHING`
  if (claimed > 0) return null
  const first = await tx.idempotencyKey.findUniqueOrThrow({ where: { key: call.idempotencyKey } })
  const same = first.actorId === call.actor.id && first.command === name && first.inputHash === inputHash
  if (!same) {
    throw refuse(
      'repeated-key',
      'Ten formularz został już wysłany z inną treścią.',
      'Odśwież stronę i sprawdź, co zapisano.',
    )
  }
  return { result: first.result }
}

async function keepResult(tx: WriteTx, call: CommandCall, result: unknown): Promise<void> {
  if (!call.idempotencyKey) return
  const stored =
    result === undefined ? Prisma.JsonNull : (JSON.parse(JSON.stringify(result)) as Prisma.InputJsonValue)
  await tx.idempotencyKey.update({
    where: { key: call.idempotencyKey },
    data: { result: stored ?? Prisma.JsonNull },
  })
}

/** Parses what was submitted; throws `InvalidInput` with a sentence for each field. */
export function parseInput<Schema extends z.ZodType>(schema: Schema, raw: unknown): z.output<Schema> {
  const unstorable = unstorableText(raw)
  if (Object.keys(unstorable).length > 0) throw new InvalidInput(unstorable)
  const parsed = schema.safeParse(raw, { error: plainError })
  if (parsed.success) return parsed.data
  const fieldErrors: Record<string, string[]> = {}
  const formErrors: string[] = []
  for (const issue of parsed.error.issues) {
    const path = issue.path.join('.')
    if (path === '') formErrors.push(issue.message)
    else (fieldErrors[path] ??= []).push(issue.message)
  }
  throw new InvalidInput(fieldErrors, formErrors)
}

function isSerializationConflict(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2034'
}

function subjectOf(target: unknown): { personId: string | null; subjectId: string | null } {
  const field = (name: string) => {
    const value =
      typeof target === 'object' && target !== null ? (target as Record<string, unknown>)[name] : null
    return typeof value === 'string' ? value : null
  }
  return { personId: field('personId'), subjectId: field('id') }
}
