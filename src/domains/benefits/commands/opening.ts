import 'server-only'
import { letterheadOf } from '@/domains/staff/letterhead'
import { fromDbDate, toDbDate, yearOf, type LocalDate } from '@/kernel/local-date'
import type { Refusal } from '@/kernel/refusal'
import { openFile } from '@/domains/casework/files'
import { casePermissions, walledFileSelect } from '@/domains/casework/permissions'
import { formatCaseNumber } from '@/domains/casework/rules/case-number'
import { interviewTerm } from '@/domains/casework/rules/terms'
import { holdOpenPerson } from '@/domains/clients/open-person'
import { applicationAfterDeath } from '@/domains/clients/rules/after-death'
import { loadCentre, type CentreSettings } from '@/domains/staff/centre'
import { holds } from '@/platform/auth/actor'
import type { CommandContext } from '@/platform/command/define-command'
import { defineCommand } from '@/platform/command/execute'
import type { BenefitKind } from '@/platform/db/generated/enums'
import { found, refuse, refuseUnless } from '@/platform/errors'
import { clearNotices } from '@/platform/notices'
import { nextNumber } from '@/platform/numbering'
import { appendStep } from '@/platform/workflow/state-history'
import { benefitsCommandLabels as labels } from '@/domains/benefits/command-labels'
import { instructionConfirmation } from '@/domains/benefits/documents/instruction-confirmation'
import * as inputs from '@/domains/benefits/inputs/application'
import { benefitKindLabels } from '@/domains/benefits/labels'
import { personInLetter, storeLetter, withAddress, workerInLetter } from '@/domains/benefits/letters'
import { caseClasses } from '@/domains/benefits/model'
import { benefitsFilePermissions } from '@/domains/benefits/permissions'
import { decisionTerm } from '@/domains/benefits/term'
import { recentDayRefusals } from '@/domains/benefits/rules/recent-day'

const openPermission = benefitsFilePermissions.on('benefits.proceeding.open')

/** Opens the client's benefits file without a report of first contact; gives back the open one when there is one. */
export const openBenefitsFile = defineCommand({
  name: 'benefits.openFile',
  label: labels['benefits.openFile'],
  input: inputs.openBenefitsFile,
  load: async ({ tx }, { personId }) =>
    found(await tx.person.findFirst({ where: { id: personId, mergedIntoId: null }, select: { id: true } })),
  permission: casePermissions.on('casework.file.openBenefits'),
  async run({ target, ...context }, input) {
    const leadId = input.leadId ?? (holds(context.actor, 'benefitsWorker') ? context.actor.id : null)
    if (!leadId)
      throw refuse('lead', 'Nie wskazano, kto poprowadzi akta.', 'Wybierz pracownika ds. świadczeń.')
    const opened = await openFile(context, {
      kind: 'benefits',
      personId: target.id,
      leadId,
      teamId: null,
      districtId: await districtOf(context, target.id),
      reason: 'Zgłoszenie klienta w sprawie świadczeń',
    })
    return { fileId: opened.id, existed: opened.existed }
  },
  audit: (input, result) => ({
    personId: input.personId,
    subjectType: 'caseFile',
    subjectId: result.fileId,
    summary: { existed: result.existed },
  }),
})

async function districtOf({ tx, clock }: CommandContext, personId: string): Promise<string | null> {
  const today = toDbDate(clock.today())
  const address = await tx.personAddress.findFirst({
    where: {
      personId,
      kind: { in: ['residence', 'lastRegistered'] },
      validFrom: { lte: today },
      OR: [{ validTo: null }, { validTo: { gte: today } }],
    },
    orderBy: { kind: 'asc' },
    select: { districtId: true },
  })
  return address?.districtId ?? null
}

const fileSelect = { ...walledFileSelect, state: true } as const

/** What the client expects and was told before the application; prints the confirmation to be signed. */
export const recordInforming = defineCommand({
  name: 'benefits.recordInforming',
  label: labels['benefits.recordInforming'],
  input: inputs.recordInforming,
  load: async ({ tx }, { fileId }) =>
    found(await tx.caseFile.findFirst({ where: { id: fileId, kind: 'benefits' }, select: fileSelect })),
  permission: openPermission,
  async run({ target, ...context }, input) {
    const today = context.clock.today()
    refuseUnless([...closedRefusals(target), ...recentDayRefusals(input.informedOn, today, 'Data pouczenia')])
    const fileId = await printConfirmation(context, target.personId, input.informedOn, input.expectations)
    const { informedOn, fileId: caseFileId, ...rest } = input
    const created = await context.tx.informing.create({
      data: {
        ...rest,
        caseFileId,
        personId: target.personId,
        informedOn: toDbDate(informedOn),
        fileId,
        createdAt: context.clock.now(),
        createdBy: context.actor.id,
      },
      select: { id: true },
    })
    await clearNotices(context, target.id, 'fileAssigned')
    return { informingId: created.id, fileId }
  },
  audit: (input, result, target) => ({
    personId: target.personId,
    subjectType: 'caseFile',
    subjectId: input.fileId,
    summary: { informingId: result.informingId, fileId: result.fileId },
  }),
})

async function printConfirmation(
  context: CommandContext,
  personId: string,
  issuedOn: LocalDate,
  expectations: string,
): Promise<string> {
  const [centre, client, worker] = await Promise.all([
    loadCentre(context.tx),
    personInLetter(context.tx, personId, issuedOn),
    workerInLetter(context.tx, context.actor.id),
  ])
  const document = instructionConfirmation.build({
    letterhead: letterheadOf(centre),
    place: centre.city,
    issuedOn,
    client: withAddress(client),
    expectations,
    benefits: Object.values(benefitKindLabels).map((label) => label.toLowerCase()),
    worker,
  })
  return storeLetter(context, {
    document,
    name: 'Potwierdzenie pouczenia.pdf',
    kind: 'benefits.informing',
    personId,
    training: centre.trainingCopy,
  })
}

/**
 * Takes an application: znak sprawy from the counter of its class and year, the statutory term from the day of receipt
 * (art. 35, 57 and 61 § 3 KPA) and the term of the interview. Refuses without the informing.
 */
export const registerApplication = defineCommand({
  name: 'benefits.registerApplication',
  label: labels['benefits.registerApplication'],
  input: inputs.registerApplication,
  async load({ tx }, { informingId }) {
    const informing = found(
      await tx.informing.findUnique({
        where: { id: informingId },
        include: { caseFile: { select: fileSelect } },
      }),
    )
    const { caseFile, ...record } = informing
    return { ...caseFile, informing: record }
  },
  permission: openPermission,
  async run({ target, ...context }, input) {
    const { tx, clock, actor } = context
    const { informing } = target
    const today = clock.today()
    const { diedOn } = await holdOpenPerson(tx, target.personId)
    refuseUnless([
      ...closedRefusals(target),
      ...recentDayRefusals(input.appliedOn, today, 'Data wpływu wniosku'),
      ...applicationAfterDeath(input.appliedOn, diedOn),
      ...informingRefusals(informing, input),
    ])
    const term = decisionTerm({
      appliedOn: input.appliedOn,
      complicated: false,
      suspensions: [],
      extension: null,
    })
    const { appliedOn, ...rest } = input
    const created = await tx.proceeding.create({
      data: {
        ...rest,
        caseFileId: target.id,
        personId: target.personId,
        caseNumber: await nextCaseNumber(context, await loadCentre(tx), input.benefit, today),
        appliedOn: toDbDate(appliedOn),
        dueOn: toDbDate(term.dueOn),
        interviewDueOn: toDbDate(interviewTerm(appliedOn, input.urgent).dueOn),
        workerId: target.leadId ?? actor.id,
        createdAt: clock.now(),
        createdBy: actor.id,
      },
      select: { id: true, caseNumber: true },
    })
    await appendStep(context, {
      subjectType: 'proceeding',
      subjectId: created.id,
      personId: target.personId,
      transition: 'register',
      from: null,
      to: 'applied',
    })
    return { proceedingId: created.id, caseNumber: created.caseNumber }
  },
  audit: (input, result, target) => ({
    personId: target.personId,
    subjectType: 'proceeding',
    subjectId: result.proceedingId,
    summary: { caseNumber: result.caseNumber, benefit: input.benefit, appliedOn: input.appliedOn },
  }),
})

async function nextCaseNumber(
  { tx }: CommandContext,
  centre: CentreSettings,
  benefit: BenefitKind,
  today: LocalDate,
): Promise<string> {
  const year = yearOf(today)
  const symbol = caseClasses[benefit]
  const number = await nextNumber(tx, symbol, year)
  return formatCaseNumber(patternInCode(centre.caseNumberPattern), {
    unit: centre.unitSymbol,
    class: symbol,
    number,
    year,
  })
}

/** The settings speak Polish, the rule English; both name the same four parts. */
function patternInCode(pattern: string): string {
  const names: Readonly<Record<string, string>> = {
    komorka: 'unit',
    jednostka: 'unit',
    symbol: 'class',
    numer: 'number',
    rok: 'year',
  }
  return pattern.replace(/\{(\w+)\}/g, (whole, name: string) => (name in names ? `{${names[name]}}` : whole))
}

function closedRefusals(file: { state: string }): Refusal[] {
  if (file.state === 'open') return []
  return [
    { code: 'closed', message: 'Te akta są zamknięte.', remedy: 'Otwórz nowe akta świadczeniowe klienta.' },
  ]
}

type Told = { aboutBenefits: boolean; aboutProcedure: boolean; aboutDuties: boolean; informedOn: Date }

/** The informing must be whole, and made before an application taken face to face. */
function informingRefusals(told: Told, input: { appliedOn: LocalDate; channel: string }): Refusal[] {
  const whole = told.aboutBenefits && told.aboutProcedure && told.aboutDuties
  const faceToFace = input.channel === 'inPerson' || input.channel === 'oral'
  const late = faceToFace && fromDbDate(told.informedOn) > input.appliedOn
  return [
    ...(whole
      ? []
      : [
          {
            code: 'informing',
            message: 'Pouczenie nie jest pełne.',
            remedy: 'Poucz klienta o świadczeniach, procedurze i obowiązkach i odnotuj to na nowo.',
          },
        ]),
    ...(late
      ? [
          {
            code: 'informing-late',
            message: 'Pouczenie odnotowano po dniu przyjęcia wniosku, a powinno go poprzedzać.',
            remedy: 'Popraw datę wniosku albo odnotuj pouczenie z właściwym dniem.',
          },
        ]
      : []),
  ]
}
