import { useEffect, useRef, type RefObject } from 'react'
import type { DefaultValues, FieldValues, Path, UseFormReturn } from 'react-hook-form'

/**
 * What a person typed into a form whose record has meanwhile changed, field by field: not what the record said `before`,
 * and not what this form itself `sent`. An empty field nobody filled is not typed.
 */
export function stillTyped(
  values: Readonly<Record<string, unknown>>,
  before: Readonly<Record<string, unknown>>,
  sent: Readonly<Record<string, unknown>>,
): [string, unknown][] {
  return Object.entries(values).filter(
    ([name, value]) => value !== undefined && !same(value, before[name] ?? '') && !same(value, sent[name]),
  )
}

/** A field typed in here that the record says otherwise by now: its name and what the record says. */
export type Newer = { readonly name: string; readonly value: unknown }

/** Of what is still typed, the fields somebody else changed meanwhile. */
export function changedMeanwhile(
  typed: readonly (readonly [string, unknown])[],
  before: Readonly<Record<string, unknown>>,
  now: Readonly<Record<string, unknown>>,
): Newer[] {
  return typed
    .filter(([name, value]) => !same(now[name], before[name]) && !same(value, now[name]))
    .map(([name]) => ({ name, value: now[name] }))
}

/**
 * Another form of the page was saved and the record is newer: what nobody touched here follows it, what is being typed
 * stays. What this form itself sent follows the record too. Put what was sent into the ref that comes back.
 */
export function useKeptInStep<Input extends FieldValues>(
  form: UseFormReturn<Input>,
  defaultValues: DefaultValues<Input>,
  /** sent, and the page is about to be left: nothing is followed any more */
  leaving: RefObject<boolean>,
  onFollowed: (newer: readonly Newer[]) => void,
) {
  const sentRef = useRef<Partial<Input>>({})
  const known = useRef(defaultValues)
  useEffect(() => {
    const before = known.current
    if (leaving.current || same(before, defaultValues)) return
    known.current = defaultValues
    const typed = stillTyped(form.getValues(), before, sentRef.current)
    form.reset(defaultValues)
    for (const [name, value] of typed) {
      form.setValue(name as Path<Input>, value as Input[Path<Input>], { shouldDirty: true })
    }
    sentRef.current = {}
    onFollowed(changedMeanwhile(typed, before, defaultValues))
  })
  return sentRef
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)
