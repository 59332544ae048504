import type { ContactNeed } from '@/platform/db/generated/enums'
import { filesFor } from './routing'

type Report = {
  readonly personId: string | null
  readonly anonymous: boolean
  readonly reporterKind: string
  readonly reporterName: string | null
  readonly reporterContact: string | null
  readonly need: ContactNeed
  readonly result: string
  readonly institution: string | null
  readonly urgent: boolean
  readonly benefitsLeadId: string | null
  readonly socialWorkLeadId: string | null
  readonly overrideReason: string | null
  readonly visits: readonly unknown[]
  readonly visitPlace: string
  readonly callBackPhone: string | null
}

/**
 * The report without what its screen no longer asks for: chosen or typed before the kind of report or its result was changed,
 * it stays in the form and is nobody's statement any more. It is neither checked, nor sent, nor kept.
 */
export function whatIsAsked<Typed extends Report>(typed: Typed): Typed {
  const { need, result } = typed
  const kinds = need in needs ? filesFor(need) : []
  return {
    ...typed,
    anonymous: typed.personId === null && typed.anonymous,
    ...(typed.reporterKind === 'self' ? { reporterName: null, reporterContact: null } : {}),
    ...(kinds.length === 0 ? { urgent: false, overrideReason: null } : {}),
    ...(kinds.includes('benefits') ? {} : { benefitsLeadId: null }),
    ...(kinds.includes('socialWork') ? {} : { socialWorkLeadId: null }),
    ...(result === 'redirected' ? {} : { institution: null }),
    ...(result === 'callBack' ? {} : { callBackPhone: null }),
    ...(result === 'appointment' ? {} : { visits: [], visitPlace: 'office' }),
  }
}

/** The form has no kind yet, and a foreign sender may name any. */
const needs: Readonly<Record<ContactNeed, true>> = {
  material: true,
  lifeSituation: true,
  both: true,
  otherInstitution: true,
  adviceOnly: true,
}
