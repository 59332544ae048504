import type { Actor } from '@/platform/auth/actor'
import type { PositionKind } from '@/platform/db/generated/enums'

/** How an actor stands to a record: once as a question about a row, once as a filter for the database. */
export type Relation<Row, Where> = {
  readonly label: string
  holds(actor: Actor, row: Row): boolean
  where(actor: Actor): Where
}

/** One way in: a position, or a position together with a relation to the record. */
type Grant<RelationName extends string> = readonly [PositionKind] | readonly [PositionKind, RelationName]

export type PermissionRow<RelationName extends string> = {
  readonly label: string
  readonly allow: readonly Grant<RelationName>[]
}

/** What a command, a query and a page declare: one key of a permission table, bound to the kind of record it guards. */
export type Permission<Row = unknown, Where = unknown> = {
  readonly key: string
  readonly label: string
  /** in words, when it is nobody of the centre: whoever holds a code, a provider */
  readonly outside?: string
  readonly grants: readonly {
    position: PositionKind
    relation: string | null
    relationLabel: string | null
  }[]
  /** May the actor do this to this record? */
  allows(actor: Actor, row: Row): boolean
  /** May the actor do this to any record at all? For menus and pages. */
  allowsAny(actor: Actor): boolean
  /** The filter that leaves only records the actor may do this to; null when there are none. */
  visibleTo(actor: Actor): Where | null
}

export type PermissionTable<Key extends string, Row, Where> = {
  readonly keys: readonly Key[]
  on(key: Key): Permission<Row, Where>
}

/**
 * Who may do what, as a table (architecture B5). A mistyped key or relation does not compile.
 * Denies by default: a key without a matching grant allows nobody.
 */
export function definePermissions<Row, Where extends object>() {
  return <const Relations extends Record<string, Relation<Row, Where>>, const Key extends string>(
    relations: Relations,
    table: Record<Key, PermissionRow<Extract<keyof Relations, string>>>,
  ): PermissionTable<Key, Row, Where> => {
    const permissions = new Map<string, Permission<Row, Where>>()
    for (const key of Object.keys(table) as Key[]) permissions.set(key, bind(key, table[key], relations))
    return {
      keys: Object.keys(table) as Key[],
      on(key) {
        const permission = permissions.get(key)
        if (!permission) throw new Error(`unknown permission ${key}`)
        return permission
      },
    }
  }
}

function bind<Row, Where extends object>(
  key: string,
  row: PermissionRow<string>,
  relations: Readonly<Record<string, Relation<Row, Where>>>,
): Permission<Row, Where> {
  const named = (name: string): Relation<Row, Where> => {
    const relation = relations[name]
    if (!relation) throw new Error(`unknown relation ${name} in ${key}`)
    return relation
  }
  const held = (actor: Actor) =>
    row.allow.filter(([position]) => actor.positions.some((p) => p.kind === position))
  return {
    key,
    label: row.label,
    grants: row.allow.map(([position, relation]) => ({
      position,
      relation: relation ?? null,
      relationLabel: relation === undefined ? null : named(relation).label,
    })),
    allows: (actor, record) =>
      held(actor).some(([, relation]) => relation === undefined || named(relation).holds(actor, record)),
    allowsAny: (actor) => held(actor).length > 0,
    visibleTo(actor) {
      const grants = held(actor)
      if (grants.length === 0) return null
      if (grants.some(([, relation]) => relation === undefined)) return {} as Where
      const names = [...new Set(grants.flatMap(([, relation]) => (relation === undefined ? [] : [relation])))]
      return { OR: names.map((name) => named(name).where(actor)) } as unknown as Where
    },
  }
}
