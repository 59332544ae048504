import {
  ContractSide,
  ContractState,
  OfferDelivery,
  OfferFormalState,
  ProviderKind,
  ProviderRemarkKind,
  SelectionState,
} from '@/platform/db/generated/enums'

export {
  AwardedBy,
  AwardEnd,
  ContractSide,
  ContractState,
  OfferDelivery,
  OfferFormalState,
  ProviderKind,
  ProviderRemarkKind,
  SelectionState,
  SettlementState,
} from '@/platform/db/generated/enums'

export const providerKinds = Object.values(ProviderKind)
export const providerRemarkKinds = Object.values(ProviderRemarkKind)
export const offerDeliveries = Object.values(OfferDelivery)
export const formalStates = Object.values(OfferFormalState)
export const selectionStates = Object.values(SelectionState)
export const contractStates = Object.values(ContractState)
export const contractSides = Object.values(ContractSide)
