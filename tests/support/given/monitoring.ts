import type { addOpinion, saveEvaluation } from '@/domains/services-monitoring/evaluation-commands'
import { prepareReport, saveReport, submitReport } from '@/domains/services-monitoring/report-commands'
import { recordSupervision } from '@/domains/services-monitoring/supervision-commands'
import { standardTools } from '@/domains/services-monitoring/dictionaries/standard-tools'
import type { createProcess } from '@/domains/services-organisation/process-commands'
import type { RealisationForm } from '@/domains/services-organisation/model'
import type { CommandCall } from '@/platform/command/define-command'
import { readDb } from '@/platform/db/client'
import { accept, scope, serviceProcess, step, submit, takesPart, type ServicesPeople } from './services'

type New = Partial<Parameters<typeof createProcess.execute>[1]>
type Wanted = { form?: RealisationForm; from?: string; process?: New }

const contract = (from: string) => ({ from, until: '2026-12-31' })

/** Leads a service by the book until its stage 6 is open; the contract runs since January 2026 unless told otherwise. */
export async function supervisedService(people: ServicesPeople, wanted: Wanted = {}): Promise<string> {
  const { coordinator, director } = people
  const { form = 'publicTask', from = '2026-01-01', process = {} } = wanted
  const id = await serviceProcess(coordinator, process)
  await takesPart(coordinator, id, 'benefitsWorker', people.benefitsWorkerId)
  if (process.service === 'integrationClub') await takesPart(coordinator, id, 'labourOffice')
  for (const { code } of await stepsIn(id, 'DIA')) await step(coordinator, id, code)
  await submit(coordinator, id, 'DIA')
  await accept(director, id, 'DIA')
  await step(coordinator, id, 'ZAK-01')
  await submit(coordinator, id, 'ZAK')
  await accept(director, id, 'ZAK', scope)
  await step(coordinator, id, 'ZAK-03', { body: 'Rada Miasta', documentNumber: 'XII/3/2026' })
  await step(coordinator, id, 'FOR-01')
  await step(coordinator, id, 'FOR-02')
  await step(coordinator, id, 'FOR-03', { form })
  await submit(coordinator, id, 'FOR')
  await accept(director, id, 'FOR')
  await step(coordinator, id, 'FOR-05')
  if (form === 'ngoOwnFunds') {
    await step(coordinator, id, 'NGOS-01', { rules: 'Bezpłatnie, ze skierowaniem.' })
    await submit(coordinator, id, 'WYB')
    await accept(director, id, 'WYB', { organisation: 'Fundacja Blisko' })
    return id
  }
  await takesPart(coordinator, id, 'financeWorker', people.finance.actor.id)
  await step(people.finance, id, 'FIN-01')
  await step(coordinator, id, 'FIN-02')
  await step(director, id, 'FIN-03')
  await step(director, id, 'FIN-04')
  await submit(coordinator, id, 'FIN')
  await accept(director, id, 'FIN')
  await contest(people, id, from)
  return id
}

async function contest({ coordinator, director, contracting }: ServicesPeople, id: string, from: string) {
  await step(coordinator, id, 'UDPP-01')
  await step(contracting, id, 'UDPP-02')
  await step(director, id, 'UDPP-03')
  await step(contracting, id, 'UDPP-04')
  await step(coordinator, id, 'UDPP-05')
  await step(director, id, 'UDPP-06', {
    members: [coordinator.actor.id, contracting.actor.id],
    documentNumber: 'D.12.2026',
  })
  await step(coordinator, id, 'UDPP-07')
  await step(coordinator, id, 'UDPP-08')
  await step(director, id, 'UDPP-09')
  for (const code of ['UDPP-10', 'UDPP-11', 'UDPP-12']) await step(coordinator, id, code)
  await step(coordinator, id, 'UDPP-13', contract(from))
  await submit(coordinator, id, 'WYB')
  await accept(director, id, 'WYB')
}

const stepsIn = (processId: string, stage: 'DIA') =>
  readDb().serviceProcessStep.findMany({ where: { processId, stage }, orderBy: { place: 'asc' } })

type Entry = Parameters<typeof recordSupervision.execute>[1]

/** Something written down between two reports; override what the test is about. */
export const supervisionInput = (processId: string, changes: Partial<Entry> = {}): Entry => ({
  processId,
  kind: 'visit',
  happenedOn: '2026-02-12',
  result: 'conforming',
  finding: 'Harmonogram zgodny z kartami pracy.',
  followUp: '',
  followUpDueOn: '',
  ...changes,
})

export const reportOf = (reportId: string) =>
  readDb().serviceMonthlyReport.findUniqueOrThrow({ where: { id: reportId } })

type Filled = Parameters<typeof saveReport.execute>[1]

/** Fills a report so that nothing is missing; every tool of the standard conforms. */
export async function fillReport(
  call: CommandCall,
  reportId: string,
  changes: Partial<Filled> = {},
): Promise<void> {
  const { version, processId } = await reportOf(reportId)
  const { template } = await readDb().serviceProcess.findUniqueOrThrow({ where: { id: processId } })
  await saveReport.execute(call, {
    reportId,
    version,
    recipients: 45,
    hoursPlanned: 1200,
    hoursDone: 1150,
    waiting: 3,
    refusals: 1,
    incidents: 0,
    complaints: 0,
    assessed: 10,
    effective: 9,
    checklist: Object.fromEntries(
      standardTools(template).map(({ code }) => [code, { result: 'conforming' as const, note: '' }]),
    ),
    description: 'Miesiąc bez zdarzeń.',
    proposals: '',
    ...changes,
  })
}

/** A report of a month begun, filled and handed over. */
export async function submittedReport(
  call: CommandCall,
  processId: string,
  month: string,
  changes: Partial<Filled> = {},
): Promise<string> {
  const { reportId } = await prepareReport.execute(call, { processId, month })
  await fillReport(call, reportId, changes)
  await submitReport.execute(call, { reportId, version: (await reportOf(reportId)).version })
  return reportId
}

type Opinion = Parameters<typeof addOpinion.execute>[1]

/** A survey among recipients; override what the test is about. */
export const opinionInput = (evaluationId: string, changes: Partial<Opinion> = {}): Opinion => ({
  evaluationId,
  version: 1,
  kind: 'survey',
  ofRecipients: true,
  source: 'Podopieczni, ankieta papierowa',
  collectedOn: '2026-03-05',
  asked: 40,
  answered: 25,
  satisfied: 21,
  summary: 'Chwalą stałą opiekunkę.',
  ...changes,
})

type Evaluation = Parameters<typeof saveEvaluation.execute>[1]

/** A whole evaluation report of home care; override what the test is about. */
export const evaluationInput = (evaluationId: string, changes: Partial<Evaluation> = {}): Evaluation => ({
  evaluationId,
  version: 1,
  authorName: '',
  authorInstitution: '',
  independent: true,
  criteria: { needs: 'W większości.', standard: 'Tak.', effect: 'Spokój w domu.', access: 'Bez kolejek.' },
  conclusions: 'Brakuje weekendów.',
  recommendations: 'Dyżury.',
  gapsReason: '',
  ...changes,
})
