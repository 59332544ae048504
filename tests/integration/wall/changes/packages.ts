import * as packages from '@/domains/service-packages/commands'
import { who } from '../who'
import type { World } from '../world'
import type { Change } from './change'

const future = '2027-01-01'
const stale = -1
const reason = 'Tak trzeba do testu.'
const sw = ({ client }: World) => ({ fileId: client.socialWorkFileId })

const servicePlan = {
  targetGroup: 'olderPeople',
  need: reason,
  ownMeans: reason,
  extent: '',
  hoursPerMonth: null,
  plannedFrom: null,
  plannedTo: null,
  provider: reason,
} as const

export const packageChanges: Record<string, Change> = {
  'packages.addService': {
    send: (c, w) =>
      packages.addService.execute(c, {
        ...sw(w),
        ...servicePlan,
        personId: w.client.personId,
        service: 'homeCare',
        ownMeansSuffice: false,
        neededOn: future,
      }),
    by: who.leadsSocialWork,
  },
  'packages.changeService': {
    send: (c, { client }) =>
      packages.changeService.execute(c, { ...servicePlan, serviceId: client.serviceId, version: stale }),
    by: who.leadsSocialWork,
  },
  'packages.moveService': {
    send: (c, { client }) =>
      packages.moveService.execute(c, {
        serviceId: client.serviceId,
        version: stale,
        to: 'ended',
        on: future,
        provider: null,
        endReason: 'other',
        note: '',
      }),
    by: who.leadsSocialWork,
  },
  'packages.assessService': {
    send: (c, { client }) =>
      packages.assessService.execute(c, {
        serviceId: client.serviceId,
        assessedOn: future,
        grade: 3,
        tool: reason,
        note: '',
      }),
    by: who.leadsSocialWork,
  },
  'packages.changeAssessment': {
    send: (c, { client }) =>
      packages.changeAssessment.execute(c, {
        assessmentId: client.assessmentId,
        version: stale,
        assessedOn: future,
        grade: 3,
        tool: reason,
        note: '',
      }),
    by: who.leadsSocialWork,
  },
}
