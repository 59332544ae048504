import { OwnAccountFrame } from '@/domains/staff/components/own-account-frame'
import { OwnSessions } from '@/domains/staff/components/own-sessions'
import { ownSessions } from '@/domains/staff/queries'
import { officePage } from '@/platform/web/office-page'

export const metadata = { title: 'Moje sesje' }

export default officePage({ title: 'Moje sesje', permission: null }, async ({ actor, clock }) => (
  <OwnAccountFrame current="/moje-konto/sesje">
    <OwnSessions sessions={await ownSessions({ actor, clock }, {})} />
  </OwnAccountFrame>
))
