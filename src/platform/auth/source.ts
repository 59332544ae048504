/** The address the server in front saw: the last one. What stands before it was written by whoever asks. */
export const sourceOf = (forwarded: string | null | undefined) =>
  forwarded?.split(',').at(-1)?.trim() || 'local'
