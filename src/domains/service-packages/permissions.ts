import { fileRelations, type WalledFile } from '@/domains/casework/permissions'
import type { Prisma } from '@/platform/db/generated/client'
import { definePermissions } from '@/platform/permissions/define-permissions'

const leads = [
  ['socialWorker', 'leadsSocialWorkFile'],
  ['seniorSocialWorker', 'leadsSocialWorkFile'],
] as const

/** Packages stand behind the same wall as the social-work file they belong to. */
export const packagesPermissions = definePermissions<WalledFile, Prisma.CaseFileWhereInput>()(fileRelations, {
  'packages.service.read': {
    label: 'Podgląd indywidualnego pakietu usług',
    allow: [...leads, ['teamLeader', 'socialWorkFileOfLedTeam']],
  },
  'packages.service.change': { label: 'Indywidualny pakiet usług i jego ocena', allow: leads },
})

type Nothing = Record<never, never>

/** Counts without any name: for those who organise services and those who find needs. */
export const demandPermissions = definePermissions<Nothing, Nothing>()(
  {},
  {
    'packages.demand.read': {
      label: 'Liczby z pakietów usług, bez nazwisk',
      allow: [
        ['servicesCoordinator'],
        ['contractingSpecialist'],
        ['ngoSpecialist'],
        ['financeWorker'],
        ['director'],
        ['deputyDirector'],
        ['cityDepartmentHead'],
        ['teamLeader'],
        ['socialWorker'],
        ['seniorSocialWorker'],
      ],
    },
  },
)
