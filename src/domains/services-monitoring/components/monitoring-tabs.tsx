import { Tabs } from '@/ui/tabs'

const tabs = [
  ['/monitoring', 'Miesiące'],
  ['/monitoring/sprawozdania', 'Sprawozdania'],
  ['/monitoring/dzialania', 'Działania'],
] as const

/** The faces of monitoring: the matrix with the trend, the reports, the actions. */
export function MonitoringTabs({ current }: { current: (typeof tabs)[number][0] }) {
  return (
    <Tabs
      label="Monitoring usług"
      items={tabs.map(([href, label]) => ({ href, label, current: href === current }))}
    />
  )
}
