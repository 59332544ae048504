import { NextCycle } from '@/domains/services-organisation/components/cycles'
import { EarlierConclusions } from '@/domains/services-monitoring/components/earlier-conclusions'
import { earlierConclusions } from '@/domains/services-monitoring/conclusion-queries'
import { ProcessFrame } from '@/domains/services-organisation/components/process-frame'
import { ProcessEnd, ProcessStart } from '@/domains/services-organisation/components/process-life'
import { ProcessPath } from '@/domains/services-organisation/components/process-path'
import { ProcessStages } from '@/domains/services-organisation/components/process-stages'
import { servicesPermissions } from '@/domains/services-organisation/permissions'
import { processPage } from '@/domains/services-organisation/queries'
import { loadDraft } from '@/platform/drafts'
import { idParam, officePage, one } from '@/platform/web/office-page'
import { PrintButton } from '@/ui/print-button'

export const metadata = { title: 'Proces usługi' }

export default officePage(
  {
    title: 'Proces usługi',
    permission: servicesPermissions.on('services.process.read'),
    params: idParam('processId'),
  },
  async ({ actor, clock, params, search }) => {
    const process = await processPage({ actor, clock }, params)
    const before = process.current === 'DIA' ? await earlierConclusions({ actor, clock }, params) : []
    const chosen = one(search.krok) ?? null
    const step = process.stages.flatMap(({ steps }) => steps).find(({ code }) => code === chosen)
    const draft = step?.mayWrite ? await loadDraft(actor, 'services.step', step.id) : null
    return (
      <ProcessFrame process={process} current="">
        <ProcessStart process={process} />
        <ProcessPath process={process} today={clock.today()} />
        <NextCycle process={process} />
        <EarlierConclusions rows={before} />
        <ProcessStages
          process={process}
          view={search.widok === 'dpzm' || search.widok === 'etapy' ? search.widok : null}
          chosen={step?.code ?? null}
          today={clock.today()}
          draft={draft ? { content: draft.content, savedAt: draft.savedAt.toISOString() } : null}
        />
        <ProcessEnd process={process} />
        <div>
          <PrintButton label="Drukuj proces" />
        </div>
      </ProcessFrame>
    )
  },
)
