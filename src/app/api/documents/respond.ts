import 'server-only'
import type { Actor } from '@/platform/auth/actor'
import { processClock, type Clock } from '@/platform/clock'
import { Forbidden, InvalidInput, NotFound, Refused } from '@/platform/errors'
import { logFault } from '@/platform/log'
import { currentActor } from '@/platform/web/current-actor'

export type Served = { name: string; mimeType: string; content: Uint8Array }

/** Answers with a document, inline or – with `?pobierz=1` – to be saved; expected errors in a Polish sentence. */
export async function respondWithDocument(
  request: Request,
  where: string,
  read: (call: { actor: Actor; clock: Clock }) => Promise<Served>,
): Promise<Response> {
  try {
    const actor = await currentActor()
    if (!actor) return words('Sesja wygasła. Zaloguj się ponownie.', 401)
    const document = await read({ actor, clock: processClock() })
    const save = new URL(request.url).searchParams.has('pobierz')
    return new Response(Buffer.from(document.content), {
      headers: {
        'content-type': document.mimeType,
        'content-disposition': disposition(document.name, save),
        'content-length': String(document.content.byteLength),
        'cache-control': 'private, no-store',
        'x-content-type-options': 'nosniff',
      },
    })
  } catch (error) {
    if (error instanceof Forbidden) return words(error.message, 403)
    if (error instanceof Refused) return words(error.message, 409)
    if (error instanceof NotFound || error instanceof InvalidInput)
      return words('Nie ma takiego dokumentu.', 404)
    return words(`Nie udało się otworzyć dokumentu. Numer zdarzenia: ${logFault(error, where)}.`, 500)
  }
}

const words = (text: string, status: number) =>
  new Response(text, {
    status,
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' },
  })

/** Names have Polish letters: the plain form without them, the full one as RFC 5987 says. */
function disposition(name: string, save: boolean): string {
  const plain = name
    .normalize('NFD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/["\\]/g, '')
  return `${save ? 'attachment' : 'inline'}; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`
}
