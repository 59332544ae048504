import type { NavGroup } from '@/ui/shell/nav-item'

const href = '/wzornik'

export const navigation: readonly NavGroup[] = [
  {
    items: [
      { href, label: 'Mój pulpit', icon: 'home', exact: true },
      { href: `${href}/1`, label: 'Zgłoszenia', icon: 'inbox' },
      { href: `${href}/2`, label: 'Klienci', icon: 'users' },
      { href: `${href}/3`, label: 'Świadczenia', icon: 'banknote' },
      { href: `${href}/4`, label: 'Praca socjalna', icon: 'heart-handshake' },
      { href: `${href}/5`, label: 'Usługi', icon: 'hand-heart' },
      { href: `${href}/6`, label: 'Kalendarz', icon: 'calendar-days' },
    ],
  },
  {
    label: 'Ośrodek',
    items: [
      { href: `${href}/7`, label: 'Monitoring', icon: 'chart-column' },
      { href: `${href}/8`, label: 'Kadry', icon: 'network' },
      { href: `${href}/9`, label: 'Ustawienia', icon: 'settings' },
      { href: `${href}/10`, label: 'Rejestr dostępu', icon: 'shield-check' },
    ],
  },
]

export type SampleRow = {
  id: string
  name: string
  status: 'open' | 'waiting' | 'overdue' | 'done'
  address: string
  amount: number
  dueOn: string
  worker: string
}

const rows: readonly Omit<SampleRow, 'id'>[] = [
  {
    name: 'Żółkiewska-Wierzbicka Aleksandra Małgorzata',
    status: 'overdue',
    address: 'ul. Marszałka Józefa Piłsudskiego 114 m. 27',
    amount: 101000,
    dueOn: '2026-11-21',
    worker: 'A. Dąbrowska',
  },
  {
    name: 'Nowak Jan',
    status: 'waiting',
    address: 'ul. Lipowa 5',
    amount: 41825,
    dueOn: '2026-11-24',
    worker: 'P. Zięba',
  },
  {
    name: 'Łącki Świętopełk',
    status: 'open',
    address: 'ul. Źródlana 12 m. 3',
    amount: 123450,
    dueOn: '2026-12-08',
    worker: 'A. Dąbrowska',
  },
  {
    name: 'Kowalczyk Józefina',
    status: 'done',
    address: 'os. Słoneczne 8 m. 41',
    amount: 0,
    dueOn: '2026-10-30',
    worker: 'M. Ćwiklińska',
  },
]

export const sampleRows: readonly SampleRow[] = Array.from({ length: 3 }, (_, round) =>
  rows.map((row, index) => ({ ...row, id: `${round}-${index}` })),
).flat()
