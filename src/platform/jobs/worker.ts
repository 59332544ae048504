/**
 * The background process: seals the audit chain every minute and clears what has expired every night.
 * Started beside the web server; either can be killed and started again at any moment.
 */
import { run } from 'graphile-worker'
import { disconnect } from '@/platform/db/client'
import { env } from '@/platform/env'
import { logFault } from '@/platform/log'
import { clearExpired, sealAudit } from './housekeeping'

const crontab = ['* * * * * sealAudit ?fill=0s&max=1', '17 2 * * * clearExpired ?fill=1d&max=3'].join('\n')

const runner = await run({
  connectionString: env.databaseUrl,
  concurrency: 2,
  noHandleSignals: true,
  noPreparedStatements: true,
  crontab,
  taskList: {
    sealAudit: async () => void (await sealAudit()),
    clearExpired: () => clearExpired(new Date()),
  },
})

let stopping = false
async function stop(): Promise<void> {
  if (stopping) return
  stopping = true
  await runner.stop().catch((error: unknown) => logFault(error, 'worker.stop'))
  await disconnect()
}

process.on('SIGINT', () => void stop())
process.on('SIGTERM', () => void stop())
await runner.promise
