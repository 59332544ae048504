import type { AppraisalSheetState, StructureArea } from '@/platform/db/generated/enums'

/** Elements of the structure, as table 31 calls them. */
export const structureAreaLabels: Record<StructureArea, string> = {
  management: 'Zarządzanie',
  financeAndOrganisation: 'Finanse i organizacja',
  strategy: 'Strategia, analiza, projekty',
  ngoCooperation: 'Współpraca z organizacjami pozarządowymi',
  socialWork: 'Praca socjalna: praca z osobą i rodziną',
  methodSupport: 'Praca socjalna: wsparcie metodyczne',
  specialistSupport: 'Praca socjalna: wsparcie specjalistów, grupy, społeczność',
  firstContact: 'Praca socjalna: kierowanie zgłaszających się',
  benefits: 'Świadczenia pomocy społecznej',
  otherBenefits: 'Pozostałe świadczenia',
  servicesOrganisation: 'Organizacja usług',
  servicesDelivery: 'Wykonawstwo usług',
}

/** How far a version of the appraisal sheet is. */
export const appraisalStateLabels: Record<AppraisalSheetState, string> = {
  draft: 'projekt',
  agreed: 'uzgodniony',
  inForce: 'wprowadzony',
  assessed: 'oceniony',
}
