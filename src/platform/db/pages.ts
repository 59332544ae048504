import 'server-only'

/** A part of a list: how many rows before it are passed over, and how many it has. */
export type Part = { readonly skip: number; readonly take: number }

type Among = { readonly id?: { readonly in: string[] } }

/**
 * The rows of a part of a list. Further on the ids of the part are found first: PostgreSQL gathers all that is shown of a row
 * – addresses, household, worker – for the rows it passes over as well, three hundred of them before a twelfth page.
 * @param ids the ids of a part, in the order of the list
 * @param rows the rows of a part of the list among those named
 */
export async function partOf<Row>(
  part: Part,
  ids: (part: Part) => Promise<readonly { readonly id: string }[]>,
  rows: (among: Among, part: Part) => Promise<Row[]>,
): Promise<Row[]> {
  if (part.skip === 0) return rows({}, part)
  const named = await ids(part)
  return rows({ id: { in: named.map(({ id }) => id) } }, { skip: 0, take: part.take })
}

type After = { readonly take: number; readonly cursor?: { readonly id: string }; readonly skip?: 1 }

/**
 * Every row of a list for a file of any length: piece by piece, each read from the last row of the one before, so that the
 * end of a long list is as near as its beginning. The order of the list ends with the id.
 */
export async function* pieces<Row extends { readonly id: string }>(
  size: number,
  read: (after: After) => Promise<Row[]>,
): AsyncGenerator<readonly Row[]> {
  for (let last: string | undefined; ;) {
    const rows = await read({ take: size, ...(last === undefined ? {} : { cursor: { id: last }, skip: 1 }) })
    if (rows.length > 0) yield rows
    last = rows.at(-1)?.id
    if (rows.length < size || last === undefined) return
  }
}
