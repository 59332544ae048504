import { processClock } from '@/platform/clock'
import { disconnect } from '@/platform/db/client'
import { loadReference } from '../../prisma/seed/reference'

// Founds a centre with its catalogue and nobody but its administrator: what a generated town needs, without the stories
// of the demo town. Run as `node --conditions=react-server --import tsx scripts/bench/found-centre.ts`.

try {
  await loadReference(
    {
      centre: {
        kind: 'mops',
        name: 'Miejski Ośrodek Pomocy Społecznej w Grodzisku Leśnym',
        shortName: 'MOPS Grodzisko',
        street: 'ul. Rynek 4',
        postcode: '26-110',
        city: 'Grodzisko Leśne',
        phone: '41 200 30 40',
        email: 'kancelaria@mops-grodzisko.example',
        authorityName: 'Prezydent Miasta Grodzisko Leśne',
        appealBody: 'Samorządowe Kolegium Odwoławcze w Grodzisku Leśnym',
        unitSymbol: 'MOPS',
        caseNumberPattern: '{unit}.{class}.{number}.{year}',
        responsibilityVariant: 'concentrated',
        socialWorkerRole: 'larger',
        inhabitants: 240_000,
        socialWorkerNorm: 20,
        violenceNorm: 17,
        benefitsWorkerNorm: 80,
        monthlyCertificateDueDay: 10,
        referralContactDays: 7,
        callBackDays: 14,
        trainingCopy: true,
      },
      administrator: {
        login: 'administrator',
        firstName: 'Ada',
        lastName: 'Ministrowska',
        password: process.env.ADMIN_PASSWORD ?? '',
        mustChangePassword: false,
      },
    },
    processClock(),
  )
} finally {
  await disconnect()
}
