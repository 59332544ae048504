import type { z } from 'zod'
import type { Actor } from '@/platform/auth/actor'
import type { AccessedSubject } from '@/platform/access'
import type { Clock } from '@/platform/clock'
import type { WriteTx } from '@/platform/db/client'
import type { Permission } from '@/platform/permissions/define-permissions'

export type CommandContext = {
  readonly tx: WriteTx
  readonly actor: Actor
  readonly clock: Clock
  /** id of the audit entry this command will leave, already set on the transaction */
  readonly auditEntryId: string
}

/** What the log keeps: whose file, which record, and a summary of ids, codes and numbers – never free text. */
export type AuditSummary = AccessedSubject & {
  /** of a batch: everybody whose file it touched; each of them finds it under "Kto tu zaglądał" */
  people?: readonly string[]
  summary?: Record<string, string | number | boolean | null | readonly string[]>
}

export type Command<Schema extends z.ZodType, Row, Target extends Row, Result> = {
  readonly name: string
  /** Polish, as users read it in the history of a record */
  readonly label: string
  readonly input: Schema
  /** The record the permission is decided on */
  load(context: CommandContext, input: z.output<Schema>): Promise<Target>
  readonly permission: Permission<Row>
  run(context: CommandContext & { readonly target: Target }, input: z.output<Schema>): Promise<Result>
  audit(input: z.output<Schema>, result: Result, target: Target): AuditSummary
  /**
   * Leaves no entry and no key of a submission: when somebody answered would be a way to whose answer it is (decision 0020).
   * The database lets such a command write to tables without history only.
   */
  readonly anonymous?: true
}

export type CommandCall = {
  readonly actor: Actor
  readonly clock: Clock
  /** one per submission: the same key a second time returns the first result and writes nothing */
  readonly idempotencyKey?: string | undefined
}

export type DefinedCommand<Schema extends z.ZodType, Result> = {
  readonly name: string
  readonly label: string
  readonly input: Schema
  readonly permissionKey: string
  execute(call: CommandCall, input: z.input<Schema>): Promise<Result>
}
