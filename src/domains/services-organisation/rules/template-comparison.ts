import { participantLabels } from '../labels'
import type { TemplateChange } from '../model'

export type ComparedStep = {
  readonly code: string
  readonly kind: 'added' | 'changed' | 'withdrawn'
  readonly fields: readonly { readonly label: string; readonly before: string; readonly after: string }[]
}

/** What a version of a template says otherwise than the one before; `model` gives the words of the model. */
export function compareVersions(
  before: readonly TemplateChange[],
  after: readonly TemplateChange[],
  model: (code: string) => TemplateChange | null,
): ComparedStep[] {
  const codes = [...new Set([...before, ...after].map(({ code }) => code))].sort()
  return codes.flatMap((code) => {
    const was = before.find((one) => one.code === code) ?? model(code)
    const is = after.find((one) => one.code === code) ?? model(code)
    const fields = differences(was, is)
    if (fields.length === 0) return []
    return [{ code, kind: is === null ? 'withdrawn' : was === null ? 'added' : 'changed', fields }]
  })
}

const who = (people: TemplateChange['actors']) => people.map((one) => participantLabels[one]).join(', ')

const words: readonly (readonly [label: string, of: (step: TemplateChange) => string])[] = [
  ['Czynność', ({ activity }) => activity],
  ['Kto', ({ actors }) => who(actors)],
  ['Z kim', ({ coActors }) => who(coActors)],
  ['Wynik', ({ output }) => output ?? ''],
  ['Nieobowiązkowy, bo', ({ optionalReason }) => optionalReason ?? ''],
]

function differences(was: TemplateChange | null, is: TemplateChange | null): ComparedStep['fields'] {
  return words
    .map(([label, of]) => ({ label, before: was ? of(was) : '', after: is ? of(is) : '' }))
    .filter(({ before, after }) => before !== after)
}
