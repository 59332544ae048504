import { notFound } from 'next/navigation'
import { Suspense } from 'react'
import { DropdownMenu } from '@/ui/dropdown-menu'
import { LinkButton } from '@/ui/link-button'
import { Page } from '@/ui/page'
import { AppShell } from '@/ui/shell/app-shell'
import { ToastRegion } from '@/ui/toast'
import { ActionSamples } from './action-samples'
import { FieldSamples } from './field-samples'
import { FileSample } from './file-sample'
import { MessageSamples } from './message-samples'
import { navigation } from './samples'
import { SearchSample } from './search-sample'
import { TableSample } from './table-sample'
import { TimeSamples } from './time-samples'

export const metadata = { title: 'Wzornik' }

type WzornikProps = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** Every part of the interface with invented data, to be looked at. Not in a real installation. */
export default async function Wzornik({ searchParams }: WzornikProps) {
  if (process.env.NODE_ENV === 'production' && process.env.DROGOWSKAZ_TEST !== '1') notFound()
  const address = await searchParams
  return (
    <AppShell
      product={{ name: 'Drogowskaz', icon: 'signpost', href: '/wzornik' }}
      unit="MOPS w Lipowie"
      navigation={navigation}
      trainingNotice="Kopia szkoleniowa – dane zmyślone"
      search={<SearchSample />}
      primaryAction={
        <LinkButton href="/wzornik" variant="primary" icon="plus">
          Nowe zgłoszenie
        </LinkButton>
      }
      notices={
        <DropdownMenu
          label="Powiadomienia"
          icon="bell"
          iconOnly
          variant="quiet"
          items={[{ label: 'Zaświadczenie od p. Zięby', href: '/wzornik' }]}
        />
      }
      account={
        <DropdownMenu
          label="Konto: Anna Dąbrowska, pracownik socjalny"
          icon="circle-user-round"
          iconOnly
          variant="quiet"
          items={[
            { label: 'Ustawienia konta', icon: 'settings', href: '/wzornik' },
            { label: 'Wyloguj', icon: 'log-out', href: '/wzornik' },
          ]}
        />
      }
    >
      <FileSample />
      <Page>
        <ActionSamples />
        <MessageSamples />
        <TableSample searchParams={address} />
        <Suspense>
          <FieldSamples />
        </Suspense>
        <TimeSamples />
      </Page>
      <ToastRegion />
    </AppShell>
  )
}
