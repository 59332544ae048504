'use client'

import type { FileKind } from '@/platform/db/generated/enums'
import { TextField } from '@/ui/form/text-field'
import type { Routing } from '../registration-queries'
import { choiceNeedsReason, proposedLeads } from '../rules/lead-choice'

type OtherLeadReasonProps = {
  kinds: readonly FileKind[]
  routing: Routing
  chosen: Readonly<Partial<Record<FileKind, string | null | undefined>>>
}

/** The field for the reason appears only when somebody other than proposed was chosen. */
export function OtherLeadReason({ kinds, routing, chosen }: OtherLeadReasonProps) {
  const proposed = proposedLeads(kinds, routing)
  const others = kinds.filter((kind) => proposed[kind] && chosen[kind] && chosen[kind] !== proposed[kind])
  if (others.length === 0) return null
  return (
    <TextField
      name="overrideReason"
      label="Powód wyboru innej osoby niż proponowana"
      hint="Na przykład: prowadziła tę rodzinę wcześniej."
      required={others.some((kind) => needsReason(kind, routing, chosen))}
      maxLength={500}
    />
  )
}

function needsReason(kind: FileKind, routing: Routing, chosen: OtherLeadReasonProps['chosen']): boolean {
  const other = kind === 'benefits' ? 'socialWork' : 'benefits'
  const open = routing.open.find((file) => file.kind === other)
  const taken = routing.mixedMode ? undefined : ((open ? open.leadId : chosen[other]) ?? undefined)
  return choiceNeedsReason(routing[kind], chosen[kind] ?? undefined, taken ? [taken] : [])
}
