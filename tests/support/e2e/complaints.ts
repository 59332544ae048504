import type { BrowserContext, ConsoleMessage, Page, Request, Response, WebError } from '@playwright/test'

/** What a browser complained of, and every address it asked for, while a test ran. */
export type Watch = {
  readonly complaints: string[]
  readonly addresses: string[]
}

/**
 * Watches every page of the context: console errors and warnings, broken scripts, answers of a broken server.
 * Returns what ends the watch.
 */
export function watched(context: BrowserContext, watch: Watch): () => void {
  const asked = (request: Request) => watch.addresses.push(readable(request.url()))
  const answered = (response: Response) => {
    if (response.status() >= 500) watch.complaints.push(`${response.status()} ${response.url()}`)
  }
  const broken = (error: WebError) => watch.complaints.push(`broken script: ${error.error().message}`)
  const said = (message: ConsoleMessage) => {
    if (message.type() !== 'error' && message.type() !== 'warning') return
    if (isRefusalTheTestAskedFor(message.text())) return
    watch.complaints.push(`${message.type()}: ${message.text()} (${message.location().url})`)
  }
  context.on('request', asked).on('response', answered).on('weberror', broken).on('console', said)
  return () =>
    context.off('request', asked).off('response', answered).off('weberror', broken).off('console', said)
}

/** An address as people read it; one that cannot be decoded as it came. */
function readable(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}

/** A page that is refused or not there: Chromium itself writes this line, whatever the page does. */
const isRefusalTheTestAskedFor = (text: string) =>
  /^Failed to load resource: the server responded with a status of 40[134] /.test(text)

/** Waits until the page's own scripts run: the server's HTML is there before them. */
export async function ready(page: Page): Promise<void> {
  // part by part: what waits for a script of its own wakes after the frame around it
  await page.waitForFunction(() => {
    const main = document.querySelector('main')
    const awake = (element: Element) => Object.keys(element).some((key) => key.startsWith('__react'))
    return (
      main !== null && [main, ...main.querySelectorAll('form, button, input, select, textarea')].every(awake)
    )
  })
  // the marks are there before the listeners are: those come once the browser has nothing left to do
  await page.evaluate(
    () => new Promise<void>((done) => requestIdleCallback(() => done(), { timeout: 5_000 })),
  )
}
