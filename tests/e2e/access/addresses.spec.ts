import { readdirSync, readFileSync } from 'node:fs'
import { pageParam, pageSizeParam, sortParam } from '@/ui/table/table-params'
import { personId } from '@tests/support/e2e/records'
import { expect, test } from '@tests/support/e2e/test'

const refused = 'Nie masz dostępu do tej strony'

const typed: readonly (readonly [login: string, path: string])[] = [
  ['z.madej', '/ustawienia/konta'],
  ['z.madej', '/rejestr-dostepu'],
  ['a.wilga', '/ustawienia/parametry'],
  ['i.tarczynska', '/przydzial'],
  ['a.mroz', '/klienci'],
  ['a.mroz', '/zgloszenia'],
  ['m.zalewski', '/klienci/nowy'],
]

for (const [login, path] of typed) {
  test(`${login} types ${path} and is told that it is not theirs`, async ({ signedIn }) => {
    const page = await signedIn(login)
    const answer = await page.goto(path)
    expect(answer?.status()).toBe(403)
    await expect(page.getByRole('heading', { level: 1, name: refused })).toBeVisible()
    await expect(page.getByText('poproś kierownika')).toBeVisible()
    await expect(page.getByRole('navigation', { name: 'Główna' })).toBeVisible()
    await page.getByRole('link', { name: 'Wróć na pulpit' }).click()
    await expect(page.getByRole('heading', { level: 1, name: /^Dzień dobry/ })).toBeVisible()
  })
}

test('the administrator cannot open a client by a known address', async ({ signedIn }) => {
  const id = await personId('Łukasz', 'Żółkiewski')
  const page = await signedIn('a.mroz')
  const answer = await page.goto(`/klienci/${id}`)
  expect(answer?.status()).toBe(403)
  await expect(page.getByText('Żółkiewski')).toHaveCount(0)
})

for (const path of [
  '/klienci/0190aaaa-0000-7000-8000-000000000000',
  '/klienci/nie-numer',
  '/zgloszenia/0190aaaa-0000-7000-8000-000000000000',
  '/nie-ma-takiej-strony',
  // cannot be decoded at all
  '/%E0%A4%A',
  '/klienci/%E0%A4%A',
]) {
  test(`${path} is not there, and the page says so`, async ({ signedIn }) => {
    const page = await signedIn('z.madej')
    const answer = await page.goto(path)
    expect(answer?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1, name: 'Nie ma takiej strony' })).toBeVisible()
  })
}

/** Every name a list, a page or a file asks its address for. */
function askedNames(): readonly string[] {
  const files = ['src/app', 'src/domains'].flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((file) => /(page|table|list-parts|log-filter)\.tsx?$|api\/.*\.ts$/.test(file))
      .map((file) => readFileSync(`${root}/${file}`, 'utf8')),
  )
  const names = files.flatMap((text) => [
    ...text.matchAll(/\bsearch\.([\w]+)\b|search\.get\('([\w-]+)'\)|^\s+'?([\w-]+)'?: \{ kind: '/gm),
  ])
  const found = names.map(([, one, two, three]) => one ?? two ?? three ?? '')
  // of every list
  const common = [sortParam, pageParam, pageSizeParam]
  return [...new Set([...common, ...found])].filter((name) => name !== '' && name !== 'get')
}

/** What nobody chooses from a list: days that are none, or centuries away, numbers without room, people nobody knows. */
const neverChosen = [
  '9999-12-31',
  '0001-01-01',
  '-1',
  '99999999999999999999',
  '%00',
  `${'x'.repeat(60)}`,
  'ffffffff-ffff-4fff-8fff-ffffffffffff',
] as const

/** A character no database holds, and somebody nobody knows: a page about them is not there. */
const namesNothing: ReadonlySet<string> = new Set(['%00', 'ffffffff-ffff-4fff-8fff-ffffffffffff'])

const lists: Readonly<Record<string, readonly string[]>> = {
  'e.jastrzebska': [
    '/klienci',
    '/zgloszenia',
    '/przydzial',
    '/swiadczenia',
    '/swiadczenia?karta=decyzje',
    '/uslugi',
    '/uslugi/umowy',
    '/uslugi/potrzeby',
    '/uslugi/koordynatorzy',
    '/uslugi/dane-lokalne',
    '/uslugi/szablony',
    '/monitoring',
    '/monitoring/sprawozdania',
    '/monitoring/dzialania',
    '/kadry',
    '/api/exports/assignment',
    '/api/exports/decisions',
    '/api/exports/services',
    '/api/exports/contracts',
    '/api/exports/services-demand',
    '/api/exports/service-coordinators',
    '/api/exports/monitoring',
    '/api/exports/monitoring-actions',
  ],
  'z.madej': ['/kalendarz', '/kalendarz/nowe', '/zgloszenia/nowe', '/api/exports/contacts'],
  'i.tarczynska': ['/swiadczenia', '/swiadczenia/nowe', '/api/exports/benefits'],
  'a.wilga': [
    '/praca-socjalna',
    '/praca-socjalna/dzialania',
    '/praca-socjalna/zaswiadczenia',
    '/praca-socjalna/nowe',
    '/api/exports/social-work/families',
    '/api/exports/social-work/actions',
    '/api/exports/social-work/report',
  ],
  'c.zawada': ['/klienci/podejrzenia', '/praca-socjalna/raporty'],
  's.dudek': ['/uslugi/wykonawcy', '/api/exports/providers'],
  'a.mroz': ['/ustawienia/konta', '/api/exports/staff/konta'],
  'i.sikora': [
    '/rejestr-dostepu',
    '/rejestr-dostepu/zmiany',
    '/api/exports/access-log',
    '/api/exports/changes',
  ],
}

for (const [login, paths] of Object.entries(lists)) {
  test(`no address ${login} types by hand breaks a list or a file of it`, async ({ lookingOn }) => {
    const { request } = await lookingOn(login)
    const names = askedNames()
    expect(names).toEqual(expect.arrayContaining(['strona', 'sortuj', 'od', 'do', 'dzien', 'karta', 'osoba']))
    const broken: string[] = []
    for (const path of paths) {
      const own = path.includes('?') ? ['karta'] : []
      const asked = (value: string) =>
        names
          .filter((name) => !own.includes(name))
          .flatMap((name) => (value === '-1' ? [`${name}=a`, `${name}=${value}`] : [`${name}=${value}`]))
          .join('&')
      const answers = await Promise.all(
        neverChosen.map((value) => request.get(`${path}${own.length > 0 ? '&' : '?'}${asked(value)}`)),
      )
      for (const [at, answer] of answers.entries())
        if (answer.status() !== 200 && !(answer.status() === 404 && namesNothing.has(neverChosen[at] ?? '')))
          broken.push(`${path} with ${neverChosen[at]}: ${answer.status()}`)
    }
    expect(broken).toEqual([])
  })
}
