import 'server-only'
import type { NextAuthOptions } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { processClock } from '@/platform/clock'
import { env } from '@/platform/env'
import { logFault } from '@/platform/log'
import { SIGN_IN_BROKEN } from './sign-in-broken'
import { endSession } from './session'
import { signIn } from './sign-in'
import { sourceOf } from './source'
import { typedCredentials } from './typed-credentials'

declare module 'next-auth/jwt' {
  interface JWT {
    sessionId?: string
  }
}
declare module 'next-auth' {
  interface Session {
    sessionId?: string
  }
  interface User {
    sessionId?: string
  }
}

/**
 * next-auth signs the cookie; the session itself is a row looked up at every request, so it can be revoked.
 * Built at first use: the environment is not there while the application is being built.
 */
export function authOptions(): NextAuthOptions {
  return {
    secret: env.authSecret,
    session: { strategy: 'jwt', maxAge: 12 * 60 * 60 },
    pages: { signIn: '/logowanie', error: '/logowanie' },
    providers: [
      Credentials({
        credentials: { login: {}, password: {}, code: {} },
        async authorize(input, request) {
          const typed = typedCredentials(input)
          if (!typed) return null
          const headers = (request.headers ?? {}) as Record<string, string | undefined>
          const credentials = {
            ...typed,
            source: sourceOf(headers['x-forwarded-for']),
            device: headers['user-agent'] ?? '',
          }
          const outcome = await signIn(credentials, processClock()).catch((error: unknown) => {
            logFault(error, 'sign-in')
            // next-auth puts the words of an error into an address: they must be ours
            throw new Error(SIGN_IN_BROKEN)
          })
          return outcome.ok ? { id: outcome.userId, sessionId: outcome.sessionId } : null
        },
      }),
    ],
    callbacks: {
      jwt({ token, user }) {
        return user?.sessionId ? { sub: user.id, sessionId: user.sessionId } : token
      },
      session({ session, token }) {
        return token.sessionId
          ? { expires: session.expires, sessionId: token.sessionId }
          : { expires: session.expires }
      },
    },
    logger: {
      error: (code, metadata) => void logFault(metadata instanceof Error ? metadata : metadata.error, code),
      warn: () => undefined,
    },
    events: {
      async signOut({ token }) {
        if (token?.sessionId) await endSession(token.sessionId, 'signed out', processClock())
      },
    },
  }
}
