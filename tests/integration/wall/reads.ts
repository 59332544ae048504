import * as benefitsDecisions from '@/domains/benefits/decision-queries'
import * as benefitsRegister from '@/domains/benefits/decision-register-queries'
import * as benefitsDocuments from '@/domains/benefits/document-queries'
import * as benefitsOpening from '@/domains/benefits/opening-queries'
import * as benefits from '@/domains/benefits/queries'
import * as casework from '@/domains/casework/queries'
import * as clients from '@/domains/clients/queries'
import * as packages from '@/domains/service-packages/queries'
import * as actions from '@/domains/social-work/action-queries'
import * as desk from '@/domains/social-work/desk-queries'
import * as door from '@/domains/social-work/door-queries'
import * as files from '@/domains/social-work/file-queries'
import * as families from '@/domains/social-work/family-queries'
import * as socialWork from '@/domains/social-work/queries'
import * as recognition from '@/domains/social-work/recognition-queries'
import * as reports from '@/domains/social-work/report-queries'
import * as timeNorms from '@/domains/social-work/time-norm-queries'
import * as worklists from '@/domains/social-work/worklist-queries'
import type { QueryCall } from '@/platform/query/define-query'
import { who } from './who'
import { marks, type Persona, type World } from './world'

/** One query at the wall: what is asked, which words betray the record, and who is shown them. */
export type Read = {
  readonly record: string
  ask(call: QueryCall, world: World): Promise<unknown>
  /** words that stand in the record; without them an answer at all is a sight of it */
  readonly mark?: (world: World) => string
  readonly seenBy: readonly Persona[]
  /** lists of what asks for a person today: never beyond these, not always for each of them */
  readonly atMost?: true
}

const ofFile = ({ client }: World) => ({ fileId: client.socialWorkFileId })
const ofClient = ({ client }: World) => ({ personId: client.personId })
const ofProceeding = ({ client }: World) => ({ proceedingId: client.proceedingId })
const inForce = { state: 'inForce' } as const
const march = { from: '2026-03-01', to: '2026-03-31' }

async function all(rows: AsyncIterable<unknown>): Promise<unknown[]> {
  const read = []
  for await (const row of rows) read.push(row)
  return read
}

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

export const packageReads: Record<string, Read> = {
  'packages.ofFile': {
    record: 'individual package of services',
    ask: (c, w) => packages.packageOfFile(c, ofFile(w)),
    mark: () => marks.package,
    seenBy: who.readsSocialWork,
  },
  'packages.print': {
    record: 'individual package as PDF',
    ask: (c, w) => packages.packagePdf(c, ofFile(w)),
    seenBy: who.readsSocialWork,
  },
}

export const benefitsReads: Record<string, Read> = {
  'benefits.proceedingFile': {
    record: 'proceeding',
    ask: (c, w) => benefits.proceedingFile(c, ofProceeding(w)),
    seenBy: who.readsBenefits,
  },
  'benefits.proceedingList': {
    record: 'proceeding in a list',
    ask: (c) => benefits.proceedingList(c, { ...inForce, pageSize: 100 }),
    mark: ({ client }) => client.proceedingId,
    seenBy: who.readsBenefits,
  },
  'benefits.proceedingExport': {
    record: 'proceeding in an export',
    ask: async (c) => all((await benefits.proceedingExport(c, inForce)).rows),
    mark: ({ client }) => client.caseNumber,
    seenBy: who.readsBenefits,
  },
  'benefits.proceedingWorkers': {
    record: 'whose proceedings',
    ask: (c) => benefits.proceedingWorkers(c, {}),
    mark: ({ personas }) => personas.get('lead of benefits')?.id ?? '?',
    seenBy: who.readsOtherBenefits,
  },
  'benefits.desk': {
    record: 'proceeding on the desk',
    ask: (c) => benefits.benefitsDesk(c, {}),
    mark: ({ toSign }) => toSign.proceedingId,
    seenBy: who.readsOtherBenefits,
    atMost: true,
  },
  'benefits.doorInbox': {
    record: 'what came through the door',
    ask: (c) => benefits.doorInbox(c, {}),
    mark: ({ client }) => client.certificateId,
    seenBy: who.leadsBenefits,
  },
  'benefits.applicationStart': {
    record: 'earlier proceedings of a client',
    ask: (c, w) => benefitsOpening.applicationStart(c, ofClient(w)),
    mark: ({ client }) => client.caseNumber,
    seenBy: who.leadsBenefits,
  },
  'benefits.interview': {
    record: 'interview',
    ask: (c, w) => benefitsOpening.interview(c, { ...ofProceeding(w), interviewId: w.client.interviewId }),
    seenBy: who.readsBenefits,
  },
  'benefits.decisionList': {
    record: 'decision in a list',
    ask: (c) => benefitsRegister.decisionList(c, { pageSize: 100 }),
    mark: ({ client }) => client.decisionId,
    seenBy: who.readsBenefits,
  },
  'benefits.decisionExport': {
    record: 'decision in an export',
    ask: async (c) => {
      const rows = []
      for await (const chunk of (await benefitsRegister.decisionExport(c, {})).chunks) rows.push(...chunk)
      return rows
    },
    mark: ({ client }) => client.decisionId,
    seenBy: who.readsBenefits,
  },
  'benefits.awaitingSignature': {
    record: 'decision to be signed',
    ask: (c) => benefitsDecisions.awaitingSignature(c, {}),
    mark: ({ toSign }) => toSign.decisionId,
    seenBy: who.signs,
  },
  'benefits.decisionDraftPdf': {
    record: 'draft as PDF',
    ask: (c, w) => benefitsDecisions.decisionDraftPdf(c, { decisionId: w.toSign.decisionId }),
    seenBy: who.readsOtherBenefits,
  },
  'benefits.caseRecord': {
    record: 'metryka',
    ask: (c, w) => benefitsDecisions.caseRecord(c, ofProceeding(w)),
    seenBy: who.readsBenefits,
  },
  'benefits.caseRecordPdf': {
    record: 'metryka as PDF',
    ask: (c, w) => benefitsDecisions.caseRecordPdf(c, ofProceeding(w)),
    seenBy: who.readsBenefits,
  },
  'benefits.paper': {
    record: 'decision as PDF',
    ask: (c, w) => benefitsDocuments.benefitsPaper(c, { fileId: w.client.paper.decision }),
    seenBy: who.readsBenefits,
  },
  'benefits.referralPaper': {
    record: 'referral as PDF',
    ask: (c, w) => benefitsDocuments.referralPaper(c, { fileId: w.client.paper.referral }),
    seenBy: who.readsSocialWork,
  },
  'benefits.certificatePaper': {
    record: 'certificate as PDF',
    ask: (c, w) => benefitsDocuments.certificatePaper(c, { fileId: w.client.paper.certificate }),
    seenBy: who.atTheDoor,
  },
  'benefits.informationPaper': {
    record: 'other information as PDF',
    ask: (c, w) => benefitsDocuments.informationPaper(c, { fileId: w.client.paper.information }),
    seenBy: who.atTheDoor,
  },
  'benefits.requestPaper': {
    record: 'request as PDF',
    ask: (c, w) => benefitsDocuments.requestPaper(c, { fileId: w.client.paper.request }),
    seenBy: who.atTheDoor,
  },
}

/** Queries of other domains that stand at the wall as well. */
export const crossingReads: Record<string, Read> = {
  'clients.searchClients': {
    record: 'case number in search',
    ask: (c, w) => clients.searchClients(c, { text: w.client.caseNumber }),
    mark: ({ client }) => client.personId,
    seenBy: who.readsBenefits,
    atMost: true,
  },
  'clients.clientProceedings': {
    record: 'proceedings on the client’s card',
    ask: (c, w) => clients.clientProceedings(c, ofClient(w)),
    mark: ({ client }) => client.caseNumber,
    seenBy: who.readsBenefits,
  },
  'clients.clientDocuments': {
    record: 'certificate among the documents',
    ask: (c, w) => clients.clientDocuments(c, ofClient(w)),
    mark: ({ client }) => client.paper.certificate,
    seenBy: who.atTheDoor,
  },
  'clients.clientTimeline': {
    record: 'action in the timeline',
    ask: (c, w) => clients.clientTimeline(c, { ...ofClient(w), kind: 'socialWork' }),
    mark: () => 'socialWork.logAction',
    seenBy: who.readsSocialWork,
  },
  'casework.filesOfClient': {
    record: 'way into the social-work file',
    ask: async (c, w) =>
      (await casework.filesOfClient(c, ofClient(w))).filter((f) => f.kind === 'socialWork' && f.mayOpen),
    mark: ({ client }) => client.socialWorkFileId,
    seenBy: who.readsSocialWork,
  },
}

/** Queries of the walled domains that read nothing from behind the wall, and why. */
export const nothingBehindTheWall: Record<string, string> = {
  'socialWork.actionKinds': 'the catalogue of actions, without clients',
  'socialWork.timeNorms': 'counts of the whole centre per kind of action (R-137)',
  'socialWork.timeNormsExport': 'the same counts in a file',
  'packages.demand': 'counts without any name, small numbers hidden (R-135)',
  'packages.demandExport': 'the same counts in a file',
  'socialWork.openingForm': 'a person of the registry and the load of workers',
}
