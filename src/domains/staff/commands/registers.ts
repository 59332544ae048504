import 'server-only'
import { fromDbDate, maxDate, toDbDate, toDbDateOrNull } from '@/kernel/local-date'
import { formatDate } from '@/kernel/polish'
import type { CommandContext } from '@/platform/command/define-command'
import { defineCommand } from '@/platform/command/execute'
import { found, refuse, refuseUnless } from '@/platform/errors'
import { oneRow } from '@/platform/versions'
import { enterStatutoryValue as enterStatutoryValueInput } from '../centre-inputs'
import { lawChanged } from '../entered-law'
import * as inputs from '../inputs'
import { absencePermissions, staffPermissions } from '../permissions'
import { outsideRefusals } from '../rules/outside'
import { inCodeUnit, statutoryValues } from '../statutory-values'

/**
 * Enters an authorisation into the register: a signature outside of it is refused (art. 110 ust. 7 ups, art. 268a KPA).
 * Nobody enters one for themselves.
 */
export const grantAuthorisation = defineCommand({
  name: 'staff.grantAuthorisation',
  label: 'Wpisanie upoważnienia',
  input: inputs.grantAuthorisation,
  load: async ({ tx }, { userId }) =>
    found(await tx.user.findUnique({ where: { id: userId }, select: { id: true, providerId: true } })),
  permission: staffPermissions.on('staff.authorisation.grant'),
  async run({ tx, actor, clock, target }, { validFrom, validTo, ...fields }) {
    refuseUnless(outsideRefusals(target))
    if (fields.userId === actor.id)
      throw refuse(
        'own-authorisation',
        'Własnego upoważnienia nie wpisuje się samemu.',
        'Poproś administratora albo dyrektora.',
      )
    return tx.authorisation.create({
      data: {
        ...fields,
        validFrom: toDbDate(validFrom),
        validTo: toDbDateOrNull(validTo),
        createdAt: clock.now(),
        createdBy: actor.id,
      },
      select: { id: true },
    })
  },
  audit: (input, row) => ({
    subjectType: 'user',
    subjectId: input.userId,
    summary: {
      authorisationId: row.id,
      kind: input.kind,
      validFrom: input.validFrom,
      validTo: input.validTo,
    },
  }),
})

/** Ends an authorisation on a day; the decisions signed under it stay valid. */
export const endAuthorisation = defineCommand({
  name: 'staff.endAuthorisation',
  label: 'Zakończenie upoważnienia',
  input: inputs.endAuthorisation,
  load: async ({ tx }, { authorisationId }) =>
    found(await tx.authorisation.findUnique({ where: { id: authorisationId } })),
  permission: staffPermissions.on('staff.authorisation.end'),
  async run({ tx, target }, { authorisationId, version, validTo }) {
    const from = fromDbDate(target.validFrom)
    if (validTo < from)
      throw refuse(
        'ends-before-start',
        `To upoważnienie obowiązuje od ${formatDate(from)}.`,
        'Podaj ten dzień albo późniejszy.',
      )
    oneRow(
      await tx.authorisation.updateMany({
        where: { id: authorisationId, version },
        data: { validTo: toDbDate(validTo), version: { increment: 1 } },
      }),
    )
  },
  audit: (input, _result, target) => ({
    subjectType: 'user',
    subjectId: target.userId,
    summary: { authorisationId: input.authorisationId, validTo: input.validTo },
  }),
})

async function absentee({ tx, clock }: CommandContext, userId: string) {
  const today = toDbDate(clock.today())
  const user = found(
    await tx.user.findUnique({
      where: { id: userId },
      select: {
        id: true,
        positions: {
          where: { teamId: { not: null }, OR: [{ validTo: null }, { validTo: { gte: today } }] },
          select: { teamId: true },
        },
      },
    }),
  )
  return { userId: user.id, teamIds: user.positions.flatMap(({ teamId }) => (teamId ? [teamId] : [])) }
}

/** Writes down when somebody is away and who stands in; the reason of an absence is not kept here. */
export const recordAbsence = defineCommand({
  name: 'staff.recordAbsence',
  label: 'Wpisanie nieobecności',
  input: inputs.recordAbsence,
  load: (context, { userId }) => absentee(context, userId),
  permission: absencePermissions.on('staff.absence.record'),
  async run({ tx, actor, clock }, { userId, substituteId, validFrom, validTo }) {
    const period = { validFrom: toDbDate(validFrom), validTo: toDbDate(validTo) }
    if (substituteId) await refuseAbsentSubstitute({ tx, substituteId, ...period })
    return tx.absence.create({
      data: { userId, substituteId, ...period, createdAt: clock.now(), createdBy: actor.id },
      select: { id: true },
    })
  },
  audit: (input, absence) => ({
    subjectType: 'user',
    subjectId: input.userId,
    summary: { absenceId: absence.id, validFrom: input.validFrom, validTo: input.validTo },
  }),
})

type Substitution = { tx: CommandContext['tx']; substituteId: string; validFrom: Date; validTo: Date }

async function refuseAbsentSubstitute({ tx, substituteId, validFrom, validTo }: Substitution): Promise<void> {
  const substitute = found(
    await tx.user.findUnique({
      where: { id: substituteId },
      select: {
        status: true,
        absences: {
          where: { validFrom: { lte: validTo }, validTo: { gte: validFrom } },
          select: { id: true },
        },
      },
    }),
  )
  if (substitute.status !== 'active')
    throw refuse('substitute-blocked', 'Konto zastępcy jest zablokowane.', 'Wybierz inną osobę.')
  if (substitute.absences.length > 0)
    throw refuse('substitute-absent', 'Zastępca też jest w tym czasie nieobecny.', 'Wybierz inną osobę.')
}

/** Takes back an absence entered by mistake, or one that will not happen. */
export const removeAbsence = defineCommand({
  name: 'staff.removeAbsence',
  label: 'Usunięcie nieobecności',
  input: inputs.removeAbsence,
  async load(context, { absenceId }) {
    const absence = found(await context.tx.absence.findUnique({ where: { id: absenceId } }))
    return { ...(await absentee(context, absence.userId)), absence }
  },
  permission: absencePermissions.on('staff.absence.remove'),
  async run({ tx, target }, { version }) {
    oneRow(await tx.absence.deleteMany({ where: { id: target.absence.id, version } }))
  },
  audit: (input, _result, target) => ({
    subjectType: 'user',
    subjectId: target.userId,
    summary: { absenceId: input.absenceId },
  }),
})

/**
 * Enters a later value of a national amount, before the release that ships it. Only after the newest known one: what a
 * decision was made on is never rewritten.
 */
export const enterStatutoryValue = defineCommand({
  name: 'staff.enterStatutoryValue',
  label: 'Wpisanie nowej wartości ustawowej',
  input: enterStatutoryValueInput,
  load: async () => ({}),
  permission: staffPermissions.on('staff.statutoryValue.save'),
  async run({ tx, actor, clock }, { key, validFrom, value, source }) {
    const shipped = statutoryValues[key].value.entries.at(-1)?.validFrom ?? validFrom
    const entered = await tx.statutoryOverride.findFirst({
      where: { key },
      orderBy: { validFrom: 'desc' },
      select: { validFrom: true },
    })
    const last = entered ? maxDate(shipped, fromDbDate(entered.validFrom)) : shipped
    if (validFrom <= last)
      throw refuse(
        'not-later',
        `Ostatnia znana wartość obowiązuje od ${formatDate(last)}.`,
        'Podaj dzień późniejszy – wcześniejszych wartości się nie zmienia.',
      )
    if (statutoryValues[key].unit !== 'money' && !Number.isInteger(inCodeUnit(key, value)))
      throw refuse('not-whole', 'Ta wartość jest liczbą całkowitą.', 'Podaj liczbę bez części ułamkowej.')
    lawChanged()
    return tx.statutoryOverride.create({
      data: {
        key,
        validFrom: toDbDate(validFrom),
        value,
        source,
        createdAt: clock.now(),
        createdBy: actor.id,
      },
      select: { id: true },
    })
  },
  audit: (input, row) => ({
    subjectType: 'statutoryOverride',
    subjectId: row.id,
    summary: { key: input.key, validFrom: input.validFrom, value: input.value },
  }),
})
