import 'server-only'
import { statusOf, type ActionResult } from '@/platform/web/action-result'
import { isOwnPage } from '@/platform/web/request-guard'

const LARGEST_BODY = 11 * 1024 * 1024

/** A form with a file as it came: a field that is not there is an empty text. */
export type Upload = {
  text(name: string): string
  file: { readonly name: string; readonly content: string } | null
}

/** Takes a form with one scan, sent from our own page only, and answers as the action does. */
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

const problem = (message: string) => ({ ok: false, kind: 'forbidden', message })
