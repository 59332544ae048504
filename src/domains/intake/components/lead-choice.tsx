'use client'

import type { LeadProposal } from '@/domains/casework/model'
import { Badge } from '@/ui/badge'
import { SelectField } from '@/ui/form/select-field'
import type { OpenFile } from '../rules/lead-choice'

type LeadChoiceProps = {
  name: string
  label: string
  proposals: readonly LeadProposal[]
  /** the file of this kind that is open already */
  open: OpenFile | undefined
}

/** Who takes the file: the proposal by district and load, changeable. An open file stays with its lead. */
export function LeadChoice({ name, label, proposals, open }: LeadChoiceProps) {
  if (open) {
    return (
      <p className="flex flex-wrap items-center gap-2">
        <span className="font-semibold">{label}:</span>
        <Badge tone="info">akta są już otwarte</Badge>
        <span>{open.leadName ?? waiting(open)}</span>
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

const waiting = ({ goneLead }: OpenFile) =>
  goneLead === null
    ? 'czekają na przydział'
    : `czekają na przydział, bo ${goneLead} nie zajmuje już stanowiska, na którym się je prowadzi`

function describe(p: LeadProposal): string {
  const facts = [
    `${p.load} z ${p.norm} środowisk`,
    p.inDistrict ? 'ten rejon' : 'inny rejon',
    ...(p.load >= p.norm ? ['norma wykorzystana'] : []),
    ...(p.absent ? ['dziś nieobecna/y'] : []),
  ]
  return `${p.name} – ${facts.join(', ')}`
}
