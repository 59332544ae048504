import 'server-only'
import { fromDbDate, isAfter, toDbDate, type LocalDate } from '@/kernel/local-date'
import { formatDate } from '@/kernel/polish'
import type { CommandContext } from '@/platform/command/define-command'
import { defineCommand } from '@/platform/command/execute'
import type { Prisma } from '@/platform/db/generated/client'
import { InvalidInput, found, refuse, refuseUnless } from '@/platform/errors'
import { oneRow, sameVersion } from '@/platform/versions'
import { placeAddress, replaceAddress } from '../addresses'
import { endAllTies } from '../deaths'
import { rememberSuspicions, suspects, tellApart } from '../duplicates'
import * as inputs from '../inputs/person'
import { commandLabels } from '../labels'
import { clientsPermissions } from '../permissions'
import { personColumns } from '../person-columns'
import { assertOpen } from '../open-person'
import { sinceBirthRefusals } from '../rules/since-birth'

/** Registers a person once: the same PESEL is refused, similar persons must be looked at or left to the leader. */
export const registerPerson = defineCommand({
  name: 'clients.registerPerson',
  label: commandLabels['clients.registerPerson'],
  input: inputs.registerPerson,
  load: async () => ({}),
  permission: clientsPermissions.on('clients.person.register'),
  async run(context, input) {
    const { tx, actor, clock } = context
    notFuture('bornOn', input.bornOn, clock.today(), 'Data urodzenia jest późniejsza niż dziś.')
    if (input.pesel) await refuseTakenPesel(context, input.pesel, null)
    // two registrations of persons born on one day wait for each other, so that neither misses the other
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`person:${input.bornOn ?? ''}`}, 0))`
    const similar = await suspects(tx, input, null)
    const open = similar.filter((suspect) => !input.toldApart.includes(suspect.id))
    if (open.length > 0 && !input.leaveToLeader) throw similarPersonsFound(open.length)
    const person = await tx.person.create({
      data: { ...personColumns(input), createdAt: clock.now(), createdBy: actor.id },
      select: { id: true },
    })
    for (const kind of ['residence', 'registered', 'correspondence', 'lastRegistered'] as const) {
      const address = input[kind]
      if (address) await placeAddress(context, person.id, kind, address, clock.today())
    }
    for (const suspect of similar) {
      if (input.toldApart.includes(suspect.id)) await tellApart(context, person.id, suspect.id)
    }
    await rememberSuspicions(context, person.id, open)
    return { id: person.id }
  },
  audit: (input, result) => ({
    personId: result.id,
    subjectType: 'person',
    subjectId: result.id,
    summary: {
      withoutPesel: input.noPeselReason,
      homeless: input.homeless,
      lastRegisteredUnknown: input.lastRegisteredUnknown,
      toldApart: input.toldApart,
    },
  }),
})

/** Puts a person's facts right. */
export const changePerson = defineCommand({
  name: 'clients.changePerson',
  label: commandLabels['clients.changePerson'],
  input: inputs.changePerson,
  load: (context, { personId }) => loadPerson(context, personId),
  permission: clientsPermissions.on('clients.person.change'),
  async run({ target, ...context }, input) {
    const { tx, clock } = context
    assertOpen(target)
    sameVersion(target, input.version)
    notFuture('bornOn', input.bornOn, clock.today(), 'Data urodzenia jest późniejsza niż dziś.')
    if (input.pesel && input.pesel !== target.pesel) await refuseTakenPesel(context, input.pesel, target.id)
    const columns = personColumns(input)
    const changed = changedFields(target, columns)
    oneRow(
      await tx.person.updateMany({
        where: { id: target.id, version: input.version },
        data: { ...columns, version: { increment: 1 } },
      }),
    )
    await rememberSuspicions(context, target.id, await suspects(tx, input, target.id))
    return { changed }
  },
  audit: (_input, result, target) => ({
    personId: target.id,
    subjectType: 'person',
    subjectId: target.id,
    summary: { changed: result.changed },
  }),
})

/** Changes, adds or ends one of a person's addresses; the past stays. */
export const changeAddress = defineCommand({
  name: 'clients.changeAddress',
  label: commandLabels['clients.changeAddress'],
  input: inputs.changeAddress,
  load: (context, { personId }) => loadPerson(context, personId),
  permission: clientsPermissions.on('clients.person.change'),
  async run({ target, ...context }, input) {
    assertOpen(target)
    refuseUnless(sinceBirthRefusals(input.validFrom, target.bornOn ? fromDbDate(target.bornOn) : null))
    await nextVersion(context, target, input.version)
    await replaceAddress(context, target.id, input.kind, input.address, input.validFrom)
  },
  audit: (input, _result, target) => ({
    personId: target.id,
    subjectType: 'person',
    subjectId: target.id,
    summary: { kind: input.kind, validFrom: input.validFrom, ended: input.address === null },
  }),
})

/** Writes a death down: memberships and ties end with that day. Taken back with `diedOn: null`. */
export const recordDeath = defineCommand({
  name: 'clients.recordDeath',
  label: commandLabels['clients.recordDeath'],
  input: inputs.recordDeath,
  load: (context, { personId }) => loadPerson(context, personId),
  permission: clientsPermissions.on('clients.person.change'),
  async run({ target, ...context }, { version, diedOn }) {
    const { tx, clock } = context
    assertOpen(target)
    notFuture('diedOn', diedOn, clock.today(), 'Data zgonu jest późniejsza niż dziś.')
    if (diedOn !== null && target.bornOn && diedOn < fromDbDate(target.bornOn)) {
      throw new InvalidInput({
        diedOn: [
          `Data zgonu jest wcześniejsza niż data urodzenia (${formatDate(fromDbDate(target.bornOn))}).`,
        ],
      })
    }
    if (diedOn === null && target.diedOn === null) throw refuse('not-dead', 'Zgonu nie odnotowano.')
    oneRow(
      await tx.person.updateMany({
        where: { id: target.id, version },
        data: { diedOn: diedOn === null ? null : toDbDate(diedOn), version: { increment: 1 } },
      }),
    )
    if (diedOn !== null) await endAllTies(context, target.id, diedOn)
  },
  audit: (input, _result, target) => ({
    personId: target.id,
    subjectType: 'person',
    subjectId: target.id,
    summary: { takenBack: input.diedOn === null },
  }),
})

async function loadPerson({ tx }: CommandContext, personId: string) {
  const person = found(await tx.person.findUnique({ where: { id: personId } }))
  return { ...person, personId: person.id }
}

/** Moves the person's version on, or says that somebody else did. */
async function nextVersion({ tx }: CommandContext, person: { id: string }, version: number): Promise<void> {
  oneRow(
    await tx.person.updateMany({
      where: { id: person.id, version },
      data: { version: { increment: 1 } },
    }),
  )
}

/** One person for one PESEL, also for twenty who register it at the same moment: they queue, and one is first. */
async function refuseTakenPesel(
  { tx }: CommandContext,
  pesel: string,
  exceptId: string | null,
): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`pesel:${pesel}`}, 0))`
  const holder = await tx.person.findFirst({
    where: { pesel, mergedIntoId: null, ...(exceptId ? { id: { not: exceptId } } : {}) },
    select: { id: true },
  })
  if (!holder) return
  throw refuse(
    'pesel-taken',
    'Osoba z tym numerem PESEL jest już w rejestrze.',
    'Otwórz jej kartę zamiast zakładać drugą.',
  )
}

function similarPersonsFound(count: number) {
  return refuse(
    'similar-person',
    count === 1
      ? 'W rejestrze jest osoba o takim samym lub podobnym nazwisku i dacie urodzenia.'
      : 'W rejestrze są osoby o takim samym lub podobnym nazwisku i dacie urodzenia.',
    'Otwórz kartę tej osoby albo zaznacz przy niej „To nie ta osoba”. Gdy nie masz pewności, zostaw rozstrzygnięcie kierownikowi.',
  )
}

function notFuture(field: string, date: LocalDate | null, today: LocalDate, message: string): void {
  if (date !== null && isAfter(date, today)) throw new InvalidInput({ [field]: [message] })
}

type PersonColumns = ReturnType<typeof personColumns>

/** Names of the fields that differ, for the log; never their values. */
function changedFields(stored: Prisma.PersonGetPayload<object>, columns: PersonColumns): string[] {
  const plain = (value: unknown) => (value instanceof Date ? value.toISOString() : value)
  return (Object.keys(columns) as (keyof PersonColumns)[]).filter(
    (field) =>
      field !== 'nameFolded' && field !== 'phoneDigits' && plain(stored[field]) !== plain(columns[field]),
  )
}
