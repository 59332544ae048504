import type { ReactNode } from 'react'
import { AccountDisplay } from '@/domains/staff/components/account-display'
import { AccountMenu } from '@/domains/staff/components/account-menu'
import { SessionWatch } from '@/domains/staff/components/session-watch'
import { centreSettings } from '@/domains/staff/queries'
import type { Actor } from '@/platform/auth/actor'
import { processClock } from '@/platform/clock'
import { UnsavedGuard } from '@/ui/form/unsaved-guard'
import { AppShell } from '@/ui/shell/app-shell'
import { ToastRegion } from '@/ui/toast'

const places = [{ items: [{ href: '/realizator', label: 'Moje usługi', icon: 'package' as const }] }]

/** The frame for somebody outside the centre: one place, no search, no notices of the office (decision 0023). */
export async function OutsideFrame({ actor, children }: { actor: Actor; children: ReactNode }) {
  const centre = await centreSettings({ actor, clock: processClock() }, {})
  return (
    <AccountDisplay>
      <AppShell
        product={{ name: 'Drogowskaz', icon: 'signpost', href: '/realizator' }}
        unit={centre.shortName}
        navigation={places}
        account={
          <AccountMenu name={`${actor.firstName} ${actor.lastName}`} positions={['Realizator usługi']} />
        }
        trainingNotice={centre.trainingCopy ? 'Kopia szkoleniowa — dane zmyślone' : undefined}
      >
        {children}
      </AppShell>
      <ToastRegion />
      <SessionWatch />
      <UnsavedGuard />
    </AccountDisplay>
  )
}
