import 'server-only'
import { z } from 'zod'
import { fromDbDate, type LocalDate } from '@/kernel/local-date'
import type { Actor } from '@/platform/auth/actor'
import type { DeskLine } from '@/platform/desk-line'
import { defineListQuery } from '@/platform/query/define-query'
import { stageLabels } from './labels'
import { factsOf, processSelect, type LoadedProcess } from './load'
import { servicesPermissions, servicesStepPermissions } from './permissions'
import { evidenceOf } from './evidence'
import { evidenceRefusals } from './rules/evidence'
import { stepRefusals } from './rules/gates'
import { currentStage, stageState } from './rules/process-facts'
import { storedContent } from './rules/step-content'

/** What needs this person in the processes of services: the next step that is theirs, stages to hand over and to accept. */
export const servicesDesk = defineListQuery({
  name: 'services.desk',
  label: 'Mój pulpit: usługi',
  input: z.object({}),
  permission: servicesPermissions.on('services.process.read'),
  async run({ db, actor, clock, where }): Promise<DeskLine[]> {
    const processes = await db.serviceProcess.findMany({
      where: { AND: [where, { state: { in: ['draft', 'running'] } }] },
      orderBy: [{ year: 'asc' }, { number: 'asc' }],
      take: 60,
      select: processSelect,
    })
    return processes.flatMap((process) => linesOf(process, actor, clock.today()))
  },
})

function linesOf(process: LoadedProcess, actor: Actor, today: LocalDate): DeskLine[] {
  const href = `/uslugi/${process.id}`
  const line = (
    id: string,
    tone: DeskLine['tone'],
    sentence: string,
    action: string,
    to = href,
  ): DeskLine[] => [{ id: `service-${process.id}-${id}`, tone, sentence, href: to, action, dueOn: null }]
  if (process.state === 'draft') {
    const chosen = process.pathChoices.length > 0
    if (!chosen && servicesPermissions.on('services.path.choose').allows(actor, process))
      return line(
        'path',
        'info',
        `Usługa czeka na wybór ścieżki wdrażania: ${process.title}.`,
        'Wybierz ścieżkę',
        `${href}#sciezka`,
      )
    return chosen && process.coordinatorId === actor.id
      ? line('draft', 'info', `Proces czeka na rozpoczęcie: ${process.title}.`, 'Rozpocznij proces')
      : []
  }
  const facts = factsOf(process, today)
  const stage = currentStage(facts)
  if (stage === null) return []
  const state = stageState(facts, stage)
  if (state === 'awaitingAcceptance') return awaiting(process, actor, stage)
  const next = process.steps.find(
    (step) =>
      step.stage === stage &&
      step.state === 'todo' &&
      step.kind !== 'acceptance' &&
      stepRefusals(facts, { ...step, content: storedContent(step.content) }).length === 0,
  )
  // what waits for records elsewhere is on the desks of those who make them
  if (next && evidenceRefusals(next.code, evidenceOf(process, next.code)).length > 0) return []
  if (next)
    return servicesStepPermissions
      .on('services.step.complete')
      .allows(actor, { actors: next.actors, process })
      ? line(
          next.code,
          state === 'returned' ? 'warning' : 'info',
          `${process.title}: ${next.code} ${next.activity}.`,
          'Zapisz krok',
          `${href}?krok=${next.code}#krok`,
        )
      : []
  return process.coordinatorId === actor.id && stage !== 'NAD' && stage !== 'EWA'
    ? line(
        stage,
        state === 'returned' ? 'warning' : 'info',
        state === 'returned'
          ? `Etap wrócił do poprawy: ${process.title}, ${stageLabels[stage].toLowerCase()}.`
          : `Etap gotowy do przekazania: ${process.title}, ${stageLabels[stage].toLowerCase()}.`,
        'Otwórz etap',
      )
    : []
}

function awaiting(
  process: LoadedProcess,
  actor: Actor,
  stage: NonNullable<ReturnType<typeof currentStage>>,
): DeskLine[] {
  if (!servicesPermissions.on('services.stage.accept').allows(actor, process)) return []
  const row = process.stages.find((one) => one.stage === stage)
  if (row?.submittedBy === actor.id) return []
  return [
    {
      id: `service-${process.id}-accept`,
      tone: 'warning',
      sentence: `Etap czeka na akceptację: ${process.title}, ${stageLabels[stage].toLowerCase()}.`,
      href: `/uslugi/${process.id}#etap-${stage}`,
      action: 'Zobacz etap',
      dueOn: row?.submittedOn ? fromDbDate(row.submittedOn) : null,
      notice: { kind: 'serviceSubmitted', subjectId: process.id },
    },
  ]
}
