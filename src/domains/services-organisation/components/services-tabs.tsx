import { Tabs } from '@/ui/tabs'

type ServicesTabsProps = {
  current: string
  /** the lists this person may open */
  places: readonly { href: string; label: string }[]
}

/** The faces of services: what is going on, what there is, who needs, coordinates and performs it. */
export function ServicesTabs({ current, places }: ServicesTabsProps) {
  return (
    <Tabs label="Usługi" items={places.map((place) => ({ ...place, current: place.href === current }))} />
  )
}
