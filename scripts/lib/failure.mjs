/** A fault the user can mend: shown as its one sentence, without a stack, and ends the process with code 1. */
export class Failure extends Error {
  /** @param {string} message one clear Polish sentence */
  constructor(message, options) {
    super(message, options)
    this.name = 'Failure'
  }
}

const DISK_FULL = /ENOSPC|No space left on device|could not extend file/i

/**
 * Turns any error into the sentence to show.
 * @param {unknown} error
 * @returns {string}
 */
export function sentenceFor(error) {
  if (error instanceof Failure) return error.message
  const code = error?.code
  const message = String(error?.message ?? error)
  if (code === 'ENOSPC' || code === '53100' || DISK_FULL.test(message))
    return 'Brak miejsca na dysku – zwolnij miejsce i uruchom ponownie.'
  if (code === 'EACCES' || code === 'EPERM')
    return `Brak uprawnień do ${error.path ?? 'pliku'} – sprawdź właściciela folderu (czy wcześniej nie uruchomiono programu z innego konta).`
  if (code === 'EROFS') return `Folder ${error.path ?? ''} jest tylko do odczytu.`
  return `Nieoczekiwany błąd: ${message.split('\n')[0]}`
}

/**
 * Runs the main function of a script; a failure ends the process with one sentence and code 1.
 * @param {() => Promise<unknown>} main
 */
export async function runMain(main) {
  try {
    await main()
  } catch (error) {
    process.stderr.write(`✗ ${sentenceFor(error)}\n`)
    if (!(error instanceof Failure) || process.env.DROGOWSKAZ_DEBUG)
      process.stderr.write(`${error?.stack ?? ''}\n`)
    process.exitCode = 1
  }
}
