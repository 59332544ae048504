import type { Metadata, Viewport } from 'next'
import { connection } from 'next/server'
import type { ReactNode } from 'react'
import './globals.css'

export const metadata: Metadata = {
  title: { default: 'Drogowskaz', template: '%s – Drogowskaz' },
  robots: { index: false, follow: false },
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1 }

/** The document around every page. Waiting for the request makes every page dynamic: its nonce must be its own. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  await connection()
  return (
    <html lang="pl">
      <body>{children}</body>
    </html>
  )
}
