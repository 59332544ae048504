type Names<Address extends string> = Address extends `${infer Part}/${infer Rest}`
  ? Names<Part> | Names<Rest>
  : Address extends `:${infer Name}`
    ? Name
    : never

type Answer<Name extends string> = (
  request: Request,
  parts: Readonly<Record<Name, string>>,
) => Promise<Response>

/** An address of files and what answers it. */
export type AddressAnswer = {
  readonly method: 'GET' | 'POST'
  readonly parts: readonly string[]
  readonly answer: (request: Request, parts: Readonly<Record<string, string>>) => Promise<Response>
}

/** What is sent from an address; `:name` stands for one part of it, given to the answer under that name. */
export const get = <Address extends string>(address: Address, answer: Answer<Names<Address>>) =>
  line('GET', address, answer)

/** What takes a form sent to an address. */
export const post = <Address extends string>(address: Address, answer: Answer<Names<Address>>) =>
  line('POST', address, answer)

const line = <Address extends string>(
  method: AddressAnswer['method'],
  address: Address,
  answer: Answer<Names<Address>>,
): AddressAnswer => ({ method, parts: address.split('/'), answer })

/**
 * Answers a whole folder of addresses from one route: the framework builds the domains anew for each route it is given,
 * half a second of a processor and a megabyte each. The first line that fits answers; none is a plain 404.
 */
export const answersFrom =
  (table: readonly AddressAnswer[]) =>
  async (request: Request, { params }: { params: Promise<{ address: string[] }> }): Promise<Response> => {
    const { address } = await params
    for (const { method, parts, answer } of table) {
      const found = method === request.method ? partsOf(parts, address) : null
      if (found) return answer(request, found)
    }
    return noSuchAddress()
  }

/** Said in words, without the page of the office. */
export const noSuchAddress = (): Response =>
  new Response('Nie ma takiego adresu.', {
    status: 404,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  })

function partsOf(pattern: readonly string[], address: readonly string[]): Record<string, string> | null {
  if (pattern.length !== address.length) return null
  const found: Record<string, string> = {}
  for (const [at, part] of pattern.entries()) {
    const given = address[at] ?? ''
    if (part.startsWith(':')) found[part.slice(1)] = given
    else if (part !== given) return null
  }
  return found
}
