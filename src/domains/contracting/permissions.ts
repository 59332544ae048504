import { definePermissions } from '@/platform/permissions/define-permissions'

type Nothing = Record<never, never>

const writers = [['contractingSpecialist'], ['procurementSpecialist'], ['ngoSpecialist']] as const
const readers = [
  ...writers,
  ['servicesCoordinator'],
  ['financeWorker'],
  ['director'],
  ['deputyDirector'],
  ['cityDepartmentHead'],
] as const

/** The register of providers: the three specialists write, who organises, pays or decides reads. */
export const providerPermissions = definePermissions<Nothing, Nothing>()(
  {},
  {
    'contracting.provider.read': { label: 'Rejestr wykonawców', allow: readers },
    'contracting.provider.change': { label: 'Wpisy w rejestrze wykonawców', allow: writers },
    'contracting.conflict.declare': {
      label: 'Zgłoszenie powiązania z wykonawcą',
      allow: readers,
    },
    'contracting.remark.add': {
      label: 'Wpis w historii jakości wykonawcy',
      allow: [...writers, ['servicesCoordinator'], ['director'], ['deputyDirector']],
    },
  },
)
