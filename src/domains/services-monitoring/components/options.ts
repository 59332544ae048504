import type { Option } from '@/ui/form/select-field'

/** A dictionary of words as choices of a list. */
export const optionsOf = (labels: Readonly<Record<string, string>>): Option[] =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))
