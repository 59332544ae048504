import { readDb } from '@/platform/db/client'

export const dynamic = 'force-dynamic'

/** Is the application up and does its database answer? Tells nothing else. */
export async function GET(): Promise<Response> {
  try {
    await readDb().$queryRaw`SELECT 1`
    return Response.json({ status: 'ok' })
  } catch {
    return Response.json({ status: 'unavailable' }, { status: 503 })
  }
}
