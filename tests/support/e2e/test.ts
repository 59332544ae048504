import { existsSync, mkdirSync, renameSync } from 'node:fs'
import path from 'node:path'
import { test as base, expect, type Browser, type BrowserContext, type Page } from '@playwright/test'
import { account } from './accounts'
import { watched, type Watch } from './complaints'

type Office = {
  /** A page of the person's own browser, already signed in. */
  signedIn: (login: string) => Promise<Page>
  /**
   * The tab of a browser the person has had open all day: quicker, because it has read the program before, for tests that
   * only look. Nobody may sign out, type or change the look of the screens in it.
   */
  lookingOn: (login: string) => Promise<Page>
  /** A page of somebody who has not signed in. */
  stranger: () => Promise<Page>
  /** What the browsers complained of and asked for; complaints fail the test at its end. */
  watch: Watch
}

type OpenAllDay = { openTabs: Map<string, Page> }

/** Tests of the office: every browser of a test is watched, and a complaint of any of them fails the test. */
export const test = base.extend<Office, OpenAllDay>({
  openTabs: [
    async ({}, use) => {
      const open = new Map<string, Page>()
      await use(open)
      for (const tab of open.values()) await tab.context().close()
    },
    { scope: 'worker' },
  ],
  watch: async ({}, use) => {
    const watch: Watch = { complaints: [], addresses: [] }
    await use(watch)
    expect(watch.complaints, 'the browser complained').toEqual([])
  },
  stranger: async ({ browser, watch }, use) => {
    const opened: BrowserContext[] = []
    await use(async () => {
      const context = await browser.newContext()
      opened.push(context)
      watched(context, watch)
      return context.newPage()
    })
    for (const context of opened) await context.close()
  },
  signedIn: async ({ browser, watch, baseURL }, use) => {
    const opened: BrowserContext[] = []
    await use(async (login) => {
      const context = await browser.newContext({ storageState: await sessionOf(login, baseURL, browser) })
      opened.push(context)
      watched(context, watch)
      return context.newPage()
    })
    for (const context of opened) await context.close()
  },
  lookingOn: async ({ browser, openTabs, watch, viewport, baseURL }, use) => {
    const undo: (() => unknown)[] = []
    await use(async (login) => {
      const tab = openTabs.get(login) ?? (await tabOf(login, baseURL, browser))
      openTabs.set(login, tab)
      if (viewport) await tab.setViewportSize(viewport)
      undo.push(watched(tab.context(), watch))
      return tab
    })
    for (const action of undo) await action()
  },
})

export { expect }

async function tabOf(login: string, baseURL: string | undefined, browser: Browser): Promise<Page> {
  const context = await browser.newContext({ storageState: await sessionOf(login, baseURL, browser) })
  return context.newPage()
}

/** Signs a person in once for all tests of this application; the cookies are kept in a file. */
async function sessionOf(
  login: string,
  baseURL: string | undefined,
  browser: { newContext: () => Promise<BrowserContext> },
): Promise<string> {
  const { origin, port } = new URL(baseURL ?? '')
  const folder = path.join('test-results', '.sessions')
  const file = path.join(folder, `${login}-${port}.json`)
  if (existsSync(file)) return file
  const context = await browser.newContext()
  const token = await context.request.get(`${origin}/api/auth/csrf`)
  const { csrfToken } = (await token.json()) as { csrfToken: string }
  const answer = await context.request.post(`${origin}/api/auth/callback/credentials`, {
    form: { login, password: account(login).password, code: '', csrfToken, json: 'true', callbackUrl: '/' },
  })
  expect(answer.ok(), `${login} signs in`).toBe(true)
  mkdirSync(folder, { recursive: true })
  // written aside and moved: the other worker never reads half a file
  const aside = `${file}.${process.pid}`
  await context.storageState({ path: aside })
  renameSync(aside, file)
  await context.close()
  return file
}
