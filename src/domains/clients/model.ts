import type { LocalDate } from '@/kernel/calendar-day'
import type {
  AddressKind,
  HouseholdRelation,
  IdentityDocumentKind,
  NoPeselReason,
  PersonRelationKind,
  Sex,
} from '@/platform/db/generated/enums'

export type { AddressKind, HouseholdRelation, IdentityDocumentKind, NoPeselReason, PersonRelationKind, Sex }

/** What a person is called by. */
export type PersonName = {
  readonly firstName: string
  readonly lastName: string
  readonly secondName?: string | null
}

/** One line about a person in a search, a picker or a warning. */
export type PersonLine = {
  readonly id: string
  readonly firstName: string
  readonly secondName: string | null
  readonly lastName: string
  readonly familyName: string | null
  readonly pesel: string | null
  readonly bornOn: LocalDate | null
  readonly sex: Sex | null
  readonly diedOn: LocalDate | null
  readonly homeless: boolean
  readonly phone: string | null
  /** where the person lives now, in one line; null when unknown */
  readonly address: string | null
  readonly districtId: string | null
  readonly districtName: string | null
}

/** What in the record agreed with the search. */
export type MatchedBy = 'pesel' | 'caseNumber' | 'phone' | 'name' | 'address' | 'similarName'

export type FoundPerson = PersonLine & {
  readonly matchedBy: MatchedBy
  /** the number of the case, for a person found by it */
  readonly caseNumber: string | null
}

export type StoredAddress = {
  readonly id: string
  readonly kind: AddressKind
  readonly street: string | null
  readonly house: string
  readonly flat: string | null
  readonly postcode: string
  readonly city: string
  readonly teryt: string | null
  readonly districtId: string | null
  readonly districtName: string | null
  readonly validFrom: LocalDate
  readonly validTo: LocalDate | null
}

export type HouseholdLine = {
  readonly id: string
  readonly name: string
  readonly version: number
  readonly validFrom: LocalDate
  readonly validTo: LocalDate | null
}

export type MemberLine = {
  readonly id: string
  readonly householdId: string
  readonly personId: string
  readonly name: string
  readonly bornOn: LocalDate | null
  readonly diedOn: LocalDate | null
  readonly relation: HouseholdRelation
  readonly validFrom: LocalDate
  readonly validTo: LocalDate | null
  readonly leaveReason: string | null
  readonly version: number
}

export type RelationLine = {
  readonly id: string
  readonly kind: PersonRelationKind
  /** 'has': the other person cares for or owes this one; 'is': this person does so for the other */
  readonly direction: 'has' | 'is'
  readonly otherId: string | null
  readonly otherName: string
  readonly contact: string | null
  readonly basis: string | null
  readonly validFrom: LocalDate
  readonly validTo: LocalDate | null
  readonly version: number
}

/** Everything the client's file shows of the person as such. */
export type ClientFile = PersonLine & {
  readonly noPeselReason: NoPeselReason | null
  readonly citizenship: string
  readonly documentKind: IdentityDocumentKind | null
  readonly documentNumber: string | null
  readonly email: string | null
  readonly electronicAddress: string | null
  readonly version: number
  /** addresses of today, at most one of a kind */
  readonly addresses: readonly StoredAddress[]
  /** the household the person belongs to today */
  readonly household: (HouseholdLine & { readonly members: readonly MemberLine[] }) | null
  readonly suspectedDuplicates: number
  readonly mergedInto: { readonly id: string; readonly name: string } | null
  /** the merge that can still be undone, on the card of either person */
  readonly undoableMerge: { readonly id: string; readonly version: number } | null
}
