import * as actions from '@/domains/social-work/action-queries'
import * as desk from '@/domains/social-work/desk-queries'
import * as door from '@/domains/social-work/door-queries'
import * as families from '@/domains/social-work/family-queries'
import * as files from '@/domains/social-work/file-queries'
import * as socialWork from '@/domains/social-work/queries'
import * as recognition from '@/domains/social-work/recognition-queries'
import * as reports from '@/domains/social-work/report-queries'
import * as timeNorms from '@/domains/social-work/time-norm-queries'
import * as worklists from '@/domains/social-work/worklist-queries'
import { who } from '../who'
import { marks, type World } from '../world'
import type { Read } from './read'

const ofFile = ({ client }: World) => ({ fileId: client.socialWorkFileId })
const ofClient = ({ client }: World) => ({ personId: client.personId })
const march = { from: '2026-03-01', to: '2026-03-31' }

export const socialWorkReads: Record<string, Read> = {
  'socialWork.fileHead': {
    record: 'social-work file',
    ask: (c, w) => socialWork.fileHead(c, ofFile(w)),
    seenBy: who.readsSocialWork,
  },
  'socialWork.fileOverview': {
    record: 'social-work file',
    ask: (c, w) => socialWork.fileOverview(c, ofFile(w)),
    mark: () => marks.recognition,
    seenBy: who.readsSocialWork,
  },
  'socialWork.myFamilies': {
    record: 'social-work file in a list',
    ask: (c) => families.myFamilies(c, {}),
    mark: ({ client }) => client.socialWorkFileId,
    seenBy: who.readsSocialWork,
  },
  'socialWork.recognitionOfFile': {
    record: 'recognition',
    ask: (c, w) => recognition.recognitionOfFile(c, ofFile(w)),
    mark: () => marks.recognition,
    seenBy: who.readsSocialWork,
  },
  'socialWork.termsHistory': {
    record: 'terms',
    ask: (c, w) => files.termsHistory(c, ofFile(w)),
    mark: () => marks.terms,
    seenBy: who.readsSocialWork,
  },
  'socialWork.certificatesOfFile': {
    record: 'certificates in the file',
    ask: (c, w) => files.certificatesOfFile(c, ofFile(w)),
    mark: ({ client }) => client.certificateId,
    seenBy: who.readsSocialWork,
  },
  'socialWork.informationOfFile': {
    record: 'other information in the file',
    ask: (c, w) => files.informationOfFile(c, ofFile(w)),
    mark: () => marks.information,
    seenBy: who.readsSocialWork,
  },
  'socialWork.contractsOfFile': {
    record: 'contract',
    ask: (c, w) => files.contractsOfFile(c, ofFile(w)),
    mark: () => marks.contract,
    seenBy: who.readsSocialWork,
  },
  'socialWork.closingsOfFile': {
    record: 'closing',
    ask: (c, w) => files.closingsOfFile(c, ofFile(w)),
    seenBy: who.readsSocialWork,
  },
  'socialWork.actionTimeline': {
    record: 'action',
    ask: (c, w) => actions.actionTimeline(c, ofFile(w)),
    mark: () => marks.action,
    seenBy: who.readsSocialWork,
  },
  'socialWork.familyExport': {
    record: 'social-work file in an export',
    ask: (c) => families.familyExport(c, {}),
    mark: ({ client }) => client.socialWorkFileId,
    seenBy: who.readsSocialWork,
  },
  'socialWork.actionList': {
    record: 'action in a list',
    ask: (c) => actions.actionList(c, {}),
    mark: () => marks.action,
    seenBy: who.readsSocialWork,
  },
  'socialWork.actionExport': {
    record: 'action in an export',
    ask: (c) => actions.actionExport(c, {}),
    mark: () => marks.action,
    seenBy: who.readsSocialWork,
  },
  'socialWork.quickAction': {
    record: 'form of an action',
    ask: (c, w) => actions.quickAction(c, ofFile(w)),
    seenBy: who.leadsSocialWork,
  },
  'socialWork.actionReport': {
    record: 'report per family',
    ask: (c) => reports.actionReport(c, { by: 'family', ...march }),
    mark: ({ client }) => client.socialWorkFileId,
    seenBy: who.readsSocialWork,
  },
  'socialWork.actionReportExport': {
    record: 'report per family in an export',
    ask: (c) => reports.actionReportExport(c, { by: 'family', ...march }),
    mark: ({ client }) => client.socialWorkFileId,
    seenBy: who.readsSocialWork,
  },
  'socialWork.caseload': {
    record: 'load without content',
    ask: (c) => reports.socialWorkCaseload(c, {}),
    mark: ({ personas }) => personas.get('lead of social work')?.id ?? '?',
    seenBy: [...who.leaders, 'director', 'deputyDirector'],
  },
  'socialWork.workTimes': {
    record: 'working time without content',
    ask: (c) => timeNorms.workTimes(c, march),
    mark: ({ personas }) => personas.get('lead of social work')?.id ?? '?',
    seenBy: [...who.leaders, 'director', 'deputyDirector'],
  },
  'socialWork.monthlyWorklist': {
    record: 'missing certificate in a list',
    ask: (c) => worklists.monthlyWorklist(c, {}),
    mark: ({ client }) => client.socialWorkFileId,
    seenBy: who.readsSocialWork,
  },
  'socialWork.desk': {
    record: 'next step on the desk',
    ask: (c) => desk.socialWorkDeskLines(c, {}),
    mark: () => marks.nextStep,
    seenBy: ['lead of social work'],
  },
  'socialWork.referralsToAccept': {
    record: 'referral nobody accepted',
    ask: (c) => worklists.referralsToAccept(c, {}),
    mark: ({ waiting }) => waiting.referralId,
    seenBy: ['lead of social work', ...who.leaders],
  },
  'socialWork.referralPrint': {
    record: 'referral',
    ask: (c, w) => worklists.referralPrint(c, { id: w.client.referralId }),
    seenBy: who.readsSocialWork,
  },
  'socialWork.certificatesPassed': {
    record: 'certificate',
    ask: (c, w) => door.certificatesPassed(c, ofClient(w)),
    mark: ({ client }) => client.certificateId,
    seenBy: who.atTheDoor,
  },
  'socialWork.certificatePrint': {
    record: 'certificate as PDF',
    ask: (c, w) => door.certificatePrint(c, { id: w.client.certificateId }),
    seenBy: who.atTheDoor,
  },
  'socialWork.informationPassed': {
    record: 'other information',
    ask: (c, w) => door.informationPassed(c, ofClient(w)),
    mark: () => marks.information,
    seenBy: who.atTheDoor,
  },
  'socialWork.informationPrint': {
    record: 'other information as PDF',
    ask: (c, w) => door.informationPrint(c, { id: w.client.informationId }),
    seenBy: who.atTheDoor,
  },
  'socialWork.benefitRequestsPassed': {
    record: 'request under a contract',
    ask: (c, w) => door.benefitRequestsPassed(c, ofClient(w)),
    mark: () => marks.request,
    seenBy: who.atTheDoor,
  },
  'socialWork.benefitRequestPrint': {
    record: 'request under a contract as PDF',
    ask: (c, w) => door.benefitRequestPrint(c, { id: w.client.requestId }),
    seenBy: who.atTheDoor,
  },
}
