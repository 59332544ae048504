/** How one person wants to see the screen. */
export type Display = {
  contrast: 'normal' | 'high'
  textSize: 'normal' | 'large' | 'largest'
  density: 'normal' | 'dense'
}

/** The cookie that remembers it on this device. */
export const displayCookie = 'wyglad'

export const defaultDisplay: Display = { contrast: 'normal', textSize: 'normal', density: 'normal' }

/** Reads the cookie's value; whatever is unknown in it is the default. */
export function parseDisplay(value: string | undefined): Display {
  const [contrast, textSize, density] = (value ?? '').split('.')
  return {
    contrast: contrast === 'high' ? 'high' : 'normal',
    textSize: textSize === 'large' || textSize === 'largest' ? textSize : 'normal',
    density: density === 'dense' ? 'dense' : 'normal',
  }
}

export function formatDisplay(display: Display): string {
  return `${display.contrast}.${display.textSize}.${display.density}`
}

/** Attributes of the `html` element that carry the choice into the styles. */
export function displayAttributes(display: Display) {
  return {
    'data-contrast': display.contrast,
    'data-text-size': display.textSize,
    'data-density': display.density,
  }
}
