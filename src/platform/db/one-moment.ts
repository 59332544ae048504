import 'server-only'
import { clients, type ReadDb } from './client'
import { turns } from './one-at-a-time'

/** Longer than the longest file of a large city; then the reading fails instead of keeping old rows alive for ever. */
const LONGEST = 300_000

const inTurn = turns()

/**
 * What a long list said at one moment, however long it is read: no row is missed or told twice because somebody changed it
 * meanwhile. One transaction that only reads, begun with the first row asked for and ended with the last, or when whoever
 * reads stops. One at a time in a process, so that files never hold more than one connection of those pages are made with.
 */
export async function* ofOneMoment<Row>(read: (db: ReadDb) => AsyncIterable<Row>): AsyncGenerator<Row> {
  const { db, end } = await begin()
  try {
    yield* read(db)
  } finally {
    await end()
  }
}

/** The same of a list that is answered whole. */
export async function atOneMoment<Answer>(read: (db: ReadDb) => Promise<Answer>): Promise<Answer> {
  const { db, end } = await begin()
  try {
    return await read(db)
  } finally {
    await end()
  }
}

function begin(): Promise<{ db: ReadDb; end: () => Promise<void> }> {
  return new Promise((opened, failed) => {
    const transaction = inTurn(() =>
      clients().read.$transaction(
        (tx) =>
          new Promise<void>((over) => {
            // a reader who never comes back does not keep the next one waiting either
            const limit = setTimeout(over, LONGEST)
            const end = () => {
              clearTimeout(limit)
              over()
              return transaction
            }
            opened({ db: tx, end })
          }),
        { isolationLevel: 'RepeatableRead', timeout: LONGEST, maxWait: 20_000 },
      ),
    )
    transaction.catch(failed)
  })
}
