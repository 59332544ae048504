import NextAuth from 'next-auth'
import { authOptions } from '@/platform/auth/next-auth'

type Context = { params: Promise<{ nextauth: string[] }> }

/** What our own pages ask of next-auth. Its other addresses have pages of their own, which are not ours. */
const known = new Set(['GET csrf', 'POST callback/credentials', 'POST signout'])

const handler = async (request: Request, context: Context) => {
  const { nextauth } = await context.params
  if (!known.has(`${request.method} ${nextauth.join('/')}`))
    return new Response('Nie ma takiego adresu.', { status: 404, headers: { 'cache-control': 'no-store' } })
  return NextAuth(authOptions())(request, context) as Promise<Response>
}

export { handler as GET, handler as POST }
