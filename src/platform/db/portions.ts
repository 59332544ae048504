/** Rows of one portion: a statement of bounded size, however many there are. */
const PORTION = 500

/**
 * All rows of a query whose order is settled (it ends with the id), read in portions: for what is counted from many facts of
 * each row and cannot be said in SQL. Never for what a page of a list could ask the database for.
 */
export async function inPortions<Row>(
  read: (portion: { skip: number; take: number }) => Promise<readonly Row[]>,
  size = PORTION,
): Promise<Row[]> {
  const rows: Row[] = []
  for (;;) {
    const portion = await read({ skip: rows.length, take: size })
    rows.push(...portion)
    if (portion.length < size) return rows
  }
}
