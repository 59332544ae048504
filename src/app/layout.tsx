import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { preferencesOf } from '@/domains/staff/model'
import { signedIn } from '@/platform/web/current-actor'
import { displayAttributes, displayCookie, parseDisplay, type Display } from '@/ui/display-preferences'
import './globals.css'

/** No page is made before it is asked for: its nonce must be its own. */
export const dynamic = 'force-dynamic'

export const metadata: Metadata = {
  title: { default: 'Drogowskaz', template: '%s – Drogowskaz' },
  robots: { index: false, follow: false },
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1 }

/** The document around every page. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="pl" {...displayAttributes(await currentDisplay())}>
      <body>{children}</body>
    </html>
  )
}

/** What is kept with the account goes before what this device remembers. A database that is down is the page's matter. */
async function currentDisplay(): Promise<Display> {
  const person = await signedIn().catch(() => null)
  if (person && Object.keys(person.preferences).length > 0) return preferencesOf(person.preferences)
  return parseDisplay((await cookies()).get(displayCookie)?.value)
}
