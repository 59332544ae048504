type AskedRequest = {
  readonly method: string
  readonly pathname: string
  readonly header: (name: string) => string | null
}

/** Why a request is not let in at all; the sentence is its whole answer. */
export type RefusedRequest = {
  readonly status: 403 | 405 | 413
  readonly words: string
  readonly allow?: string
}

const takesPost =
  /^\/api\/(auth\/(callback\/credentials|signout)|documents\/(dowody|skany-odwolan|zalaczniki-ofert))\/?$/
/** next-auth guards these two with a token of its own, so they also serve programs that are not browsers. */
const hasOwnToken = /^\/api\/auth\//
/** What a server action may carry: the longest interview with room to spare. Files go to their own addresses. */
const LARGEST_ACTION = 1024 * 1024

/**
 * What no page or route of ours ever asks for: a wrong method, a form sent by another site, an action larger than any
 * form. Told before anything of it is read, in plain words instead of the framework's own.
 */
export function refusedRequest(request: AskedRequest): RefusedRequest | null {
  const { method, pathname, header } = request
  const api = pathname.startsWith('/api/')
  const allowed = api
    ? takesPost.test(pathname)
      ? ['POST']
      : ['GET', 'HEAD']
    : header('next-action') === null
      ? ['GET', 'HEAD']
      : ['POST']
  if (!allowed.includes(method))
    return { status: 405, words: 'Ten adres nie przyjmuje takich żądań.', allow: allowed.join(', ') }
  if (method !== 'POST') return null
  if (!isOwnPage(header) && !(hasOwnToken.test(pathname) && isNoBrowser(header)))
    return {
      status: 403,
      words: 'Tę czynność można wykonać tylko w programie. Odśwież stronę i spróbuj ponownie.',
    }
  if (!api && Number(header('content-length') ?? 0) > LARGEST_ACTION)
    return { status: 413, words: 'Formularz jest za długi. Skróć teksty i wyślij ponownie.' }
  return null
}

/** Is it a page of ours that sends this? Browsers tell where a request comes from, and a page cannot make them lie. */
export function isOwnPage(header: AskedRequest['header']): boolean {
  const site = header('sec-fetch-site')
  if (site !== null) return site === 'same-origin'
  const origin = header('origin')
  const host = header('x-forwarded-host') ?? header('host')
  return origin !== null && host !== null && URL.canParse(origin) && new URL(origin).host === host
}

const isNoBrowser = (header: AskedRequest['header']) =>
  header('sec-fetch-site') === null && header('origin') === null
