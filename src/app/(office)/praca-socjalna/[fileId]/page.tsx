import { FileFrame } from '@/domains/social-work/components/file-frame'
import {
  CooperationForm,
  EntryForm,
  ExplainRulesForm,
} from '@/domains/social-work/components/folded-file-forms'
import { Folded } from '@/domains/social-work/components/folded'
import { OverviewCards } from '@/domains/social-work/components/overview'
import { ReferralsOfFile } from '@/domains/social-work/components/referrals-of-file'
import { socialWorkPermissions } from '@/domains/social-work/permissions'
import { fileHead, fileOverview } from '@/domains/social-work/queries'
import { idParam, officePage } from '@/platform/web/office-page'
import { PrintButton } from '@/ui/print-button'

export const metadata = { title: 'Skrót sprawy' }

export default officePage(
  {
    title: 'Skrót sprawy',
    permission: socialWorkPermissions.on('socialWork.file.read'),
    params: idParam('fileId'),
  },
  async ({ actor, clock, params }) => {
    const call = { actor, clock }
    const [head, overview] = await Promise.all([fileHead(call, params), fileOverview(call, params)])
    const today = clock.today()
    const form = { fileId: head.id, version: head.version }
    const mayChange = head.leads && head.state === 'open'
    return (
      <FileFrame head={head} current="">
        {head.leads ? <ReferralsOfFile referrals={overview.referrals} today={today} /> : null}
        {mayChange && head.entryCriteria.length === 0 ? (
          <Folded
            label="Zapisz, dlaczego zaczyna się praca socjalna"
            icon="list-checks"
            open={head.stage === 'diagnosis'}
          >
            <EntryForm
              {...form}
              mainProblem={head.mainProblem}
              standard={head.standard}
              reason={head.entryReason}
            />
          </Folded>
        ) : null}
        {mayChange && head.explainedRulesOn === null ? (
          <Folded label="Wyjaśnij zasady współpracy z dwoma pracownikami" icon="message-square">
            <ExplainRulesForm {...form} today={today} />
          </Folded>
        ) : null}
        <OverviewCards head={head} overview={overview} today={today} />
        {mayChange ? (
          <Folded label="Status współpracy" icon="handshake">
            <CooperationForm {...form} cooperation={head.cooperation} retryOn={head.retryOn} />
          </Folded>
        ) : null}
        <div>
          <PrintButton label="Drukuj skrót" />
        </div>
      </FileFrame>
    )
  },
)
