import { describe, expect, it } from 'vitest'
import { importsOf, sourceFiles, type SourceFile } from './source-files'

/** Domains a domain may know (architecture B2): a directed graph without a way back. */
const knows: Readonly<Record<string, readonly string[]>> = {
  staff: [],
  clients: ['staff', 'casework'],
  casework: ['staff'],
  intake: ['staff', 'clients', 'casework'],
  benefits: ['staff', 'clients', 'casework', 'intake', 'social-work'],
  'social-work': ['staff', 'clients', 'casework', 'intake'],
  structure: ['staff', 'casework'],
  'services-organisation': ['staff', 'structure'],
  'services-monitoring': ['staff', 'services-organisation', 'contracting'],
  contracting: ['staff', 'services-organisation'],
  'service-packages': ['staff', 'clients', 'casework', 'social-work', 'services-organisation'],
  desk: [
    'staff',
    'clients',
    'casework',
    'intake',
    'benefits',
    'social-work',
    'services-organisation',
    'services-monitoring',
    'contracting',
  ],
}

const pureFile =
  /^src\/domains\/[^/]+\/((model|labels|inputs|permissions|workflow|table|dictionaries)(\.ts|\/)|(rules|questionnaires)\/)/
const serverFile = /^src\/domains\/[^/]+\/([a-z-]*queries|[a-z-]*commands)(\.ts|\/)/
const actionsFile = /^src\/domains\/[^/]+\/actions(\.ts|\/)/
const component = /^src\/domains\/[^/]+\/components\//

type Rule = {
  readonly name: string
  readonly applies: RegExp
  readonly forbids: RegExp
  readonly typesToo: boolean
}

const database = /^(pg|@prisma\/.*|src\/platform\/db\/(client|generated\/client))$/
const framework = /^(next|next\/.*|react|react-dom|react-hook-form|next-auth.*)$/

const rules: readonly Rule[] = [
  {
    name: 'kernel knows only itself',
    applies: /^src\/kernel\//,
    forbids: /^src\/(?!kernel\/)/,
    typesToo: true,
  },
  {
    name: 'kernel and statute know no framework and no database',
    applies: /^src\/(kernel|statute)\//,
    forbids: framework,
    typesToo: true,
  },
  {
    name: 'statute knows only the kernel',
    applies: /^src\/statute\//,
    forbids: /^src\/(?!kernel\/|statute\/)/,
    typesToo: true,
  },
  {
    name: 'ui knows only the kernel',
    applies: /^src\/ui\//,
    forbids: /^src\/(?!kernel\/|ui\/)/,
    typesToo: true,
  },
  {
    name: 'platform knows no domain and no route',
    applies: /^src\/platform\//,
    forbids: /^src\/(domains|app)\//,
    typesToo: true,
  },
  {
    name: 'only the web side of the platform knows the ui',
    applies: /^src\/platform\/(?!web\/|[a-z]+\/components\/)/,
    forbids: /^src\/ui\//,
    typesToo: true,
  },
  { name: 'pure files of a domain know no database', applies: pureFile, forbids: database, typesToo: false },
  { name: 'pure files of a domain know no framework', applies: pureFile, forbids: framework, typesToo: true },
  {
    name: 'pure files of a domain know no query, command or clock',
    applies: pureFile,
    forbids: /\/(queries|commands|actions|clock)$/,
    typesToo: true,
  },
  {
    name: 'queries and commands know no framework',
    applies: serverFile,
    forbids: framework,
    typesToo: false,
  },
  {
    name: 'actions know only their commands and queries and the transport',
    applies: actionsFile,
    forbids: /^src\/(?!platform\/web\/|domains\/[^/]+\/([a-z-]*commands|[a-z-]*queries|commands|queries))/,
    typesToo: false,
  },
  {
    name: 'components reach no database, query or command',
    applies: component,
    forbids:
      /^(pg|src\/platform\/(db\/client|command|query|files|drafts|access).*|src\/domains\/[^/]+\/[a-z-]*(queries|commands)(\/.*)?)$/,
    typesToo: false,
  },
  {
    name: 'routes hold no rules and no database',
    applies: /^src\/app\/(?!api\/)/,
    forbids:
      /^(pg|src\/platform\/(db\/client|command).*|src\/domains\/[^/]+\/(rules|commands|[a-z-]+-commands)(\/.*)?)$/,
    typesToo: false,
  },
  {
    name: 'only the platform opens the database',
    applies: /^src\/(domains|app|ui)\//,
    forbids: /^(pg|@prisma\/(?!client).*)$/,
    typesToo: false,
  },
]

const files = sourceFiles('src')

function breaches(rule: Rule): string[] {
  return files
    .filter((file) => rule.applies.test(file.path))
    .flatMap((file) =>
      importsOf(file)
        .filter(({ target, typeOnly }) => (rule.typesToo || !typeOnly) && rule.forbids.test(target))
        .map(({ target }) => `${file.path} → ${target}`),
    )
}

describe('who may import whom', () => {
  it.each(rules.map((rule) => [rule.name, rule] as const))('%s', (_name, rule) => {
    expect(breaches(rule)).toEqual([])
  })

  it('domains know each other along the graph only, and never another domain’s commands', () => {
    const wrong = files.flatMap((file) => {
      const own = domainOf(file.path)
      if (!own) return []
      return importsOf(file).flatMap(({ target }) => {
        const other = domainOf(target)
        // the words of any domain may be shown anywhere: labels are pure and know nobody
        if (!other || other === own || target === `src/domains/${other}/labels`) return []
        const commands = /\/[a-z-]*commands(\/|$)/.test(target)
        return commands || !(knows[own] ?? []).includes(other) ? [`${file.path} → ${target}`] : []
      })
    })
    expect(wrong).toEqual([])
  })

  it('the graph of domains has no way back', () => {
    const visit = (domain: string, path: readonly string[]): void => {
      expect(path).not.toContain(domain)
      for (const next of knows[domain] ?? []) visit(next, [...path, domain])
    }
    for (const domain of Object.keys(knows)) visit(domain, [])
  })

  it('no folder has a barrel', () => {
    expect(
      files.filter((file) => /\/index\.tsx?$/.test(file.path) && isBarrel(file)).map((file) => file.path),
    ).toEqual([])
  })
})

function domainOf(path: string): string | null {
  return /^src\/domains\/([^/]+)\//.exec(path)?.[1] ?? null
}

function isBarrel(file: SourceFile): boolean {
  const code = file.text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('//'))
  return (
    code.length > 0 && code.every((line) => line.startsWith('export *') || /^export \{.*\} from/.test(line))
  )
}
