import 'server-only'
import { fromDbDate, isBefore, toDbDate } from '@/kernel/local-date'
import { formatDate } from '@/kernel/polish'
import { defineCommand } from '@/platform/command/execute'
import { found, refuse, refuseUnless } from '@/platform/errors'
import { oneRow } from '@/platform/versions'
import * as inputs from '../inputs/household'
import { commandLabels } from '../labels'
import { assertOpen } from '../open-person'
import { clientsPermissions } from '../permissions'
import { sinceBirthRefusals } from '../rules/since-birth'

const permission = clientsPermissions.on('clients.relation.change')

/** Writes down a guardian, curator, proxy or person obliged to help (art. 17 ust. 1, art. 103 ups, art. 128 kro). */
export const addRelation = defineCommand({
  name: 'clients.addRelation',
  label: commandLabels['clients.addRelation'],
  input: inputs.addRelation,
  async load({ tx }, { personId }) {
    const person = found(
      await tx.person.findUnique({
        where: { id: personId },
        select: { id: true, mergedIntoId: true, bornOn: true },
      }),
    )
    return { ...person, personId: person.id }
  },
  permission,
  async run({ target, tx, actor, clock }, input) {
    assertOpen(target)
    if (input.relatedPersonId !== null) {
      assertOpen(
        found(
          await tx.person.findUnique({
            where: { id: input.relatedPersonId },
            select: { mergedIntoId: true },
          }),
        ),
      )
    }
    const { validFrom, validTo, ...columns } = input
    refuseUnless(sinceBirthRefusals(validFrom, target.bornOn ? fromDbDate(target.bornOn) : null))
    return tx.personRelation.create({
      data: {
        ...columns,
        relatedName: input.relatedPersonId === null ? input.relatedName : null,
        validFrom: toDbDate(validFrom),
        validTo: validTo === null ? null : toDbDate(validTo),
        createdAt: clock.now(),
        createdBy: actor.id,
      },
      select: { id: true },
    })
  },
  audit: (input, result) => ({
    personId: input.personId,
    subjectType: 'personRelation',
    subjectId: result.id,
    summary: { kind: input.kind, relatedPersonId: input.relatedPersonId },
  }),
})

/** Ends a guardianship, proxy or obligation with its last day. */
export const endRelation = defineCommand({
  name: 'clients.endRelation',
  label: commandLabels['clients.endRelation'],
  input: inputs.endRelation,
  load: async ({ tx }, { relationId }) =>
    found(await tx.personRelation.findUnique({ where: { id: relationId } })),
  permission,
  async run({ target, tx }, input) {
    const start = fromDbDate(target.validFrom)
    if (isBefore(input.validTo, start)) {
      throw refuse(
        'before-start',
        `Powiązanie obowiązuje od ${formatDate(start)}.`,
        'Podaj dzień nie wcześniejszy.',
      )
    }
    oneRow(
      await tx.personRelation.updateMany({
        where: { id: target.id, version: input.version },
        data: { validTo: toDbDate(input.validTo), version: { increment: 1 } },
      }),
    )
  },
  audit: (input, _result, target) => ({
    personId: target.personId,
    subjectType: 'personRelation',
    subjectId: target.id,
    summary: { kind: target.kind, validTo: input.validTo },
  }),
})
