import { ready } from '@tests/support/e2e/complaints'
import { oneValue } from '@tests/support/e2e/records'
import { expect, test } from '@tests/support/e2e/test'

// Mariusz Grela of the demo town has a zał. 4 „posiadają” and no terms yet: this test writes down that he refused them.
const client = 'Mariusz Grela'
const fileOfClient = () =>
  oneValue(
    `SELECT f.id AS value FROM case_file f JOIN person p ON p.id = f.person_id
     WHERE f.kind = 'socialWork' AND p.last_name = 'Grela'`,
  )

test('a client who refuses the terms is an outcome: the benefits worker knows, the talk may be taken up again', async ({
  signedIn,
}) => {
  const fileId = await fileOfClient()
  const katarzyna = await signedIn('k.lenart')
  await katarzyna.goto('/')
  const waiting = katarzyna.getByRole('listitem').filter({ hasText: client })
  await expect(waiting.filter({ hasText: 'zał. 5' })).toBeVisible()

  await katarzyna.goto(`/praca-socjalna/${fileId}`)
  await ready(katarzyna)
  await katarzyna.getByText('Klient odmówił', { exact: true }).click()
  const refusal = katarzyna
    .locator('form')
    .filter({ has: katarzyna.getByRole('button', { name: 'Zapisz odmowę' }) })
  await refusal.getByRole('button', { name: 'Zapisz odmowę' }).click()
  await expect(
    refusal.getByText('Napisz, czego klient nie chce uzgodnić i jak mu to wyjaśniono.'),
  ).toBeVisible()
  await refusal
    .getByLabel(/^Czego klient nie chce uzgodnić/)
    .fill('Nie chce żadnych ustaleń. Wyjaśniono, na czym polegają i czemu służą.')
  await refusal.getByRole('button', { name: 'Zapisz odmowę' }).click()
  await expect(katarzyna.getByText('Zapisano. Pracownik ds. świadczeń już o tym wie.')).toBeVisible()
  await expect(katarzyna.getByText(/odmowa współpracy, kolejna próba 26\.03\.2026/)).toBeVisible()

  const daniel = await signedIn('d.krupski')
  await daniel.goto('/')
  const told = daniel
    .getByRole('region', { name: 'Przeszło przez drzwi' })
    .getByRole('listitem')
    .filter({ hasText: `Klient odmówił uzgodnienia zasad współdziałania: ${client}` })
  await expect(told).toContainText('kolejna próba 26.03.2026')
  await told.getByRole('link', { name: 'Otwórz sprawę' }).click()
  await expect(daniel.getByRole('main')).toContainText('Nie chce żadnych ustaleń.')
  await daniel.goto('/')
  await ready(daniel)
  await told.getByRole('button', { name: 'Przeczytane' }).click()
  await expect(told).toHaveCount(0)

  // no dead end: the same referral may still become what it was meant for
  await katarzyna.reload()
  await ready(katarzyna)
  await katarzyna.getByRole('button', { name: 'Klient zgłosił się' }).click()
  await expect(katarzyna.getByText('Zapisano: klient zgłosił się.')).toBeVisible()
  await expect(katarzyna.getByText(/odmowa współpracy/)).toHaveCount(0)
})
