import { ProviderKind, ProviderRemarkKind } from '@/platform/db/generated/enums'

export { ProviderKind, ProviderRemarkKind } from '@/platform/db/generated/enums'

export const providerKinds = Object.values(ProviderKind)
export const providerRemarkKinds = Object.values(ProviderRemarkKind)
