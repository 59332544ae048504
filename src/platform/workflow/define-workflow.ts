import type { Refusal } from '@/kernel/refusal'

export type Condition<Facts> = {
  readonly reason: string
  readonly remedy?: string
  holds(facts: Facts): boolean
}

export type Transition<State extends string, ConditionName extends string, Name extends string> = {
  readonly label: string
  readonly from: readonly State[]
  readonly to: State
  /** key of the permission table; checked by the command, named here for the documentation */
  readonly permission: string
  readonly requires?: readonly ConditionName[]
  /** four eyes: refused to the person who last made this transition */
  readonly differentPersonThan?: Name
}

export type HistoryStep = { readonly transition: string; readonly userId: string }

/** What the check is made on: the stored state, the facts of the record, and its history, oldest first. */
export type Subject<State extends string, Facts> = {
  readonly state: State
  readonly facts: Facts
  readonly history: readonly HistoryStep[]
}

type Declaration<State extends string, Facts, ConditionName extends string, Name extends string> = {
  readonly name: string
  readonly title: string
  readonly states: Readonly<Record<State, string>>
  readonly initial: State
  readonly final: readonly State[]
  readonly conditions: Readonly<Record<ConditionName, Condition<Facts>>>
  readonly transitions: Readonly<Record<Name, Transition<State, NoInfer<ConditionName>, NoInfer<Name>>>>
}

export type Workflow<
  State extends string,
  Facts,
  ConditionName extends string,
  Name extends string,
> = Declaration<State, Facts, ConditionName, Name> & {
  readonly names: readonly Name[]
  /** Every reason why this person cannot make this transition now; empty when nothing stands in the way. */
  check(subject: Subject<State, Facts>, transition: Name, userId: string): Refusal[]
}

/** States and transitions as a table read by screens, commands, tests and documentation (architecture B8). */
export function defineWorkflow<Facts>() {
  return <State extends string, ConditionName extends string, Name extends string>(
    declaration: Declaration<State, Facts, ConditionName, Name>,
  ): Workflow<State, Facts, ConditionName, Name> => ({
    ...declaration,
    names: Object.keys(declaration.transitions) as Name[],
    check: (subject, name, userId) => [
      ...wrongState(declaration, subject.state, name),
      ...unmetConditions(declaration, subject.facts, name),
      ...samePerson(declaration, subject.history, name, userId),
    ],
  })
}

function wrongState<State extends string, Facts, C extends string, N extends string>(
  { states, transitions }: Declaration<State, Facts, C, N>,
  state: State,
  name: N,
): Refusal[] {
  const { from, label } = transitions[name]
  if (from.includes(state)) return []
  const possible = from.map((s) => `„${states[s]}”`).join(', ')
  return [
    {
      code: `${name}.state`,
      message: `${label}: sprawa jest w stanie „${states[state]}”.`,
      remedy: `Ta czynność jest możliwa w stanie: ${possible}.`,
    },
  ]
}

function unmetConditions<State extends string, Facts, C extends string, N extends string>(
  { conditions, transitions }: Declaration<State, Facts, C, N>,
  facts: Facts,
  name: N,
): Refusal[] {
  return (transitions[name].requires ?? []).flatMap((key) => {
    const condition = conditions[key]
    if (condition.holds(facts)) return []
    return [
      { code: key, message: condition.reason, ...(condition.remedy ? { remedy: condition.remedy } : {}) },
    ]
  })
}

function samePerson<State extends string, Facts, C extends string, N extends string>(
  { transitions }: Declaration<State, Facts, C, N>,
  history: readonly HistoryStep[],
  name: N,
  userId: string,
): Refusal[] {
  const other = transitions[name].differentPersonThan
  if (other === undefined) return []
  const last = history.findLast((step) => step.transition === other)
  if (last?.userId !== userId) return []
  return [
    {
      code: `${name}.four-eyes`,
      message: `${transitions[name].label}: robi to inna osoba niż ta, która wykonała czynność „${transitions[other].label}”.`,
      remedy: 'Poproś drugą uprawnioną osobę.',
    },
  ]
}

/** The table and its picture for docs/workflows. */
export function workflowAsMarkdown<State extends string, Facts, C extends string, N extends string>(
  workflow: Workflow<State, Facts, C, N>,
): string {
  const { states, transitions, conditions, initial, final } = workflow
  const rows = workflow.names.map((name) => {
    const t = transitions[name]
    const requires = (t.requires ?? []).map((key) => conditions[key].reason).join(' ')
    const eyes = t.differentPersonThan
      ? `inna osoba niż przy „${transitions[t.differentPersonThan].label}”`
      : ''
    const from = t.from.map((s) => states[s]).join(', ')
    return `| ${t.label} | \`${name}\` | ${from} | ${states[t.to]} | \`${t.permission}\` | ${[requires, eyes].filter(Boolean).join('; ')} |`
  })
  const edges = workflow.names.flatMap((name) =>
    transitions[name].from.map((s) => `  ${s} --> ${transitions[name].to}: ${transitions[name].label}`),
  )
  return [
    `# ${workflow.title}`,
    '',
    'Generated from the workflow table; do not edit (`npm run docs`).',
    '',
    '| Czynność | Nazwa w kodzie | Z | Do | Uprawnienie | Warunki (odmowa brzmi) |',
    '|---|---|---|---|---|---|',
    ...rows,
    '',
    '```mermaid',
    'stateDiagram-v2',
    ...(Object.keys(states) as State[]).map((s) => `  ${s}: ${states[s]}`),
    `  [*] --> ${initial}`,
    ...edges,
    ...final.map((s) => `  ${s} --> [*]`),
    '```',
    '',
  ].join('\n')
}
