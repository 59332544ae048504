import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { publicCentre } from '@/domains/staff/centre'
import { SignInForm } from '@/domains/staff/components/sign-in-form'
import { demoAccounts } from '@/domains/staff/demo-accounts'
import { currentOwner } from '@/platform/web/current-actor'
import { one, type SearchParams } from '@/platform/web/office-page'
import { returnPath } from '@/platform/web/return-path'
import { Callout } from '@/ui/callout'

export const metadata: Metadata = { title: 'Logowanie' }

/** Sign in, and come back to where one was. */
export default async function SignInPage({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const search = await searchParams
  const returnTo = returnPath(one(search['powrot']))
  if (await currentOwner()) redirect(returnTo)
  const centre = await publicCentre()
  const accounts = centre?.trainingCopy ? demoAccounts : []
  return (
    <div className="flex flex-col gap-6">
      <div>
        <h1 className="text-2xl">Zaloguj się</h1>
        <p className="text-ink-soft">{centre?.name ?? 'Ośrodek nie został jeszcze założony.'}</p>
      </div>
      <WhyHere reason={one(search['powod'])} returns={returnTo !== '/'} />
      {centre?.trainingCopy ? (
        <Callout
          tone="warning"
          icon="graduation-cap"
          title="Kopia szkoleniowa – dane zmyślone"
          className="max-w-form"
        >
          Nie wpisuj tu danych prawdziwych osób.
        </Callout>
      ) : null}
      <SignInForm returnTo={returnTo} accounts={accounts} />
    </div>
  )
}

/** Why somebody who was working is asked to sign in, and that nothing is lost. */
function WhyHere({ reason, returns }: { reason: string | undefined; returns: boolean }) {
  if (reason !== 'bezczynnosc' && !returns) return null
  const title =
    reason === 'bezczynnosc'
      ? 'Sesja wygasła po 30 minutach bez pracy'
      : 'Sesja się skończyła albo nikt nie jest zalogowany'
  return (
    <Callout tone="info" title={title} className="max-w-form">
      To, co było wpisane w formularzu z autozapisem, zostało. Po zalogowaniu wrócisz w to samo miejsce.
    </Callout>
  )
}
