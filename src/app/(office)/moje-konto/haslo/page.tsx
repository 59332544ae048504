import { ChangePasswordForm } from '@/domains/staff/components/change-password-form'
import { OwnAccountFrame } from '@/domains/staff/components/own-account-frame'
import { ownAccount } from '@/domains/staff/queries'
import { officePage } from '@/platform/web/office-page'
import { Callout } from '@/ui/callout'

export const metadata = { title: 'Zmiana hasła' }

export default officePage({ title: 'Zmiana hasła', permission: null }, async ({ actor, clock }) => {
  const { mustChangePassword } = await ownAccount({ actor, clock }, {})
  return (
    <OwnAccountFrame current="/moje-konto/haslo">
      {mustChangePassword ? (
        <Callout
          tone="warning"
          icon="key-round"
          title="Zanim zaczniesz, ustaw własne hasło"
          className="max-w-form"
        >
          Hasło od administratora jest tymczasowe. Po zmianie przejdziesz na swój pulpit.
        </Callout>
      ) : null}
      <ChangePasswordForm forced={mustChangePassword} />
    </OwnAccountFrame>
  )
})
