'use client'

import { useEffect } from 'react'
import type { FieldValues, Path, PathValue, UseFormReturn } from 'react-hook-form'

/**
 * Puts what its owner typed earlier and did not send into a form of a record: as typed, not as what the record says, which
 * somebody else may still change. `typed` must be stable; fields it does not name stay as the record has them.
 */
export function useTypedBefore<Input extends FieldValues>(
  { setValue }: UseFormReturn<Input>,
  typed: Readonly<Record<string, unknown>> | null | undefined,
): void {
  useEffect(() => {
    for (const [name, value] of Object.entries(typed ?? {})) {
      if (value === undefined) continue
      setValue(name as Path<Input>, value as PathValue<Input, Path<Input>>, { shouldDirty: true })
    }
  }, [setValue, typed])
}
