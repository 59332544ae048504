'use client'

import { useId, useState } from 'react'
import type { Display } from '@/ui/display-preferences'
import { wearDisplay } from '@/ui/wear-display'

type DisplaySwitchProps = {
  /** What is chosen now, as the server read it. */
  display: Display
  /** Keeps the choice with the account; the cookie of this device is written anyway. */
  save?: ((display: Display) => Promise<unknown>) | undefined
}

const choices = {
  contrast: { label: 'Kontrast', options: { normal: 'zwykły', high: 'wysoki' } },
  textSize: {
    label: 'Wielkość tekstu',
    options: { normal: 'zwykła', large: 'większa', largest: 'największa' },
  },
  density: { label: 'Wiersze tabel', options: { normal: 'zwykłe', dense: 'gęste' } },
} as const

/** Contrast, size of text and height of rows; takes effect at once. */
export function DisplaySwitch({ display: initial, save }: DisplaySwitchProps) {
  const name = useId()
  const [display, setDisplay] = useState(initial)
  const choose = (next: Display) => {
    setDisplay(next)
    wearDisplay(next)
    void save?.(next)
  }
  return (
    <div className="flex flex-col gap-3">
      {(['contrast', 'textSize', 'density'] as const).map((key) => (
        <fieldset key={key}>
          <legend className="font-semibold">{choices[key].label}</legend>
          <div className="flex flex-wrap gap-x-4">
            {Object.entries(choices[key].options).map(([value, label]) => (
              <label key={value} className="inline-flex min-h-9 items-center gap-2">
                <input
                  type="radio"
                  name={`${name}-${key}`}
                  checked={display[key] === value}
                  onChange={() => choose({ ...display, [key]: value })}
                  className="tick"
                />
                {label}
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  )
}
