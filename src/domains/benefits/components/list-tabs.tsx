import { Tabs } from '@/ui/tabs'

type ListTabsProps = {
  current: 'moje' | 'wszystkie' | 'do-podpisu' | 'decyzje' | 'od-pracownika-socjalnego'
  mayLead: boolean
  maySign: boolean
}

/** The parts of "Świadczenia" this person has. */
export function ListTabs({ current, mayLead, maySign }: ListTabsProps) {
  const all = [
    { key: 'moje', href: '/swiadczenia', label: 'Moje sprawy', shown: mayLead },
    { key: 'wszystkie', href: '/swiadczenia?karta=wszystkie', label: 'Wszystkie widoczne', shown: true },
    { key: 'do-podpisu', href: '/swiadczenia?karta=do-podpisu', label: 'Do podpisu', shown: maySign },
    { key: 'decyzje', href: '/swiadczenia?karta=decyzje', label: 'Decyzje', shown: true },
    {
      key: 'od-pracownika-socjalnego',
      href: '/swiadczenia?karta=od-pracownika-socjalnego',
      label: 'Od pracownika socjalnego',
      shown: mayLead,
    },
  ] as const
  return (
    <Tabs
      label="Świadczenia"
      items={all
        .filter(({ shown }) => shown)
        .map(({ key, href, label }) => ({ href, label, current: key === current }))}
    />
  )
}
