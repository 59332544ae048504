'use client'

import { useId, useState, type ChangeEvent, type ReactNode, type Ref } from 'react'
import { buttonStyle } from '@/ui/button-style'
import { cn } from '@/ui/cn'
import { Icon } from '@/ui/icon'

type FilePickerProps = {
  label: string
  hint?: ReactNode | undefined
  /** Kinds of files the browser offers; what a file really is, the server looks at. */
  accept: string
  ref?: Ref<HTMLInputElement> | undefined
  onPick?: ((file: File | null) => void) | undefined
}

/** A file from this computer. The browser's own words would be in the language of the browser: these are ours. */
export function FilePicker({ label, hint, accept, ref, onPick }: FilePickerProps) {
  const id = useId()
  const [name, setName] = useState('')
  const pick = (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0] ?? null
    setName(file?.name ?? '')
    onPick?.(file)
  }
  return (
    <div className="field flex min-w-0 flex-col gap-1">
      <span id={`${id}-label`} className="field-label font-semibold">
        {label}
      </span>
      {hint ? (
        <div id={`${id}-hint`} className="field-hint max-w-reading text-sm text-ink-soft">
          {hint}
        </div>
      ) : null}
      <div className="field-control flex flex-wrap items-center gap-x-3 gap-y-1">
        <input
          ref={ref}
          id={id}
          type="file"
          accept={accept}
          aria-labelledby={`${id}-label`}
          aria-describedby={hint ? `${id}-hint ${id}-name` : `${id}-name`}
          onChange={pick}
          className="peer sr-only"
        />
        <label
          htmlFor={id}
          className={cn(
            buttonStyle({ size: 'normal' }),
            'peer-focus-visible:outline-3 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-focus',
          )}
        >
          <Icon name="upload" />
          {name ? 'Wybierz inny plik' : 'Wybierz plik'}
        </label>
        <span id={`${id}-name`} role="status" className="min-w-0 text-ink-soft">
          {name || 'nie wybrano pliku'}
        </span>
      </div>
    </div>
  )
}
