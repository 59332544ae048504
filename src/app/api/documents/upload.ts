import 'server-only'
import { statusOf, type ActionResult } from '@/platform/web/action-result'
import { currentActor } from '@/platform/web/current-actor'
import { isOwnPage } from '@/platform/web/request-guard'
import { asResult, signedOut } from '@/platform/web/server-action'

const LARGEST_BODY = 11 * 1024 * 1024

/** A form with a file as it came: a field that is not there is an empty text. */
export type Upload = {
  text(name: string): string
  file: { readonly name: string; readonly content: string } | null
}

/**
 * Takes a form with one scan, sent from our own page only, and answers as the action does. Who sends it is looked at before
 * anything is made of the body: for somebody without a session it is neither taken apart nor turned into text.
 */
export async function takeUpload(
  request: Request,
  send: (upload: Upload) => Promise<ActionResult<unknown>>,
): Promise<Response> {
  if (!isOwnPage((name) => request.headers.get(name)))
    return Response.json(problem('Odśwież stronę i spróbuj ponownie.'), { status: 403 })
  if (Number(request.headers.get('content-length') ?? 0) > LARGEST_BODY)
    return Response.json(problem('Plik jest większy niż 10 MB. Zeskanuj go w niższej rozdzielczości.'), {
      status: 413,
    })
  const closed = await closedToSender()
  if (closed) return Response.json(closed, { status: statusOf(closed) })
  const form = await request.formData().catch(() => null)
  if (!form)
    return Response.json(problem('Nie udało się odczytać pliku. Wybierz go jeszcze raz.'), { status: 400 })
  const file = form.get('file')
  const answer = await send({
    text(name) {
      const value = form.get(name)
      return typeof value === 'string' ? value : ''
    },
    file:
      file instanceof File && file.size > 0
        ? { name: file.name, content: Buffer.from(await file.arrayBuffer()).toString('base64') }
        : null,
  })
  return Response.json(answer, { status: statusOf(answer) })
}

/** Why whoever sends this may send nothing at all: no session, or an account that is not ready. */
async function closedToSender(): Promise<ActionResult<never> | null> {
  try {
    return (await currentActor()) ? null : signedOut
  } catch (error) {
    return asResult(error, 'documents.upload')
  }
}

const problem = (message: string) => ({ ok: false, kind: 'forbidden', message })
