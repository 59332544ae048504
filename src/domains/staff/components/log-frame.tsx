import type { ReactNode } from 'react'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'
import { Tabs } from '@/ui/tabs'

const tabs = [
  { href: '/rejestr-dostepu', label: 'Kto zaglądał' },
  { href: '/rejestr-dostepu/zmiany', label: 'Kto zmieniał' },
  { href: '/rejestr-dostepu/lancuch', label: 'Nienaruszalność' },
] as const

type LogFrameProps = { current: (typeof tabs)[number]['href']; withClients: boolean; children: ReactNode }

/** The frame of the logs. */
export function LogFrame({ current, withClients, children }: LogFrameProps) {
  return (
    <Page>
      <PageHeader
        title="Rejestr dostępu"
        lead={
          withClients
            ? 'Każde wejście do akt i każda zmiana: kto, kiedy, czyich danych dotyczyła.'
            : 'Każde wejście do akt i każda zmiana. Administrator widzi klientów tylko jako identyfikatory.'
        }
      />
      <Tabs label="Rejestr" items={tabs.map((tab) => ({ ...tab, current: tab.href === current }))} />
      {children}
    </Page>
  )
}
