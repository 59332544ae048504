import 'server-only'
import type { Actor } from '@/platform/auth/actor'
import { loadDraft } from '@/platform/drafts'
import type { Kept, KeptForm } from './model'

/** What this person typed into a form of a file and has not sent; nobody else ever reads it. */
export async function keptText(actor: Actor, form: KeptForm, subject: string): Promise<Kept> {
  const draft = await loadDraft(actor, form, subject)
  return draft ? { content: draft.content, savedAt: draft.savedAt.toISOString() } : null
}
