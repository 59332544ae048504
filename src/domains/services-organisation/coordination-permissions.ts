import { definePermissions } from '@/platform/permissions/define-permissions'

type Nothing = Record<never, never>

const decides = [['director'], ['deputyDirector']] as const

/** Who coordinates which service for whom, and which unit delivers it. */
export const coordinationPermissions = definePermissions<Nothing, Nothing>()(
  {},
  {
    'services.coordination.read': {
      label: 'Koordynatorzy usług i grup',
      allow: [
        ['servicesCoordinator'],
        ['contractingSpecialist'],
        ['procurementSpecialist'],
        ['ngoSpecialist'],
        ['financeWorker'],
        ['teamLeader'],
        ['socialWorker'],
        ['seniorSocialWorker'],
        ['benefitsWorker'],
        ...decides,
        ['cityDepartmentHead'],
        ['administrator'],
      ],
    },
    'services.coordination.assign': { label: 'Wyznaczenie koordynatora usługi i grupy', allow: decides },
    'services.delivery.save': { label: 'Powierzenie wykonywania usługi komórce', allow: decides },
  },
)
