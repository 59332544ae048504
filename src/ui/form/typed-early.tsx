'use client'

import { useEffect, useState } from 'react'

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** Controls whose scripts run. One found on the page that is not among them came from the server. */
const alive = new WeakSet<Element>()

const lines = (text: string): string => text.replace(/\r\n?/g, '\n')

/**
 * What a person typed over what the form shows: what stands in the control now or – when the framework wrote the form's
 * text over it on waking – what stood there before. Undefined when nobody typed.
 */
export function typedOver(shown: string, now: string, before: string): string | undefined {
  return [now, before].find((text) => lines(text) !== lines(shown))
}

/**
 * Text typed into a page in the moment before its scripts run, or brought back by the browser after a way back, is taken
 * as typed. Without this the form would not know of it and would write its own text over it.
 */
export function useTypedEarly(id: string, shown: string, take: (typed: string) => void): void {
  const [before] = useState(() => servedControl(id)?.value)
  useEffect(() => {
    const control = servedControl(id)
    if (!control) return
    alive.add(control)
    if (before === undefined) return
    const typed = typedOver(servedText(control, shown), control.value, before)
    // the form begins to listen after its fields do
    if (typed !== undefined) queueMicrotask(() => take(typed))
  })
}

/** The same for boxes: `take` is told which of them are ticked when that is not what the form shows. */
export function useTickedEarly(
  ids: readonly string[],
  shown: readonly boolean[],
  take: (ticked: readonly boolean[]) => void,
): void {
  const [served] = useState(() => ids.every((id) => servedControl(id) !== null))
  useEffect(() => {
    const boxes = ids.map(servedControl).filter((box) => box instanceof HTMLInputElement)
    for (const box of boxes) alive.add(box)
    if (!served || boxes.length < ids.length) return
    const ticked = boxes.map((box) => box.checked)
    if (ticked.some((one, index) => one !== shown[index])) queueMicrotask(() => take(ticked))
  })
}

type TypedEarlyProps = { id: string; shown: string; take: (typed: string) => void }

/** {@link useTypedEarly} beside a control that has no component of its own. */
export function TypedEarly({ id, shown, take }: TypedEarlyProps) {
  useTypedEarly(id, shown, take)
  return null
}

type TickedEarlyProps = {
  ids: readonly string[]
  shown: readonly boolean[]
  take: (ticked: readonly boolean[]) => void
}

/** {@link useTickedEarly} beside boxes that have no component of their own. */
export function TickedEarly({ ids, shown, take }: TickedEarlyProps) {
  useTickedEarly(ids, shown, take)
  return null
}

/** The control as it came from the server; null on the server and once its scripts run. */
function servedControl(id: string): Control | null {
  if (typeof document === 'undefined') return null
  const found = document.getElementById(id)
  const control =
    found instanceof HTMLInputElement ||
    found instanceof HTMLTextAreaElement ||
    found instanceof HTMLSelectElement
  return control && !alive.has(found) ? found : null
}

/** What the control says while nobody has touched it: a line holds no line break, a list only what is in it. */
function servedText(control: Control, shown: string): string {
  if (control instanceof HTMLInputElement) return shown.replace(/[\r\n]+/g, '')
  if (control instanceof HTMLTextAreaElement) return shown
  const options = [...control.options]
  const chosen =
    options.find((option) => option.defaultSelected) ?? options.find((option) => !option.disabled)
  return chosen?.value ?? ''
}
