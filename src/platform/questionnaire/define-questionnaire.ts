import { UNCHANGED_SECTIONS, type Question, type Questionnaire } from './model'

/**
 * Declares a statutory or professional questionnaire. A changed wording or list of questions is a new version in
 * a new file (…v2.ts); answers keep the version they were given to.
 * @throws Error when the definition breaks a convention (see `conventionBreaches`).
 */
export function defineQuestionnaire(definition: Questionnaire): Questionnaire {
  const breaches = conventionBreaches(definition)
  if (breaches.length > 0) {
    throw new Error(`Questionnaire ${definition.id} v${definition.version}: ${breaches.join('; ')}`)
  }
  return definition
}

const SHORT_ID = /^[a-z][A-Za-z0-9]{0,39}$/

/** What is wrong with a definition: ids, empty lists, choices without options. Empty when nothing is. */
export function conventionBreaches(definition: Questionnaire): readonly string[] {
  const questions = definition.sections.flatMap((section) => section.questions)
  return [
    ...repeated(definition.sections.map((section) => section.id)).map((id) => `section id ${id} is repeated`),
    ...repeated(questions.map((question) => question.id)).map((id) => `question id ${id} is repeated`),
    ...definition.sections
      .filter((section) => section.questions.length === 0)
      .map((section) => `section ${section.id} has no questions`),
    ...(definition.sections.length === 0 ? ['there are no sections'] : []),
    ...(Number.isInteger(definition.version) && definition.version > 0 ? [] : ['version is not 1, 2, 3…']),
    ...questions.flatMap(questionBreaches),
  ]
}

function questionBreaches(question: Question): readonly string[] {
  const breaches: string[] = []
  const say = (what: string) => breaches.push(`${question.id}: ${what}`)
  if (!SHORT_ID.test(question.id)) say('id is not a short camelCase word')
  if (question.id === UNCHANGED_SECTIONS) say('id is reserved')
  if (question.label.trim() === '') say('label is empty')
  if (question.kind === 'choice' || question.kind === 'multiChoice') {
    if (question.options.length < 2) say('fewer than two options')
    for (const id of repeated(question.options.map((option) => option.id))) say(`option ${id} is repeated`)
  }
  if (question.kind === 'table') {
    if (question.columns.length === 0) say('table without columns')
    for (const id of repeated(question.columns.map((column) => column.id))) say(`column ${id} is repeated`)
    for (const column of question.columns) {
      if (column.kind === 'choice' && (column.options ?? []).length < 2)
        say(`column ${column.id} has no options`)
    }
  }
  if (question.kind === 'note' && question.required === true) say('a note cannot be required')
  if (throwsOnEmptyAnswers(question)) say('visibleWhen throws on empty answers')
  return breaches
}

function throwsOnEmptyAnswers(question: Question): boolean {
  try {
    question.visibleWhen?.({})
    return false
  } catch {
    return true
  }
}

const repeated = (ids: readonly string[]): readonly string[] => [
  ...new Set(ids.filter((id, index) => ids.indexOf(id) !== index)),
]

/**
 * An explicit list of questionnaires, found by id and version.
 * @throws Error when the same id and version is listed twice.
 */
export function questionnaireRegistry(definitions: readonly Questionnaire[]) {
  const keys = definitions.map((definition) => `${definition.id}@${definition.version}`)
  const [twice] = repeated(keys)
  if (twice !== undefined) throw new Error(`Questionnaire ${twice} is listed twice.`)
  return {
    all: definitions,
    /** The version the answers were given to. */
    find: (id: string, version: number): Questionnaire | undefined =>
      definitions.find((definition) => definition.id === id && definition.version === version),
    /** The version in force on a day: the newest whose `validFrom` has come. */
    inForceOn: (id: string, day: Questionnaire['validFrom']): Questionnaire | undefined =>
      definitions
        .filter((definition) => definition.id === id && definition.validFrom <= day)
        .sort((a, b) => b.version - a.version)[0],
  }
}
