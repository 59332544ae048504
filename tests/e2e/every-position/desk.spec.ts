import { demoAccounts } from '@tests/support/e2e/accounts'
import { expect, test } from '@tests/support/e2e/test'

const places = [
  'Mój pulpit',
  'Zgłoszenia',
  'Klienci',
  'Świadczenia',
  'Praca socjalna',
  'Przydział akt',
  'Kalendarz',
  'Kadry',
  'Ustawienia',
  'Rejestr dostępu',
]

/** Who must and must not have which place; the rest is in docs/permissions.md. */
const menus: Readonly<Record<string, { has?: readonly string[]; lacks?: readonly string[] }>> = {
  'z.madej': { has: ['Zgłoszenia', 'Klienci', 'Kalendarz'], lacks: ['Przydział akt', 'Rejestr dostępu'] },
  'i.tarczynska': { has: ['Klienci', 'Świadczenia'], lacks: ['Ustawienia', 'Rejestr dostępu'] },
  'a.wilga': { has: ['Klienci', 'Praca socjalna'], lacks: ['Ustawienia', 'Rejestr dostępu'] },
  'u.bartosik': { has: ['Przydział akt', 'Klienci'] },
  'a.mroz': {
    has: ['Ustawienia'],
    lacks: ['Zgłoszenia', 'Klienci', 'Świadczenia', 'Praca socjalna', 'Przydział akt'],
  },
  'i.sikora': { has: ['Rejestr dostępu'], lacks: ['Zgłoszenia', 'Świadczenia', 'Praca socjalna'] },
  'm.zalewski': { lacks: ['Zgłoszenia', 'Przydział akt', 'Rejestr dostępu'] },
}

/** Somebody outside the centre has no desk: `tests/e2e/provider`. */
const workers = demoAccounts.filter(({ position }) => position !== 'Realizator usługi')

for (const { login, name, position } of workers) {
  test(`${position} (${login}) signs in, sees the desk, and every place of the menu opens`, async ({
    signedIn,
  }) => {
    const page = await signedIn(login)
    await page.goto('/')
    await expect(
      page.getByRole('heading', { level: 1, name: `Dzień dobry, ${name.split(' ')[0]}` }),
    ).toBeVisible()
    await expect(page.getByRole('heading', { level: 2, name: 'Na dziś' })).toBeVisible()
    await expect(page.getByText('Kopia szkoleniowa — dane zmyślone')).toBeVisible()
    await expect(page.getByRole('button', { name: `Konto: ${name}` })).toContainText(position)
    const links = page.getByRole('navigation', { name: 'Główna' }).getByRole('listitem').getByRole('link')
    const shown = (await links.allInnerTexts()).map((text) => places.find((place) => text.includes(place)))
    expect(shown).toContain('Mój pulpit')
    for (const place of menus[login]?.has ?? []) expect(shown).toContain(place)
    for (const place of menus[login]?.lacks ?? []) expect(shown).not.toContain(place)
    // a desk without tasks says where one can work: the places of the menu, each with what it is for
    const start = page.getByRole('region', { name: 'Gdzie możesz pracować' })
    if (login === 'i.sikora') await expect(start).toContainText('Kto, kiedy i do czyich danych zaglądał')
    for (const href of await links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''))) {
      const answer = await page.request.get(href)
      expect(answer.status(), `${login} opens ${href} of the own menu`).toBe(200)
    }
  })
}
