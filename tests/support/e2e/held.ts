import type { Page } from '@playwright/test'

type Held = {
  /** Comes true when the first such question has left the browser. */
  readonly asked: Promise<void>
  /** Lets the held questions go on, and every later one at once. */
  readonly release: () => void
}

/** Holds what the page asks the server while its body matches, so that a test decides when the answer may come. */
export async function held(page: Page, body: RegExp): Promise<Held> {
  let sayAsked = () => {}
  let release = () => {}
  const asked = new Promise<void>((resolve) => (sayAsked = resolve))
  const released = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/*', async (route) => {
    if (body.test(route.request().postData() ?? '')) {
      sayAsked()
      await released
    }
    await route.continue()
  })
  return { asked, release: () => release() }
}
