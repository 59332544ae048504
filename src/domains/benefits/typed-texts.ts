import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/platform/auth/actor'
import { ApplicationChannel, BenefitKind, ExaminationAnswer } from '@/platform/db/generated/enums'
import { loadDraft, loadDraftsOf } from '@/platform/drafts'
import { examinationDraftForm, incomeDraftForm, partOf } from './rules/typed-parts'

export const decisionDraftForm = 'benefits.decision'
export const informingDraftForm = 'benefits.informing'
export const applicationDraftForm = 'benefits.application'
export const appealLetterDraftForm = 'benefits.appealLetter'

const texts = z.object({
  version: z.number(),
  legalBasis: z.string(),
  ruling: z.string(),
  factualReasons: z.string(),
  legalReasons: z.string(),
  instruction: z.string(),
})

/** What this person typed into the texts of a draft and did not save; `current` – nothing was saved there since. */
export async function typedTexts(actor: Actor, decision: { id: string; version: number }) {
  const draft = await loadDraft(actor, decisionDraftForm, decision.id)
  const typed = texts.safeParse(draft?.content)
  if (!draft || !typed.success) return null
  const { version, ...words } = typed.data
  const current = version === decision.version
  return { texts: words, savedAt: draft.savedAt.toISOString(), current }
}

const told = z.object({
  expectations: z.string(),
  aboutBenefits: z.boolean(),
  aboutProcedure: z.boolean(),
  aboutDuties: z.boolean(),
  note: z.string().nullish(),
})

/** What this person typed into an informing and did not record. */
export async function typedInforming(actor: Actor, fileId: string) {
  const draft = await loadDraft(actor, informingDraftForm, fileId)
  const typed = told.safeParse(draft?.content)
  return draft && typed.success ? { ...typed.data, savedAt: draft.savedAt.toISOString() } : null
}

const asked = z.object({
  benefit: z.enum(BenefitKind).optional().catch(undefined),
  appliedOn: z.string().optional().catch(undefined),
  channel: z.enum(ApplicationChannel).optional().catch(undefined),
  request: z.string().optional().catch(undefined),
  requestedAmount: z.number().optional().catch(undefined),
  purpose: z.string().optional().catch(undefined),
  urgent: z.boolean().optional().catch(undefined),
})

/** What this person typed into an application after an informing and did not register. */
export async function typedApplication(actor: Actor, informingId: string) {
  const draft = await loadDraft(actor, applicationDraftForm, informingId)
  const typed = asked.safeParse(draft?.content)
  return draft && typed.success ? { ...typed.data, savedAt: draft.savedAt.toISOString() } : null
}

const letter = z.object({ position: z.string().catch(''), enclosures: z.string().catch('') })

/** What this person typed into the letter to the kolegium and did not issue. */
export async function typedAppealLetter(actor: Actor, decisionId: string) {
  const draft = await loadDraft(actor, appealLetterDraftForm, decisionId)
  const typed = letter.safeParse(draft?.content)
  return draft && typed.success ? { ...typed.data, savedAt: draft.savedAt.toISOString() } : null
}

const answered = z.object({
  answer: z.enum(ExaminationAnswer).nullish().catch(undefined),
  justification: z.string().catch(''),
})

const word = z.string().catch('')
const amount = z.number().nullish().catch(undefined)

const earned = z.object({
  personId: word,
  month: word,
  kind: word,
  gross: amount,
  tax: amount,
  socialContribution: amount,
  healthContribution: amount,
  alimonyPaid: amount,
  hectares: amount,
  evidenceId: word,
  note: word,
})
/** An amount that was emptied stays empty. */
const noAmounts = {
  gross: undefined,
  tax: undefined,
  socialContribution: undefined,
  healthContribution: undefined,
  alimonyPaid: undefined,
  hectares: undefined,
}

/** What this person typed into the checks and the incomes of a case and did not save, each under its part. */
export async function typedParts(actor: Actor, proceedingId: string) {
  const beginning = partOf(proceedingId, '')
  const drafts = await loadDraftsOf(actor, [examinationDraftForm, incomeDraftForm], beginning)
  const read = <Typed>(form: string, schema: z.ZodType<Typed>) =>
    Object.fromEntries(
      drafts.flatMap(({ form: of, subject, content, savedAt }) => {
        const typed = schema.safeParse(content)
        if (of !== form || !typed.success) return []
        return [[subject.slice(beginning.length), { typed: typed.data, savedAt: savedAt.toISOString() }]]
      }),
    ) as Partial<Record<string, { typed: Typed; savedAt: string }>>
  return {
    answers: read(examinationDraftForm, answered),
    income: read(
      incomeDraftForm,
      earned.transform((typed) => ({ ...noAmounts, ...typed })),
    ),
  }
}
