import { expect, it } from 'vitest'
import { sourceFiles } from './source-files'

// nothing of these is typed: a button with its answer, a chosen file; or the new text of a decision is what was asked for
const remadeOnPurpose = new Set([
  'StepButton',
  'StartProcess',
  'ResumeProcess',
  'SubmitStage',
  'SubmitEvaluation',
  'SubmitReport',
  'FilePicker',
  'ProviderCard',
  'DraftTextsForm',
])

it('no form is made anew when its record changes: what is typed in it would be lost', () => {
  const remade = sourceFiles('src').flatMap(({ path, text }) =>
    [...text.matchAll(/<(\w+)(?:\s+[\w-]+(?:=(?:"[^"]*"|\{[^{}]*\}))?)*?\s+key=\{[^\n]*?version/gi)]
      .map((match) => match[1] ?? '')
      .filter((name) => !remadeOnPurpose.has(name))
      .map((name) => `${path}: ${name}`),
  )
  expect(remade).toEqual([])
  const named = sourceFiles('src').filter(
    ({ path, text }) => path.endsWith('.tsx') && /\bconst key = [^\n]*version/i.test(text),
  )
  expect(named.map(({ path }) => path)).toEqual([])
})
