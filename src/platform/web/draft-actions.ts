'use server'

import { z } from 'zod'
import { processClock } from '@/platform/clock'
import { discardDraft as discard, saveDraft as save } from '@/platform/drafts'
import { currentActor } from './current-actor'

const key = { form: z.string().min(1).max(80), subject: z.string().max(80) }
const saving = z.object({ ...key, content: z.unknown() })
const discarding = z.object(key)

/** Saves what is being typed; answers with the time of saving, or null when nobody is signed in. */
export async function saveDraft(input: z.input<typeof saving>): Promise<string | null> {
  const actor = await currentActor()
  const parsed = saving.safeParse(input)
  if (!actor || !parsed.success) return null
  const { form, subject, content } = parsed.data
  const savedAt = await save(actor, form, subject, content, processClock().now())
  return savedAt.toISOString()
}

/** Throws a draft away. */
export async function discardDraft(input: z.input<typeof discarding>): Promise<void> {
  const actor = await currentActor()
  const parsed = discarding.safeParse(input)
  if (actor && parsed.success) await discard(actor, parsed.data.form, parsed.data.subject)
}
