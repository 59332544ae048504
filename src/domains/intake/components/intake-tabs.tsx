import { Tabs } from '@/ui/tabs'

const tabs = [
  { href: '/zgloszenia', label: 'Wszystkie' },
  { href: '/zgloszenia/do-oddzwonienia', label: 'Do oddzwonienia' },
  { href: '/kalendarz/jutro', label: 'Jutro do potwierdzenia' },
]

/** The desks of first contact. */
export function IntakeTabs({ current }: { current: string }) {
  return <Tabs label="Zgłoszenia" items={tabs.map((tab) => ({ ...tab, current: tab.href === current }))} />
}
