import { extractText } from 'unpdf'
import { docxText } from '@tests/support/docx-text'
import { ready } from '@tests/support/e2e/complaints'
import { oneValue } from '@tests/support/e2e/records'
import { expect, test } from '@tests/support/e2e/test'

const need = 'Potrzebny asystent, żeby mógł dojechać na zajęcia.'

const fileOf = (lastName: string) =>
  oneValue(
    `SELECT f.id AS value FROM case_file f JOIN person p ON p.id = f.person_id
     WHERE f.kind = 'socialWork' AND p.last_name = $1 ORDER BY f.opened_on LIMIT 1`,
    [lastName],
  )

test('a social worker adds a service to a package; the coordinator counts it without a name and takes the document', async ({
  signedIn,
}) => {
  const fileId = await fileOf('Wójtowicz')
  const pawel = await signedIn('p.zareba')
  await pawel.goto(`/praca-socjalna/${fileId}/uslugi`)
  await ready(pawel)
  const form = pawel.getByRole('region', { name: 'Nowa usługa w pakiecie' })
  await form
    .getByLabel(/^Usługa z katalogu/)
    .selectOption({ label: 'usługi asystenta osoby z niepełnosprawnością' })
  await form.getByLabel(/^Potrzeba/).fill(need)
  await form.getByLabel('Nie wystarczą').check()
  await form.getByLabel(/^Własne siły i środki/).fill('Brat pomaga w soboty.')
  await form.getByLabel(/^Godziny w miesiącu/).fill('12')
  await form.getByRole('button', { name: 'Dodaj do pakietu' }).click()
  await expect(pawel.getByText('Usługa jest w pakiecie.')).toBeVisible()
  await expect(pawel.getByRole('main')).toContainText(need)

  const lech = await signedIn('l.stolarz')
  await lech.goto('/uslugi/potrzeby?grupa=peopleWithDisabilities')
  await ready(lech)
  const row = lech.getByRole('row').filter({ hasText: 'asystenta osoby z niepełnosprawnością' })
  await expect(row).toContainText('mniej niż 5')
  await expect(lech.getByRole('main')).not.toContainText('Wójtowicz')
  const denied = await lech.request.get(`/api/documents/pakiet/${fileId}`)
  expect(denied.status()).toBe(403)

  const processId = await oneValue('SELECT id AS value FROM service_process WHERE title = $1', [
    'Usługi opiekuńcze dla osób starszych',
  ])
  await lech.goto(`/uslugi/${processId}?krok=DIA-03`)
  await ready(lech)
  const step = lech
    .getByRole('listitem')
    .filter({ hasText: 'Informacja o potrzebach lokalnych, ostateczna wersja' })
  const pdf = await step.getByRole('link', { name: 'PDF' }).getAttribute('href')
  const word = await step.getByRole('link', { name: 'Word' }).getAttribute('href')
  const printed = await (await lech.request.get(pdf ?? '')).body()
  const { text } = await extractText(new Uint8Array(printed), { mergePages: true })
  expect(text.replace(/\s+/g, ' ')).toContain('osoby starsze i ich rodziny 11')
  const written = await (await lech.request.get(word ?? '')).body()
  expect(docxText(written)).toContain('Informacja o potrzebach lokalnych')
  for (const lastName of ['Brzozowiec', 'Wrzosek']) {
    expect(text).not.toContain(lastName)
    expect(docxText(written)).not.toContain(lastName)
  }
})
