import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { NoDeliveryYet, NoDraftYet } from '@/domains/benefits/components/not-yet'

it('where no draft can be yet, each thing the case waits for leads to the place where it is done', () => {
  const missing = [
    { label: 'Nie zatwierdzono zestawienia dochodu.', tab: 'dochod' },
    { label: 'Nie odnotowano zgonu strony.', tab: null },
  ]
  const markup = renderToStaticMarkup(<NoDraftYet proceedingId="x" missing={missing} />)
  expect(markup).toMatch(
    /<a [^>]*href="\/swiadczenia\/x\?karta=dochod"[^>]*>Nie zatwierdzono zestawienia dochodu\.<\/a>/,
  )
  expect(markup).toContain('<li>Nie odnotowano zgonu strony.</li>')
})

it.each([
  [false, 'Nie ma jeszcze projektu decyzji.'],
  [true, 'Projekt nie jest jeszcze podpisany.'],
])(
  'before the signature the delivery says what it waits for (draft: %s) and leads there',
  (drafted, words) => {
    const markup = renderToStaticMarkup(<NoDeliveryYet proceedingId="x" drafted={drafted} />)
    expect(markup).toContain(words)
    expect(markup).toContain('href="/swiadczenia/x?karta=decyzja"')
  },
)
