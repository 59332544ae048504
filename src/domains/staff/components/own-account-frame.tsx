import type { ReactNode } from 'react'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'
import { Tabs } from '@/ui/tabs'

const tabs = [
  { href: '/moje-konto', label: 'Dane' },
  { href: '/moje-konto/haslo', label: 'Hasło' },
  { href: '/moje-konto/kod', label: 'Kod jednorazowy' },
  { href: '/moje-konto/sesje', label: 'Sesje' },
  { href: '/moje-konto/wyglad', label: 'Wygląd' },
] as const

type OwnAccountFrameProps = { current: (typeof tabs)[number]['href']; children: ReactNode }

/** The frame of one's own account. */
export function OwnAccountFrame({ current, children }: OwnAccountFrameProps) {
  return (
    <Page>
      <PageHeader title="Moje konto" />
      <Tabs label="Moje konto" items={tabs.map((tab) => ({ ...tab, current: tab.href === current }))} />
      {children}
    </Page>
  )
}
