import { cookies } from 'next/headers'
import { DisplayChoice } from '@/domains/staff/components/display-choice'
import { OwnAccountFrame } from '@/domains/staff/components/own-account-frame'
import { preferencesOf } from '@/domains/staff/model'
import { signedIn } from '@/platform/web/current-actor'
import { officePage } from '@/platform/web/office-page'
import { Card } from '@/ui/card'
import { displayCookie, parseDisplay } from '@/ui/display-preferences'

export const metadata = { title: 'Wygląd ekranów' }

export default officePage({ title: 'Wygląd ekranów', permission: null }, async () => {
  const kept = (await signedIn())?.preferences ?? {}
  const display =
    Object.keys(kept).length > 0
      ? preferencesOf(kept)
      : parseDisplay((await cookies()).get(displayCookie)?.value)
  return (
    <OwnAccountFrame current="/moje-konto/wyglad">
      <Card title="Wygląd ekranów">
        <p className="mb-4 text-ink-soft">Zmiana działa od razu i jest pamiętana przy Twoim koncie.</p>
        <DisplayChoice display={display} />
      </Card>
    </OwnAccountFrame>
  )
})
