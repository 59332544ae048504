import { attachAppealScan } from '@/domains/benefits/actions'
import { takeUpload } from './upload'

/** Takes a scan of an appeal. */
export const takeAppealScan = (request: Request): Promise<Response> =>
  takeUpload(request, ({ text, file }) =>
    attachAppealScan({ decisionId: text('decisionId'), version: Number(text('version')), file }, text('key')),
  )
