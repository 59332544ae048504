import {
  ContractAnnexes,
  ContractFacts,
  ContractReport,
} from '@/domains/contracting/components/contract-card'
import { ContractPapers } from '@/domains/contracting/components/contract-papers'
import { ContractMark } from '@/domains/contracting/components/contract-mark'
import { ContractChanges, ContractWork } from '@/domains/contracting/components/contract-work'
import { contractPage } from '@/domains/contracting/contract-queries'
import { contractPermissions } from '@/domains/contracting/permissions'
import { idParam, officePage } from '@/platform/web/office-page'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'

export const metadata = { title: 'Umowa na usługę' }

export default officePage(
  {
    title: 'Umowa na usługę',
    permission: contractPermissions.on('contracting.contract.read'),
    params: idParam('contractId'),
  },
  async ({ actor, clock, params }) => {
    const contract = await contractPage({ actor, clock }, params)
    const today = clock.today()
    return (
      <Page>
        <PageHeader
          title={`Umowa ${contract.number}`}
          breadcrumbs={[{ label: 'Umowy', href: '/uslugi/umowy' }]}
          lead={`${contract.provider}, ${contract.process}`}
          badges={<ContractMark state={contract.state} settlement={contract.settlement} />}
          actions={<ContractPapers contractId={contract.id} />}
        />
        <ContractWork contract={contract} today={today} />
        <ContractFacts contract={contract} />
        <ContractReport contract={contract} />
        <ContractAnnexes contract={contract} />
        <ContractChanges contract={contract} today={today} />
      </Page>
    )
  },
)
