import 'server-only'
import { fromDbDate, type LocalDate } from '@/kernel/local-date'
import type { Refusal } from '@/kernel/refusal'
import type { Actor } from '@/platform/auth/actor'
import { evidenceOf } from './evidence'
import { factsOf, serviceOf, type LoadedProcess } from './load'
import { participantLabels, stageLabels } from './labels'
import type { CentreTemplate, Participant } from './model'
import { servicesPermissions, servicesStepPermissions } from './permissions'
import { compose } from './rules/composition'
import { evidencedSteps, evidenceRefusals } from './rules/evidence'
import { acceptanceStep, cyclicStages, skippable, stepRefusals, submitRefusals } from './rules/gates'
import { nextCycleRefusals } from './rules/next-cycle'
import { openChoiceRefusals } from './rules/path-choice'
import { closed, contentOf, currentStage, stageState, type ProcessFacts } from './rules/process-facts'
import { documentKinds, documentLabels, documentPlaces, documentRefusals } from './rules/stage-documents'
import { fieldWords } from './rules/step-words'
import { byWeight } from './rules/risks'
import { ofCentre } from './rules/template-changes'
import {
  fieldsOf,
  formOf,
  storedContent,
  type Choice,
  type OfferedField,
  type StepContent,
} from './rules/step-content'
import { editionsOf } from './stage-documents'

const nameOf = (person: { firstName: string; lastName: string } | null) =>
  person ? `${person.firstName} ${person.lastName}` : null

const dayOf = (date: Date | null) => (date ? fromDbDate(date) : null)

export type StepView = ReturnType<typeof stepView>
export type StageView = ReturnType<typeof stageView>
export type ProcessView = ReturnType<typeof processView>

type Looking = {
  readonly actor: Actor
  readonly today: LocalDate
  readonly workers: readonly Choice[]
  /** who of the register offers this service */
  readonly providers: readonly Choice[]
  readonly names: ReadonlyMap<string, string>
  /** what a step that is still to do begins with */
  readonly prefill: Readonly<Record<string, StepContent>>
  /** the version of the template this process keeps */
  readonly centre: CentreTemplate
}

/** A process as its page shows it: what is done, by whom, what is missing, and what this person may do now. */
export function processView(process: LoadedProcess, looking: Looking) {
  const facts = factsOf(process, looking.today)
  const allows = (key: Parameters<typeof servicesPermissions.on>[0]) =>
    servicesPermissions.on(key).allows(looking.actor, process)
  const stages = process.stages.map((row) => stageView(process, facts, row, looking))
  const service = serviceOf(process.catalogueCode)
  return {
    id: process.id,
    year: process.year,
    number: process.number,
    title: process.title,
    service: service?.label ?? process.catalogueCode,
    group: service?.recommendation ?? null,
    targetGroups: process.targetGroups,
    template: process.template,
    responsibility: process.responsibility,
    responsibilityReason: process.responsibilityReason,
    byDecision: process.byDecision,
    pilot: process.pilot,
    path: process.path,
    currentForm: process.currentForm,
    pathChoices: process.pathChoices.map(({ chosenOn, createdBy, ...choice }) => ({
      ...choice,
      chosenOn: fromDbDate(chosenOn),
      by: looking.names.get(createdBy) ?? 'osoba bez konta',
    })),
    pathClosed: openChoiceRefusals(process),
    form: process.form,
    state: process.state,
    version: process.version,
    next: process.next,
    nextCycle: nextCycleRefusals({
      state: process.state,
      started: process.startedOn !== null,
      stages: process.stages,
      hasNext: process.next !== null,
      known: service !== null,
    }),
    situation: process.situation,
    startedOn: dayOf(process.startedOn),
    endedOn: dayOf(process.endedOn),
    coordinatorId: process.coordinatorId,
    coordinator: nameOf(process.coordinator),
    current: process.state === 'draft' ? null : currentStage(facts),
    stages,
    ahead: aheadOf(process, facts, looking.centre),
    risks: byWeight(process.risks).map(({ owner, closedOn, ...risk }) => ({
      ...risk,
      owner: nameOf(owner) ?? '',
      closedOn: dayOf(closedOn),
    })),
    participants: process.participants.map((one) => ({
      id: one.id,
      kind: one.kind,
      name: nameOf(one.user) ?? one.name,
      institution: one.institution,
      validFrom: fromDbDate(one.validFrom),
      validTo: dayOf(one.validTo),
      version: one.version,
    })),
    may: {
      lead: allows('services.process.lead'),
      changeRisks: allows('services.risk.change') && process.state !== 'finished',
      assign: allows('services.coordinator.assign'),
      choosePath: allows('services.path.choose'),
      changeParticipants: allows('services.participant.change') && process.state !== 'finished',
    },
  }
}

/** Before the form is decided: the steps that would follow for the proposed form. */
function aheadOf(process: LoadedProcess, facts: ProcessFacts, centre: CentreTemplate) {
  if (process.form !== null) return null
  const form = formOf(contentOf(facts, 'FOR-03'))
  if (form === null) return null
  const { steps, skipped } = compose(
    {
      service: process.template,
      form,
      responsibility: process.responsibility,
      byDecision: process.byDecision,
      pilot: process.pilot,
      localPartnership: process.localPartnership,
    },
    centre,
  )
  return {
    form,
    skipped,
    steps: steps
      .filter(({ stage }) => stage !== 'DIA' && stage !== 'ZAK' && stage !== 'FOR')
      .map(({ code, stage, activity }) => ({ code, stage, activity })),
  }
}

function stageView(
  process: LoadedProcess,
  facts: ProcessFacts,
  row: LoadedProcess['stages'][number],
  looking: Looking,
) {
  const { stage, state } = row
  const may = (key: 'services.stage.submit' | 'services.stage.accept') =>
    servicesPermissions.on(key).allows(looking.actor, process)
  const open = process.state === 'running' && (state === 'inProgress' || state === 'returned')
  const accepting = state === 'awaitingAcceptance' && may('services.stage.accept')
  const acceptance = process.steps.find(({ code }) => code === acceptanceStep(facts, stage)?.code)
  const lacking = open && !cyclicStages.includes(stage) ? submitRefusals(facts, stage) : []
  return {
    id: row.id,
    stage,
    label: stageLabels[stage],
    state,
    version: row.version,
    skip: row.skipRule === null ? null : { rule: row.skipRule, reason: row.skipReason ?? '' },
    submitted: when(row.submittedOn, row.submittedBy, looking.names),
    decided: when(row.decidedOn, row.decidedBy, looking.names),
    returnReason: row.returnReason,
    lacking,
    maySubmit: open && may('services.stage.submit') && !cyclicStages.includes(stage),
    mayAccept: accepting && process.state === 'running',
    /** the same person does not accept what they handed over */
    ownHanding: accepting && row.submittedBy === looking.actor.id,
    acceptanceFields: acceptance
      ? fieldsOf(acceptance.code, listsOf(process, acceptance.inputs, looking))
      : [],
    steps: process.steps
      .filter((step) => step.stage === stage)
      .map((step) => stepView(process, facts, step, looking)),
  }
}

function when(on: Date | null, by: string | null, names: ReadonlyMap<string, string>) {
  return on && by ? { on: fromDbDate(on), by: names.get(by) ?? 'osoba bez konta' } : null
}

const listsOf = (process: LoadedProcess, inputs: readonly string[], { workers, providers }: Looking) => ({
  inputs,
  workers,
  providers,
  group: serviceOf(process.catalogueCode)?.recommendation ?? null,
})

function stepView(
  process: LoadedProcess,
  facts: ProcessFacts,
  step: LoadedProcess['steps'][number],
  looking: Looking,
) {
  const guarded = { actors: step.actors, process }
  const may = (key: 'services.step.complete' | 'services.step.skip') =>
    servicesStepPermissions.on(key).allows(looking.actor, guarded)
  const content = storedContent(step.content)
  const offered = step.state === 'todo' ? { ...looking.prefill[step.code], ...content } : content
  const fields = fieldsOf(step.code, listsOf(process, step.inputs, looking))
  const evidence = evidenceOf(process, step.code)
  const order: Refusal[] = stepRefusals(facts, { ...step, content })
  const refusals = order.length > 0 ? order : evidenceRefusals(step.code, evidence)
  const writable = step.kind !== 'acceptance' && !cyclicStages.includes(step.stage)
  return {
    id: step.id,
    code: step.code,
    stage: step.stage,
    kind: step.kind,
    activity: step.activity,
    who: step.actors.map((one) => participantLabels[one]),
    people: peopleOf(process, facts, step.actors),
    withWhom: step.coActors.map((one) => participantLabels[one]),
    inputs: step.inputs,
    output: step.output,
    frequency: step.frequency,
    ofCentre: ofCentre(step) || step.source.includes('ośrodek'),
    source: step.derived ? `${step.source}, krok własny` : step.source,
    state: step.state,
    note: step.note,
    skipReason: step.skipReason,
    doneOn: dayOf(step.doneOn),
    doneBy: nameOf(step.doer),
    version: step.version,
    content: offered,
    facts: factsWritten(fields, content),
    fields: fields.filter(({ name }) => !(name in (evidence?.content ?? {}))),
    refusals,
    /** the tab with the records this step stands on */
    records: evidencedSteps[step.code]?.tab ?? null,
    mayWrite: writable && may('services.step.complete'),
    maySkip: writable && step.state === 'todo' && skippable(step) && may('services.step.skip'),
    closed: closed(step),
    document: documentAt(process, facts, step),
  }
}

type StepKey = Pick<LoadedProcess['steps'][number], 'code' | 'stage' | 'state'>

/** The document that arises at a step, once its stage has begun; in the last stages once the step itself is written. */
function documentAt(process: LoadedProcess, facts: ProcessFacts, { code, stage, state }: StepKey) {
  const kind = documentKinds.find((one) => documentPlaces[one].steps.includes(code))
  if (kind === undefined || stageState(facts, stage) === 'notStarted') return null
  if (stage === 'WYB' && state !== 'done') return null
  const editions = editionsOf(process, kind)
  return {
    kind,
    label: documentLabels[kind],
    editions,
    refusals: editions.length > 0 ? [] : documentRefusals(facts, kind),
  }
}

/** The persons who stand behind the actors of a step: the coordinator and who takes part today. */
function peopleOf(process: LoadedProcess, facts: ProcessFacts, actors: readonly Participant[]): string[] {
  const active = new Set(facts.participants)
  const named = process.participants
    .filter((one) => actors.includes(one.kind) && one.kind !== 'coordinator' && active.has(one))
    .flatMap((one) => nameOf(one.user) ?? one.name ?? one.institution ?? [])
  const coordinator = actors.includes('coordinator') ? nameOf(process.coordinator) : null
  return [...(coordinator ? [coordinator] : []), ...named]
}

/** What was written into a step of a process, in words; members of committees and providers by their ids are left out. */
export function writtenIn(
  process: LoadedProcess,
  step: Pick<LoadedProcess['steps'][number], 'code' | 'inputs' | 'content'>,
) {
  const fields = fieldsOf(step.code, {
    inputs: step.inputs,
    workers: [],
    group: serviceOf(process.catalogueCode)?.recommendation ?? null,
  }).filter(({ name }) => name !== 'members' && name !== 'offeringProviders')
  return factsWritten(fields, storedContent(step.content))
}

/** What was written into a step, in words. */
function factsWritten(fields: readonly OfferedField[], content: StepContent) {
  return fields.flatMap((field) => {
    const value = fieldWords(field, content[field.name])
    return value === null ? [] : [{ term: field.label, value }]
  })
}

/** Ids of the people whose names the page needs beside those it has. */
export function namedIn(process: LoadedProcess): string[] {
  return [
    ...new Set([
      ...process.stages.flatMap((row) => [row.submittedBy, row.decidedBy].filter((id) => id !== null)),
      ...process.pathChoices.map(({ createdBy }) => createdBy),
    ]),
  ]
}
