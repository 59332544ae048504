import { definePermissions } from '@/platform/permissions/define-permissions'

type Nothing = Record<never, never>

const decides = [['director'], ['deputyDirector']] as const

/** Templates of services: everybody who works with processes reads them, the centre's heads change them. */
export const templatePermissions = definePermissions<Nothing, Nothing>()(
  {},
  {
    'services.template.read': {
      label: 'Szablony usług',
      allow: [
        ['servicesCoordinator'],
        ['contractingSpecialist'],
        ['procurementSpecialist'],
        ['ngoSpecialist'],
        ['financeWorker'],
        ['cityDepartmentHead'],
        ['administrator'],
        ...decides,
      ],
    },
    'services.template.change': { label: 'Zmiana szablonu usługi', allow: [['administrator'], ...decides] },
  },
)
