import type { Permission } from '@/platform/permissions/define-permissions'
import { benefitsFilePermissions, benefitsPermissions } from './benefits/permissions'
import { caseworkPermissions, casePermissions } from './casework/permissions'
import { clientsPermissions } from './clients/permissions'
import { contractPermissions, providerPermissions, selectionPermissions } from './contracting/permissions'
import { deskPermissions, noticePermissions } from './desk/permissions'
import { callBackPermissions } from './intake/call-back-permissions'
import { appointmentPermissions, hoursPermissions } from './intake/calendar-permissions'
import { counterPermissions, intakePermissions } from './intake/permissions'
import { monitoringPermissions, qualityActionPermissions } from './services-monitoring/permissions'
import { ownServicePermissions } from './services-monitoring/own-service-permissions'
import { demandPermissions, packagesPermissions } from './service-packages/permissions'
import { remarkPermissions } from './services-organisation/remark-permissions'
import { templatePermissions } from './services-organisation/template-permissions'
import { coordinationPermissions } from './services-organisation/coordination-permissions'
import {
  localDataPermissions,
  servicesPermissions,
  servicesStartPermissions,
  servicesStepPermissions,
} from './services-organisation/permissions'
import {
  benefitRequestPermissions,
  certificatePermissions,
  informationPermissions,
} from './social-work/door-permissions'
import {
  privateNotePermissions,
  referralPermissions,
  socialWorkDeskPermissions,
  socialWorkPermissions,
  timeNormPermissions,
} from './social-work/permissions'
import { structurePermissions } from './structure/permissions'
import { absencePermissions, ownPermissions, staffPermissions } from './staff/permissions'

/** What documentation and tests need of a permission: its words and its grants, without its kind of record. */
export type DescribedPermission = Pick<Permission, 'key' | 'label' | 'grants' | 'outside' | 'allowsAny'>

type AnyTable = { readonly keys: readonly string[]; on(key: never): DescribedPermission }

const tables: readonly AnyTable[] = [
  ownPermissions,
  staffPermissions,
  absencePermissions,
  structurePermissions,
  clientsPermissions,
  casePermissions,
  caseworkPermissions,
  counterPermissions,
  intakePermissions,
  callBackPermissions,
  appointmentPermissions,
  hoursPermissions,
  benefitsPermissions,
  benefitsFilePermissions,
  socialWorkDeskPermissions,
  socialWorkPermissions,
  timeNormPermissions,
  referralPermissions,
  privateNotePermissions,
  certificatePermissions,
  informationPermissions,
  benefitRequestPermissions,
  servicesStartPermissions,
  servicesPermissions,
  servicesStepPermissions,
  monitoringPermissions,
  qualityActionPermissions,
  ownServicePermissions,
  providerPermissions,
  selectionPermissions,
  localDataPermissions,
  packagesPermissions,
  demandPermissions,
  coordinationPermissions,
  contractPermissions,
  templatePermissions,
  remarkPermissions,
  deskPermissions,
  noticePermissions,
]

/** Every permission of the system, in the order of the domains. */
export const allPermissions: readonly DescribedPermission[] = tables.flatMap((table) =>
  table.keys.map((key) => table.on(key as never)),
)
