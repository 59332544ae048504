import {
  PositionKind,
  type CentreKind,
  type ResponsibilityVariant,
  type ServicesView,
  type SocialWorkerRole,
} from '@/platform/db/generated/enums'

export {
  AuthorisationKind,
  CentreKind,
  PositionKind,
  ResponsibilityVariant,
  SocialWorkerRole,
  UserStatus,
} from '@/platform/db/generated/enums'

/** Every position of the product, in the order of its register. */
export const positionKinds = Object.values(PositionKind)

export const textSizes = ['normal', 'large', 'largest'] as const
export const contrasts = ['normal', 'high'] as const
export const densities = ['normal', 'dense'] as const

/** How a person wants the screens to look; remembered with the account. */
export type Preferences = {
  readonly textSize: (typeof textSizes)[number]
  readonly contrast: (typeof contrasts)[number]
  readonly density: (typeof densities)[number]
}

const oneOf = <const Value extends string>(values: readonly [Value, ...Value[]], value: unknown): Value =>
  values.find((known) => known === value) ?? values[0]

/** Preferences out of the stored JSON; whatever is missing or unknown is the ordinary look. */
export function preferencesOf(stored: Readonly<Record<string, unknown>> | null | undefined): Preferences {
  return {
    textSize: oneOf(textSizes, stored?.['textSize']),
    contrast: oneOf(contrasts, stored?.['contrast']),
    density: oneOf(densities, stored?.['density']),
  }
}

/** The centre's settings as screens show them. */
export type CentreView = {
  readonly version: number
  readonly kind: CentreKind
  readonly countyRights: boolean
  readonly name: string
  readonly shortName: string
  readonly street: string
  readonly postcode: string
  readonly city: string
  readonly phone: string | null
  readonly email: string | null
  readonly authorityName: string
  readonly appealBody: string
  readonly unitSymbol: string
  readonly caseNumberPattern: string
  readonly responsibilityVariant: ResponsibilityVariant
  readonly socialWorkerRole: SocialWorkerRole
  readonly mixedMode: boolean
  readonly inhabitants: number | null
  readonly socialWorkerNorm: number
  readonly violenceNorm: number
  readonly benefitsWorkerNorm: number
  readonly monthlyCertificateDueDay: number
  readonly monthlyReportDueDay: number
  readonly referralContactDays: number
  readonly callBackDays: number
  readonly totpRequired: boolean
  readonly servicesView: ServicesView
  readonly implementationModule: boolean
  /** takes part in the pilot since this day; null: does not (SET-25) */
  readonly pilotFrom: Date | null
  readonly trainingCopy: boolean
}

/** Whose an account is: of somebody who works in the centre, or of a provider of services (decision 0023). */
export const accountOwners = ['worker', 'provider'] as const
export type AccountOwner = (typeof accountOwners)[number]
