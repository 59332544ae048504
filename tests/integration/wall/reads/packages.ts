import * as packages from '@/domains/service-packages/queries'
import { who } from '../who'
import { marks, type World } from '../world'
import type { Read } from './read'

const ofFile = ({ client }: World) => ({ fileId: client.socialWorkFileId })

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
