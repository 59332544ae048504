import { definePermissions } from '@/platform/permissions/define-permissions'

type Nothing = Record<never, never>

/** Local remarks in the catalogue: coordinators and those who decide write them, whoever reads the catalogue reads them. */
export const remarkPermissions = definePermissions<Nothing, Nothing>()(
  {},
  {
    'services.remark.write': {
      label: 'Uwagi do usług w katalogu',
      allow: [['servicesCoordinator'], ['director'], ['deputyDirector']],
    },
  },
)
