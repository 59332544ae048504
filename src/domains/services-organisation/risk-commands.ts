import 'server-only'
import { toDbDate } from '@/kernel/local-date'
import type { CommandContext } from '@/platform/command/define-command'
import { defineCommand } from '@/platform/command/execute'
import { found, refuse, refuseUnless } from '@/platform/errors'
import { oneRow } from '@/platform/versions'
import { appendStep } from '@/platform/workflow/state-history'
import { lockProcess, processAudit, type LoadedProcess } from './load'
import { servicesPermissions } from './permissions'
import * as inputs from './risk-inputs'
import { riskRefusals } from './rules/risks'
import { positionsOn } from './taking-part'

async function lockRisk({ tx }: Pick<CommandContext, 'tx'>, riskId: string) {
  const { processId } = found(
    await tx.serviceRisk.findUnique({ where: { id: riskId }, select: { processId: true } }),
  )
  const process = await lockProcess(tx, processId)
  return { ...process, risk: found(await tx.serviceRisk.findUnique({ where: { id: riskId } })) }
}

async function assertOwner({ tx, clock }: CommandContext, ownerId: string): Promise<void> {
  if ((await positionsOn(tx, ownerId, clock.today())).length === 0)
    throw refuse('risk.owner', 'Ta osoba nie zajmuje dziś stanowiska w ośrodku.', 'Wybierz inną osobę.')
}

async function record(context: CommandContext, process: LoadedProcess, transition: string): Promise<void> {
  await appendStep(context, {
    subjectType: 'serviceProcess',
    subjectId: process.id,
    transition,
    from: process.state,
    to: process.state,
  })
}

/** Writes a risk into the diagnosis of a process, with who watches it (D-007, D-025). */
export const addRisk = defineCommand({
  name: 'services.addRisk',
  label: 'Dodanie ryzyka usługi',
  input: inputs.addRisk,
  load: ({ tx }, { processId }) => lockProcess(tx, processId),
  permission: servicesPermissions.on('services.risk.change'),
  async run({ target, ...context }, input) {
    const { tx, clock, actor } = context
    refuseUnless(riskRefusals(target.state, false))
    await assertOwner(context, input.ownerId)
    const row = await tx.serviceRisk.create({
      data: { ...input, createdAt: clock.now(), createdBy: actor.id },
      select: { id: true },
    })
    await record(context, target, 'addRisk')
    return row
  },
  audit: ({ processId, likelihood, effect }, { id }) =>
    processAudit(processId, { riskId: id, likelihood, effect }),
})

/** Judges a risk anew or gives it another response or owner. */
export const changeRisk = defineCommand({
  name: 'services.changeRisk',
  label: 'Zmiana ryzyka usługi',
  input: inputs.changeRisk,
  load: ({ tx }, { riskId }) => lockRisk({ tx }, riskId),
  permission: servicesPermissions.on('services.risk.change'),
  async run({ target, ...context }, { riskId, version, ...content }) {
    refuseUnless(riskRefusals(target.state, target.risk.closedOn !== null))
    await assertOwner(context, content.ownerId)
    oneRow(
      await context.tx.serviceRisk.updateMany({
        where: { id: riskId, version },
        data: { ...content, version: { increment: 1 } },
      }),
    )
    await record(context, target, 'changeRisk')
  },
  audit: ({ riskId, likelihood, effect }, _result, { id }) =>
    processAudit(id, { riskId, likelihood, effect }),
})

/** Closes a risk with what became of it; it stays on the list. */
export const closeRisk = defineCommand({
  name: 'services.closeRisk',
  label: 'Zamknięcie ryzyka usługi',
  input: inputs.closeRisk,
  load: ({ tx }, { riskId }) => lockRisk({ tx }, riskId),
  permission: servicesPermissions.on('services.risk.change'),
  async run({ target, ...context }, { riskId, version, outcome }) {
    refuseUnless(riskRefusals(target.state, target.risk.closedOn !== null))
    oneRow(
      await context.tx.serviceRisk.updateMany({
        where: { id: riskId, version },
        data: { outcome, closedOn: toDbDate(context.clock.today()), version: { increment: 1 } },
      }),
    )
    await record(context, target, 'closeRisk')
  },
  audit: ({ riskId }, _result, { id }) => processAudit(id, { riskId }),
})
