/** Why a rule says no: a stable code, one Polish sentence, and what the person can do about it. */
export type Refusal = { readonly code: string; readonly message: string; readonly remedy?: string }

/** A refusal; the remedy is left out when there is none. */
export function refusal(code: string, message: string, remedy?: string): Refusal {
  return remedy === undefined ? { code, message } : { code, message, remedy }
}
