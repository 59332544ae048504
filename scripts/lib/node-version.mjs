/** The oldest Node the dependencies work with. Written for old parsers: this file runs before everything else. */
const OLDEST = [20, 19]

/**
 * @param {string} version e.g. `v20.19.1`
 * @returns {string | null} the sentence to show when this Node is too old
 */
export function tooOldNode(version) {
  const numbers = version.replace('v', '').split('.').map(Number)
  if (numbers[0] > OLDEST[0] || (numbers[0] === OLDEST[0] && numbers[1] >= OLDEST[1])) return null
  return `Potrzebny jest Node.js w wersji ${OLDEST.join('.')} lub nowszej, a ten komputer ma ${version}.`
}

/** Ends the process when Node is too old. */
export function requireNode() {
  const sentence = tooOldNode(process.version)
  if (!sentence) return
  process.stderr.write(`✗ ${sentence}\n`)
  process.exit(1)
}
