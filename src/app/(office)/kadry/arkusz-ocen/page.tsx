import { appraisalSheets } from '@/domains/structure/appraisal-queries'
import { AppraisalDraftForm } from '@/domains/structure/components/appraisal-forms'
import { AppraisalSheetCard } from '@/domains/structure/components/appraisal-sheet-card'
import { structurePermissions } from '@/domains/structure/permissions'
import { officePage } from '@/platform/web/office-page'
import { Card } from '@/ui/card'
import { EmptyState } from '@/ui/empty-state'
import { Page } from '@/ui/page'
import { PageHeader } from '@/ui/page-header'
import { PrintButton } from '@/ui/print-button'
import { RefusalNotes } from '@/ui/refusal-notes'

export const metadata = { title: 'Arkusz ocen' }

export default officePage(
  { title: 'Arkusz ocen', permission: structurePermissions.on('structure.appraisal.read') },
  async ({ actor, clock }) => {
    const { sheets, holdsId, blocked, socialWorkers } = await appraisalSheets({ actor, clock }, {})
    const mayChange = structurePermissions.on('structure.appraisal.change').allowsAny(actor)
    return (
      <Page>
        <PageHeader
          title="Arkusz ocen pracowników socjalnych"
          breadcrumbs={[{ label: 'Kadry', href: '/kadry' }]}
          lead="Dyrektor opracowuje arkusz ze specjalistą ds. kadr, uzgadnia go z pracownikami socjalnymi, wprowadza i po okresie stosowania ocenia."
          actions={<PrintButton />}
        />
        {sheets.length === 0 ? (
          <EmptyState icon="list-checks" title="Nie ma jeszcze arkusza">
            {mayChange ? 'Zacznij od projektu poniżej.' : 'Projekt przygotowuje dyrektor.'}
          </EmptyState>
        ) : null}
        {sheets.map((sheet) => (
          <AppraisalSheetCard
            key={sheet.id}
            sheet={sheet}
            holds={sheet.id === holdsId}
            socialWorkers={socialWorkers}
            mayChange={mayChange}
            today={clock.today()}
          />
        ))}
        {mayChange ? (
          <Card title="Następna wersja">
            {blocked.length > 0 ? (
              <RefusalNotes refusals={blocked} />
            ) : (
              <AppraisalDraftForm from={sheets[0] ?? null} sheet={null} />
            )}
          </Card>
        ) : null}
      </Page>
    )
  },
)
