import { Tabs } from '@/ui/tabs'

const tabs = [
  ['/uslugi', 'Procesy'],
  ['/uslugi/katalog', 'Katalog'],
] as const

/** The two faces of services: what is going on, and what there is. */
export function ServicesTabs({ current }: { current: (typeof tabs)[number][0] }) {
  return (
    <Tabs label="Usługi" items={tabs.map(([href, label]) => ({ href, label, current: href === current }))} />
  )
}
