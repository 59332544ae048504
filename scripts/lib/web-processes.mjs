import { availableParallelism } from 'node:os'
import { Failure } from './failure.mjs'

/** More would only wait for the database, whose server works on the same processors. */
const MOST = 4

/**
 * From how many processes the built application is served: `WEB_PROCESSES`, else one for each processor.
 * @param {{ WEB_PROCESSES?: string }} [env]
 * @returns {number}
 */
export function webProcesses(env = process.env) {
  const wanted = env.WEB_PROCESSES
  if (!wanted) return Math.min(availableParallelism(), MOST)
  const number = Number(wanted)
  if (!Number.isInteger(number) || number < 1 || number > 16)
    throw new Failure(`WEB_PROCESSES=${wanted} – podaj liczbę procesów od 1 do 16.`)
  return number
}
