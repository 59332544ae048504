import { addEvidence } from '@/domains/benefits/actions'
import { statusOf } from '@/platform/web/action-result'
import { isOwnPage } from '@/platform/web/request-guard'

const LARGEST_BODY = 11 * 1024 * 1024

/** Takes a scan of evidence: a form with a file, sent from our own page only. Answers as the action does. */
export async function POST(request: Request): Promise<Response> {
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
  const answer = await addEvidence(
    {
      proceedingId: textOf(form, 'proceedingId'),
      title: textOf(form, 'title'),
      receivedOn: textOf(form, 'receivedOn'),
      file:
        file instanceof File && file.size > 0
          ? { name: file.name, content: Buffer.from(await file.arrayBuffer()).toString('base64') }
          : null,
    },
    textOf(form, 'key'),
  )
  return Response.json(answer, { status: statusOf(answer) })
}

const textOf = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

const problem = (message: string) => ({ ok: false, kind: 'forbidden', message })
