import { NotFound } from '@/platform/errors'
import { answerFile } from '../answer'
import { staffLists } from './lists'

/** A list of the centre's own people and registers as an XLSX, filtered as the address says. */
export function staffFile(request: Request, { list }: { list: string }): Promise<Response> {
  return answerFile('exports.staff', async (call) => {
    const make = Object.hasOwn(staffLists, list) ? staffLists[list] : undefined
    if (!make) throw new NotFound()
    return make(call, Object.fromEntries(new URL(request.url).searchParams))
  })
}
