import type { LeadProposal } from '@/domains/casework/model'
import type { FileKind } from '@/platform/db/generated/enums'

/** The first proposal that can stand: present, and none of those who have the client's other file. */
export function bestLead(
  proposals: readonly LeadProposal[],
  taken: readonly string[],
): LeadProposal | undefined {
  return proposals.find((proposal) => !proposal.absent && !taken.includes(proposal.userId))
}

/** Somebody else than proposed, from another district or above the norm: that needs its reason (S-002, G-035). */
export function choiceNeedsReason(
  proposals: readonly LeadProposal[],
  chosen: string | undefined,
  taken: readonly string[],
): boolean {
  const best = bestLead(proposals, taken)
  const proposal = proposals.find(({ userId }) => userId === chosen)
  if (!best || !proposal || proposal.userId === best.userId) return false
  return proposal.load >= proposal.norm || !proposal.inDistrict
}

export type OpenFile = {
  readonly kind: FileKind
  readonly leadId: string | null
  readonly leadName: string | null
  /** who led it and is on the position no more: the file waits for another */
  readonly goneLead: string | null
}

/** Whom each file of a report may go to: without those who run the client's other file. */
export type Proposals = {
  readonly benefits: readonly LeadProposal[]
  readonly socialWork: readonly LeadProposal[]
  readonly open: readonly OpenFile[]
  readonly mixedMode: boolean
}

/** Whom the centre would give the files of a report to; an open file stays with its lead, and two files go to two people. */
export function proposedLeads(
  kinds: readonly FileKind[],
  { open, mixedMode, ...proposals }: Proposals,
): Partial<Record<FileKind, string>> {
  const leads: Partial<Record<FileKind, string>> = {}
  const leadOfOpen = (kind: FileKind) => open.find((file) => file.kind === kind)?.leadId ?? undefined
  for (const kind of kinds) {
    if (open.some((file) => file.kind === kind)) continue
    const other = kind === 'benefits' ? 'socialWork' : 'benefits'
    const taken = mixedMode ? undefined : (leadOfOpen(other) ?? leads[other])
    const best = bestLead(proposals[kind], taken ? [taken] : [])
    if (best) leads[kind] = best.userId
  }
  return leads
}
