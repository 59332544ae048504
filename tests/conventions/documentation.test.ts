import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { proceedingWorkflow } from '@/domains/benefits/workflow'
import { generatedDocuments } from '@/domains/documentation'
import { allPermissions } from '@/domains/permission-tables'
import { evaluationWorkflow, reportWorkflow } from '@/domains/services-monitoring/workflow'
import { stageWorkflow } from '@/domains/services-organisation/workflow'
import { referralWorkflow } from '@/domains/social-work/workflow'
import { sourceFiles } from './source-files'

it.each(generatedDocuments().map(({ path, text }) => [path, text] as const))(
  '%s is up to date (npm run docs)',
  (path, text) => {
    expect(readFileSync(path, 'utf8')).toBe(text)
  },
)

it('every permission has its own key', () => {
  const keys = allPermissions.map(({ key }) => key)
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
})

it('every permission is used by a command, a query or a page', () => {
  const code = sourceFiles('src')
    .map((file) => file.text)
    .join('\n')
  const uses = (key: string) => code.split(`'${key}'`).length - 1
  expect(allPermissions.filter(({ key }) => uses(key) < 2).map(({ key }) => key)).toEqual([])
})

it('every permission table is on the list', () => {
  const declared = sourceFiles('src/domains').flatMap((file) =>
    [...file.text.matchAll(/export const (\w+) = definePermissions/g)].map((m) => m[1] ?? ''),
  )
  const list =
    sourceFiles('src/domains').find((file) => file.path === 'src/domains/permission-tables.ts')?.text ?? ''
  expect(declared.filter((name) => !list.includes(name))).toEqual([])
})

it.each(
  [proceedingWorkflow, referralWorkflow, stageWorkflow, reportWorkflow, evaluationWorkflow].map(
    (workflow) => [workflow.name, workflow] as const,
  ),
)('in the workflow %s every state is reached and every unfinished one has a way out', (_name, workflow) => {
  const transitions = Object.values(workflow.transitions)
  const reached = new Set<string>([workflow.initial, ...transitions.map((t) => t.to)])
  const left = new Set<string>(transitions.flatMap((t) => t.from))
  const states = Object.keys(workflow.states)
  expect(states.filter((state) => !reached.has(state))).toEqual([])
  expect(
    states.filter((state) => !left.has(state) && !(workflow.final as readonly string[]).includes(state)),
  ).toEqual([])
})
