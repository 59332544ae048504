import { ProviderAccounts } from '@/domains/contracting/components/provider-accounts'
import {
  ProviderConflicts,
  ProviderFacts,
  ProviderRemarks,
} from '@/domains/contracting/components/provider-card'
import {
  CloseProviderForm,
  ConflictForm,
  EndConflictForm,
  RemarkForm,
} from '@/domains/contracting/components/provider-forms'
import { ProviderContracts, ProviderDiagnoses } from '@/domains/contracting/components/provider-history'
import { providerKindLabels } from '@/domains/contracting/labels'
import { providerPermissions } from '@/domains/contracting/permissions'
import { providerPage } from '@/domains/contracting/provider-queries'
import { idParam, officePage } from '@/platform/web/office-page'
import { Callout } from '@/ui/callout'
import { LinkButton } from '@/ui/link-button'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'

export const metadata = { title: 'Karta wykonawcy' }

export default officePage(
  {
    title: 'Karta wykonawcy',
    permission: providerPermissions.on('contracting.provider.read'),
    params: idParam('providerId'),
  },
  async ({ actor, clock, params }) => {
    const provider = await providerPage({ actor, clock }, params)
    const { id, version, may, own } = provider
    const today = clock.today()
    const lasting = provider.conflicts
      .filter(({ validTo }) => validTo === null)
      .map((one) => ({ id: one.id, version: one.version, label: `${one.who}: ${one.reason}` }))
    return (
      <Page>
        <PageHeader
          title={provider.name}
          breadcrumbs={[{ label: 'Wykonawcy', href: '/uslugi/wykonawcy' }]}
          lead={`${providerKindLabels[provider.kind]}, ${provider.city}`}
          actions={
            may.change ? (
              <LinkButton href={`/uslugi/wykonawcy/${id}/zmiana`} icon="pencil">
                Zmień dane
              </LinkButton>
            ) : null
          }
        />
        {provider.closedReason ? (
          <Callout tone="warning" title="Podmiot wykreślony z rejestru">
            {provider.closedReason}
          </Callout>
        ) : null}
        <ProviderFacts provider={provider} />
        <ProviderContracts provider={provider} />
        <ProviderDiagnoses provider={provider} />
        <ProviderRemarks provider={provider}>
          {may.remark ? <RemarkForm key={provider.remarks.length} providerId={id} today={today} /> : null}
        </ProviderRemarks>
        <ProviderConflicts provider={provider}>
          {may.declare ? (
            <ConflictForm
              key={`c${provider.conflicts.length}`}
              {...{ providerId: id, today, own, workers: provider.workers }}
            />
          ) : null}
          {may.declare && lasting.length > 0 ? (
            <EndConflictForm key={`e${lasting.length}`} today={today} conflicts={lasting} />
          ) : null}
        </ProviderConflicts>
        {may.keepAccounts ? <ProviderAccounts provider={provider} /> : null}
        {may.change ? <CloseProviderForm providerId={id} version={version} /> : null}
      </Page>
    )
  },
)
