import { z } from 'zod'
import { CalculationPanel } from '@/domains/benefits/components/calculation-panel'
import { CaseHeader } from '@/domains/benefits/components/case-header'
import { caseTabOf, type CaseTab } from '@/domains/benefits/components/case-tabs'
import { CoursePanel } from '@/domains/benefits/components/course-panel'
import { DecisionPanel } from '@/domains/benefits/components/decision-panel'
import { DeliveryPanel } from '@/domains/benefits/components/delivery-panel'
import { DocumentPanel } from '@/domains/benefits/components/document-panel'
import { ExaminationPanel } from '@/domains/benefits/components/examination-panel'
import { IncomePanel } from '@/domains/benefits/components/income-panel'
import { InterviewPanel } from '@/domains/benefits/components/interview-panel'
import { RecordPanel } from '@/domains/benefits/components/record-panel'
import { ReferralPanel } from '@/domains/benefits/components/referral-panel'
import { caseRecord } from '@/domains/benefits/decision-queries'
import { benefitsPermissions } from '@/domains/benefits/permissions'
import { proceedingFile, type ProceedingFile } from '@/domains/benefits/queries'
import type { LocalDate } from '@/kernel/local-date'
import { officePage, one } from '@/platform/web/office-page'
import { Page } from '@/ui/page'
import { DoorReceipt } from '../door-receipt'

export const metadata = { title: 'Sprawa o świadczenie' }

export default officePage(
  {
    title: 'Sprawa o świadczenie',
    permission: benefitsPermissions.on('benefits.proceeding.read'),
    params: z.object({ proceedingId: z.uuid() }),
  },
  async ({ actor, clock, params, search }) => {
    const tab = caseTabOf(one(search.karta))
    const file = await proceedingFile({ actor, clock }, params)
    const entries = tab === 'metryka' ? await caseRecord({ actor, clock }, params) : []
    const today = clock.today()
    return (
      <>
        <CaseHeader head={file.head} today={today} current={tab} />
        <Page>
          {tab === 'metryka' ? (
            <RecordPanel proceedingId={file.head.id} entries={entries} />
          ) : (
            <Part tab={tab} file={file} today={today} />
          )}
        </Page>
      </>
    )
  },
)

type PartProps = { tab: Exclude<CaseTab, 'metryka'>; file: ProceedingFile; today: LocalDate }

function Part({ tab, file, today }: PartProps) {
  const receipt = (id: string) => (file.head.may.lead ? <DoorReceipt kind="certificate" id={id} /> : null)
  switch (tab) {
    case 'przebieg':
      return <CoursePanel head={file.head} today={today} referral={file.referrals.at(-1)?.state ?? null} />
    case 'wywiad':
      return <InterviewPanel head={file.head} {...file.interview} />
    case 'badanie':
      return <ExaminationPanel {...file} receipt={receipt} />
    case 'skierowanie':
      return <ReferralPanel {...file} today={today} receipt={receipt} />
    case 'dochod':
      return <IncomePanel {...file} today={today} />
    case 'wyliczenie':
      return <CalculationPanel {...file} />
    case 'decyzja':
      return <DecisionPanel {...file} today={today} />
    case 'doreczenie':
      return <DeliveryPanel {...file} today={today} />
    case 'dokumenty':
      return <DocumentPanel {...file} />
  }
}
