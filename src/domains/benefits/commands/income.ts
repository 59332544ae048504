import 'server-only'
import { refusal, type Refusal } from '@/kernel/refusal'
import type { CommandContext } from '@/platform/command/define-command'
import { defineCommand } from '@/platform/command/execute'
import { Prisma } from '@/platform/db/generated/client'
import { found, refuse, refuseUnless } from '@/platform/errors'
import { oneRow, sameVersion } from '@/platform/versions'
import { benefitsCommandLabels as labels } from '@/domains/benefits/command-labels'
import * as inputs from '@/domains/benefits/inputs/examination'
import { benefitsPermissions } from '@/domains/benefits/permissions'
import {
  auditOf,
  holdProceeding,
  refuseWhenHandedOver,
  snapshotFor,
} from '@/domains/benefits/proceeding-steps'
import { calculationOf } from '@/domains/benefits/snapshot-views'
import type { ProceedingRecord, ProceedingSnapshot } from '@/domains/benefits/snapshot'

const permission = benefitsPermissions.on('benefits.income.write')

/** One income of one member in one month (art. 8 ust. 3 ups). A change takes back the confirmation of the set. */
export const saveIncomeLine = defineCommand({
  name: 'benefits.saveIncomeLine',
  label: labels['benefits.saveIncomeLine'],
  input: inputs.saveIncomeLine,
  load: (context, { proceedingId }) => holdProceeding(context, proceedingId),
  permission,
  async run({ target, ...context }, input) {
    refuseWhenHandedOver(target)
    const snapshot = await snapshotFor(context, target)
    refuseUnless(belongingRefusals(snapshot, input))
    const { proceedingId: _id, lineId, version, evidenceId, hectares, ...amounts } = input
    const data = {
      ...amounts,
      evidenceId: evidenceId ?? null,
      hectares: hectares === null ? null : new Prisma.Decimal(hectares),
    }
    await takeBackConfirmation(context, target)
    if (!lineId) {
      const created = await context.tx.incomeLine.create({
        data: {
          ...data,
          proceedingId: target.id,
          createdAt: context.clock.now(),
          createdBy: context.actor.id,
        },
        select: { id: true },
      })
      return { lineId: created.id }
    }
    oneRow(
      await context.tx.incomeLine.updateMany({
        where: { id: lineId, proceedingId: target.id, version },
        data: { ...data, version: { increment: 1 } },
      }),
    )
    return { lineId }
  },
  audit: (input, result, target) =>
    auditOf(target, { lineId: result.lineId, kind: input.kind, month: input.month }),
})

function belongingRefusals(
  { household, evidence }: ProceedingSnapshot,
  line: { personId: string; evidenceId?: string | null | undefined },
): Refusal[] {
  return [
    ...(household.some(({ person }) => person.id === line.personId)
      ? []
      : [
          refusal(
            'income.person',
            'Ta osoba nie należała do gospodarstwa domowego w dniu złożenia wniosku.',
            'Popraw skład środowiska w kartotece klienta.',
          ),
        ]),
    ...(line.evidenceId && !evidence.some(({ id }) => id === line.evidenceId)
      ? [
          refusal(
            'income.evidenceOther',
            'Wskazany dowód nie należy do tej sprawy.',
            'Wybierz dowód z listy.',
          ),
        ]
      : []),
  ]
}

/** Removes an income written by mistake; the log keeps what it was. */
export const removeIncomeLine = defineCommand({
  name: 'benefits.removeIncomeLine',
  label: labels['benefits.removeIncomeLine'],
  input: inputs.removeIncomeLine,
  async load(context, { lineId }) {
    const line = found(await context.tx.incomeLine.findUnique({ where: { id: lineId } }))
    return { ...(await holdProceeding(context, line.proceedingId)), line }
  },
  permission,
  async run({ target, ...context }, { lineId, version }) {
    refuseWhenHandedOver(target)
    await takeBackConfirmation(context, target)
    oneRow(await context.tx.incomeLine.deleteMany({ where: { id: lineId, version } }))
  },
  audit: (input, _result, target) => auditOf(target, { lineId: input.lineId, kind: target.line.kind }),
})

/** Lost income, inability to work: what else the amount depends on (art. 8 ust. 3, art. 37 ust. 1 ups). */
export const setIncomeCircumstances = defineCommand({
  name: 'benefits.setIncomeCircumstances',
  label: labels['benefits.setIncomeCircumstances'],
  input: inputs.setIncomeCircumstances,
  load: (context, { proceedingId }) => holdProceeding(context, proceedingId),
  permission,
  async run({ target, ...context }, { version, incomeLost, unableToWork }) {
    refuseWhenHandedOver(target)
    oneRow(
      await context.tx.proceeding.updateMany({
        where: { id: target.id, version },
        data: {
          incomeLost,
          unableToWork,
          incomeConfirmedAt: null,
          incomeConfirmedBy: null,
          version: { increment: 1 },
        },
      }),
    )
  },
  audit: (input, _result, target) =>
    auditOf(target, { incomeLost: input.incomeLost, unableToWork: input.unableToWork }),
})

/** The set of income is whole and stands: everybody of the household has an entry for the month that counts. */
export const confirmIncome = defineCommand({
  name: 'benefits.confirmIncome',
  label: labels['benefits.confirmIncome'],
  input: inputs.confirmIncome,
  load: (context, { proceedingId }) => holdProceeding(context, proceedingId),
  permission,
  async run({ target, ...context }, { version }) {
    refuseWhenHandedOver(target)
    sameVersion(target, version)
    if (target.incomeConfirmedAt) throw refuse('confirmed', 'Zestawienie dochodu jest już zatwierdzone.')
    const snapshot = await snapshotFor(context, target)
    const { income } = calculationOf(snapshot).calculation
    refuseUnless(income.warnings.filter(({ code }) => code === 'income.missing'))
    oneRow(
      await context.tx.proceeding.updateMany({
        where: { id: target.id, version },
        data: {
          incomeConfirmedAt: context.clock.now(),
          incomeConfirmedBy: context.actor.id,
          version: { increment: 1 },
        },
      }),
    )
    return { total: income.total, perPerson: income.perPerson }
  },
  audit: (_input, result, target) => auditOf(target, { total: result.total, perPerson: result.perPerson }),
})

async function takeBackConfirmation({ tx }: CommandContext, target: ProceedingRecord): Promise<void> {
  if (!target.incomeConfirmedAt) return
  oneRow(
    await tx.proceeding.updateMany({
      where: { id: target.id, version: target.version },
      data: { incomeConfirmedAt: null, incomeConfirmedBy: null, version: { increment: 1 } },
    }),
  )
}
