import 'server-only'
import type { z } from 'zod'
import { toDbDate } from '@/kernel/local-date'
import { fold } from '@/kernel/polish'
import { holds, type Actor } from '@/platform/auth/actor'
import { defineCommand } from '@/platform/command/execute'
import type { AuditSummary } from '@/platform/command/define-command'
import type { WriteTx } from '@/platform/db/client'
import { found, refuse, refuseUnless } from '@/platform/errors'
import { oneRow, sameVersion } from '@/platform/versions'
import * as inputs from './inputs/providers'
import { providerPermissions } from './permissions'
import { duplicateRefusals, numbersRefusals } from './rules/providers'

type Typed = z.output<typeof inputs.registerProvider>

const providerAudit = (subjectId: string, summary: AuditSummary['summary'] = {}): AuditSummary => ({
  subjectType: 'provider',
  subjectId,
  summary,
})

async function lockProvider(tx: WriteTx, id: string) {
  await tx.$queryRaw`SELECT 1 FROM provider WHERE id = ${id}::uuid FOR UPDATE`
  return found(await tx.provider.findUnique({ where: { id } }))
}

async function checkNumbers(tx: WriteTx, { kind, nip, regon, krs }: Typed, own: string | null) {
  refuseUnless(numbersRefusals(kind, { nip, regon, krs }))
  const others = await tx.provider.findMany({
    where: {
      ...(own === null ? {} : { id: { not: own } }),
      OR: [
        ...(nip === null ? [] : [{ nip }]),
        ...(regon === null ? [] : [{ regon }]),
        ...(krs === null ? [] : [{ krs }]),
      ],
    },
    select: { name: true, nip: true, regon: true, krs: true },
  })
  refuseUnless(duplicateRefusals({ nip, regon, krs }, others))
}

const columnsOf = (typed: Typed) => ({ ...typed, nameFolded: fold(typed.name) })

/** Enters a provider into the register; a NIP, REGON or KRS that is there already is refused. */
export const registerProvider = defineCommand({
  name: 'contracting.registerProvider',
  label: 'Wpis do rejestru wykonawców',
  input: inputs.registerProvider,
  load: () => Promise.resolve({}),
  permission: providerPermissions.on('contracting.provider.change'),
  async run({ tx, actor, clock }, typed) {
    await checkNumbers(tx, typed, null)
    const row = await tx.provider.create({
      data: { ...columnsOf(typed), createdAt: clock.now(), createdBy: actor.id },
      select: { id: true },
    })
    return { providerId: row.id }
  },
  audit: ({ kind }, { providerId }) => providerAudit(providerId, { kind }),
})

/** Mends the entry of a provider. */
export const changeProvider = defineCommand({
  name: 'contracting.changeProvider',
  label: 'Zmiana wpisu w rejestrze wykonawców',
  input: inputs.changeProvider,
  load: ({ tx }, { providerId }) => lockProvider(tx, providerId),
  permission: providerPermissions.on('contracting.provider.change'),
  async run({ tx }, { providerId, version, ...typed }) {
    await checkNumbers(tx, typed, providerId)
    oneRow(
      await tx.provider.updateMany({
        where: { id: providerId, version },
        data: { ...columnsOf(typed), version: { increment: 1 } },
      }),
    )
  },
  audit: ({ providerId, kind }) => providerAudit(providerId, { kind }),
})

/** Takes a provider out of the lists; what it did stays, and nothing new is begun with it. */
export const closeProvider = defineCommand({
  name: 'contracting.closeProvider',
  label: 'Wykreślenie z rejestru wykonawców',
  input: inputs.closeProvider,
  load: ({ tx }, { providerId }) => lockProvider(tx, providerId),
  permission: providerPermissions.on('contracting.provider.change'),
  async run({ tx, clock, target }, { providerId, version, reason }) {
    if (target.closedOn) throw refuse('provider.closed', 'Ten podmiot jest już wykreślony.')
    oneRow(
      await tx.provider.updateMany({
        where: { id: providerId, version },
        data: { closedOn: toDbDate(clock.today()), closedReason: reason, version: { increment: 1 } },
      }),
    )
  },
  audit: ({ providerId }) => providerAudit(providerId),
})

/** Who may write down the tie of another person. */
const forOthers = (actor: Actor) => holds(actor, 'director') || holds(actor, 'deputyDirector')

/** A worker declares a tie to a provider: from that day the person does not sit in a committee that judges its offer. */
export const declareConflict = defineCommand({
  name: 'contracting.declareConflict',
  label: 'Zgłoszenie powiązania z wykonawcą',
  input: inputs.declareConflict,
  load: ({ tx }, { providerId }) => lockProvider(tx, providerId),
  permission: providerPermissions.on('contracting.conflict.declare'),
  async run({ tx, actor, clock }, { providerId, userId, reason, validFrom }) {
    if (userId !== actor.id && !forOthers(actor))
      throw refuse(
        'conflict.own',
        'Powiązanie zgłaszasz za siebie; za inną osobę wpisuje je dyrektor.',
        'Wybierz siebie albo poproś dyrektora.',
      )
    const row = await tx.providerConflict.create({
      data: {
        providerId,
        userId,
        reason,
        validFrom: toDbDate(validFrom),
        createdAt: clock.now(),
        createdBy: actor.id,
      },
      select: { id: true },
    })
    return { conflictId: row.id }
  },
  audit: ({ providerId, userId }) => providerAudit(providerId, { userId }),
})

/** A tie has ended on a day. */
export const endConflict = defineCommand({
  name: 'contracting.endConflict',
  label: 'Zakończenie powiązania z wykonawcą',
  input: inputs.endConflict,
  load: async ({ tx }, { conflictId }) =>
    found(await tx.providerConflict.findUnique({ where: { id: conflictId } })),
  permission: providerPermissions.on('contracting.conflict.declare'),
  async run({ tx, actor, target }, { conflictId, version, validTo }) {
    sameVersion(target, version)
    if (target.userId !== actor.id && !forOthers(actor))
      throw refuse('conflict.own', 'Powiązanie kończy ta osoba, której dotyczy, albo dyrektor.')
    if (toDbDate(validTo) < target.validFrom)
      throw refuse('conflict.period', 'Powiązanie kończy się, zanim się zaczęło.', 'Popraw datę.')
    oneRow(
      await tx.providerConflict.updateMany({
        where: { id: conflictId, version },
        data: { validTo: toDbDate(validTo), version: { increment: 1 } },
      }),
    )
  },
  audit: (_input, _result, { providerId, userId }) => providerAudit(providerId, { userId }),
})

/** A complaint, a control or praise: a line of the quality history that nobody takes back. */
export const addRemark = defineCommand({
  name: 'contracting.addRemark',
  label: 'Wpis w historii jakości wykonawcy',
  input: inputs.addRemark,
  load: ({ tx }, { providerId }) => lockProvider(tx, providerId),
  permission: providerPermissions.on('contracting.remark.add'),
  async run({ tx, actor, clock }, { providerId, kind, happenedOn, text, outcome }) {
    if (happenedOn > clock.today())
      throw refuse('remark.future', 'Ta data jest w przyszłości.', 'Podaj dzień, w którym to było.')
    await tx.providerRemark.create({
      data: {
        providerId,
        kind,
        happenedOn: toDbDate(happenedOn),
        text,
        outcome,
        createdAt: clock.now(),
        createdBy: actor.id,
      },
      select: { id: true },
    })
  },
  audit: ({ providerId, kind }) => providerAudit(providerId, { kind }),
})
