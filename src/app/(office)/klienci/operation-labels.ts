import { benefitsCommandLabels } from '@/domains/benefits/command-labels'
import {
  commandLabels as clientsCommandLabels,
  queryLabels as clientsQueryLabels,
} from '@/domains/clients/labels'

/** What deeds and reads are called in a client's history, by the names the logs keep. */
export const operationLabels: Readonly<Record<string, string>> = {
  ...clientsCommandLabels,
  ...clientsQueryLabels,
  ...benefitsCommandLabels,
}
