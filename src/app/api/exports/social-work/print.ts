import { benefitRequestPrint, certificatePrint, informationPrint } from '@/domains/social-work/door-queries'
import { referralPrint } from '@/domains/social-work/worklist-queries'
import { NotFound } from '@/platform/errors'
import { readContent } from '@/platform/files/file-store'
import { answerFile } from '../answer'

const prints = {
  certificate: certificatePrint,
  information: informationPrint,
  benefitRequest: benefitRequestPrint,
  referral: referralPrint,
} as const

const isPrint = (kind: string): kind is keyof typeof prints => Object.hasOwn(prints, kind)

/** The stored PDF of something that passed the wall, to whoever may read the record itself; every view is logged. */
export function printedPaper(
  _request: Request,
  { kind, id }: { kind: string; id: string },
): Promise<Response> {
  return answerFile('exports.social-work.print', async (call) => {
    if (!isPrint(kind)) throw new NotFound()
    const print = await prints[kind](call, { id })
    if (!print) throw new NotFound()
    const content = await readContent(print.sha256)
    return new Response(new Uint8Array(content), {
      headers: {
        'content-type': 'application/pdf',
        'content-disposition': `inline; filename*=UTF-8''${encodeURIComponent(print.name)}`,
        'cache-control': 'no-store',
      },
    })
  })
}
