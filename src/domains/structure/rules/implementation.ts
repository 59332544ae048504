import type { LocalDate } from '@/kernel/calendar-day'
import { refusal, type Refusal } from '@/kernel/refusal'
import type { ResponsibilityVariant } from '@/platform/db/generated/enums'
import { implementationTasks, type ImplementationTask } from '../dictionaries/implementation-tasks'

/** The module is optional: a centre that does not implement the model step by step does without it. */
export function moduleRefusals(on: boolean): Refusal[] {
  if (on) return []
  return [
    refusal(
      'implementation.off',
      'Moduł „Wdrożenie modelu” jest wyłączony.',
      'Administrator włącza go w parametrach ośrodka.',
    ),
  ]
}

/** The task of table 36 with this code; null for another word. */
export const taskOf = (code: string): ImplementationTask | null =>
  implementationTasks.find((task) => task.code === code) ?? null

/** With dispersed responsibility the tasks of the head are done together with the head of the department. */
export const needsDepartmentHead = (task: ImplementationTask, variant: ResponsibilityVariant): boolean =>
  variant === 'dispersed' && task.withDepartmentHead

type Assignment = {
  readonly task: ImplementationTask
  readonly variant: ResponsibilityVariant
  readonly departmentHeadId: string | null
  /** who holds the position of the head of the city's department today */
  readonly departmentHeads: readonly string[]
}

/** Why a task cannot have these persons responsible. */
export function assignmentRefusals({
  task,
  variant,
  departmentHeadId,
  departmentHeads,
}: Assignment): Refusal[] {
  if (!needsDepartmentHead(task, variant)) {
    if (departmentHeadId === null) return []
    return [
      refusal(
        'implementation.no-head',
        'To zadanie nie należy do kierownika wydziału urzędu miasta (R-132).',
        'Zostaw pole kierownika wydziału puste.',
      ),
    ]
  }
  if (departmentHeadId !== null && departmentHeads.includes(departmentHeadId)) return []
  return [
    refusal(
      'implementation.head',
      'Przy rozproszonej odpowiedzialności to zadanie prowadzi się razem z kierownikiem wydziału urzędu miasta (R-132).',
      'Wybierz osobę na stanowisku kierownika wydziału.',
    ),
  ]
}

/** Why a task cannot be marked as done: nobody is responsible, or the day is to come. */
export function doneRefusals(doneOn: LocalDate | null, today: LocalDate): Refusal[] {
  if (doneOn === null || doneOn <= today) return []
  return [refusal('future', 'Ta data jest w przyszłości.', 'Podaj dzień, w którym zadanie wykonano.')]
}
