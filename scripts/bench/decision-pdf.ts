import { performance } from 'node:perf_hooks'
import { fromDbDate } from '@/kernel/local-date'
import { buildDecision } from '@/domains/benefits/decision-document'
import { loadProceeding, loadSnapshot } from '@/domains/benefits/snapshot'
import { processClock } from '@/platform/clock'
import { disconnect, readDb } from '@/platform/db/client'
import { renderBuiltPdf } from '@/platform/documents/render-pdf'

// Reads signed decisions of a town and prints them as signing does; the last line is the times in milliseconds as JSON.

const TIMES = 30

async function measure(): Promise<number[]> {
  const db = readDb()
  const decisions = await db.decision.findMany({
    where: { state: 'inForce' },
    orderBy: { decidedOn: 'desc' },
    take: TIMES,
    select: { proceedingId: true },
  })
  const times: number[] = []
  for (const { proceedingId } of decisions) {
    const started = performance.now()
    const snapshot = await loadSnapshot(db, await loadProceeding(db, proceedingId), processClock().today())
    const { decision } = snapshot
    if (!decision?.decidedOn || !decision.signedAt) continue
    const document = buildDecision(snapshot, decision, {
      issuedOn: fromDbDate(decision.decidedOn),
      signatory: {
        name: 'Kinga Jakubowska',
        position: 'dyrektor',
        signedAt: decision.signedAt,
        underAuthorisation: true,
      },
    })
    await renderBuiltPdf(document, { training: true })
    times.push(performance.now() - started)
  }
  return times
}

try {
  console.log(JSON.stringify(await measure()))
} finally {
  await disconnect()
}
