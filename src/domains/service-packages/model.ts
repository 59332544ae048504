import { PackagedServiceState } from '@/platform/db/generated/enums'

export { PackagedServiceState } from '@/platform/db/generated/enums'

/** The states of a service in their only direction: from the need to the end. */
export const packagedServiceStates = Object.values(PackagedServiceState)

/** How well a service works, from worse to the aim reached; the model gives no scale (OPEN), so this one is ours. */
export const grades = [1, 2, 3, 4, 5] as const
export type Grade = (typeof grades)[number]

/** The form whose text is kept on the server until it is sent. */
export const PACKAGE_FORM = 'packages.service'

/** What was typed into the form of a new service and not sent yet. */
export type KeptService = { readonly content: unknown; readonly savedAt: string } | null
