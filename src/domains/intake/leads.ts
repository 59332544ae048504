import 'server-only'
import { proposeLeads, whoRunsOther } from '@/domains/casework/caseload'
import type { LeadProposal } from '@/domains/casework/model'
import { standingLeads } from '@/domains/casework/standing-leads'
import { leadSeparation } from '@/domains/casework/rules/lead-separation'
import { loadCentre } from '@/domains/staff/centre'
import type { CommandContext } from '@/platform/command/define-command'
import type { ContactState, FileKind } from '@/platform/db/generated/enums'
import { refuse, refuseUnless } from '@/platform/errors'
import { notify } from '@/platform/notices'
import type { Registration } from './inputs'
import { bestLead, choiceNeedsReason } from './rules/lead-choice'

/** Who leads the files of each kind; null: the file is open and waits for somebody. */
export type Leads = Partial<Record<FileKind, string | null>>

/** Who answers for a call-back: the social worker before the benefits worker. */
export const leadOfThese = (kinds: readonly FileKind[], leads: Leads) =>
  (kinds.includes('socialWork') ? leads.socialWork : null) ??
  (kinds.includes('benefits') ? leads.benefits : null)

/** A report is assigned once somebody leads every file it goes to, those open before included. */
export function stateAfter(kinds: readonly FileKind[], leads: Leads): ContactState {
  if (kinds.length === 0) return 'closed'
  return kinds.every((kind) => leads[kind]) ? 'assigned' : 'registered'
}

/**
 * The proposal stands unless somebody was chosen; choosing outside it needs a reason (S-002). Whoever has the client's
 * other file, from before or by this very report, is not proposed.
 */
export async function chosenLeads(
  context: CommandContext,
  kinds: readonly FileKind[],
  input: Registration,
  districtId: string | null,
  open: Leads,
): Promise<Leads> {
  const { tx, clock } = context
  const chosen: Leads = {
    ...(input.benefitsLeadId ? { benefits: input.benefitsLeadId } : {}),
    ...(input.socialWorkLeadId ? { socialWork: input.socialWorkLeadId } : {}),
  }
  const { mixedMode } = await loadCentre(tx)
  const leads: Leads = {}
  for (const kind of kinds) {
    if (open[kind] !== undefined) continue
    const other = kind === 'benefits' ? 'socialWork' : 'benefits'
    const runOther = input.personId ? await whoRunsOther(tx, kind, input.personId, clock.today()) : []
    const newOther = leads[other] ?? (kinds.includes(other) ? chosen[other] : null)
    const taken = mixedMode ? [] : [...runOther, ...(newOther ? [newOther] : [])]
    const newLeadId = chosen[kind]
    if (newLeadId) refuseUnless(leadSeparation({ kind, newLeadId, runOther, mixedMode }))
    const everybody = await proposeLeads(tx, kind, districtId, clock.today())
    const lead = leadOf(everybody, newLeadId ?? undefined, taken, input.overrideReason)
    if (lead) leads[kind] = lead
  }
  return leads
}

/** Who leads the client's open files; a lead who is on the position no more leads nobody: the file waits (null). */
export async function openLeads({ tx, clock }: CommandContext, personId: string | null): Promise<Leads> {
  if (!personId) return {}
  const files = await tx.caseFile.findMany({
    where: { personId, state: 'open' },
    select: { kind: true, leadId: true },
  })
  const stands = await standingLeads(
    tx,
    files.map(({ leadId }) => leadId),
    clock.today(),
  )
  return Object.fromEntries(files.map(({ kind, leadId }) => [kind, stands(kind, leadId) ? leadId : null]))
}

/** Whoever leads a file that was open already learns that their client came again (S-001, G-032). */
export async function tellThoseWhoLead(
  context: CommandContext,
  contactId: string,
  personId: string | null,
  kinds: readonly FileKind[],
  open: Leads,
): Promise<void> {
  for (const kind of kinds) {
    const userId = open[kind]
    if (userId)
      await notify(context, {
        userId,
        kind: 'reportedAgain',
        subjectType: 'contact',
        subjectId: contactId,
        personId,
      })
  }
}

function leadOf(
  proposals: readonly LeadProposal[],
  chosen: string | undefined,
  taken: readonly string[],
  reason: string | null,
): string | undefined {
  if (!chosen) return bestLead(proposals, taken)?.userId
  if (!proposals.some((proposal) => proposal.userId === chosen))
    throw refuse('lead', 'Wybrany pracownik nie może prowadzić tych akt.', 'Wybierz pracownika z listy.')
  if (!reason && choiceNeedsReason(proposals, chosen, taken)) {
    throw refuse(
      'override',
      'Wybrano innego pracownika, niż wynika z rejonu i obciążenia.',
      'Podaj powód wyboru albo zostaw proponowaną osobę.',
    )
  }
  return chosen
}
