'use client'

import { useState, type KeyboardEvent } from 'react'
import { FieldBinding, type Binding } from '@/ui/form/field-binding'
import { asText, controlProps, FieldFrame, type FieldProps } from '@/ui/form/field-frame'
import { useTypedEarly } from '@/ui/form/typed-early'
import { Icon } from '@/ui/icon'
import { useAsyncOptions } from '@/ui/use-async-options'

export type ComboboxOption = { value: string; label: string; detail?: string | undefined }

type ComboboxFieldProps = FieldProps & {
  /** Finds options for what is typed, usually a server action. */
  search: (term: string) => Promise<readonly ComboboxOption[]>
  /** The words of the value the form starts with. */
  initialLabel?: string | undefined
  /** From how many letters it searches. */
  shortest?: number | undefined
  placeholder?: string | undefined
  noResults?: string | undefined
  onChoose?: ((option: ComboboxOption) => void) | undefined
}

/** One of very many, found by typing. The value is the chosen option's value; undefined while nothing is chosen. */
export function ComboboxField(props: ComboboxFieldProps) {
  return (
    <FieldBinding name={props.name} defaultValue={props.defaultValue}>
      {(binding) => <ComboboxControl {...props} binding={binding} />}
    </FieldBinding>
  )
}

function ComboboxControl(props: ComboboxFieldProps & { binding: Binding }) {
  const { binding, search, initialLabel = '', shortest = 2, placeholder, onChoose } = props
  const [text, setText] = useState(initialLabel)
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(0)
  const chosen = asText(binding.value) !== ''
  const { status, results } = useAsyncOptions(chosen || !open ? '' : text, search, shortest)
  const listId = `${binding.id}-list`
  const shown = open && !chosen && status !== 'idle'
  const activeOption = shown ? results[active] : undefined

  const choose = (option: ComboboxOption) => {
    setText(option.label)
    setOpen(false)
    binding.onChange(option.value)
    onChoose?.(option)
  }
  const type = (typed: string) => {
    setText(typed)
    setOpen(true)
    setActive(0)
    if (chosen) binding.onChange(undefined)
  }
  useTypedEarly(binding.id, initialLabel, type)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && shown) {
      event.stopPropagation()
      setOpen(false)
    }
    if (event.key === 'Enter' && activeOption) {
      event.preventDefault()
      choose(activeOption)
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    setOpen(true)
    if (results.length > 0) setActive((active + step + results.length) % results.length)
  }
  return (
    <FieldFrame {...props} binding={binding}>
      <div className="relative">
        <input
          {...controlProps(binding, props)}
          role="combobox"
          aria-expanded={shown}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={activeOption ? `${listId}-${active}` : undefined}
          type="text"
          autoComplete="off"
          spellCheck={false}
          placeholder={placeholder}
          className="control pr-10"
          value={text}
          onChange={(event) => type(event.target.value)}
          onKeyDown={onKeyDown}
          onBlur={() => {
            setOpen(false)
            binding.onBlur()
          }}
        />
        <Icon
          name={chosen ? 'check' : 'search'}
          className="pointer-events-none absolute top-1/2 right-3 -translate-y-1/2 text-ink-soft"
        />
        {binding.plain ? <input type="hidden" name={binding.name} value={asText(binding.value)} /> : null}
        <OptionList
          {...{ listId, shown, status, results, active, choose }}
          label={props.label}
          noResults={props.noResults}
        />
      </div>
    </FieldFrame>
  )
}

type OptionListProps = {
  listId: string
  label: string
  shown: boolean
  status: string
  results: readonly ComboboxOption[]
  active: number
  noResults?: string | undefined
  choose: (option: ComboboxOption) => void
}

function OptionList({ listId, label, shown, status, results, active, noResults, choose }: OptionListProps) {
  const message =
    status === 'searching'
      ? 'Szukam…'
      : status === 'failed'
        ? 'Brak połączenia. Spróbuj jeszcze raz.'
        : (noResults ?? 'Nic nie znaleziono. Sprawdź pisownię.')
  return (
    <div
      hidden={!shown}
      className="absolute inset-x-0 top-full z-30 mt-1 max-h-80 overflow-y-auto rounded-md border border-line-strong bg-surface p-1 shadow-float"
    >
      <ul id={listId} role="listbox" aria-label={label}>
        {results.map((option, index) => (
          <li
            key={option.value}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === active}
            // Before the blur of the control, which would close the list.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => choose(option)}
            className="min-h-10 rounded-sm px-3 py-1.5 hover:bg-sunken aria-selected:bg-brand-soft"
          >
            {option.label}
            {option.detail ? <span className="block text-sm text-ink-soft">{option.detail}</span> : null}
          </li>
        ))}
      </ul>
      <p role="status" className={results.length > 0 ? 'sr-only' : 'px-3 py-2 text-ink-soft'}>
        {shown && (results.length === 0 || status === 'searching') ? message : null}
      </p>
    </div>
  )
}
