import 'server-only'
import { cache } from 'react'
import { readDb, type ReadDb, type WriteTx } from '@/platform/db/client'
import type { Prisma } from '@/platform/db/generated/client'
import { found } from '@/platform/errors'
import { keepLawCurrent } from './entered-law'
import { keepLogoAtHand } from './logo'

const settings = {
  id: true,
  kind: true,
  countyRights: true,
  name: true,
  shortName: true,
  street: true,
  postcode: true,
  city: true,
  phone: true,
  email: true,
  authorityName: true,
  appealBody: true,
  unitSymbol: true,
  caseNumberPattern: true,
  responsibilityVariant: true,
  socialWorkerRole: true,
  mixedMode: true,
  inhabitants: true,
  socialWorkerNorm: true,
  violenceNorm: true,
  benefitsWorkerNorm: true,
  monthlyCertificateDueDay: true,
  referralContactDays: true,
  callBackDays: true,
  monthlyReportDueDay: true,
  totpRequired: true,
  servicesView: true,
  implementationModule: true,
  pilotFrom: true,
  trainingCopy: true,
  logoFileId: true,
  version: true,
} as const satisfies Prisma.CentreSelect

/** The centre's settings (MOPS 1.6) as every domain reads them. */
export type CentreSettings = Prisma.CentreGetPayload<{ select: typeof settings }>

/**
 * The one centre of this installation. Throws `NotFound` before it is founded. Every calculation starts here, so this is
 * also where the periods of the law entered by the administrator are taken over and the logo of its letters is read.
 */
export async function loadCentre(db: Pick<ReadDb | WriteTx, 'centre'>): Promise<CentreSettings> {
  await keepLawCurrent()
  const centre = found(await settingsRow(db))
  await keepLogoAtHand(centre.logoFileId)
  return centre
}

/** Read once a page, however many parts of it ask. */
const settingsRow = cache((db: Pick<ReadDb | WriteTx, 'centre'>) => db.centre.findFirst({ select: settings }))

/** What the sign-in page may say to anybody: the name of the centre and whether this is a training copy. */
export async function publicCentre(): Promise<{ name: string; trainingCopy: boolean } | null> {
  return readDb().centre.findFirst({ select: { name: true, trainingCopy: true } })
}
