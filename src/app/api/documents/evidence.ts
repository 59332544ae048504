import { addEvidence } from '@/domains/benefits/actions'
import { takeUpload } from './upload'

/** Takes a scan of evidence. */
export const takeEvidence = (request: Request): Promise<Response> =>
  takeUpload(request, ({ text, file }) =>
    addEvidence(
      {
        proceedingId: text('proceedingId'),
        title: text('title'),
        receivedOn: text('receivedOn'),
        file,
      },
      text('key'),
    ),
  )
