import type { CommandCall } from '@/platform/command/define-command'
import type { Persona, World } from '../world'

/**
 * One command at the wall: what is sent, and who may. The inputs are such that a rule or a stale version stops whoever is
 * allowed, so nothing changes while the table is walked through; only `Forbidden` counts as a refusal of the person.
 */
export type Change = { send(call: CommandCall, world: World): Promise<unknown>; by: readonly Persona[] }
