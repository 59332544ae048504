import 'server-only'
import { addDays, toDbDate } from '@/kernel/local-date'
import { openFile } from '@/domains/casework/files'
import { restrictOpenSocialWork } from '@/domains/casework/restriction'
import { holdOpenPerson } from '@/domains/clients/open-person'
import { afterDeath } from '@/domains/clients/rules/after-death'
import { loadCentre } from '@/domains/staff/centre'
import type { CommandContext } from '@/platform/command/define-command'
import { defineCommand } from '@/platform/command/execute'
import type { ContactState, FileKind } from '@/platform/db/generated/enums'
import { found, refuseUnless } from '@/platform/errors'
import { appendStep } from '@/platform/workflow/state-history'
import * as inputs from './inputs'
import type { Registration } from './inputs'
import { chosenLeads, leadOfThese, openLeads, stateAfter, tellThoseWhoLead, type Leads } from './leads'
import { counterPermissions } from './permissions'
import { filesFor, registrationRefusals, visitRefusals } from './rules/routing'
import { bookVisits } from './visits'

/**
 * Registers a report and sends it on, in one transaction: card, files with their leads, visit or call-back (D, S-001 …
 * S-007, G-023 … G-025, R-089). Nobody leaves with "no dates".
 */
export const registerContact = defineCommand({
  name: 'intake.registerContact',
  label: 'Przyjęcie zgłoszenia',
  input: inputs.registerContact,
  load: async () => ({}),
  permission: counterPermissions.on('intake.contact.register'),
  async run({ target: _target, ...context }, input) {
    refuseUnless(
      registrationRefusals({
        ...input,
        hasPerson: input.personId !== null,
        phone: input.callBackPhone,
        visits: input.visits.length,
      }),
    )
    const { diedOn } = input.personId ? await holdOpenPerson(context.tx, input.personId) : { diedOn: null }
    const districtId = await districtOf(context, input.personId)
    const wantsFiles = input.personId !== null && input.result !== 'clientWithdrew'
    const kinds = wantsFiles ? filesFor(input.need) : []
    const open = await openLeads(context, input.personId)
    if (kinds.some((kind) => open[kind] === undefined)) refuseUnless(afterDeath('report', diedOn))
    const leads = await chosenLeads(context, kinds, input, districtId, open)
    const hosts = new Set(kinds.flatMap((kind) => ({ ...open, ...leads })[kind] ?? []))
    if (input.result === 'appointment')
      refuseUnless(
        visitRefusals(
          [...hosts],
          input.visits.map(({ userId }) => userId),
        ),
      )
    const state = stateAfter(kinds, { ...open, ...leads })
    const contact = await createContact(context, input, districtId, state)
    // whatever the report goes on to: what is known of domestic violence closes the file that is open already
    if (input.personId && tellsOfViolence(input)) await restrictOpenSocialWork(context, input.personId)
    const fileIds = await openFiles(context, input, contact.id, kinds, leads, districtId)
    await tellThoseWhoLead(context, contact.id, input.personId, kinds, open)
    const appointmentIds = await bookVisits(context, {
      visits: input.result === 'appointment' ? input.visits : [],
      personId: input.personId,
      contactId: contact.id,
      place: input.visitPlace,
      purpose: 'Pierwsza rozmowa',
    })
    if (input.result === 'callBack' && input.callBackPhone)
      await planCallBack(context, contact.id, input.callBackPhone, leadOfThese(kinds, { ...open, ...leads }))
    return { contactId: contact.id, number: contact.number, fileIds, appointmentIds }
  },
  audit: (input, result) => ({
    personId: input.personId,
    subjectType: 'contact',
    subjectId: result.contactId,
    summary: { number: result.number, need: input.need, result: input.result, files: result.fileIds },
  }),
})

/** Domestic violence is need-to-know from the first minute (G-005, law 1.7). */
const tellsOfViolence = ({ problems }: Registration) => problems.includes('violence')

async function districtOf({ tx, clock }: CommandContext, personId: string | null): Promise<string | null> {
  if (!personId) return null
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

async function createContact(
  context: CommandContext,
  input: Registration,
  districtId: string | null,
  state: ContactState,
) {
  const { tx, clock, actor } = context
  const contact = await tx.contact.create({
    data: {
      personId: input.personId,
      anonymous: input.anonymous,
      channel: input.channel,
      reporterKind: input.reporterKind,
      reporterName: input.reporterName,
      reporterContact: input.reporterContact,
      contactedAt: clock.now(),
      problems: input.problems,
      need: input.need,
      description: input.description,
      informationGiven: input.informationGiven,
      papersToBring: input.papersToBring,
      result: input.result,
      institution: input.institution,
      overrideReason: input.overrideReason,
      urgent: input.urgent,
      explainedTwoWorkers: input.informationGiven.includes('twoWorkers'),
      districtId,
      state,
      createdAt: clock.now(),
      createdBy: actor.id,
    },
    select: { id: true, number: true },
  })
  await appendStep(context, {
    subjectType: 'contact',
    subjectId: contact.id,
    personId: input.personId,
    transition: 'register',
    from: null,
    to: state,
  })
  return contact
}

async function openFiles(
  context: CommandContext,
  input: Registration,
  contactId: string,
  kinds: readonly FileKind[],
  leads: Leads,
  districtId: string | null,
): Promise<string[]> {
  const ids: string[] = []
  for (const kind of kinds) {
    const file = await openFile(context, {
      kind,
      personId: found(input.personId),
      leadId: leads[kind] ?? null,
      teamId: null,
      districtId,
      contactId,
      reason: input.overrideReason ?? 'Przydział przy przyjęciu zgłoszenia',
      mainProblem: kind === 'socialWork' ? (input.problems[0] ?? null) : null,
      restricted: kind === 'socialWork' && tellsOfViolence(input),
    })
    ids.push(file.id)
  }
  return ids
}

async function planCallBack(
  context: CommandContext,
  contactId: string,
  phone: string,
  leadId: string | null | undefined,
): Promise<void> {
  const { tx, clock, actor } = context
  const centre = await loadCentre(tx)
  await tx.callBack.create({
    data: {
      contactId,
      phone,
      responsibleId: leadId ?? actor.id,
      dueOn: toDbDate(addDays(clock.today(), centre.callBackDays)),
      createdAt: clock.now(),
      createdBy: actor.id,
    },
    select: { id: true },
  })
}
