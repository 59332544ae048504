import { NotFound } from '@/platform/errors'
import { answerFile } from '../../answer'
import { staffLists } from '../lists'

type Context = { params: Promise<{ list: string }> }

/** A list of the centre's own people and registers as an XLSX, filtered as the address says. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { list } = await params
  return answerFile('exports.staff', async (call) => {
    const make = Object.hasOwn(staffLists, list) ? staffLists[list] : undefined
    if (!make) throw new NotFound()
    return make(call, Object.fromEntries(new URL(request.url).searchParams))
  })
}
