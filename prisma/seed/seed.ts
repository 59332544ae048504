import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { addYears, warsawInstant } from '@/kernel/local-date'
import { frozenClock, processClock } from '@/platform/clock'
import { disconnect, readDb } from '@/platform/db/client'
import { env } from '@/platform/env'
import { demoPassword, founderOfTown, makeAccounts } from './demo-town/accounts'
import { stories } from './demo-town/stories'
import { townOf } from './demo-town/town'
import { loadDistricts, loadReference } from './reference'

// Run as `node --conditions=react-server --import tsx prisma/seed/seed.ts`: modules of the server import `server-only`,
// which is empty under that condition. TRAINING_COPY=1 loads the invented town, otherwise an empty centre.

const townCentre = {
  kind: 'mops',
  countyRights: true,
  name: 'Miejski Ośrodek Pomocy Społecznej w Jasnowcu',
  shortName: 'MOPS Jasnowiec',
  street: 'ul. Rynek 4',
  postcode: '99-900',
  city: 'Jasnowiec',
  phone: '41 200 30 00',
  email: 'kancelaria@mops-jasnowiec.example',
  authorityName: 'Prezydent Miasta Jasnowiec',
  appealBody: 'Samorządowe Kolegium Odwoławcze w Jasnowcu',
  unitSymbol: 'MOPS',
  caseNumberPattern: '{unit}.{class}.{number}.{year}',
  responsibilityVariant: 'concentrated',
  socialWorkerRole: 'larger',
  implementationModule: true,
  inhabitants: 61_000,
  socialWorkerNorm: 20,
  violenceNorm: 17,
  benefitsWorkerNorm: 80,
  monthlyCertificateDueDay: 10,
  referralContactDays: 7,
  callBackDays: 14,
  monthlyReportDueDay: 10,
} as const

const say = (line: string) => console.log(line)

async function loadTown(): Promise<void> {
  const today = processClock().today()
  const founded = frozenClock(warsawInstant(addYears(today, -2), '08:00'))
  say('zakładam ośrodek')
  const administrator = await loadReference(
    {
      centre: { ...townCentre, trainingCopy: true },
      administrator: { ...founderOfTown, password: demoPassword, mustChangePassword: false },
    },
    founded,
  )
  const districtIds = await loadDistricts(administrator, founded)
  say('zakładam konta')
  const userIds = await makeAccounts({
    administrator,
    clock: founded,
    districts: districtIds,
    authority: townCentre.authorityName,
  })
  const town = townOf({ today, userIds, districtIds })
  for (const [index, [title, tell]] of stories.entries()) {
    say(`opowieść ${index + 1} z ${stories.length}: ${title}`)
    await tell(town)
  }
}

/** A real centre: nothing but its first administrator, whose temporary password lies in a file only the owner reads. */
async function loadEmptyCentre(): Promise<void> {
  const given = process.env.ADMIN_PASSWORD
  const password = given ?? randomBytes(12).toString('base64url')
  await loadReference(
    {
      centre: {
        ...townCentre,
        name: 'Ośrodek Pomocy Społecznej – uzupełnij dane w ustawieniach',
        shortName: 'OPS',
        unitSymbol: 'OPS',
        phone: null,
        email: null,
        inhabitants: null,
        trainingCopy: false,
      },
      administrator: {
        login: process.env.ADMIN_LOGIN ?? 'administrator',
        firstName: 'Pierwszy',
        lastName: 'Administrator',
        password,
        mustChangePassword: true,
      },
    },
    processClock(),
  )
  if (given) return
  const file = path.resolve(process.env.FIRST_PASSWORD_FILE ?? '.data/pierwsze-haslo.txt')
  writeFileSync(file, `${password}\n`, { mode: 0o600 })
  say(`hasło pierwszego administratora zapisano w pliku ${file}`)
}

async function main(): Promise<void> {
  if ((await readDb().user.count()) > 0) return say('baza danych ma już konta, niczego nie zmieniam')
  await (env.trainingCopy ? loadTown() : loadEmptyCentre())
  say('gotowe')
}

try {
  await main()
} finally {
  await disconnect()
}
