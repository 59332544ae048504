import 'server-only'
import { env } from '@/platform/env'
import { PrismaClient, type Prisma } from './generated/client'
import { OneAtATimePg } from './one-at-a-time'
import { statementNames } from './statement-names'

/** Inside a command: everything, in one transaction. Nothing else in the system can write business rows. */
export type WriteTx = Prisma.TransactionClient

type ReadMethod =
  | 'findUnique'
  | 'findUniqueOrThrow'
  | 'findFirst'
  | 'findFirstOrThrow'
  | 'findMany'
  | 'count'
  | 'aggregate'
  | 'groupBy'

type ReadOf<Delegate> = Pick<Delegate, Extract<keyof Delegate, ReadMethod>>
type ModelName = Uncapitalize<Prisma.ModelName>

/** The database as queries see it: no method that writes exists, and the connection itself is read-only. */
export type ReadDb = { readonly [M in ModelName]: ReadOf<WriteTx[M]> } & Pick<WriteTx, '$queryRaw'>

type Clients = { write: PrismaClient; read: PrismaClient }

const holder = globalThis as typeof globalThis & { drogowskazClients?: Clients | undefined }

/**
 * Many short questions at once: helpers of one query and compiling it take longer than the answer. A page of an index costs
 * hardly more than the next page of a table, because both lie in memory or on a disk without a head; PostgreSQL's own guess
 * (four times more) makes it read whole tables for a few rows.
 */
const SHORT_QUERIES = '-c max_parallel_workers_per_gather=0 -c jit=off -c random_page_cost=1.1'

function connect(): Clients {
  const pool = { connectionString: env.databaseUrl, max: env.databasePool, idleTimeoutMillis: 30_000 }
  const client = (options: string) =>
    new PrismaClient({
      adapter: new OneAtATimePg({ ...pool, options }, { statementNameGenerator: statementNames() }),
    })
  return {
    write: client(SHORT_QUERIES),
    read: client(`${SHORT_QUERIES} -c default_transaction_read_only=on`),
  }
}

/** One pair of pools per process; kept over hot reloads in development. */
export function clients(): Clients {
  return (holder.drogowskazClients ??= connect())
}

/** The database for reading. */
export function readDb(): ReadDb {
  return clients().read
}

/** Closes both pools (tests, seeds, worker). */
export async function disconnect(): Promise<void> {
  const open = holder.drogowskazClients
  holder.drogowskazClients = undefined
  await Promise.all([open?.write.$disconnect(), open?.read.$disconnect()])
}
