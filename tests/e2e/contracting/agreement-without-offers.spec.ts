import { ready } from '@tests/support/e2e/complaints'
import { oneValue } from '@tests/support/e2e/records'
import { expect, test } from '@tests/support/e2e/test'

const title = 'Łaźnia i pralnia przy noclegowni'
const partner = 'Bractwo Miłosierdzia w Jasnowcu'

/** A day so long after the day of the tests, as people type it. */
const inDays = (days: number) =>
  new Date(
    new Date(process.env.DROGOWSKAZ_NOW ?? Date.now()).getTime() + days * 86_400_000,
  ).toLocaleDateString('pl-PL', { day: 'numeric', month: 'numeric', year: 'numeric' })

test('a specialist prepares an agreement nobody was chosen for among offers, the director concludes it', async ({
  signedIn,
}) => {
  const processId = await oneValue(`SELECT id AS value FROM service_process WHERE title = $1`, [title])
  const monika = await signedIn('m.jurek')
  await monika.goto(`/uslugi/${processId}`)
  await monika.getByRole('link', { name: 'Umowa', exact: true }).click()
  await expect(monika.getByRole('heading', { name: /^Projekt: porozumienie/ })).toBeVisible()
  await ready(monika)
  // the organisation pays for itself: no amount is asked for
  await expect(monika.getByLabel(/^Kwota/)).toHaveCount(0)
  await monika.getByRole('combobox', { name: 'Z kim' }).fill('Opieka Domowa')
  await monika.getByRole('option', { name: /Opieka Domowa Plus/ }).click()
  await monika.getByLabel(/^Czego dotyczy/).fill('Łaźnia i pralnia dla osób z noclegowni.')
  await monika.getByLabel(/^Od/).fill(inDays(7))
  await monika.getByLabel(/^Do/).fill(inDays(371))
  await monika.getByLabel(/^Warunki rozliczenia/).fill('Bez dotacji, co miesiąc liczba wejść.')
  await monika.getByLabel(/^Umowa zawiera warunek/).check()
  await monika.getByRole('button', { name: 'Zapisz projekt umowy' }).click()
  await expect(monika.getByText(/W tej formie umowę zawiera się z organizacją pozarządową/)).toBeVisible()
  await monika.getByRole('combobox', { name: 'Z kim' }).fill('Bractwo')
  await monika.getByRole('option', { name: new RegExp(partner) }).click()
  await monika.getByRole('button', { name: 'Zapisz projekt umowy' }).click()
  await expect(monika).toHaveURL(/\/uslugi\/umowy\//)
  const agreement = monika.url()

  const elzbieta = await signedIn('e.jastrzebska')
  await elzbieta.goto(agreement)
  await ready(elzbieta)
  await elzbieta.getByLabel('prezydent', { exact: true }).check()
  await elzbieta.getByLabel(/^Numer umowy/).fill('P/14')
  const names = elzbieta.getByLabel(/^Imię i nazwisko/)
  await names.nth(0).fill('Tadeusz Wrzos')
  await names.nth(1).fill('Szymon Lis')
  await elzbieta.getByRole('button', { name: 'Zapisz zawarcie umowy' }).click()
  await expect(elzbieta.getByText('Umowa zawarta.')).toBeVisible()

  await monika.goto(`/uslugi/${processId}/umowa`)
  await expect(monika.getByRole('heading', { name: 'P/14' })).toBeVisible()
  await expect(monika.getByRole('main')).toContainText(`${partner}, `)
  await expect(monika.getByRole('main')).toContainText('bez środków miasta')
  await expect(monika.getByRole('main')).toContainText(/Umowa P\/14 obowiązuje do/)
})
