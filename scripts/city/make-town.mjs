import { readFileSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { Failure } from '../lib/failure.mjs'
import { ROOT } from '../lib/paths.mjs'
import { needsSeed, seed as seedDatabase, upgradeSchema } from '../lib/prepare-database.mjs'
import { secrets } from '../lib/secrets.mjs'
import { rememberSetup, setupState } from '../lib/setup-state.mjs'
import { step } from '../lib/steps.mjs'
import { generateCity } from './generate.mjs'

export const warsawToday = () => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Warsaw' })

/** The password of demo accounts, which generated ones share. */
export function demoPassword() {
  const accounts = JSON.parse(readFileSync(path.join(ROOT, 'prisma/seed/demo-accounts.json'), 'utf8'))
  const password = accounts.find((account) => account.password)?.password
  if (!password) throw new Failure('W prisma/seed/demo-accounts.json brakuje hasła kont pokazowych.')
  return password
}

/**
 * Brings the database up to date, founds the demo town in an empty one, and adds the generated town.
 * @param {{ ownerUrl: string, filesDir: string, persons: number, seed: number, today: string }} options
 */
export async function makeTown({ ownerUrl, filesDir, ...wanted }) {
  const { appUrl } = await step('Sprawdzam schemat bazy danych', (progress) =>
    upgradeSchema(ownerUrl, { progress }),
  )
  mkdirSync(filesDir, { recursive: true, mode: 0o700 })
  if (await needsSeed(ownerUrl)) {
    const env = {
      ...process.env,
      APP_DATABASE_URL: appUrl,
      AUTH_SECRET: secrets().authSecret,
      FILES_DIR: filesDir,
      DEMO: '1',
    }
    await step('Wczytuję miasto pokazowe', (progress) => seedDatabase(ownerUrl, env, progress))
  }
  const state = await setupState(ownerUrl)
  if (!state.trainingCopy)
    throw new Failure(
      'W tej bazie są prawdziwe dane ośrodka. Miasto można wygenerować tylko w kopii szkoleniowej.',
    )
  const made = await step(`Generuję miasto: ${wanted.persons.toLocaleString('pl-PL')} osób`, (progress) =>
    generateCity({ ownerUrl, filesDir, password: demoPassword(), ...wanted, progress }),
  )
  await rememberSetup(ownerUrl, { seeding: false, trainingCopy: true })
  return made
}
