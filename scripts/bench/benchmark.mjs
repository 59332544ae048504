import { buildApplication, buildIsFresh, clientIsFresh, generateClient } from '../lib/build.mjs'
import { onRequestToEnd, stopChildren } from '../lib/processes.mjs'
import { loadEnvFile } from '../lib/settings.mjs'
import { step } from '../lib/steps.mjs'
import { startApplication } from './application.mjs'
import { measureDecisions, measureExport } from './files.mjs'
import { measureTown, scriptsOf } from './measure.mjs'
import { signInPeople } from './people.mjs'
import { reportOf } from './report.mjs'
import { measureStart } from './start-time.mjs'
import { benchTown, startBenchServer } from './town.mjs'

/**
 * Measures everything and gives the report.
 * @param {{ persons: number[], seconds: number, fresh: boolean, start: boolean }} wanted
 */
export async function benchmark({ persons, seconds, fresh, start }) {
  loadEnvFile()
  for (const name of ['DATABASE_URL', 'APP_DATABASE_URL', 'DROGOWSKAZ_NOW', 'DROGOWSKAZ_TEST'])
    delete process.env[name]
  const distDir = process.env.NEXT_DIST_DIR ?? '.next'
  const server = await step('Uruchamiam bazę danych do pomiaru', startBenchServer)
  const end = async () => {
    await stopChildren()
    await server.stop()
  }
  onRequestToEnd(() => void end().then(() => process.exit(130)))
  try {
    if (!clientIsFresh()) await step('Generuję klienta bazy danych', generateClient)
    const towns = []
    for (const number of persons) towns.push(await benchTown(server, { persons: number, fresh }))
    if (!buildIsFresh(distDir))
      await step('Buduję aplikację', (progress) => buildApplication({ distDir, progress }))
    const results = { towns: [], scripts: [], start: null, seconds }
    for (const town of towns) results.towns.push(await measureOne({ town, distDir, seconds, results }))
    if (start) results.start = await step('Mierzę start od zera', measureStart)
    return reportOf(results)
  } finally {
    await end()
  }
}

async function measureOne({ town, distDir, seconds, results }) {
  const application = await step(`Uruchamiam aplikację: ${town.persons.toLocaleString('pl-PL')} osób`, () =>
    startApplication({ appUrl: town.appUrl, distDir }),
  )
  try {
    const people = await signInPeople(town.ownerUrl)
    const measured = await measureTown({ application, distDir, town, people, seconds, step })
    results.scripts = await step('Ważę skrypty stron', () => scriptsOf({ application, distDir, people }))
    const exported = await step('Mierzę eksport XLSX', () =>
      measureExport({ application, person: people[0] }),
    )
    const decisions = await step('Mierzę wydruk decyzji', () => measureDecisions(town.appUrl))
    return { ...town, ...measured, exported, decisions }
  } finally {
    await application.stop()
  }
}
