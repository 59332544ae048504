import type { ProviderKind, ProviderRemarkKind } from './model'

export const providerKindLabels: Record<ProviderKind, string> = {
  publicUnit: 'jednostka publiczna',
  ngo: 'organizacja pozarządowa',
  business: 'przedsiębiorca',
}

export const providerRemarkLabels: Record<ProviderRemarkKind, string> = {
  complaint: 'skarga',
  control: 'kontrola',
  praise: 'pochwała',
}
