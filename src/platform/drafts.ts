import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/platform/auth/actor'
import { clients, readDb, type WriteTx } from '@/platform/db/client'
import type { Prisma } from '@/platform/db/generated/client'
import { logFault } from '@/platform/log'
import { storableText } from '@/platform/storable-text'

const name = z
  .string()
  .max(80)
  .refine((text) => storableText(text) === text)

/** Where a draft lies, as a browser names it. */
export const draftPlace = z.object({ form: name.min(1), subject: name })

/** Largest draft kept, in characters of JSON: more than the longest interview, less than a flood. */
const LARGEST = 400_000

export type SavedDraft = { content: unknown; savedAt: Date }

/** Keeps what its owner has typed in a form about a subject; only the owner ever reads it. RangeError: no form is that long. */
export async function saveDraft(
  actor: Actor,
  form: string,
  subject: string,
  content: unknown,
  now: Date,
): Promise<Date> {
  const text = JSON.stringify(content ?? null, (_name, value: unknown) => storable(value))
  if (text.length > LARGEST) throw new RangeError('draft too large')
  const json = JSON.parse(text) as Prisma.InputJsonValue
  const where = { ownerId_form_subject: { ownerId: actor.id, form, subject } }
  await clients().write.draft.upsert({
    where,
    create: { ownerId: actor.id, form, subject, content: json, begunAt: now, savedAt: now },
    update: { content: json, savedAt: now, revision: { increment: 1 } },
  })
  return now
}

function storable(value: unknown): unknown {
  if (typeof value === 'string') return storableText(value)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [storableText(name), one]))
}

/** The owner's draft, or null. */
export async function loadDraft(actor: Actor, form: string, subject: string): Promise<SavedDraft | null> {
  const draft = await readDb().draft.findUnique({
    where: { ownerId_form_subject: { ownerId: actor.id, form, subject } },
    select: { content: true, savedAt: true },
  })
  return draft
}

/** The owner's drafts of these forms whose subject begins so: of every part of one record. */
export async function loadDraftsOf(actor: Actor, forms: readonly string[], beginning: string) {
  return readDb().draft.findMany({
    where: { ownerId: actor.id, form: { in: [...forms] }, subject: { startsWith: beginning } },
    select: { form: true, subject: true, content: true, savedAt: true },
  })
}

/** When the owner's draft was begun, for a command that sends it; null where nothing was kept. */
export async function begunAtOf(
  tx: Pick<WriteTx, 'draft'>,
  actor: Actor,
  form: string,
  subject: string,
): Promise<Date | null> {
  const draft = await tx.draft.findUnique({
    where: { ownerId_form_subject: { ownerId: actor.id, form, subject } },
    select: { begunAt: true },
  })
  return draft?.begunAt ?? null
}

/** Throws the draft away, once it was sent or given up. */
export async function discardDraft(actor: Actor, form: string, subject: string): Promise<void> {
  await clients().write.draft.deleteMany({ where: { ownerId: actor.id, form, subject } })
}

/**
 * The draft goes with what was sent from it. That is done whatever becomes of the draft: one that cannot go is a fault of
 * the log, or what was saved would be called unsaved and sent again.
 */
export async function discardSentDraft(actor: Actor, sentFrom: unknown): Promise<void> {
  const place = draftPlace.safeParse(sentFrom)
  if (!place.success) return
  const { form, subject } = place.data
  await discardDraft(actor, form, subject).catch((error: unknown) => void logFault(error, 'draft'))
}
