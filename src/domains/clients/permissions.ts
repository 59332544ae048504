import { definePermissions } from '@/platform/permissions/define-permissions'

/** A person of the registry has no relation to an actor: the registry is common, what hangs on it is behind the wall. */
type Anybody = Record<never, never>

/** Positions that meet clients and keep the registry. */
const keepers = [
  ['informationWorker'],
  ['benefitsWorker'],
  ['socialWorker'],
  ['seniorSocialWorker'],
  ['consultant'],
  ['familyAssistant'],
  ['crisisWorker'],
  ['careOrganiser'],
  ['teamLeader'],
  ['director'],
  ['deputyDirector'],
  ['fosterCareCoordinator'],
  ['fosterCareOrganiser'],
] as const

const readers = [...keepers, ['paymentsClerk']] as const
const leaders = [['teamLeader'], ['director'], ['deputyDirector']] as const

/** Who may do what in the registry of clients. Administrator and finance have no key: they see no client. */
export const clientsPermissions = definePermissions<Anybody, Anybody>()(
  {},
  {
    'clients.search': { label: 'Wyszukiwanie klientów', allow: readers },
    'clients.person.read': { label: 'Podgląd karty klienta', allow: readers },
    'clients.export': { label: 'Pobieranie rejestru klientów do pliku', allow: readers },
    'clients.person.register': { label: 'Rejestracja osoby', allow: keepers },
    'clients.person.change': { label: 'Zmiana danych osoby', allow: keepers },
    'clients.household.change': { label: 'Zmiana składu środowiska', allow: keepers },
    'clients.relation.change': { label: 'Zmiana opiekunów i osób zobowiązanych', allow: keepers },
    'clients.person.tellApart': { label: 'Odróżnianie podobnych osób', allow: keepers },
    'clients.person.merge': { label: 'Scalanie kart i cofanie scalenia', allow: leaders },
    'clients.person.readAccess': {
      label: 'Kto tu zaglądał',
      allow: [['dataProtectionOfficer'], ['director'], ['teamLeader']],
    },
  },
)
