import 'server-only'
import type { NextAuthOptions } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import { processClock } from '@/platform/clock'
import { env } from '@/platform/env'
import { endSession } from './session'
import { signIn } from './sign-in'

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
          if (!input?.login || !input.password || input.password.length > 200) return null
          const headers = (request.headers ?? {}) as Record<string, string | undefined>
          const outcome = await signIn(
            {
              login: input.login,
              password: input.password,
              code: input.code,
              source: headers['x-forwarded-for']?.split(',')[0]?.trim() ?? 'local',
              device: headers['user-agent'] ?? '',
            },
            processClock(),
          )
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
    events: {
      async signOut({ token }) {
        if (token?.sessionId) await endSession(token.sessionId, 'signed out', processClock())
      },
    },
  }
}
