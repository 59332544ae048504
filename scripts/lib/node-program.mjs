import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { ROOT } from './paths.mjs'

/** From this version on Node carries the context of a request without a hook on every promise (decision 24). */
const QUICK_FROM = 24

/** @typedef {{ program: string, version: string }} Node path of the program, and e.g. `v24.1.0` */

/** @type {Node | undefined} */
let chosen

/**
 * The Node that everything heavy runs on: the one that started us when it is new enough, else the one that came with the
 * dependencies, else – another platform, dependencies not installed yet – the one that started us after all.
 * @returns {Node}
 */
export function chosenNode() {
  return (chosen ??= quickNode({ program: process.execPath, version: process.version }, suppliedProgram()))
}

/**
 * @param {Node} ours the Node that started us
 * @param {string} supplied where one that came with the dependencies would be
 * @returns {Node}
 */
export function quickNode(ours, supplied) {
  if (majorOf(ours.version) >= QUICK_FROM) return ours
  const answer = spawnSync(supplied, ['--version'], { encoding: 'utf8' })
  const version = answer.status === 0 ? answer.stdout.trim() : ''
  return majorOf(version) >= QUICK_FROM ? { program: supplied, version } : ours
}

const majorOf = (version) => Number(/^v(\d+)/.exec(version)?.[1] ?? 0)

const suppliedProgram = () =>
  path.join(ROOT, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node')
