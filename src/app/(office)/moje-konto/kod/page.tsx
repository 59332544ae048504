import { OwnAccountFrame } from '@/domains/staff/components/own-account-frame'
import { RemoveTotp, SetUpTotp } from '@/domains/staff/components/totp-forms'
import { centreSettings, ownAccount } from '@/domains/staff/queries'
import { officePage } from '@/platform/web/office-page'
import { Callout } from '@/ui/callout'
import { Section } from '@/ui/section'

export const metadata = { title: 'Kod jednorazowy' }

export default officePage({ title: 'Kod jednorazowy', permission: null }, async ({ actor, clock }) => {
  const call = { actor, clock }
  const [account, centre] = await Promise.all([ownAccount(call, {}), centreSettings(call, {})])
  return (
    <OwnAccountFrame current="/moje-konto/kod">
      {centre.totpRequired && !account.totpOn ? (
        <Callout
          tone="warning"
          icon="key-round"
          title="W tym ośrodku kod jednorazowy jest obowiązkowy"
          className="max-w-form"
        >
          Włącz go teraz, a przejdziesz do swojej pracy.
        </Callout>
      ) : null}
      <Section
        title={account.totpOn ? 'Kod jednorazowy jest włączony' : 'Kod jednorazowy jest wyłączony'}
        lead="Przy logowaniu oprócz hasła podajesz sześć cyfr z telefonu. Kto pozna samo hasło, nie wejdzie."
      >
        {account.totpOn ? <RemoveTotp /> : <SetUpTotp />}
      </Section>
    </OwnAccountFrame>
  )
})
