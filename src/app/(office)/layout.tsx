import type { ReactNode } from 'react'
import { GlobalSearch } from '@/domains/clients/components/global-search'
import { PlaceCounts } from '@/domains/desk/components/place-counts'
import { AccountDisplay } from '@/domains/staff/components/account-display'
import { AccountMenu } from '@/domains/staff/components/account-menu'
import { SessionWatch } from '@/domains/staff/components/session-watch'
import { positionLabels } from '@/domains/staff/labels'
import { centreSettings, unreadNotices } from '@/domains/staff/queries'
import { processClock } from '@/platform/clock'
import { requireActor } from '@/platform/web/current-actor'
import { UnsavedGuard } from '@/ui/form/unsaved-guard'
import { AppShell } from '@/ui/shell/app-shell'
import { ToastRegion } from '@/ui/toast'
import { mayLogAction, mayRegister, maySearch, navigationFor } from './navigation'
import { NoticesBell } from './notices-bell'
import { OutsideFrame } from './outside-frame'
import { PrimaryAction } from './primary-action'

/** The frame of every screen behind the login. Pages authorise themselves: a layout is not asked again at each click. */
export default async function OfficeLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor()
  if (actor.providerId !== null) return <OutsideFrame actor={actor}>{children}</OutsideFrame>
  const call = { actor, clock: processClock() }
  const [centre, unread] = await Promise.all([centreSettings(call, {}), unreadNotices(call, {})])
  const positions = [...new Set(actor.positions.map(({ kind }) => positionLabels[kind]))]
  return (
    <AccountDisplay>
      <PlaceCounts>
        <AppShell
          product={{ name: 'Drogowskaz', icon: 'signpost', href: '/' }}
          unit={centre.shortName}
          navigation={navigationFor(actor)}
          search={maySearch(actor) ? <GlobalSearch /> : undefined}
          primaryAction={
            mayRegister(actor) || mayLogAction(actor) ? (
              <PrimaryAction register={mayRegister(actor)} logAction={mayLogAction(actor)} />
            ) : undefined
          }
          notices={<NoticesBell unread={unread} />}
          account={<AccountMenu name={`${actor.firstName} ${actor.lastName}`} positions={positions} />}
          trainingNotice={centre.trainingCopy ? 'Kopia szkoleniowa — dane zmyślone' : undefined}
        >
          {children}
        </AppShell>
      </PlaceCounts>
      <ToastRegion />
      <SessionWatch />
      <UnsavedGuard />
    </AccountDisplay>
  )
}
