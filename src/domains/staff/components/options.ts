import type { Option } from '@/ui/form/select-field'

/** Options of a list out of the labels of an enum, in the order of the labels. */
export function optionsOf<Value extends string>(labels: Readonly<Record<Value, string>>): Option[] {
  return Object.entries<string>(labels).map(([value, label]) => ({ value, label }))
}
