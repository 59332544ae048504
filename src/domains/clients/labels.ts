import type {
  AddressKind,
  HouseholdRelation,
  IdentityDocumentKind,
  NoPeselReason,
  PersonRelationKind,
  Sex,
} from '@/platform/db/generated/enums'
import type { MatchedBy, PersonName } from './model'

/** "Jan Kowalski": in headings and sentences. */
export function personName(person: PersonName): string {
  return `${person.firstName} ${person.lastName}`
}

/** "Kowalski Jan Adam": in lists, which are in the order of last names. */
export function personNameInList(person: PersonName): string {
  return [person.lastName, person.firstName, person.secondName].filter(Boolean).join(' ')
}

export const sexLabels: Record<Sex, string> = { female: 'kobieta', male: 'mężczyzna' }

export const noPeselReasonLabels: Record<NoPeselReason, string> = {
  foreigner: 'cudzoziemiec bez numeru PESEL',
  newborn: 'noworodek, numer jeszcze nienadany',
  unknownIdentity: 'tożsamość nieustalona',
  notGiven: 'numer niepodany',
}

export const documentKindLabels: Record<IdentityDocumentKind, string> = {
  identityCard: 'dowód osobisty',
  passport: 'paszport',
  residenceCard: 'karta pobytu',
  refugeeDocument: 'dokument podróży uchodźcy',
  ukrainianDocument: 'dokument tożsamości obywatela Ukrainy',
  other: 'inny dokument',
}

export const addressKindLabels: Record<AddressKind, string> = {
  residence: 'Adres zamieszkania',
  registered: 'Adres zameldowania',
  correspondence: 'Adres do korespondencji',
  lastRegistered: 'Ostatnie zameldowanie na pobyt stały',
}

export const householdRelationLabels: Record<HouseholdRelation, string> = {
  head: 'osoba główna',
  spouse: 'małżonek',
  partner: 'partner',
  child: 'dziecko',
  stepchild: 'dziecko małżonka lub partnera',
  parent: 'rodzic',
  grandparent: 'dziadek lub babcia',
  grandchild: 'wnuk',
  sibling: 'rodzeństwo',
  otherRelative: 'inny krewny',
  unrelated: 'osoba niespokrewniona',
}

/** Who the other person is to the client. */
export const relationKindLabels: Record<PersonRelationKind, string> = {
  legalGuardian: 'Opiekun prawny',
  curator: 'Kurator',
  attorney: 'Pełnomocnik',
  obligedPerson: 'Osoba zobowiązana do alimentacji',
}

/** Who the client is to the other person. */
export const relationKindLabelsReversed: Record<PersonRelationKind, string> = {
  legalGuardian: 'Jest opiekunem prawnym',
  curator: 'Jest kuratorem',
  attorney: 'Jest pełnomocnikiem',
  obligedPerson: 'Jest zobowiązana(-y) do alimentacji',
}

export const matchedByLabels: Record<MatchedBy, string> = {
  pesel: 'PESEL',
  caseNumber: 'numer sprawy',
  phone: 'telefon',
  name: 'nazwisko i imię',
  address: 'adres',
  similarName: 'podobne nazwisko',
}

/** Every field of a person, as the form, the merge screen and the history name it. */
export const personFieldLabels = {
  pesel: 'PESEL',
  noPeselReason: 'Powód braku numeru PESEL',
  firstName: 'Imię',
  secondName: 'Drugie imię',
  lastName: 'Nazwisko',
  familyName: 'Nazwisko rodowe',
  bornOn: 'Data urodzenia',
  sex: 'Płeć',
  citizenship: 'Obywatelstwo',
  documentKind: 'Rodzaj dokumentu',
  documentNumber: 'Seria i numer dokumentu',
  phone: 'Telefon',
  email: 'E-mail',
  electronicAddress: 'Adres do e-Doręczeń',
  homeless: 'Osoba w kryzysie bezdomności',
} as const

export type PersonField = keyof typeof personFieldLabels

export const addressFieldLabels = {
  street: 'Ulica',
  house: 'Nr domu',
  flat: 'Nr lokalu',
  postcode: 'Kod pocztowy',
  city: 'Miejscowość',
  teryt: 'Identyfikator gminy (TERYT)',
} as const

/** The age bands of the registry's filter: from and to in full years, both included. */
export const ageBands = {
  '0-17': { label: 'do 17 lat', from: 0, to: 17 },
  '18-29': { label: '18–29 lat', from: 18, to: 29 },
  '30-59': { label: '30–59 lat', from: 30, to: 59 },
  '60-74': { label: '60–74 lata', from: 60, to: 74 },
  '75': { label: '75 lat i więcej', from: 75, to: null },
} as const

export type AgeBand = keyof typeof ageBands
export const ageBandKeys = Object.keys(ageBands) as AgeBand[]

/** What the commands of this domain are called in a person's history. */
export const commandLabels = {
  'clients.registerPerson': 'Rejestracja osoby',
  'clients.changePerson': 'Zmiana danych osoby',
  'clients.changeAddress': 'Zmiana adresu',
  'clients.recordDeath': 'Odnotowanie zgonu',
  'clients.createHousehold': 'Założenie środowiska',
  'clients.addMember': 'Dołączenie do środowiska',
  'clients.endMembership': 'Zakończenie przynależności do środowiska',
  'clients.changeRelation': 'Zmiana stosunku pokrewieństwa',
  'clients.moveMember': 'Przeniesienie do innego środowiska',
  'clients.addRelation': 'Dodanie opiekuna lub osoby zobowiązanej',
  'clients.endRelation': 'Zakończenie opieki lub zobowiązania',
  'clients.markNotDuplicate': 'Odróżnienie podobnych osób',
  'clients.mergePersons': 'Scalenie osób',
  'clients.undoMerge': 'Cofnięcie scalenia osób',
} as const
