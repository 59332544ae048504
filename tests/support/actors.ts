import type { Actor } from '@/platform/auth/actor'
import type { Clock } from '@/platform/clock'
import { PositionKind } from '@/platform/db/generated/enums'
import { givenCentre, givenDistrict, givenSigningAuthorisation, givenTeam, givenWorker } from './given/staff'

type Options = {
  /** Another person on the same position: 'second', 'third' … */
  name?: string
  teamId?: string | null
  districtIds?: string[]
}

/** The town's teams and district every set of actors has. */
export type TestStructure = { benefitsTeamId: string; socialWorkTeamId: string; districtId: string }

export type Actors = {
  readonly clock: Clock
  readonly structure: TestStructure
  /** The first administrator, who founded the centre. */
  readonly founder: Actor
  /** Somebody who holds exactly this position; the same name gives the same person. */
  on(kind: PositionKind, options?: Options): Promise<Actor>
  /** Somebody who holds several positions at once. */
  holding(kinds: readonly PositionKind[], options?: Options): Promise<Actor>
  /** Somebody signed in who holds no position today. */
  withoutPosition(): Promise<Actor>
  /** One actor for each of the 23 positions. */
  all(): Promise<ReadonlyMap<PositionKind, Actor>>
} & { readonly [Kind in PositionKind]: (options?: Options) => Promise<Actor> }

const benefitsKinds: readonly PositionKind[] = ['benefitsWorker', 'paymentsClerk']
const socialKinds: readonly PositionKind[] = [
  'socialWorker',
  'seniorSocialWorker',
  'familyAssistant',
  'teamLeader',
]

/**
 * Founds a centre in the (empty) test database and makes people in it, all through commands, each when first asked for:
 *
 * ```ts
 * const actors = await testActors(clock)
 * const worker = await actors.benefitsWorker()
 * const another = await actors.benefitsWorker({ name: 'second' })
 * ```
 *
 * The director may sign decisions. Benefits workers belong to the benefits team, social workers and the team leader to the
 * social-work team, unless `teamId` says otherwise. Set APP_DATABASE_URL before importing this file.
 */
export async function testActors(
  clock: Clock,
  centre: Parameters<typeof givenCentre>[1] = {},
): Promise<Actors> {
  const founder = await givenCentre(clock, centre)
  const structure = {
    benefitsTeamId: await givenTeam(founder, clock, 'Zespół świadczeń'),
    socialWorkTeamId: await givenTeam(founder, clock, 'Zespół pracy socjalnej'),
    districtId: await givenDistrict(founder, clock, 'Śródmieście', ['Lipowa', 'Rynek']),
  }
  const known = new Map<string, Promise<Actor>>()

  const teamOf = (kind: PositionKind) =>
    benefitsKinds.includes(kind)
      ? structure.benefitsTeamId
      : socialKinds.includes(kind)
        ? structure.socialWorkTeamId
        : null

  async function make(kinds: readonly PositionKind[], options: Options): Promise<Actor> {
    const positions = kinds.map((kind) => ({
      kind,
      teamId: options.teamId === undefined ? teamOf(kind) : options.teamId,
      fte: 1,
      ...(options.districtIds ? { districtIds: options.districtIds } : {}),
    }))
    const actor = await givenWorker(founder, clock, { positions })
    if (kinds.includes('director')) await givenSigningAuthorisation(founder, clock, actor.id)
    return actor
  }

  function holding(kinds: readonly PositionKind[], options: Options = {}): Promise<Actor> {
    const key = `${kinds.join('+')} ${options.name ?? ''} ${options.teamId ?? ''} ${options.districtIds ?? ''}`
    const actor = known.get(key) ?? make(kinds, options)
    known.set(key, actor)
    return actor
  }

  const kinds = Object.values(PositionKind)
  const byKind = Object.fromEntries(
    kinds.map((kind) => [kind, (options?: Options) => holding([kind], options)]),
  ) as { [Kind in PositionKind]: (options?: Options) => Promise<Actor> }

  return {
    ...byKind,
    clock,
    founder,
    structure,
    holding,
    on: (kind, options) => holding([kind], options),
    withoutPosition: () => holding([]),
    async all() {
      const everybody = new Map<PositionKind, Actor>()
      for (const kind of kinds) everybody.set(kind, await holding([kind]))
      return everybody
    },
  }
}
