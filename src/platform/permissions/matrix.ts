import type { PositionKind } from '@/platform/db/generated/enums'

type Described = {
  readonly key: string
  readonly label: string
  readonly outside?: string
  readonly grants: readonly {
    position: PositionKind
    relation: string | null
    relationLabel: string | null
  }[]
}

/** The permission tables as one page: who may do what, and in which relation to the record. */
export function permissionsAsMarkdown(
  permissions: readonly Described[],
  positions: Readonly<Record<PositionKind, string>>,
): string {
  const rows = permissions.map(({ key, label, outside, grants }) => {
    const kinds = [...new Set(grants.map((grant) => grant.position))]
    const everybody =
      kinds.length === Object.keys(positions).length && grants.every((grant) => grant.relation === null)
    const who = everybody
      ? 'każdy zalogowany'
      : kinds.map((kind) => describe(kind, grants, positions)).join('; ')
    return `| \`${key}\` | ${label} | ${[who, outside].filter(Boolean).join('; ')} |`
  })
  return [
    '# Permissions',
    '',
    'Generated from the permission tables; do not edit (`npm run docs`). What is not listed is denied.',
    '',
    '| Klucz | Czynność | Kto |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}

function describe(
  kind: PositionKind,
  grants: Described['grants'],
  positions: Readonly<Record<PositionKind, string>>,
): string {
  const own = grants.filter((grant) => grant.position === kind)
  if (own.some((grant) => grant.relation === null)) return positions[kind]
  return `${positions[kind]} – gdy ${own.map((grant) => grant.relationLabel).join(' albo ')}`
}
