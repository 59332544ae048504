import type { LeadProposal } from '../model'

/** Present before absent, of the district before others, then whoever has most room under the norm. */
export function byFit(a: LeadProposal, b: LeadProposal): number {
  return (
    Number(a.absent) - Number(b.absent) ||
    Number(b.inDistrict) - Number(a.inDistrict) ||
    a.load / a.norm - b.load / b.norm ||
    a.name.localeCompare(b.name, 'pl')
  )
}

/** The same people seen from a file of a district, without those who may not have it: its lead and the lead of the other file. */
export function proposalsFor(
  proposals: readonly LeadProposal[],
  districtId: string | null,
  notThese: readonly (string | null)[],
): LeadProposal[] {
  return proposals
    .filter((proposal) => !notThese.includes(proposal.userId))
    .map((proposal) => ({
      ...proposal,
      inDistrict: districtId !== null && proposal.districtIds.includes(districtId),
    }))
    .sort(byFit)
}
