/**
 * The address the request came from: the last one. What stands before it was written by whoever asks. Of requests that do
 * not come from the server named in `TRUSTED_PROXY` the web process has put the connection's own address here
 * (`scripts/lib/asked-from.mjs`).
 */
export const sourceOf = (forwarded: string | null | undefined) =>
  forwarded?.split(',').at(-1)?.trim() || 'local'
