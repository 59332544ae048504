import { Tabs } from '@/ui/tabs'

const tabs = [
  ['/praca-socjalna', 'Moje rodziny'],
  ['/praca-socjalna/skierowania', 'Skierowania'],
  ['/praca-socjalna/zaswiadczenia', 'Zaświadczenia miesięczne'],
  ['/praca-socjalna/dzialania', 'Działania'],
  ['/praca-socjalna/raporty', 'Raporty'],
] as const

export type DeskTab = (typeof tabs)[number][0]

/** The parts of social work beside single files. */
export function DeskTabs({
  current,
  counts = {},
}: {
  current: DeskTab
  counts?: Partial<Record<DeskTab, number>>
}) {
  return (
    <Tabs
      label="Praca socjalna"
      items={tabs.map(([href, label]) => ({ href, label, current: href === current, count: counts[href] }))}
    />
  )
}
