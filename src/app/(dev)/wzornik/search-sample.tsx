'use client'

import { SearchDialog } from '@/ui/search-dialog'

const people = ['Nowak Jan', 'Nowacka Łucja', 'Łącki Świętopełk', 'Żółkiewska-Wierzbicka Aleksandra']

export function SearchSample() {
  return (
    <SearchDialog
      scope="Nazwisko, PESEL, numer sprawy, adres"
      search={async (term) => [
        {
          group: 'Osoby',
          items: people
            .filter((name) => name.toLowerCase().includes(term.toLowerCase()))
            .map((title) => ({
              title,
              detail: 'ur. 14.05.1962, ul. Lipowa 5',
              href: `/wzornik?osoba=${title.length}`,
            })),
        },
        {
          group: 'Sprawy',
          items: 'mops'.includes(term.toLowerCase())
            ? [
                {
                  title: 'MOPS.5211.12.2026',
                  detail: 'Nowak Jan',
                  href: '/wzornik?sprawa=12',
                  badge: { label: 'po terminie', tone: 'danger' },
                },
              ]
            : [],
        },
      ]}
    />
  )
}
