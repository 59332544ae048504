'use server'

import { z } from 'zod'
import { processClock } from '@/platform/clock'
import { discardDraft as discard, draftPlace, saveDraft as save } from '@/platform/drafts'
import { currentOwner } from './current-actor'

const saving = draftPlace.extend({ content: z.unknown() })

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
export async function discardDraft(input: z.input<typeof draftPlace>): Promise<void> {
  const actor = await currentOwner()
  const parsed = draftPlace.safeParse(input)
  if (actor && parsed.success) await discard(actor, parsed.data.form, parsed.data.subject)
}
