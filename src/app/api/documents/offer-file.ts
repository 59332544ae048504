import { addOfferAttachment } from '@/domains/contracting/actions'
import { takeUpload } from './upload'

/** Takes a file that came with an offer. */
export const takeOfferFile = (request: Request): Promise<Response> =>
  takeUpload(request, ({ text, file }) =>
    addOfferAttachment(
      { offerId: text('offerId'), title: text('title'), content: file?.content ?? '' },
      text('key'),
    ),
  )
