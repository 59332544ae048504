import type { z } from 'zod'

type Issue = Parameters<z.core.$ZodErrorMap>[0]

/**
 * What is said of a value no schema has a sentence of its own for – an id that is not one, a hidden field somebody
 * tampered with. The library would say it in English.
 */
export function plainError(issue: Issue): string {
  if (issue.code === 'invalid_type')
    return issue.input === undefined ? 'Uzupełnij to pole.' : 'Popraw tę wartość.'
  if (issue.code === 'too_big') return 'Ta wartość jest za duża albo za długa.'
  if (issue.code === 'too_small') return 'Ta wartość jest za mała albo za krótka.'
  return 'Popraw tę wartość.'
}
