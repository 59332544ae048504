import { NextResponse, type NextRequest } from 'next/server'
import { refusedRequest } from '@/platform/web/request-guard'

/**
 * Turns away what no page of ours sends; gives every other request a nonce of its own, so that only scripts the server
 * wrote run (strict CSP); hands the path to the login redirect.
 */
export function proxy(request: NextRequest): NextResponse {
  const refused = refusedRequest({
    method: request.method,
    pathname: request.nextUrl.pathname,
    header: (name) => request.headers.get(name),
  })
  const nonce = Buffer.from(crypto.randomUUID()).toString('base64')
  const policy = contentPolicy(nonce)
  if (refused) {
    const { status, words, allow } = refused
    const headers = { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' }
    return new NextResponse(words, {
      status,
      headers: { ...headers, ...(allow ? { allow } : {}), 'content-security-policy': policy },
    })
  }
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('x-path', request.nextUrl.pathname + request.nextUrl.search)
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  return response
}

function contentPolicy(nonce: string): string {
  const development = process.env.NODE_ENV !== 'production'
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    development ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "frame-src 'self'",
  ].join('; ')
}

export const config = { matcher: [{ source: '/((?!_next/static|_next/image|favicon.ico|icon.svg).*)' }] }
