import 'server-only'
import { holdOpenPerson } from '@/domains/clients/open-person'
import type { CommandContext } from '@/platform/command/define-command'
import { defineCommand } from '@/platform/command/execute'
import { Forbidden, found, refuse } from '@/platform/errors'
import { notify } from '@/platform/notices'
import { oneRow } from '@/platform/versions'
import * as inputs from './inputs'
import {
  appointmentPermissions,
  guardedAppointmentSelect,
  guardedHoursSelect,
  hoursPermissions,
} from './calendar-permissions'
import { counterPermissions, guardedContactSelect, intakePermissions } from './permissions'
import { refuseGoneHost } from './receiving'
import { bookVisits, takenStates } from './visits'

const readReport = intakePermissions.on('intake.contact.read')
const changePermission = appointmentPermissions.on('intake.appointment.change')

async function loadAppointment({ tx }: CommandContext, id: string) {
  return found(
    await tx.appointment.findUnique({
      where: { id },
      select: { ...guardedAppointmentSelect, state: true, jointId: true, startsAt: true, endsAt: true },
    }),
  )
}

type LoadedAppointment = Awaited<ReturnType<typeof loadAppointment>>

const subject = (appointment: LoadedAppointment) => ({
  personId: appointment.personId,
  subjectType: 'appointment',
  subjectId: appointment.id,
})

/** A visit stands on the card of the report it came from: one the worker may read, of the person to be met. */
async function refuseForeignReport(
  { tx, actor }: CommandContext,
  { contactId, personId }: { readonly contactId: string | null; readonly personId: string | null },
): Promise<void> {
  if (!contactId) return
  const report = found(
    await tx.contact.findUnique({ where: { id: contactId }, select: guardedContactSelect }),
  )
  if (!readReport.allows(actor, report)) throw new Forbidden()
  if (report.personId !== personId)
    throw refuse('report', 'To zgłoszenie dotyczy innej osoby.', 'Umów spotkanie z karty jej zgłoszenia.')
}

/** Books a visit, or a joint visit of two workers. */
export const bookAppointment = defineCommand({
  name: 'intake.bookAppointment',
  label: 'Umówienie spotkania',
  input: inputs.bookAppointment,
  load: async () => ({}),
  permission: counterPermissions.on('intake.calendar.book'),
  async run({ target: _target, ...context }, input) {
    if (input.personId) await holdOpenPerson(context.tx, input.personId)
    await refuseForeignReport(context, input)
    return bookVisits(context, input)
  },
  audit: (input, ids) => ({
    personId: input.personId,
    subjectType: 'appointment',
    subjectId: ids[0] ?? null,
  }),
})

/** Moves a visit; a joint one moves for both workers or not at all. */
export const moveAppointment = defineCommand({
  name: 'intake.moveAppointment',
  label: 'Zmiana terminu spotkania',
  input: inputs.moveAppointment,
  load: (context, { appointmentId }) => loadAppointment(context, appointmentId),
  permission: changePermission,
  async run({ target, ...context }, { version, startsAt, endsAt }) {
    const { tx, clock } = context
    if (!takenStates.some((state) => state === target.state) || target.state === 'held') {
      throw refuse('state', 'To spotkanie już się odbyło albo zostało odwołane.', 'Umów nowe spotkanie.')
    }
    if (new Date(startsAt) <= clock.now())
      throw refuse('past', 'Ten termin już minął.', 'Wybierz późniejszy termin.')
    for (const userId of await hostsOf(context, target))
      await refuseGoneHost(context, userId, new Date(startsAt))
    oneRow(
      await tx.appointment.updateMany({
        where: { id: target.id, version },
        data: { startsAt, endsAt, state: 'planned', version: { increment: 1 } },
      }),
    )
    if (target.jointId) {
      await tx.appointment.updateMany({
        where: { jointId: target.jointId, id: { not: target.id } },
        data: { startsAt, endsAt, state: 'planned', version: { increment: 1 } },
      })
    }
    await tellTheOthers(context, target, 'visitMoved')
  },
  audit: (_input, _result, target) => subject(target),
})

/** Confirms, cancels, or writes down that the visit was held or the client did not come (G-079). */
export const setAppointmentState = defineCommand({
  name: 'intake.setAppointmentState',
  label: 'Zmiana statusu spotkania',
  input: inputs.setAppointmentState,
  load: (context, { appointmentId }) => loadAppointment(context, appointmentId),
  permission: changePermission,
  async run({ target, ...context }, { version, state }) {
    const { tx, clock } = context
    if ((state === 'held' || state === 'noShow') && target.startsAt > clock.now()) {
      throw refuse(
        'future',
        'Spotkanie jeszcze się nie zaczęło.',
        'Wpisz wynik po godzinie spotkania albo odwołaj je.',
      )
    }
    oneRow(
      await tx.appointment.updateMany({
        where: { id: target.id, version },
        data: { state, version: { increment: 1 } },
      }),
    )
    const cancelled = state === 'cancelledByClient' || state === 'cancelledByWorker'
    if (target.jointId && cancelled) {
      await tx.appointment.updateMany({
        where: { jointId: target.jointId, id: { not: target.id } },
        data: { state, version: { increment: 1 } },
      })
    }
    if (cancelled) await tellTheOthers(context, target, 'visitCancelled')
  },
  audit: (input, _result, target) => ({ ...subject(target), summary: { state: input.state } }),
})

/** Who receives: one worker, or both of a joint visit. */
async function hostsOf({ tx }: CommandContext, { jointId, userId }: LoadedAppointment): Promise<string[]> {
  if (!jointId) return [userId]
  const together = await tx.appointment.findMany({ where: { jointId }, select: { userId: true } })
  return together.map((visit) => visit.userId)
}

async function tellTheOthers(
  context: CommandContext,
  appointment: LoadedAppointment,
  kind: string,
): Promise<void> {
  for (const userId of await hostsOf(context, appointment)) {
    await notify(context, {
      userId,
      kind,
      subjectType: 'appointment',
      subjectId: appointment.id,
      personId: appointment.personId,
    })
  }
}

/** Takes the place of a worker's weekly hours; of two who do so at once the later one holds whole. */
export const setWorkHours = defineCommand({
  name: 'intake.setWorkHours',
  label: 'Ustalenie godzin przyjęć',
  input: inputs.setWorkHours,
  async load({ tx }, { userId }) {
    await tx.$queryRaw`SELECT 1 FROM app_user WHERE id = ${userId}::uuid FOR NO KEY UPDATE`
    return found(await tx.user.findUnique({ where: { id: userId }, select: guardedHoursSelect }))
  },
  permission: hoursPermissions.on('intake.workHours.change'),
  async run({ tx }, { userId, blocks }) {
    await tx.workHours.deleteMany({ where: { userId } })
    await tx.workHours.createMany({ data: blocks.map((block) => ({ userId, ...block })) })
  },
  audit: (input) => ({
    subjectType: 'user',
    subjectId: input.userId,
    summary: { blocks: input.blocks.length },
  }),
})
