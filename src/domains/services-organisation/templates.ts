import 'server-only'
import type { ReadDb, WriteTx } from '@/platform/db/client'
import { shippedTemplate, TEMPLATE_VERSION, type CentreTemplate, type ServiceTemplate } from './model'

type Db = Pick<ReadDb | WriteTx, 'serviceTemplateVersion'>

/** The newest version of a template: the shipped one until the centre saves its own. */
export async function latestVersion(db: Db, template: ServiceTemplate): Promise<number> {
  const row = await db.serviceTemplateVersion.findFirst({
    where: { template },
    orderBy: { number: 'desc' },
    select: { number: true },
  })
  return row?.number ?? TEMPLATE_VERSION
}

/** What the centre changed in a version of a template; nothing in the shipped one. */
export async function templateOf(db: Db, template: ServiceTemplate, number: number): Promise<CentreTemplate> {
  if (number === TEMPLATE_VERSION) return shippedTemplate
  const row = await db.serviceTemplateVersion.findUnique({
    where: { template_number: { template, number } },
    include: { steps: { orderBy: { code: 'asc' } } },
  })
  return row ? { number, changes: row.steps } : shippedTemplate
}
