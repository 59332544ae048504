import type { Page } from '@playwright/test'
import { ready } from './complaints'
import { newcomer, registerInPlace, type Newcomer } from './newcomer'
import { oneValue, personId } from './records'

export type ClientOfTwo = Newcomer & {
  readonly name: string
  readonly personId: string
  /** the social-work file and the logins of the two workers */
  readonly fileId: string
  readonly socialWorker: string
  readonly benefitsWorker: string
}

/** Registers somebody nobody knows with a mixed report: both files open, each with the worker the office proposes. */
export async function clientOfTwoWorkers(counter: Page): Promise<ClientOfTwo> {
  const somebody = newcomer()
  await counter.goto('/zgloszenia/nowe')
  await ready(counter)
  await registerInPlace(counter, somebody)
  await counter.getByRole('radio', { name: /^Zgłoszenie mieszane/ }).check()
  await counter.getByLabel('Z czym osoba przychodzi').fill('Nie starcza na życie, nie wie, od czego zacząć.')
  await counter.getByRole('checkbox', { name: 'Bezrobocie' }).check()
  await counter.getByRole('radio', { name: 'Do oddzwonienia' }).check()
  await counter.getByRole('button', { name: 'Zarejestruj zgłoszenie' }).click()
  await counter.getByText('Zgłoszenie zapisane.').waitFor()
  const id = await personId(somebody.firstName, somebody.lastName)
  return {
    ...somebody,
    name: `${somebody.firstName} ${somebody.lastName}`,
    personId: id,
    fileId: await oneValue(`SELECT id AS value FROM case_file WHERE kind = 'socialWork' AND person_id = $1`, [
      id,
    ]),
    socialWorker: await leadOf(id, 'socialWork'),
    benefitsWorker: await leadOf(id, 'benefits'),
  }
}

const leadOf = (person: string, kind: 'socialWork' | 'benefits') =>
  oneValue(
    `SELECT u.login AS value FROM case_file f JOIN app_user u ON u.id = f.lead_id
     WHERE f.person_id = $1 AND f.kind = $2::"FileKind"`,
    [person, kind],
  )
