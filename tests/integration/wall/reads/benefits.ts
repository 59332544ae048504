import * as benefitsDecisions from '@/domains/benefits/decision-queries'
import * as benefitsRegister from '@/domains/benefits/decision-register-queries'
import * as benefitsDocuments from '@/domains/benefits/document-queries'
import * as benefitsOpening from '@/domains/benefits/opening-queries'
import * as benefits from '@/domains/benefits/queries'
import { who } from '../who'
import type { World } from '../world'
import type { Read } from './read'

const ofClient = ({ client }: World) => ({ personId: client.personId })
const ofProceeding = ({ client }: World) => ({ proceedingId: client.proceedingId })
const inForce = { state: 'inForce' } as const

async function all(rows: AsyncIterable<unknown>): Promise<unknown[]> {
  const read = []
  for await (const row of rows) read.push(row)
  return read
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
