import type { ActionResult } from './action-result'

/** Sends the fields of a form, the key of its submission and the picked file to the address that takes them. */
export async function sendWithFile<Result>(
  address: string,
  fields: Readonly<Record<string, string | number>>,
  file: File | undefined,
  key: string | undefined,
): Promise<ActionResult<Result>> {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.set(name, String(value))
  body.set('key', key ?? '')
  if (file) body.set('file', file)
  const response = await fetch(address, { method: 'POST', body })
  return (await response.json()) as ActionResult<Result>
}
