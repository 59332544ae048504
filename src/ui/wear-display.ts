import {
  displayAttributes,
  displayCookie,
  formatDisplay,
  parseDisplay,
  type Display,
} from '@/ui/display-preferences'

const changed = 'display-changed'

/** Shows the choice at once and remembers it on this device for a year. In the browser only. */
export function wearDisplay(display: Display): void {
  for (const [attribute, value] of Object.entries(displayAttributes(display))) {
    document.documentElement.setAttribute(attribute, value)
  }
  const aYear = 365 * 24 * 3600
  document.cookie = `${displayCookie}=${formatDisplay(display)}; path=/; max-age=${aYear}; samesite=lax`
  window.dispatchEvent(new Event(changed))
}

/** What the page wears now. */
export function wornDisplay(): Display {
  const { contrast, textSize, density } = document.documentElement.dataset
  return parseDisplay([contrast, textSize, density].join('.'))
}

/** Tells of every change, wherever on the page it was made. */
export function onDisplayChange(tell: () => void): () => void {
  window.addEventListener(changed, tell)
  return () => window.removeEventListener(changed, tell)
}
