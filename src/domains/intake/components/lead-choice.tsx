'use client'

import type { LeadProposal } from '@/domains/casework/model'
import { Badge } from '@/ui/badge'
import { SelectField } from '@/ui/form/select-field'

type LeadChoiceProps = {
  name: string
  label: string
  proposals: readonly LeadProposal[]
  openWith: string | null | undefined
}

/** Who takes the file: the proposal by district and load, changeable. An open file stays with its lead. */
export function LeadChoice({ name, label, proposals, openWith }: LeadChoiceProps) {
  if (openWith !== undefined) {
    return (
      <p className="flex flex-wrap items-center gap-2">
        <span className="font-semibold">{label}:</span>
        <Badge tone="info">akta są już otwarte</Badge>
        <span>{openWith ?? 'czekają na przydział'}</span>
      </p>
    )
  }
  return (
    <SelectField
      name={name}
      label={label}
      emptyLabel={
        proposals.some((proposal) => !proposal.absent)
          ? null
          : proposals.length === 0
            ? 'nikt nie może ich teraz prowadzić – akta poczekają na przydział'
            : 'nikogo dziś nie ma – akta poczekają na przydział'
      }
      hint="Na początku osoba z rejonu, obecna i najmniej obciążona."
      options={proposals.map((p) => ({ value: p.userId, label: describe(p) }))}
    />
  )
}

function describe(p: LeadProposal): string {
  const facts = [
    `${p.load} z ${p.norm} środowisk`,
    p.inDistrict ? 'ten rejon' : 'inny rejon',
    ...(p.load >= p.norm ? ['norma wykorzystana'] : []),
    ...(p.absent ? ['dziś nieobecna/y'] : []),
  ]
  return `${p.name} – ${facts.join(', ')}`
}
