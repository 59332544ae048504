import {
  UNCHANGED_SECTIONS,
  type AnswerValue,
  type Answers,
  type Question,
  type Questionnaire,
  type Section,
} from './model'

/** Whether something was answered: empty text, empty list and a row with empty cells are no answer; `false` and 0 are. */
export function isAnswered(value: AnswerValue | undefined): boolean {
  if (value === undefined || value === null) return false
  if (typeof value === 'string') return value.trim() !== ''
  if (!Array.isArray(value)) return true
  return value.some(
    (item: unknown) =>
      typeof item === 'string' ||
      (typeof item === 'object' &&
        item !== null &&
        Object.values(item).some((cell) => cell !== null && cell !== '')),
  )
}

/** The answers that changed since `before`, an emptied one as null: what one person wrote, beside what others did. */
export function changesSince(before: Answers, answers: Answers): Readonly<Record<string, AnswerValue>> {
  const ids = new Set([...Object.keys(before), ...Object.keys(answers)])
  return Object.fromEntries(
    [...ids]
      .filter((id) => JSON.stringify(before[id] ?? null) !== JSON.stringify(answers[id] ?? null))
      .map((id) => [id, answers[id] ?? null]),
  )
}

export const isVisible = (question: Question, answers: Answers): boolean =>
  question.visibleWhen === undefined || question.visibleWhen(answers)

/** Questions of a section that are asked with these answers, in order. */
export const visibleInSection = (section: Section, answers: Answers): readonly Question[] =>
  section.questions.filter((question) => isVisible(question, answers))

/** All questions that are asked with these answers, in order. */
export const visibleQuestions = (definition: Questionnaire, answers: Answers): readonly Question[] =>
  definition.sections.flatMap((section) => visibleInSection(section, answers))

export const unchangedSections = (answers: Answers): readonly string[] => {
  const marked = answers[UNCHANGED_SECTIONS]
  return Array.isArray(marked) ? marked.filter((id: unknown): id is string => typeof id === 'string') : []
}

export const isUnchanged = (answers: Answers, sectionId: string): boolean =>
  unchangedSections(answers).includes(sectionId)

export type Missing = {
  readonly sectionId: string
  readonly sectionTitle: string
  readonly questionId: string
  readonly label: string
}

/**
 * Required questions without an answer. A mandatory section always counts; an optional one only from the moment
 * something was written in it.
 */
export const missing = (definition: Questionnaire, answers: Answers): readonly Missing[] =>
  definition.sections.flatMap((section) => missingInSection(section, answers))

function missingInSection(section: Section, answers: Answers): readonly Missing[] {
  const visible = visibleInSection(section, answers)
  const started = visible.some((question) => isAnswered(answers[question.id]))
  if (!section.mandatory && !started) return []
  return visible
    .filter((question) => question.required === true && !isAnswered(answers[question.id]))
    .map((question) => ({
      sectionId: section.id,
      sectionTitle: section.title,
      questionId: question.id,
      label: question.label,
    }))
}

export type SectionState = 'empty' | 'started' | 'complete' | 'unchanged'

export type SectionProgress = {
  readonly id: string
  readonly title: string
  readonly mandatory: boolean
  readonly state: SectionState
  readonly answered: number
  readonly asked: number
  readonly missing: number
}

/** How far each section is; `complete` means nothing required is missing and something is answered. */
export const sectionProgress = (definition: Questionnaire, answers: Answers): readonly SectionProgress[] =>
  definition.sections.map((section) => {
    const asked = visibleInSection(section, answers).filter((question) => question.kind !== 'note')
    const answered = asked.filter((question) => isAnswered(answers[question.id])).length
    const missingCount = missingInSection(section, answers).length
    return {
      id: section.id,
      title: section.title,
      mandatory: section.mandatory,
      state: stateOf(isUnchanged(answers, section.id), answered, missingCount),
      answered,
      asked: asked.length,
      missing: missingCount,
    }
  })

/** The first section that still asks for something; undefined when nothing is missing. */
export const unfinishedSection = (definition: Questionnaire, answers: Answers): string | undefined =>
  missing(definition, answers)[0]?.sectionId

function stateOf(unchangedMark: boolean, answered: number, missingCount: number): SectionState {
  if (unchangedMark && missingCount === 0) return 'unchanged'
  if (answered === 0) return 'empty'
  return missingCount === 0 ? 'complete' : 'started'
}

/**
 * "Bez zmian": the section's answers are replaced by the previous ones and the section is marked. Answers to
 * questions the previous set did not have are removed from the section.
 */
export function unchanged(section: Section, answers: Answers, previousAnswers: Answers): Answers {
  const copied = { ...answers }
  for (const question of section.questions) {
    const previous = previousAnswers[question.id]
    if (previous === undefined) delete copied[question.id]
    else copied[question.id] = previous
  }
  return { ...copied, [UNCHANGED_SECTIONS]: [...new Set([...unchangedSections(answers), section.id])] }
}

/** Takes the "bez zmian" mark off a section; its answers stay and may be edited. */
export const changedAgain = (answers: Answers, sectionId: string): Answers => ({
  ...answers,
  [UNCHANGED_SECTIONS]: unchangedSections(answers).filter((id) => id !== sectionId),
})

/** Answers without those whose question is not asked any more; what is stored at submission. */
export function answersAsked(definition: Questionnaire, answers: Answers): Answers {
  const asked = new Set(visibleQuestions(definition, answers).map((question) => question.id))
  return Object.fromEntries(
    Object.entries(answers).filter(
      ([id, value]) => value !== undefined && (id === UNCHANGED_SECTIONS || asked.has(id)),
    ),
  )
}
