'use server'

import { z } from 'zod'
import { processClock } from '@/platform/clock'
import { discardDraft as discard, saveDraft as save } from '@/platform/drafts'
import { storableText } from '@/platform/storable-text'
import { currentOwner } from './current-actor'

const name = z
  .string()
  .max(80)
  .refine((text) => storableText(text) === text)
const key = { form: name.min(1), subject: name }
const saving = z.object({ ...key, content: z.unknown() })
const discarding = z.object(key)

/** Saves what is being typed; answers with the time of saving, or null when nobody is signed in or no form sends such a thing. */
export async function saveDraft(input: z.input<typeof saving>): Promise<string | null> {
  const actor = await currentOwner()
  const parsed = saving.safeParse(input)
  if (!actor || !parsed.success) return null
  const { form, subject, content } = parsed.data
  try {
    return (await save(actor, form, subject, content, processClock().now())).toISOString()
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** Throws a draft away. */
export async function discardDraft(input: z.input<typeof discarding>): Promise<void> {
  const actor = await currentOwner()
  const parsed = discarding.safeParse(input)
  if (actor && parsed.success) await discard(actor, parsed.data.form, parsed.data.subject)
}
