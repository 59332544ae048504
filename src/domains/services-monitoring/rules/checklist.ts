import { z } from 'zod'
import type { StandardTool } from '../dictionaries/standard-tools'
import { checkResults, type CheckLine, type CheckResult } from '../model'

const stored = z.array(
  z.object({
    code: z.string(),
    result: z.enum(checkResults).nullable().catch(null),
    note: z.string().catch(''),
  }),
)

/** The kept checklist in the order of the tools; what is not there yet is unchecked, what is no tool is left out. */
export function checklistOf(tools: readonly StandardTool[], kept: unknown): CheckLine[] {
  const parsed = stored.safeParse(kept)
  const lines = parsed.success ? parsed.data : []
  return tools.map(({ code }) => lines.find((line) => line.code === code) ?? { code, result: null, note: '' })
}

export type Conformity = { readonly conforming: number; readonly checked: number; readonly breaches: number }

/** How much of what was checked agrees with the standard. */
export function conformityOf(lines: readonly { readonly result: CheckResult | null }[]): Conformity {
  const checked = lines.filter(({ result }) => result !== null && result !== 'notChecked')
  return {
    conforming: checked.filter(({ result }) => result === 'conforming').length,
    checked: checked.length,
    breaches: checked.filter(({ result }) => result === 'breach').length,
  }
}

/** '7 z 7' or 'nie sprawdzono'. */
export const conformityWords = ({ conforming, checked }: Conformity): string =>
  checked === 0 ? 'nie sprawdzono' : `${conforming} z ${checked}`
