import type { ReactNode } from 'react'
import { Page } from '@/ui/page'
import { PageHeader, type Breadcrumb } from '@/ui/page-header'
import { Tabs } from '@/ui/tabs'

const tabs = [
  { href: '/ustawienia', label: 'Ośrodek' },
  { href: '/ustawienia/parametry', label: 'Parametry i normy' },
  { href: '/ustawienia/struktura', label: 'Struktura i rejony' },
  { href: '/ustawienia/konta', label: 'Konta' },
  { href: '/ustawienia/upowaznienia', label: 'Upoważnienia' },
  { href: '/ustawienia/wartosci', label: 'Wartości ustawowe' },
] as const

type SettingsFrameProps = {
  current: (typeof tabs)[number]['href']
  title?: string
  breadcrumbs?: readonly Breadcrumb[]
  lead?: ReactNode
  badges?: ReactNode
  actions?: ReactNode
  children: ReactNode
}

/** The frame of the settings. */
export function SettingsFrame(props: SettingsFrameProps) {
  const { current, title = 'Ustawienia', breadcrumbs, lead, badges, actions, children } = props
  return (
    <Page>
      <PageHeader title={title} breadcrumbs={breadcrumbs} lead={lead} badges={badges} actions={actions} />
      <Tabs label="Ustawienia" items={tabs.map((tab) => ({ ...tab, current: tab.href === current }))} />
      {children}
    </Page>
  )
}
