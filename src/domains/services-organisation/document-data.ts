import 'server-only'
import { fromDbDate, type LocalDate } from '@/kernel/local-date'
import { formatDate } from '@/kernel/polish'
import type { Letterhead } from '@/platform/documents/letterhead'
import { prosAndCons } from './dictionaries/pros-and-cons'
import { cityBudgetForms } from './dictionaries/steps/common'
import { targetGroups } from './dictionaries/target-groups'
import { announcement } from './documents/announcement'
import { financing } from './documents/financing'
import { formProposal } from './documents/form-proposal'
import { localNeeds } from './documents/local-needs'
import type { DocumentHeadData } from './documents/parts'
import { scopeProposal } from './documents/scope-proposal'
import { specification } from './documents/specification'
import { processNumber, realisationFormLabels } from './labels'
import { serviceOf, type LoadedProcess } from './load'
import type { RealisationForm } from './model'
import { contestAnnouncementContents, partnerAnnouncementContents } from './rules/choosing'
import type { DemandRow } from './rules/demand'
import { offeredForms, ownStructuresSituations } from './rules/form-choice'
import { documentPlaces, type DocumentKind } from './rules/stage-documents'
import {
  fieldsOf,
  formOf,
  listOf,
  numberOf,
  storedContent,
  textOf,
  type StepContent,
} from './rules/step-content'
import { fieldWords } from './rules/step-words'

/** What a document needs beside its process. */
export type DocumentSetting = {
  readonly letterhead: Letterhead
  readonly place: string
  readonly today: LocalDate
  /** names of those who accepted stages */
  readonly names: ReadonlyMap<string, string>
  /** providers of the register, by id */
  readonly offering: ReadonlyMap<string, string>
  readonly packages: {
    readonly from: LocalDate
    readonly to: LocalDate
    readonly rows: readonly DemandRow[]
    readonly districts: ReadonlyMap<string, string>
  }
  readonly figures: readonly {
    readonly title: string
    readonly rows: readonly { readonly label: string; readonly value: string }[]
  }[]
}

/** A process read by its steps: contents, words of fields, days. */
function stepsOf(process: LoadedProcess) {
  const step = (code: string) => process.steps.find((one) => one.code === code)
  const content = (code: string): StepContent => storedContent(step(code)?.content)
  return {
    step,
    content,
    text: (code: string, name: string) => textOf(content(code), name),
    doneOn: (code: string) => {
      const row = step(code)
      return row?.state === 'done' && row.doneOn ? fromDbDate(row.doneOn) : null
    },
    /** a field as its screen shows it */
    words(code: string, name: string) {
      const row = step(code)
      const field = fieldsOf(code, { inputs: row?.inputs ?? [], group: null, workers: [] }).find(
        (one) => one.name === name,
      )
      return field ? (fieldWords(field, content(code)[name]) ?? '') : ''
    },
    labels(code: string, name: string) {
      const row = step(code)
      const field = fieldsOf(code, { inputs: row?.inputs ?? [], group: null, workers: [] }).find(
        (one) => one.name === name,
      )
      const label = (value: string) => field?.options.find((one) => one.value === value)?.label ?? value
      return listOf(content(code), name).map(label)
    },
  }
}

type Steps = ReturnType<typeof stepsOf>

const groupLabel = (code: string) => targetGroups.find((group) => group.code === code)?.label ?? code

const acceptingSteps = ['UDPP-03', 'PPN-03', 'PZP-03']

function acceptedOf(process: LoadedProcess, kind: DocumentKind, names: DocumentSetting['names']) {
  const { stage, sealedBy } = documentPlaces[kind]
  if (sealedBy.length > 0) {
    const step = process.steps.find(({ code, state }) => acceptingSteps.includes(code) && state === 'done')
    return step?.doer && step.doneOn
      ? { by: `${step.doer.firstName} ${step.doer.lastName}`, on: fromDbDate(step.doneOn) }
      : null
  }
  const row = process.stages.find((one) => one.stage === stage)
  if (row?.state !== 'accepted' || row.decidedBy === null || row.decidedOn === null) return null
  return { by: names.get(row.decidedBy) ?? 'osoba bez konta', on: fromDbDate(row.decidedOn) }
}

function headOf(process: LoadedProcess, kind: DocumentKind, setting: DocumentSetting): DocumentHeadData {
  const steps = stepsOf(process)
  const own = documentPlaces[kind].steps.find((code) => steps.step(code) !== undefined)
  const { coordinator } = process
  return {
    letterhead: setting.letterhead,
    place: setting.place,
    issuedOn: (own ? steps.doneOn(own) : null) ?? setting.today,
    number: processNumber(process),
    process: process.title,
    service: serviceOf(process.catalogueCode)?.label ?? process.catalogueCode,
    groups: process.targetGroups.map(groupLabel),
    coordinator: coordinator ? `${coordinator.firstName} ${coordinator.lastName}` : '',
    accepted: acceptedOf(process, kind, setting.names),
  }
}

/** The document of this kind as the process stands now: the template and the data it is filled with. */
export function documentOf(process: LoadedProcess, kind: DocumentKind, setting: DocumentSetting) {
  const head = headOf(process, kind, setting)
  const steps = stepsOf(process)
  switch (kind) {
    case 'needs':
      return { definition: localNeeds, data: { ...head, ...needsData(steps, setting) } }
    case 'scope':
      return { definition: scopeProposal, data: { ...head, ...scopeData(steps) } }
    case 'form':
      return { definition: formProposal, data: { ...head, ...formData(process, steps) } }
    case 'finance':
      return { definition: financing, data: { ...head, ...financeData(process, steps) } }
    case 'specification':
      return { definition: specification, data: { ...head, ...specificationData(process, steps) } }
    case 'announcement':
      return { definition: announcement, data: { ...head, ...announcementData(steps) } }
  }
}

function needsData(steps: Steps, { packages, figures, offering }: DocumentSetting) {
  const { districts, from, to, rows } = packages
  return {
    packages: {
      from,
      to,
      rows: rows.map((row) => ({
        ...row,
        group: groupLabel(row.group),
        districts: row.districts.map(({ districtId, persons }) => ({
          name: (districtId === null ? null : districts.get(districtId)) ?? 'bez rejonu',
          persons,
        })),
      })),
    },
    figures,
    tools: listOf(steps.content('DIA-01'), 'tools'),
    packagesCounted: steps.words('DIA-01', 'packages'),
    consultations: steps.text('DIA-02', 'consultations'),
    people: steps.words('DIA-03', 'people'),
    needs: steps.text('DIA-03', 'needs'),
    resources: steps.text('DIA-03', 'resources'),
    offering: listOf(steps.content('DIA-03'), 'offeringProviders').map((id) => offering.get(id) ?? ''),
    offers: steps.text('DIA-03', 'offers'),
    sources: listOf(steps.content('DIA-03'), 'sources'),
  }
}

const scopeData = (steps: Steps) => ({
  extent: steps.text('ZAK-01', 'extent'),
  recipients: steps.text('ZAK-01', 'recipients'),
  count: steps.words('ZAK-01', 'count'),
  financialNeeds: steps.words('ZAK-02', 'financialNeeds'),
  possibilities: steps.text('ZAK-02', 'possibilities'),
  body: steps.text('ZAK-03', 'body'),
  bodyDocument: steps.text('ZAK-03', 'documentNumber'),
  bodyLeftOut: steps.step('ZAK-03')?.skipReason ?? '',
})

const formName = (form: RealisationForm | null) => (form === null ? '' : realisationFormLabels[form])

function formData(process: LoadedProcess, steps: Steps) {
  const group = serviceOf(process.catalogueCode)?.recommendation ?? null
  const search = steps.content('FOR-01')
  const form = formOf(steps.content('FOR-03'))
  const known = form === null ? undefined : prosAndCons[form]
  const situation = steps.text('FOR-03', 'situation')
  return {
    providersSearch: steps.text('FOR-01', 'providersSearch'),
    providersFound: numberOf(search, 'providersFound'),
    organisationsFound: numberOf(search, 'organisationsFound'),
    forms: offeredForms(group).map((one) => ({
      name: realisationFormLabels[one.form],
      rank: one.rank,
      model: one.model,
    })),
    chances: known?.chances ?? [],
    risks: known?.risks ?? [],
    analysis: steps.text('FOR-02', 'analysis'),
    form: formName(form),
    localConditions: steps.text('FOR-03', 'localConditions'),
    reasons: steps.text('FOR-03', 'reasons'),
    whyNotOrganisations: steps.text('FOR-03', 'whyNotOrganisations'),
    effortsOutside: steps.text('FOR-03', 'effortsOutside'),
    situation: Object.entries(ownStructuresSituations).find(([code]) => code === situation)?.[1] ?? '',
    decidedBy: steps.words('FOR-05', 'decidedBy'),
    decisionDocument: steps.text('FOR-05', 'documentNumber'),
  }
}

function financeData(process: LoadedProcess, steps: Steps) {
  const presentedOn = steps.doneOn('FIN-04')
  return {
    form: formName(process.form),
    cost: steps.words('FIN-01', 'cost'),
    basis: steps.text('FIN-01', 'basis'),
    sources: steps.labels('FIN-02', 'sources'),
    externalSearch: steps.text('FIN-02', 'externalSearch'),
    budget:
      process.form !== null && cityBudgetForms.includes(process.form)
        ? ('city' as const)
        : ('centre' as const),
    entry: steps.words('FIN-03', 'entry'),
    amount: steps.words('FIN-03', 'amount'),
    presentedOn: presentedOn ? formatDate(presentedOn) : '',
  }
}

const grounds: Partial<Record<RealisationForm, string>> = {
  publicTask: 'ustawa o działalności pożytku publicznego i o wolontariacie',
  nonPublicPartnership: 'ustawa o działalności pożytku publicznego i o wolontariacie',
  procurement: 'ustawa – Prawo zamówień publicznych',
}

function specificationData(process: LoadedProcess, steps: Steps) {
  const code = documentPlaces.specification.steps.find((one) => steps.step(one) !== undefined) ?? ''
  return {
    form: formName(process.form),
    legalBasis: (process.form && grounds[process.form]) ?? 'art. 25 ustawy o pomocy społecznej',
    features: steps.text('UDPP-01', 'features'),
    scope: steps.text(code, 'scope'),
    manner: steps.text(code, 'manner'),
    requirements: steps.text('PPN-02', 'requirements'),
    criteria: steps.labels(code, 'criteria'),
    priceReason: steps.text(code, 'priceReason'),
  }
}

function announcementData(steps: Steps) {
  const contest = steps.step('UDPP-04') !== undefined
  const [code, publication] = contest ? (['UDPP-04', 'UDPP-05'] as const) : (['PPN-04', 'PPN-05'] as const)
  const contents = contest ? contestAnnouncementContents : partnerAnnouncementContents
  const on = steps.doneOn(publication)
  return {
    of: contest ? ('contest' as const) : ('partner' as const),
    contents: Object.entries(contents).map(([name, label]) => ({
      name: label,
      words: steps.words(code, name),
    })),
    published: on === null ? null : { on, places: steps.text(publication, 'places') },
  }
}
