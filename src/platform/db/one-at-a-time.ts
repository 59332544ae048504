import { PrismaPg } from '@prisma/adapter-pg'

type Adapter = Awaited<ReturnType<PrismaPg['connect']>>
type Transaction = Awaited<ReturnType<Adapter['startTransaction']>>

/**
 * The adapter of the database whose transactions ask one question after another. A transaction is one connection, which can
 * answer one question at a time; what is read together – several relations of a row, several lists – waits here for its
 * turn and not inside the driver, which will not queue any more. What is read outside of a transaction still runs side by
 * side, each question on a connection of the pool.
 */
export class OneAtATimePg extends PrismaPg {
  override async connect(): Promise<Adapter> {
    const adapter = await super.connect()
    const start = adapter.startTransaction.bind(adapter)
    adapter.startTransaction = async (level) => oneAtATime(await start(level))
    return adapter
  }
}

function oneAtATime(transaction: Transaction): Transaction {
  const inTurn = turns()
  const query = transaction.queryRaw.bind(transaction)
  const execute = transaction.executeRaw.bind(transaction)
  transaction.queryRaw = (asked) => inTurn(() => query(asked))
  transaction.executeRaw = (asked) => inTurn(() => execute(asked))
  return transaction
}

/** Runs what it is given in the order it came, each when the one before is over, however it ended. */
export function turns(): <Answer>(task: () => Promise<Answer>) => Promise<Answer> {
  let last: Promise<unknown> = Promise.resolve()
  return (task) => {
    const answer = last.then(task, task)
    last = answer
    return answer
  }
}
