import 'server-only'
import { toDbDate, type LocalDate } from '@/kernel/local-date'
import { assertFamily, assertOpenFile, fileAudit } from '@/domains/social-work/load'
import type { CommandContext } from '@/platform/command/define-command'
import { defineCommand } from '@/platform/command/execute'
import { refuse, refuseUnless } from '@/platform/errors'
import { oneRow } from '@/platform/versions'
import { appendStep } from '@/platform/workflow/state-history'
import * as inputs from './inputs'
import { factsOf, lockAssessment, lockFile, lockService } from './load'
import type { PackagedServiceState } from './model'
import { packagesPermissions } from './permissions'
import {
  addRefusals,
  assessmentRefusals,
  endedRefusals,
  groupRefusals,
  meansRefusals,
  moveRefusals,
} from './rules/package'

const permission = packagesPermissions.on('packages.service.change')

const dateOrNull = (day: LocalDate | null) => (day === null ? null : toDbDate(day))

type Recorded = { personId: string; serviceId: string }

function record(
  context: CommandContext,
  { personId, serviceId }: Recorded,
  transition: string,
  [from, to]: readonly [PackagedServiceState | null, PackagedServiceState],
  note: string | null = null,
) {
  return appendStep(context, {
    subjectType: 'packagedService',
    subjectId: serviceId,
    personId,
    transition,
    from,
    to,
    note,
  })
}

/** A recognised need becomes a service of the package: from the catalogue, for whom, how much, by whom (PSO-05, R-113, R-131). */
export const addService = defineCommand({
  name: 'packages.addService',
  label: 'Usługa w indywidualnym pakiecie',
  input: inputs.addService,
  load: ({ tx }, { fileId }) => lockFile(tx, fileId),
  permission,
  async run(
    { target, ...context },
    { fileId, service, neededOn, plannedFrom, plannedTo, ownMeansSuffice, ...terms },
  ) {
    const { tx, clock, actor } = context
    assertOpenFile(target)
    await assertFamily(context, target, [terms.personId])
    const same = { personId: terms.personId, serviceCode: service, state: { not: 'ended' as const } }
    refuseUnless([
      ...meansRefusals(ownMeansSuffice),
      ...groupRefusals(service, terms.targetGroup),
      ...addRefusals({
        neededOn,
        today: clock.today(),
        openSame: (await tx.packagedService.count({ where: same })) > 0,
      }),
    ])
    const { id } = await tx.packagedService.create({
      data: {
        ...terms,
        caseFileId: fileId,
        serviceCode: service,
        districtId: target.districtId,
        neededOn: toDbDate(neededOn),
        plannedFrom: dateOrNull(plannedFrom),
        plannedTo: dateOrNull(plannedTo),
        createdAt: clock.now(),
        createdBy: actor.id,
      },
      select: { id: true },
    })
    await record(context, { personId: target.personId, serviceId: id }, 'add', [null, 'needed'])
    return { serviceId: id }
  },
  audit: (input, { serviceId }, target) =>
    fileAudit(target, 'packagedService', serviceId, { service: input.service, group: input.targetGroup }),
})

/** Corrects what the service is to be; the earlier words stay in the history of the row. */
export const changeService = defineCommand({
  name: 'packages.changeService',
  label: 'Zmiana usługi w pakiecie',
  input: inputs.changeService,
  load: ({ tx }, { serviceId }) => lockService(tx, serviceId),
  permission,
  async run({ target, ...context }, { serviceId, version, plannedFrom, plannedTo, ...terms }) {
    const { service } = target
    assertOpenFile(target)
    refuseUnless([...endedRefusals(service), ...groupRefusals(service.serviceCode, terms.targetGroup)])
    if (service.state === 'running' && terms.provider === null)
      throw refuse(
        'package.provider',
        'Realizowana usługa musi mieć realizatora (R-113).',
        'Wpisz realizatora albo zakończ usługę.',
      )
    oneRow(
      await context.tx.packagedService.updateMany({
        where: { id: serviceId, version },
        data: {
          ...terms,
          districtId: target.districtId,
          plannedFrom: dateOrNull(plannedFrom),
          plannedTo: dateOrNull(plannedTo),
          version: { increment: 1 },
        },
      }),
    )
    await record(context, { personId: target.personId, serviceId }, 'change', [service.state, service.state])
  },
  audit: (input, _result, target) =>
    fileAudit(target, 'packagedService', input.serviceId, { group: input.targetGroup }),
})

const dayOfState = {
  awaiting: 'awaitingSince',
  granted: 'grantedOn',
  running: 'startedOn',
  ended: 'endedOn',
} as const

/** The service goes on: awaited, granted, running, ended with its reason. */
export const moveService = defineCommand({
  name: 'packages.moveService',
  label: 'Stan usługi w pakiecie',
  input: inputs.moveService,
  load: ({ tx }, { serviceId }) => lockService(tx, serviceId),
  permission,
  async run({ target, ...context }, { serviceId, version, to, on, note, ...input }) {
    const { tx, clock } = context
    const { service } = target
    // what a service came to is written down also after the file was closed (G-072)
    if (to !== 'ended') assertOpenFile(target)
    const provider = input.provider ?? service.provider
    const endReason = to === 'ended' ? input.endReason : null
    refuseUnless(moveRefusals(factsOf(service), { to, on, today: clock.today(), provider, endReason }))
    oneRow(
      await tx.packagedService.updateMany({
        where: { id: serviceId, version },
        data: {
          state: to,
          [dayOfState[to]]: toDbDate(on),
          provider,
          endReason,
          districtId: target.districtId,
          version: { increment: 1 },
        },
      }),
    )
    await record(context, { personId: target.personId, serviceId }, to, [service.state, to], note || null)
  },
  audit: ({ serviceId, to }, _result, target) =>
    fileAudit(target, 'packagedService', serviceId, { from: target.service.state, to }),
})

/** How well the service works, by which tool (PSO-10, DOC-37, R-113). */
export const assessService = defineCommand({
  name: 'packages.assessService',
  label: 'Ocena skuteczności usługi',
  input: inputs.assessService,
  load: ({ tx }, { serviceId }) => lockService(tx, serviceId),
  permission,
  async run({ target, ...context }, { serviceId, assessedOn, ...assessment }) {
    const { tx, clock, actor } = context
    refuseUnless(assessmentRefusals(factsOf(target.service), { assessedOn, today: clock.today() }))
    const { id } = await tx.packagedServiceAssessment.create({
      data: {
        ...assessment,
        serviceId,
        assessedOn: toDbDate(assessedOn),
        createdAt: clock.now(),
        createdBy: actor.id,
      },
      select: { id: true },
    })
    return { assessmentId: id }
  },
  audit: (input, { assessmentId }, target) =>
    fileAudit(target, 'packagedServiceAssessment', assessmentId, { grade: input.grade }),
})

/** Corrects an assessment; what it said before stays in the history of the row. */
export const changeAssessment = defineCommand({
  name: 'packages.changeAssessment',
  label: 'Poprawa oceny skuteczności',
  input: inputs.changeAssessment,
  load: ({ tx }, { assessmentId }) => lockAssessment(tx, assessmentId),
  permission,
  async run({ target, tx, clock }, { assessmentId, version, assessedOn, ...assessment }) {
    refuseUnless(assessmentRefusals(factsOf(target.service), { assessedOn, today: clock.today() }))
    oneRow(
      await tx.packagedServiceAssessment.updateMany({
        where: { id: assessmentId, version },
        data: { ...assessment, assessedOn: toDbDate(assessedOn), version: { increment: 1 } },
      }),
    )
  },
  audit: (input, _result, target) =>
    fileAudit(target, 'packagedServiceAssessment', input.assessmentId, { grade: input.grade }),
})
