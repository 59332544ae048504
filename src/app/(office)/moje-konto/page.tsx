import { OwnAccountFrame } from '@/domains/staff/components/own-account-frame'
import { PositionList } from '@/domains/staff/components/position-list'
import { ownAccount } from '@/domains/staff/queries'
import { officePage } from '@/platform/web/office-page'
import { Card } from '@/ui/card'
import { DescriptionList } from '@/ui/description-list'
import { PhoneNumber } from '@/ui/phone-number'

export const metadata = { title: 'Moje konto' }

export default officePage({ title: 'Moje konto', permission: null }, async ({ actor, clock }) => {
  const account = await ownAccount({ actor, clock }, {})
  return (
    <OwnAccountFrame current="/moje-konto">
      <Card title="Dane">
        <DescriptionList
          facts={[
            { term: 'Imię i nazwisko', value: `${account.firstName} ${account.lastName}` },
            { term: 'Login', value: account.login },
            { term: 'E-mail', value: account.email },
            { term: 'Telefon', value: account.phone ? <PhoneNumber number={account.phone} /> : null },
            ...(actor.providerId === null ? [{ term: 'Pokój', value: account.room }] : []),
          ]}
        />
        <p className="mt-3 text-sm text-ink-soft">Te dane zmienia administrator.</p>
      </Card>
      {actor.providerId === null ? (
        <Card title="Stanowiska" padding="flush">
          <PositionList positions={account.positions} />
        </Card>
      ) : null}
    </OwnAccountFrame>
  )
})
