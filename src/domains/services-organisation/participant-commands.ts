import 'server-only'
import { fromDbDate, toDbDate } from '@/kernel/local-date'
import { defineCommand } from '@/platform/command/execute'
import { found, refuse } from '@/platform/errors'
import { oneRow } from '@/platform/versions'
import { appendStep } from '@/platform/workflow/state-history'
import * as inputs from './inputs'
import { lockProcess, processAudit } from './load'
import { servicesPermissions } from './permissions'
import { addedByHand, isWorker, mayTakePart, ofCityDepartment } from './rules/taking-part'
import { positionsOn } from './taking-part'

/** Adds a worker, a person or an institution to the process; the city's people only where responsibility is dispersed. */
export const addParticipant = defineCommand({
  name: 'services.addParticipant',
  label: 'Dodanie uczestnika procesu usługi',
  input: inputs.addParticipant,
  load: ({ tx }, { processId }) => lockProcess(tx, processId),
  permission: servicesPermissions.on('services.participant.change'),
  async run({ target, tx, actor, clock, auditEntryId }, { kind, userId, name, institution, validFrom }) {
    if (target.state === 'finished') throw refuse('process.finished', 'Proces jest zakończony.')
    if (!addedByHand.includes(kind))
      throw refuse('participant.kind', 'Tego uczestnika nie dodaje się ręcznie.', 'Wybierz z listy.')
    if (ofCityDepartment(kind) && target.responsibility !== 'dispersed')
      throw refuse(
        'participant.city',
        'Pracownicy urzędu miasta biorą udział tylko przy rozproszonej odpowiedzialności (R-003).',
        'Wybierz innego uczestnika.',
      )
    if (isWorker(kind) && userId === null)
      throw refuse('participant.worker', 'Tego uczestnika wskazuje się imiennie.', 'Wybierz pracownika.')
    if (userId !== null && !mayTakePart(kind, await positionsOn(tx, userId, clock.today())))
      throw refuse(
        'participant.position',
        'Ta osoba nie zajmuje takiego stanowiska.',
        'Wybierz inną osobę albo innego uczestnika.',
      )
    if (userId !== null && (await alreadyIn(tx, target.id, kind, userId, validFrom)))
      throw refuse('participant.twice', 'Ta osoba już bierze udział w tym procesie.')
    const row = await tx.serviceParticipant.create({
      data: {
        processId: target.id,
        kind,
        userId,
        name,
        institution,
        validFrom: toDbDate(validFrom),
        createdAt: clock.now(),
        createdBy: actor.id,
      },
      select: { id: true },
    })
    await appendStep(
      { tx, actor, clock, auditEntryId },
      {
        subjectType: 'serviceProcess',
        subjectId: target.id,
        transition: 'addParticipant',
        from: target.state,
        to: target.state,
      },
    )
    return { participantId: row.id }
  },
  audit: ({ processId, kind, userId }) => processAudit(processId, { kind, userId }),
})

type Tx = Parameters<typeof lockProcess>[0]

async function alreadyIn(
  tx: Tx,
  processId: string,
  kind: Parameters<typeof isWorker>[0],
  userId: string,
  from: Parameters<typeof toDbDate>[0],
): Promise<boolean> {
  const count = await tx.serviceParticipant.count({
    where: { processId, kind, userId, OR: [{ validTo: null }, { validTo: { gte: toDbDate(from) } }] },
  })
  return count > 0
}

/** Ends somebody's part in the process on a day; the coordinator is replaced, never removed. */
export const endParticipant = defineCommand({
  name: 'services.endParticipant',
  label: 'Zakończenie udziału w procesie usługi',
  input: inputs.endParticipant,
  async load({ tx }, { participantId }) {
    const participant = found(await tx.serviceParticipant.findUnique({ where: { id: participantId } }))
    const process = await lockProcess(tx, participant.processId)
    return { ...process, participant }
  },
  permission: servicesPermissions.on('services.participant.change'),
  async run({ target, tx }, { participantId, version, validTo }) {
    const { participant } = target
    if (participant.kind === 'coordinator')
      throw refuse(
        'participant.coordinator',
        'Proces nie może zostać bez koordynatora (R-030).',
        'Dyrektor wyznacza innego koordynatora.',
      )
    if (validTo < fromDbDate(participant.validFrom))
      throw refuse('participant.period', 'Udział kończy się, zanim się zaczął.', 'Popraw datę.')
    oneRow(
      await tx.serviceParticipant.updateMany({
        where: { id: participantId, version },
        data: { validTo: toDbDate(validTo), version: { increment: 1 } },
      }),
    )
  },
  audit: (_input, _result, { id, participant }) => processAudit(id, { kind: participant.kind }),
})
