import type {
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
} from './model'

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

export const selectionStateLabels: Record<SelectionState, string> = {
  collecting: 'zbieranie ofert',
  opened: 'sprawdzenie formalne',
  scoring: 'ocena komisji',
  opined: 'do decyzji',
  awarded: 'rozstrzygnięte',
  published: 'wynik ogłoszony',
  cancelled: 'unieważnione',
}

export const deliveryLabels: Record<OfferDelivery, string> = {
  office: 'złożona w ośrodku',
  post: 'pocztą',
  electronic: 'elektronicznie',
}

export const formalStateLabels: Record<OfferFormalState, string> = {
  waiting: 'do sprawdzenia',
  toComplete: 'wezwano do uzupełnienia',
  correct: 'poprawna',
  rejected: 'odrzucona',
}

export const awardedByLabels: Record<AwardedBy, string> = {
  mayor: 'prezydent',
  authorised: 'osoba upoważniona przez prezydenta',
}

export const awardEndLabels: Record<AwardEnd, string> = {
  refusedToSign: 'wybrany oferent odmówił podpisania umowy',
  ineligible: 'wybrany oferent nie spełnia warunków',
}

/** What happened in a choice of a provider, as its history says it. */
export const selectionDeedLabels: Readonly<Record<string, string>> = {
  open: 'Rozpoczęto zbieranie ofert',
  registerOffer: 'Wpisano ofertę',
  openOffers: 'Otwarto oferty',
  closeFormal: 'Zamknięto sprawdzenie formalne',
  opine: 'Wydano opinię',
  award: 'Zapisano decyzję o wyborze',
  keep: 'Pozostawiono wynik bez następnej oferty',
  publish: 'Ogłoszono wynik',
  withdraw: 'Odwołano wybór',
  cancel: 'Unieważniono',
}

export const contractStateLabels: Record<ContractState, string> = {
  draft: 'projekt',
  signed: 'zawarta',
  terminated: 'rozwiązana',
  settled: 'rozliczona',
}

export const contractSideLabels: Record<ContractSide, string> = {
  publicSide: 'strona publiczna',
  provider: 'wykonawca albo partner',
}

export const settlementStateLabels: Record<SettlementState, string> = {
  submitted: 'czeka na przyjęcie',
  returned: 'zwrócone do poprawy',
  accepted: 'przyjęte',
}

/** The number of a contract in the register, as people say it. */
export const contractNumber = ({ number, year }: { number: number; year: number }): string =>
  `UMW ${number}/${year}`
