import 'server-only'
import { toDbDate } from '@/kernel/local-date'
import { householdRelationLabels } from '@/domains/clients/labels'
import type { CommandContext } from '@/platform/command/define-command'
import { defineCommand } from '@/platform/command/execute'
import type { Prisma } from '@/platform/db/generated/client'
import { found, refuse } from '@/platform/errors'
import type { Answers } from '@/platform/questionnaire/model'
import { benefitsCommandLabels as labels } from '@/domains/benefits/command-labels'
import * as inputs from '@/domains/benefits/inputs/examination'
import { answersFromPrevious, answersFromRegister } from '@/domains/benefits/interview-prefill'
import { interviewQuestionnaires } from '@/domains/benefits/model'
import { benefitsPermissions } from '@/domains/benefits/permissions'
import { auditOf, holdProceeding, refuseWhenHandedOver } from '@/domains/benefits/proceeding-steps'
import { benefitsQuestionnaires } from '@/domains/benefits/questionnaires/index'
import { householdOn, type ProceedingRecord } from '@/domains/benefits/snapshot'

const permission = benefitsPermissions.on('benefits.interview.write')

/** Starts part I, or part IV from the last interview; an interview already begun is opened instead of a second one. */
export const startInterview = defineCommand({
  name: 'benefits.startInterview',
  label: labels['benefits.startInterview'],
  input: inputs.startInterview,
  load: (context, { proceedingId }) => holdProceeding(context, proceedingId),
  permission,
  async run({ target, ...context }, { part }) {
    const { tx, clock, actor } = context
    refuseWhenHandedOver(target)
    const begun = await tx.interview.findFirst({
      where: { proceedingId: target.id, state: 'draft' },
      select: { id: true },
    })
    if (begun) return { interviewId: begun.id, existed: true }
    const definition = found(benefitsQuestionnaires.inForceOn(interviewQuestionnaires[part], clock.today()))
    const previous = await lastSubmitted(context, target)
    if (part === 'four' && !previous)
      throw refuse(
        'no-previous',
        'Nie ma wcześniejszego wywiadu, który można zaktualizować.',
        'Przeprowadź wywiad w części I.',
      )
    const answers =
      part === 'four' && previous
        ? answersFromPrevious(definition, previous.answers as Answers)
        : await knownAnswers(context, target)
    const created = await tx.interview.create({
      data: {
        caseFileId: target.caseFileId,
        proceedingId: target.id,
        part,
        questionnaireId: definition.id,
        formVersion: definition.version,
        answers: answers as Prisma.InputJsonObject,
        previousId: previous?.id ?? null,
        savedAt: clock.now(),
        createdAt: clock.now(),
        createdBy: actor.id,
      },
      select: { id: true },
    })
    return { interviewId: created.id, existed: false }
  },
  audit: (input, result, target) => auditOf(target, { part: input.part, interviewId: result.interviewId }),
})

const lastSubmitted = ({ tx }: CommandContext, target: ProceedingRecord) =>
  tx.interview.findFirst({
    where: { caseFile: { personId: target.personId, kind: 'benefits' }, state: 'submitted' },
    orderBy: { submittedAt: 'desc' },
    select: { id: true, answers: true },
  })

async function knownAnswers({ tx, clock }: CommandContext, target: ProceedingRecord): Promise<Answers> {
  const day = toDbDate(clock.today())
  const [person, address, household] = await Promise.all([
    tx.person.findUniqueOrThrow({ where: { id: target.personId } }),
    tx.personAddress.findFirst({
      where: {
        personId: target.personId,
        kind: 'residence',
        validFrom: { lte: day },
        OR: [{ validTo: null }, { validTo: { gte: day } }],
      },
    }),
    householdOn(tx, target.personId, clock.today()),
  ])
  const others = household
    .filter((member) => member.person.id !== target.personId)
    .map(({ relation, person: other }) => ({
      relation: householdRelationLabels[relation].toLowerCase(),
      person: other,
    }))
  return answersFromRegister(person, address, others)
}
