import * as casework from '@/domains/casework/queries'
import * as clients from '@/domains/clients/queries'
import { who } from '../who'
import type { World } from '../world'
import type { Read } from './read'

const ofClient = ({ client }: World) => ({ personId: client.personId })

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
